import type { StemEntry } from './russianStems.ts';

/** Endings that an English or German word of a rule takes where it is marked with `~`; `_` for none. */
export const latinEndings: Readonly<Record<string, string>> = {
  english: "_ s es 's s' ed d ing er ers",
  englishVerb: 'ed ing er ers es',
  german: "_ e en er es em n s ern ens t te ten test est st tet end ende enden ender endes in innen 's",
};

/** The stems of an English word with regular forms: of try also tried, of bomb bombing, of stop stopped. */
export function englishStems(word: string): readonly StemEntry[] {
  const out: StemEntry[] = [[word, 'english']];
  if (word.endsWith('e')) out.push([word.slice(0, -1), 'englishVerb']);
  else if (/[^aeiou]y$/u.test(word)) out.push([`${word.slice(0, -1)}ie`, 'english']);
  else if (/[^aeiou][aeiou][bdgmnprt]$/u.test(word)) out.push([`${word}${word.at(-1) ?? ''}`, 'englishVerb']);
  return out;
}

/** The stems of a German word with regular forms, with its umlauts also written as two letters. */
export function germanStems(word: string): readonly StemEntry[] {
  const out: StemEntry[] = [[word, 'german']];
  if (word.length > 3 && /(?:en|ern|eln)$/u.test(word)) out.push([word.replace(/e?n$/u, ''), 'german']);
  else if (word.length > 3 && word.endsWith('e')) out.push([word.slice(0, -1), 'german']);
  return out;
}
