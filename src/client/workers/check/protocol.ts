import type { CheckedLanguage, CheckOptions, Finding, FindingWords, RuleChange } from '../../../domain/check/index.ts';

/** A text to be looked through, and in which languages what is found is told. */
export interface CheckAsk {
  readonly text: string;
  readonly options: Omit<CheckOptions, 'rules'>;
  /** What organizers changed of the rules. */
  readonly changes?: readonly RuleChange[];
  readonly why: CheckedLanguage;
  readonly instead: CheckedLanguage;
  /** Texts to other people that this one is compared with. */
  readonly others?: readonly string[];
}

/** What was found, place by place, and the same in words, where the same words are named once. */
export interface Checked {
  readonly findings: readonly Finding[];
  readonly words: readonly FindingWords[];
}
