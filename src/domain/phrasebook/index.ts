export { groupIds } from './groups.ts';
export type { Fillings } from './fillings.ts';
export type { SourceLanguage, Voice } from './phrase.ts';
export { phrases } from './phrases.ts';
export { pairOf } from './pairOf.ts';
export { reviews } from './reviews.ts';
