export { countOf, openGaps, slotNamed, slotsOf, wordOf, type Filling, type Fillings } from './fillings.ts';
export { groupIds, type GroupId } from './groups.ts';
export { MOST } from './numerals.ts';
export { pairOf } from './pairOf.ts';
export { sourceLanguageFor, tellsWriter, type Phrase, type PhraseLanguage, type SourceLanguage, type Voice } from './phrase.ts';
export { phrases } from './phrases.ts';
export { reviews } from './reviews.ts';
export { say, sayPieces } from './say.ts';
export { slots, type GapName, type Slot } from './slots.ts';
