/**
 * A packed dictionary: three numbers of 32 bits (MAGIC, bytes of the alphabet, count of edges), the alphabet in UTF-8 filled
 * up to whole numbers, then one number for each edge, all with the low byte first. An edge holds its letter's place in the
 * alphabet counted from 1, two marks, and the place of the node that it leads to. A node is its edges one after the other;
 * edge 0 leads to the root and is in no node.
 */
export const MAGIC = 0x316b746f;
export const HEADER = 3;
export const SIGN = 0x3f;
/** A word ends behind this edge. */
export const FINAL = 0x40;
/** The last edge of its node. */
export const LAST = 0x80;
export const TARGET_SHIFT = 8;

/** Stands before a letter that is a capital. */
export const CAPITAL = '^';

/** What stands before a whole word and says how it is meant; a word without it is simply right. */
export const marks = {
  /** May be the first or a middle part of a compound. */
  part: '+',
  /** Right, but nobody wants it proposed. */
  rude: '!',
  /** Wrong, though its parts would make a compound. */
  wrong: '-',
  /** Written often: proposed before others. */
  common: '*',
} as const;

/** A word as the graph spells it: small letters, capitals marked, `ё` as `е`. */
export function spelt(word: string): string {
  const small = word.toLowerCase();
  const marked = small === word ? word : word.replace(/\p{Lu}/gu, (letter) => CAPITAL + letter.toLowerCase());
  return marked.replaceAll('ё', 'е');
}

/** The word that the graph spells. */
export function unspelt(word: string): string {
  return word.replace(/\^(.)/gu, (_, letter: string) => letter.toUpperCase());
}
