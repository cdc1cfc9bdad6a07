import type { CheckedLanguage } from './rule.ts';

/** Shorter words of English and German have no endings worth looking for: of `to` would come `toed`. */
const SHORTEST_WITH_ENDINGS = 3;

/** A phrase as people write it, in the notation of README.md: Russian words in every form, others with their regular endings; signs are no words. */
export function phraseFromPlain(plain: string, language: CheckedLanguage): string {
  const words = plain.toLowerCase().match(/[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu) ?? [];
  return words.map((word) => (language !== 'ru' && isInflected(word) ? `${word}~` : word)).join(' ');
}

/** The same phrase as people write it; undefined where only the notation says what it says. */
export function plainOf(phrase: string, language: CheckedLanguage): string | undefined {
  const plain = phrase.replaceAll('~', '');
  return phraseFromPlain(plain, language) === phrase ? plain : undefined;
}

/** A phrase of any rule without the signs of the notation, for somebody who wants to know roughly what it looks for; undefined where there is nothing to read. */
export function readablePhrase(phrase: string): string | undefined {
  const words = phrase
    .split(' ')
    .map((part) => (part.startsWith('..') ? '…' : (part.split('/').find((each) => !/[@*]/u.test(each)) ?? '')))
    .map((word) =>
      word
        .replace(/:.*$/u, '')
        .replace(/[=~?^"!]/gu, '')
        .replaceAll('_', ' '),
    );
  return words.includes('') || words.length === 0 ? undefined : words.join(' ');
}

function isInflected(word: string): boolean {
  return word.length >= SHORTEST_WITH_ENDINGS && /^\p{L}+$/u.test(word);
}
