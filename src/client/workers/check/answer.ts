import { checkText, findingWords } from '../../../domain/check/index.ts';
import type { CheckAnswer, CheckRequest } from './protocol.ts';

/** Looks through a text. The first call makes the rules ready, which takes longer. */
export function answer({ id, ask: { text, options, why, instead } }: CheckRequest): CheckAnswer {
  // A word that is still being typed looks like an abbreviation.
  const findings = checkText(text, options).filter(({ topic, end }) => topic !== 'abbreviation' || end < text.length);
  return { id, give: { findings, words: findingWords(text, findings, { why, instead }) } };
}
