import type { CheckedLanguage } from '../../rule.ts';
import { germanSets } from './de.ts';
import { englishSets } from './en.ts';
import { russianSets } from './ru.ts';
import { russianSetsMore } from './ruMore.ts';
import { russianSetsTurns } from './ruTurns.ts';

/** Lists of words that several phrases share: `@name` in a phrase stands for any of them. */
export const sets: Readonly<Record<CheckedLanguage, Readonly<Record<string, string>>>> = {
  ru: { ...russianSets, ...russianSetsMore, ...russianSetsTurns },
  en: englishSets,
  de: germanSets,
};
