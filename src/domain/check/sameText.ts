import { splitWords } from './fold/splitWords.ts';

/** Shorter texts are wishes that everybody writes. */
const FEWEST_WORDS = 8;
const ALIKE = 0.6;

/**
 * Whether two texts are one text for two people: the same but for the names, the greeting and a few words. Wishes of a
 * line, which everybody writes, are not.
 */
export function sameText(one: string, other: string): boolean {
  return alike(threads(one), threads(other));
}

/** The texts that are the same as another one, in groups of their places in the list; the time grows with the square of their number. */
export function repeatedTexts(texts: readonly string[]): readonly (readonly number[])[] {
  const all = texts.map(threads);
  const groups: number[][] = [];
  for (const [place, own] of all.entries()) {
    const group = groups.find(([first]) => first !== undefined && alike(own, all[first] ?? new Set()));
    if (group) group.push(place);
    else groups.push([place]);
  }
  return groups.filter(({ length }) => length > 1);
}

function alike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  if (one.size < FEWEST_WORDS - 1 || other.size < FEWEST_WORDS - 1) return false;
  let shared = 0;
  for (const thread of one) if (other.has(thread)) shared++;
  return shared / (one.size + other.size - shared) >= ALIKE;
}

/** Neighbouring words as pairs, without the names in them: what stays when a text is written again for somebody else. */
function threads(text: string): ReadonlySet<string> {
  const words = splitWords(text)
    .filter(({ capital, shouted, firstOfSentence }) => !capital || shouted || firstOfSentence)
    .map((word) => word.text);
  return new Set(words.slice(1).map((word, at) => `${words[at] ?? ''} ${word}`));
}
