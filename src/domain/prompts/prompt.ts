import type { Family } from './families.ts';
import type { Theme } from './theme.ts';

/** The languages that prompts are written in, whatever the screen speaks. */
export const promptLanguages = ['ru', 'en', 'de'] as const;
export type PromptLanguage = (typeof promptLanguages)[number];

export type PromptKind = 'opening' | 'introduction' | 'closing' | 'idea' | 'news' | 'question' | 'puzzle' | 'picture';

/** When a prompt is good to offer. Nothing said: to everybody, at any time. */
export interface Conditions {
  /** Only to somebody who likes or does this, unless it suits anybody. */
  readonly about?: Family;
  readonly anybody?: true;
  /** Youngest and oldest; only where the age is known. */
  readonly ages?: readonly [number, number];
  /** Months of the evening, from 1. */
  readonly months?: readonly number[];
  readonly theme?: Theme;
  /** Wants an answer: nothing for somebody who asked for none. */
  readonly asks?: true;
  /** Has a form for a man and one for a woman: nothing where that is not known. */
  readonly gendered?: true;
  /** Is too formal without a patronymic. */
  readonly patronymic?: true;
  /** Lives from the letters of its language, and is lost in translation: only on a card in Russian. */
  readonly wordplay?: true;
}

export interface Prompt extends Conditions {
  /** `<kind>.<name>`, the same in every language. */
  readonly id: string;
  readonly kind: PromptKind;
}

/** A prompt in one language. */
export interface PromptText {
  /** A few words that say what it is; to the writer. */
  readonly text: string;
  /** What it puts on the card: a sentence, or the beginning of one; `{name}` and `{given}` stand for the person. */
  readonly insert: string | { readonly m: string; readonly f: string };
  /** Of a puzzle: for the writer, who may put it on the card too. */
  readonly answer?: string;
}

/** Every prompt in one language, by its id. */
export type PromptWords = Readonly<Record<string, PromptText>>;
