import en from '../../../src/client/i18n/en/error.json' with { type: 'json' };
import ru from '../../../src/client/i18n/ru/error.json' with { type: 'json' };
import type { ClientProblem } from '../../../src/client/data/problems.ts';

const errors = { en, ru };

/** The sentence that the screen has for a problem. */
export function sentence(problem: ClientProblem, language: keyof typeof errors = 'en'): string {
  const [group = '', code = ''] = problem.split('.');
  const words = (errors[language] as Readonly<Record<string, Readonly<Record<string, string>>>>)[group]?.[code];
  if (words === undefined) throw new Error(`No words for ${problem}.`);
  return words;
}
