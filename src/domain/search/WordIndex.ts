import { LITTLE, type Nearness } from './costs.ts';
import { growingReadings, readings } from './readings.ts';
import { soundKey } from './soundKey.ts';
import { LetterRows } from './LetterRows.ts';
import { fold, isCyrillic, isDrummed, isLatin } from './words.ts';

/** A slip in what a word sounds like comes after one in its letters. */
const BY_SOUND = 4;

/** Whoever has typed fewer letters than these and slipped did not slip in the first one: else half a list begins almost so. */
const FIRST_IS_RIGHT = 6;

/** A word that was found: its number, how near it is, and from 0 to `LITTLE` how much less than others that are as near. */
export type Found = (word: number, nearness: Nearness, little: number) => void;

export interface FindOptions {
  /** The word is still being typed: “s” may become “sh”. */
  readonly grows: boolean;
  /** Slips that are overlooked in a word of six letters or more, beyond one in a word of four and two in a word of eight. */
  readonly moreSlips: number;
}

/** Words that are compared letter by letter, and the number of each. */
interface Rows {
  readonly numbers: readonly number[];
  readonly letters: LetterRows;
}

/** The different words of a list, found by their letters, by how they sound, and with slips of the finger. */
export class WordIndex {
  /** Folded and sorted: a word's number is its place here. */
  readonly words: readonly string[];
  /** The sounds of the words, sorted, and the words of each. */
  readonly #keys: readonly string[];
  readonly #wordsOfKey: readonly (readonly number[])[];
  readonly #keyRows: LetterRows;
  /** Apart, for a letter of one alphabet is none of another: else «Тарас» is one slip from “samar”. */
  readonly #latinRows: Rows;
  readonly #otherRows: Rows;

  /** `names` are those of `words` that may be read aloud in any language; other Latin words are found by their letters only. */
  constructor(words: readonly string[], names: ReadonlySet<string>) {
    this.words = words;
    const byKey = new Map<string, number[]>();
    for (const [number, word] of words.entries()) {
      const keys = isCyrillic(word) ? [soundKey(word)] : isLatin(word) && names.has(word) ? readings(word).slice(0, 4) : [];
      for (const key of keys) {
        const known = byKey.get(key);
        if (known) known.push(number);
        else byKey.set(key, [number]);
      }
    }
    byKey.delete('');
    const sorted = [...byKey].sort(([a], [b]) => (a < b ? -1 : 1));
    this.#keys = sorted.map(([key]) => key);
    this.#wordsOfKey = sorted.map(([, numbers]) => numbers);
    this.#keyRows = new LetterRows(this.#keys);
    this.#latinRows = rowsOf(words, isLatin);
    this.#otherRows = rowsOf(words, (word) => !isLatin(word));
  }

  /** Calls `found` for every word that `typed` may mean, for some more than once. */
  find(typed: string, { grows, moreSlips }: FindOptions, found: Found): void {
    const folded = fold(typed);
    eachStart(this.words, folded, (number, rest) => found(number, rest === 0 ? 'exact' : 'start', Math.min(rest, LITTLE)));
    const latin = isLatin(typed);
    const keys = latin ? readings(typed.toLowerCase()) : isCyrillic(typed) && !isDrummed(Array.from(folded)) ? [soundKey(folded)] : [];
    const growing = latin && grows ? growingReadings(typed.toLowerCase()) : keys;
    for (const [i, key] of growing.entries()) {
      if (key === '') continue;
      const little = Math.min(i, LITTLE);
      eachStart(this.#keys, key, (row, rest) => {
        const exact = rest === 0 && i < keys.length;
        for (const number of this.#wordsOfKey[row] ?? []) found(number, exact ? 'sound' : 'soundStart', little);
      });
    }
    this.#findSlips(folded, keys, moreSlips, found);
  }

  #findSlips(folded: string, keys: readonly string[], moreSlips: number, found: Found): void {
    // A key that was held is no name with a slip («zzzz» and Aziz).
    if (!/^\p{L}{4,}$/u.test(folded) || isDrummed(Array.from(folded))) return;
    // Half of a short word is no slip: “ghgh” and Aziz.
    const allowed = (folded.length >= 8 ? 2 : 1) + (folded.length >= 6 ? moreSlips : 0);
    const say = (number: number, whole: number, start: number, most: number, typed: string, word: string, little: number): void => {
      if (whole <= most) found(number, whole <= 1 ? 'slip' : 'slips', little);
      // With few letters almost everything begins alike.
      else if (typed.length < (start <= 1 ? 4 : 8) || (typed.length < FIRST_IS_RIGHT && typed[0] !== word[0])) return;
      else found(number, start <= 1 ? 'slipStart' : 'slipsStart', little);
    };
    for (const key of keys) {
      const most = Math.min(allowed, Math.floor(key.length / 3));
      if (most === 0) continue;
      this.#keyRows.near(key, most, (row, whole, start) => {
        for (const number of this.#wordsOfKey[row] ?? []) say(number, whole, start, most, key, this.#keys[row] ?? '', BY_SOUND);
      });
    }
    // A slip can make another sound of two letters («Биоюков»): what was typed is compared as well.
    const { numbers, letters } = isLatin(folded) ? this.#latinRows : this.#otherRows;
    letters.near(folded, allowed, (row, whole, start) => {
      const number = numbers[row];
      if (number !== undefined) say(number, whole, start, allowed, folded, this.words[number] ?? '', 0);
    });
  }
}

function rowsOf(words: readonly string[], isOne: (word: string) => boolean): Rows {
  const numbers = [...words.keys()].filter((number) => isOne(words[number] ?? ''));
  return { numbers, letters: new LetterRows(numbers.map((number) => words[number] ?? '')) };
}

/** Every one of the sorted words that begins so, with the number of its letters beyond. */
function eachStart(sorted: readonly string[], start: string, found: (number: number, rest: number) => void): void {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? '') < start) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < sorted.length; i++) {
    const word = sorted[i] ?? '';
    if (!word.startsWith(start)) return;
    found(i, word.length - start.length);
  }
}
