import { ALPHABET } from './alphabet.ts';

/** What a code cannot have, and what was meant: by its look, also on a Russian keyboard. */
const lookAlikes: Readonly<Record<string, string>> = {
  o: '0',
  i: 'l',
  '1': 'l',
  // Written by hand it is one as often as the other.
  b: '68',
  а: 'a',
  с: 'c',
  е: 'e',
  ё: 'e',
  о: '0',
  р: 'p',
  х: 'x',
  у: 'y',
  к: 'k',
  м: 'm',
  т: 't',
  н: 'h',
  з: '3',
  в: '8',
  б: '6',
  і: 'l',
  ѕ: 's',
  ј: 'j',
};

/** The letters and digits of a text; spaces, hyphens and other marks between them are passed over. */
export function charactersOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]/gu) ?? []
  );
}

/**
 * The characters of a text, each with what it may be read as: nearly always one, none where it is nothing that a code
 * has.
 */
export function readCharacters(text: string): readonly string[] {
  return charactersOf(text).map((character) => (ALPHABET.includes(character) ? character : (lookAlikes[character] ?? '')));
}
