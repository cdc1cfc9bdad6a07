import { phraseFromPlain } from '../../../../domain/check/plainPhrases.ts';
import type { CheckedLanguage } from '../../../../domain/check/rule.ts';
import type { RuleDraft } from './ruleDraft.ts';

/** Words that hardly any card is without: a rule that looks for one alone asks every guest. */
const everywhere: Readonly<Record<CheckedLanguage, string>> = {
  ru: 'как что это для или его так там тут все всё мне нас вас вам нам они она оно был была были уже ещё еще тоже если когда очень можно здравствуйте привет',
  en: 'the and you your for are was with this that have not but our her his they she very hello dear',
  de: 'der die das und ich sie wir ihr mit auf für von den dem ein eine nicht ist war aber auch sehr hallo liebe lieber',
};

/** So short a word is rarely a word that somebody means. */
const SHORT = 2;

/** What to say of the lines of a rule while it is written: those that look for nothing, and those that find nearly everything. */
export function phraseNotes({ phrases, notation, language }: Pick<RuleDraft, 'phrases' | 'notation' | 'language'>): {
  readonly dropped: readonly string[];
  readonly common: readonly string[];
} {
  const lines = [...new Set(phrases.split('\n').map((line) => line.trim()))].filter((line) => line !== '');
  // In the notation everybody says for themselves what they mean.
  if (notation) return { dropped: [], common: [] };
  const words = everywhere[language].split(' ');
  return {
    dropped: lines.filter((line) => phraseFromPlain(line, language) === ''),
    common: lines.filter((line) => {
      const phrase = phraseFromPlain(line, language).replaceAll('~', '');
      return phrase !== '' && (phrase.length <= SHORT || words.includes(phrase));
    }),
  };
}
