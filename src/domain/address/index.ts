export { checkIndex } from './checkIndex.ts';
export { countryLine, countryOf, isCountryLine, type WhereIs } from './countryOf.ts';
export { regions, regionsAsOf } from './regions.ts';
export { spellOut, spellOutRegion } from './spellOut.ts';
