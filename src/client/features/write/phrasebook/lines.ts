import type { Pair } from '../../../../domain/card/pairs.ts';
import { pairOf, say, sourceLanguageFor, type Fillings, type Phrase, type Voice } from '../../../../domain/phrasebook/index.ts';

/** A sentence for the card; `pair` where its writer reads it in another language. */
export interface Line {
  readonly ru: string;
  readonly pair: Pair | undefined;
}

/** The sentence that a phrase makes, for somebody whose screen has this language; undefined while a gap of it is open. */
export function lineOf(phrase: Phrase, language: string, voice: Voice, fillings: Fillings): Line | undefined {
  const lang = sourceLanguageFor(language);
  const pair = lang && pairOf(phrase, lang, voice, fillings);
  const ru = say(phrase, 'ru', voice, fillings);
  return ru === undefined ? undefined : { ru, pair };
}

/** A text without a sentence that stands in it, and without the space that parted it from what was before. */
export function without(text: string, sentence: string): string {
  const start = text.lastIndexOf(sentence);
  if (start === -1) return text;
  const before = text.slice(0, start);
  const after = text.slice(start + sentence.length);
  return before === '' ? after.trimStart() : before.replace(/[ \n]$/u, '') + after;
}
