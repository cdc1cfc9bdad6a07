import type { PhraseLanguage } from './phrase.ts';

/** Who read every phrase of a language, as they want to be named, and on which day (`YYYY-MM-DD`). */
interface Review {
  readonly by: string;
  readonly on: string;
}

/** `unreviewed` until somebody at home in a language has read its phrases and its words; any change of them undoes it. */
export const reviews: Readonly<Record<PhraseLanguage, Review | 'unreviewed'>> = {
  en: 'unreviewed',
  de: 'unreviewed',
  ru: 'unreviewed',
};
