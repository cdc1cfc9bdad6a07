/** The words of a text; apostrophes belong to the word (“Il'ya”), dots to a number («280.3»). */
export function searchWords(text: string): string[] {
  return text.replace(/['’ʼ`ʹʺ]/gu, '').match(/\d+(?:\.\d+)+|[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

/** A letter pasted into the search by mistake must not keep a phone busy. */
const LONGEST_QUERY = 100;
export const MOST_WORDS = 8;

/** The words that somebody looks for, as the search takes them. */
export function typedWords(query: string): string[] {
  return searchWords(query.slice(0, LONGEST_QUERY))
    .map(mended)
    .filter((word) => fold(word) !== '')
    .slice(0, MOST_WORDS);
}

/** A word as it is compared letter by letter: small, ё as е, й as и, no marks above or below. */
export function fold(word: string): string {
  const small = word.toLowerCase();
  // Most words need nothing more.
  if (/^[a-zа-ик-я]*$/u.test(small)) return small;
  return small
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ıłøđßæœ]/gu, (letter) => plainLatin[letter] ?? letter);
}

export function isLatin(word: string): boolean {
  return /\p{Script=Latin}/u.test(word);
}

export function isCyrillic(word: string): boolean {
  return /\p{Script=Cyrillic}/u.test(word);
}

/**
 * Whether letters (or groups that stand for one) are mostly the same again and again, as «аааа» or “zz”: doubled letters
 * sound like one, and everybody's name begins with some letter.
 */
export function isDrummed(letters: readonly string[]): boolean {
  const changes = letters.filter((letter, i) => letter !== letters[i - 1]).length;
  return letters.length > 1 && (changes === 1 || changes * 3 <= letters.length);
}

/** A Cyrillic word in which letters of the same shape came from the Latin keyboard or a scan («Cорокин»), mended; any other as it is. */
export function mended(word: string): string {
  if (!isLatin(word) || !isCyrillic(word)) return word;
  const cyrillic = Array.from(word, (letter) => alike.get(letter) ?? letter).join('');
  return isLatin(cyrillic) ? word : cyrillic;
}

const plainLatin: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe' };

const alike = new Map(Array.from('aeopcyxkmtbihABEKMHOPCTXYI', (letter, i) => [letter, 'аеорсухкмтвінАВЕКМНОРСТХУІ'[i] ?? letter]));
