/** A part of a text that no pattern of `patterns` looks beyond, with the few letters around it that it may look at. */
export interface Section {
  /** Where `text` begins in the whole text, and where the part begins and ends in `text`. */
  readonly offset: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Where a sentence may end: a letter, a sign, a space and a word of letters. */
const END = /(?<=\p{L})[.!?][ \n](?=\p{L}\p{L})/gu;
/** A letter may take two units: the one before the sign, or the two behind the space. */
const AROUND = 4;

/** Takes a text apart wherever a sentence may end. */
export function sectionsOf(text: string): readonly Section[] {
  const out: Section[] = [];
  let from = 0;
  END.lastIndex = 0;
  while (from < text.length) {
    const to = END.test(text) ? END.lastIndex : text.length;
    const offset = Math.max(0, from - AROUND);
    out.push({ offset, start: from - offset, end: to - offset, text: text.slice(offset, to + AROUND) });
    from = to;
  }
  return out;
}
