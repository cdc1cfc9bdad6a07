import type { Misspelt, SpelledLanguage, SpellingOptions } from '../../../domain/spelling/index.ts';

/** A text to be looked through, and where the dictionaries lie. */
export interface SpellingAsk {
  readonly text: string;
  readonly options: SpellingOptions;
  readonly addresses: Readonly<Record<SpelledLanguage, string>>;
}

/** What was found, in the order of the text. */
export type Spelled = readonly Misspelt[];
