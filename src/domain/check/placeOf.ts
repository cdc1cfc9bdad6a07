import type { Begun } from './begun.ts';

interface Place {
  readonly start: number;
  readonly end: number;
}

const SENTENCE = /^\P{L}*\p{Lu}/u;
const BEGINS = /(?:^|\n|[.!?…]+[»”")]*\s)\s*$/u;
const ENDS = /^(?:[.!?…]+\)*(?=\s|$)|(?=\s*$)|(?=[^\S\n]*\n))/u;

/**
 * Which part of a text other words take when they are written instead of what was found: a whole sentence takes the place of one,
 * with the sign at its end. None where that sentence says more than what was found: the writer would lose it, or have a sentence in a sentence.
 */
export function placeOf(words: Begun, text: string, { start, end }: Place): Place | undefined {
  if (!SENTENCE.test(words)) return { start, end };
  const bare = start + text.slice(start, end).replace(/[.!?…]+$/u, '').length;
  const rest = ENDS.exec(text.slice(bare));
  return rest && BEGINS.test(text.slice(0, start)) ? { start, end: bare + rest[0].length } : undefined;
}
