export { checkIndex } from './checkIndex.ts';
export { regions, regionsAsOf } from './regions.ts';
export { spellOut, spellOutRegion } from './spellOut.ts';
