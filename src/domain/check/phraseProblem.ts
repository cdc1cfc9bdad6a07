import { alternativesOf, parsePhrase } from './match/parsePhrase.ts';
import { sets } from './match/sets/index.ts';
import type { CheckedLanguage } from './rule.ts';

/** Each word that may be missing doubles the ways to read a phrase. */
const MOST_MISSING = 5;
const GAP = /^\.\.\d{0,2}$/u;

/** Whether a phrase in the notation of README.md cannot be read, or would find nearly everything. */
export function isUnreadable(phrase: string, language: CheckedLanguage): boolean {
  const parts = phrase.split(' ');
  if (parts.filter((part) => part.endsWith('?')).length > MOST_MISSING) return true;
  if (parts.some((part) => part === '' || (part.startsWith('..') && !GAP.test(part)))) return true;
  // Nothing stands behind it that it could lead to.
  if (parts.at(-1)?.startsWith('..')) return true;
  return parsePhrase(phrase).some(
    (places) => places[0]?.kind !== 'words' || places.some((place) => place.kind === 'words' && !areWords(place.notation, language)),
  );
}

function areWords(notation: string, language: CheckedLanguage): boolean {
  try {
    return alternativesOf(notation, sets[language]).every(isWord);
  } catch {
    return false;
  }
}

/** A word, or at least two letters of its beginning or end: one letter with a star is in every text, a digit with one is a number. */
function isWord(alternative: string): boolean {
  const isPart = /^\W*\*|\*~?$/u.test(alternative) && !/\d/u.test(alternative);
  return (alternative.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= (isPart ? 2 : 1);
}
