import { checkText, findingWords, reasonOf, repeatedRule, sameText, type FindingWords } from '../../../domain/check/index.ts';
import type { CheckAnswer, CheckAsk, CheckRequest } from './protocol.ts';

/** Looks through a text. The first call makes the rules ready, which takes longer. */
export function answer({ id, ask }: CheckRequest): CheckAnswer {
  const { text, options, why, instead } = ask;
  // A word that is still being typed looks like an abbreviation.
  const findings = checkText(text, options).filter(({ topic, end }) => topic !== 'abbreviation' || end < text.length);
  return { id, give: { findings, words: [...findingWords(text, findings, { why, instead }), ...repeated(ask)] } };
}

/** It is about the whole text, and what to write instead is up to the writer. */
function repeated({ text, others = [], why }: CheckAsk): readonly FindingWords[] {
  if (!others.some((other) => sameText(text, other))) return [];
  const { id: rule, topic, strength } = repeatedRule;
  const reason = reasonOf({ rule }, why, [repeatedRule]);
  return [{ rule, topic, strength, start: 0, end: 0, words: '', why: [reason?.why, ...(reason?.instead ?? [])].join(' '), instead: [] }];
}
