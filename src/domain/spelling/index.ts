export { findMisspelt, languagesFor, type Misspelt, type SpellingOptions } from './findMisspelt.ts';
export { isKnown } from './isKnown.ts';
export { spelledLanguages, type SpelledLanguage } from './spelledLanguages.ts';
export { suggest } from './suggest.ts';
export { WordGraph } from './WordGraph.ts';
