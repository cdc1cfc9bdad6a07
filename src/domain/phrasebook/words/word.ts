import type { Gender } from '../numerals.ts';
import type { PhraseLanguage } from '../phrase.ts';

/** One word in one language: its forms by name; `''` is the one that it is listed under. */
export interface Inflected {
  readonly gender?: Gender;
  readonly forms: Readonly<Record<string, string>>;
}

/** What a gap of a phrase is filled with, in every language. */
export type Word = Readonly<Record<PhraseLanguage, Inflected>> & {
  readonly id: string;
  /** Groups of words that a narrower gap offers: `pet` among the animals. */
  readonly kinds: readonly string[];
};
