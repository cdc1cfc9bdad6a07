/**
 * What two spellings of a name have in common: Latin letters become Cyrillic ones, ё is е, й and ы are и, щ is ш,
 * signs and doubled letters are gone. «Навальный», “Navalny” and “Navalnyj” have one key. Not for showing.
 */
export function searchKey(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(latin, (letters) => latinToCyrillic.get(letters) ?? letters)
    .replace(alike, (letter) => cyrillicAlike.get(letter) ?? letter)
    .replace(/(\p{L})\1+/gu, '$1');
}

/** The words of a text; apostrophes belong to the word (“Il'ya”), dots to a number («280.3»). */
export function searchWords(text: string): string[] {
  return text.replace(/['’ʼ`ʹ]/gu, '').match(/\d+(?:\.\d+)+|[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

/** The keys that a word being typed may still become: “s” is с, and ш once “h” follows. */
export function searchKeys(word: string): string[] {
  const key = searchKey(word);
  const next = mayGrow.get(word.at(-1)?.toLowerCase() ?? '');
  return next === undefined ? [key] : [key, searchKey(word.slice(0, -1) + next)];
}

/** Longer groups stand first: the first that fits is taken. */
const latinToCyrillic = new Map(
  pairs(`shch ш sch ш tch ч sh ш ch ч zh ж kh х ts ц tz ц ph ф ya я ja я ia ия yu ю ju ю iu ю ye е je е yo е jo е
    a а b б c к d д e е f ф g г h х i и j и k к l л m м n н o о p п q к r р s с t т u у v в w в x кс y и z з`),
);
const latin = new RegExp([...latinToCyrillic.keys()].join('|'), 'gu');

const cyrillicAlike = new Map([...pairs('ы и э е щ ш і и є е ґ г'), ['ь', ''], ['ъ', '']]);
const alike = new RegExp(`[${[...cyrillicAlike.keys()].join('')}]`, 'gu');

const mayGrow = new Map(pairs('s sh z zh c ch t ts k kh y ya j ja'));

function pairs(table: string): [string, string][] {
  const words = table.split(/\s+/u);
  return words.flatMap((word, i) => (i % 2 === 0 ? [[word, words[i + 1] ?? '']] : []));
}
