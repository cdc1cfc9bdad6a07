import type { Finding, Reason } from '../../../domain/check/index.ts';

/** What is said of a finding: the words as they stand on the card, why, and other wording in the card's own language. */
export interface FindingWords {
  readonly words: string;
  readonly why: string;
  readonly instead: readonly string[];
}

const ranks = { ask: 0, advise: 1, remind: 2 } as const;

/** Findings in words, the strongest first, then as they stand in the text; the same words are named once, and one without a reason not at all. */
export function findingWords(
  text: string,
  findings: readonly Finding[],
  whyOf: (finding: Finding) => Reason | undefined,
  insteadOf: (finding: Finding) => Reason | undefined,
): readonly (Finding & FindingWords)[] {
  const named = new Set<string>();
  return findings
    .filter(({ topic, start, end }) => {
      const key = `${topic} ${text.slice(start, end).toLowerCase()}`;
      return !named.has(key) && named.add(key);
    })
    .flatMap((finding) => {
      const why = whyOf(finding)?.why;
      return why === undefined
        ? []
        : [{ ...finding, words: text.slice(finding.start, finding.end), why, instead: insteadOf(finding)?.instead ?? [] }];
    })
    .sort((one, other) => ranks[one.strength] - ranks[other.strength] || one.start - other.start);
}
