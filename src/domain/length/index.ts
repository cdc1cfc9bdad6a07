export { paperNames, paperUse, type PaperName } from './paper.ts';
export { serviceLimits, serviceUse, type ServiceLimit } from './services.ts';
