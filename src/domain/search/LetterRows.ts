/** Letters beyond these are all one, which is never equal to itself. */
const OTHER = 31;
/** Bits of a number, and so letters of the longest word that is compared with typos. */
const LONGEST = 31;

/** Words as small numbers, one after the other: they are compared by the thousand with each letter that somebody types. */
export class LetterRows {
  readonly #letters: Uint8Array;
  readonly #starts: Uint32Array;
  /** Which letters a word has, a bit each. */
  readonly #masks: Int32Array;

  constructor(words: readonly string[]) {
    this.#starts = new Uint32Array(words.length + 1);
    this.#masks = new Int32Array(words.length);
    this.#letters = new Uint8Array(words.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const [row, word] of words.entries()) {
      for (let i = 0; i < word.length; i++) {
        const letter = letterOf(word, i);
        this.#letters[at++] = letter;
        this.#masks[row] = (this.#masks[row] ?? 0) | (1 << letter);
      }
      this.#starts[row + 1] = at;
    }
  }

  /**
   * Calls `found` for every word that `word` becomes with at most `most` slips: a letter too few, too many, another one,
   * or two neighbours in the wrong order. `whole` and `start` are the slips to all of the word and to its nearest
   * beginning. Either may exceed `most`; one does not.
   */
  near(word: string, most: number, found: (row: number, whole: number, start: number) => void): void {
    const length = word.length;
    if (length === 0 || length > LONGEST) return;
    const pattern = new Int32Array(32);
    let mask = 0;
    for (let i = 0; i < length; i++) {
      const letter = letterOf(word, i);
      mask |= 1 << letter;
      if (letter !== OTHER) pattern[letter] = (pattern[letter] ?? 0) | (1 << i);
    }
    const high = 1 << (length - 1);
    const full = -1 >>> (32 - length);
    const [masks, starts, letters] = [this.#masks, this.#starts, this.#letters];
    for (let row = 0; row < masks.length; row++) {
      // A letter of ours that the word has not is a slip by itself: most words go no further.
      let missing = mask & ~(masks[row] ?? 0);
      for (let slip = 0; slip < most; slip++) missing &= missing - 1;
      if (missing !== 0) continue;
      const from = starts[row] ?? 0;
      const to = starts[row + 1] ?? 0;
      if (to - from < length - most) continue;
      // Hyyrö's bit vectors for the optimal string alignment distance: a column of the table in two numbers.
      let plus = full;
      let minus = 0;
      let diagonal = 0;
      let before = 0;
      let whole = length;
      let start = length;
      const end = Math.min(to, from + length + most);
      for (let i = from; i < end; i++) {
        const equal = pattern[letters[i] ?? OTHER] ?? 0;
        const swapped = ((~diagonal & equal) << 1) & before;
        diagonal = ((((equal & plus) + plus) ^ plus) | equal | minus | swapped) & full;
        const up = minus | ~(diagonal | plus);
        const down = diagonal & plus;
        if ((up & high) !== 0) whole++;
        else if ((down & high) !== 0) whole--;
        const upShifted = (up << 1) | 1;
        plus = ((down << 1) | ~(diagonal | upShifted)) & full;
        minus = diagonal & upShifted & full;
        before = equal;
        if (whole < start) start = whole;
      }
      // The rest of a longer word is letters too few.
      if (end < to) whole += to - end;
      if (start <= most) found(row, whole, start);
    }
  }
}

function letterOf(word: string, i: number): number {
  const code = word.charCodeAt(i);
  if (code >= 0x61 && code <= 0x7a) return code - 0x61;
  if (code >= 0x430 && code < 0x430 + OTHER) return code - 0x430;
  // я, which is the 32nd letter: ъ is in no key and lends its number.
  return code === 0x44f ? 26 : OTHER;
}
