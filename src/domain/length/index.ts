export { paperNames, paperUse } from './paper.ts';
export { serviceLimits, serviceUse } from './services.ts';
