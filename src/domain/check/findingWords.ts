import type { Begun } from './begun.ts';
import { placeOf } from './placeOf.ts';
import { reasonOf } from './reasonOf.ts';
import type { CheckedLanguage, Finding, Rule } from './rule.ts';
import { builtInRules } from './rules/index.ts';

/** A finding with what is said of it: the words as they stand in the text, why, other words for the card, and an idea for its writer. */
export interface FindingWords extends Finding {
  readonly words: string;
  readonly why: string;
  readonly instead: readonly Begun[];
  readonly idea?: string;
}

const ranks = { ask: 0, advise: 1, remind: 2 } as const;

/**
 * Findings in words, the strongest first, then as they stand in the text; the same words are named once. `why` and `idea` are said in
 * the reader's language, `instead` in the language of the text, for it is to stand there. `rules` are those that it was found by.
 */
export function findingWords(
  text: string,
  findings: readonly Finding[],
  languages: { readonly why: CheckedLanguage; readonly instead: CheckedLanguage },
  rules: readonly Rule[] = builtInRules,
): readonly FindingWords[] {
  const named = new Set<string>();
  return findings
    .filter(({ topic, start, end }) => {
      const key = `${topic} ${text.slice(start, end).toLowerCase()}`;
      return !named.has(key) && named.add(key);
    })
    .map((finding) => {
      const { why = '', idea } = reasonOf(finding, languages.why, rules) ?? {};
      const { instead = [] } = reasonOf(finding, languages.instead, rules) ?? {};
      return {
        ...finding,
        words: text.slice(finding.start, finding.end),
        why,
        instead: instead.filter((words) => placeOf(words, text, finding)),
        ...(idea !== undefined && { idea }),
      };
    })
    .sort((one, other) => ranks[one.strength] - ranks[other.strength] || one.start - other.start);
}
