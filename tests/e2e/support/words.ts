import en from '../../../src/client/i18n/en/error.json' with { type: 'json' };
import ru from '../../../src/client/i18n/ru/error.json' with { type: 'json' };
import joinEn from '../../../src/client/i18n/en/join.json' with { type: 'json' };
import joinRu from '../../../src/client/i18n/ru/join.json' with { type: 'json' };
import type { ClientProblem } from '../../../src/client/data/problems.ts';

type Words = Readonly<Record<string, unknown>>;

const errors = { en, ru };
const joins: Readonly<Record<keyof typeof errors, Words>> = { en: joinEn.failed, ru: joinRu.failed };

/** The sentence that the screen has for a problem. */
export function sentence(problem: ClientProblem, language: keyof typeof errors = 'en'): string {
  const [group = '', code = ''] = problem.split('.');
  const words = (errors[language] as Readonly<Record<string, Readonly<Record<string, string>>>>)[group]?.[code];
  if (words === undefined) throw new Error(`No words for ${problem}.`);
  return words;
}

/** The sentence of the invitation's screen, which has words of its own where nothing waits to be sent. */
export function joinSentence(problem: ClientProblem, language: keyof typeof errors = 'en'): string {
  const [group = '', code = ''] = problem.split('.');
  const words = joins[language][group];
  const own = typeof words === 'object' && words !== null ? (words as Words)[code] : undefined;
  return typeof own === 'string' ? own : sentence(problem, language);
}
