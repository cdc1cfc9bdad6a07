import type { Word } from '../fold/splitWords.ts';
import { Recent } from '../Recent.ts';

/** Features are numbers below this. */
export const FEATURES = 1 << 17;
const STEM = 6;
const LONGEST_PIECE = 5;
const SHORTEST_PIECE = 3;
/** Fewer than this many words say nothing by themselves. */
export const FEWEST_WORDS = 3;

/** A sentence as evidence is weighed: where it stands in UTF-16 units, and its words, folded, with a space between them. */
export interface Sentence {
  /** The number that its words carry. */
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** The sentences of a text that have words enough to be weighed. */
export function sentencesOf(words: readonly Word[]): readonly Sentence[] {
  const out: Sentence[] = [];
  for (let from = 0; from < words.length;) {
    const to = endOfSentence(words, from);
    const [first, last] = [words[from], words[to - 1]];
    if (first && last && to - from >= FEWEST_WORDS)
      out.push({ sentence: first.sentence, start: first.start, end: last.end, words: foldedWords(words, from, to) });
    from = to;
  }
  return out;
}

/** The place of the first word that is no more of the sentence of this one. */
export function endOfSentence(words: readonly Word[], from: number): number {
  let to = from + 1;
  while (to < words.length && words[to]?.sentence === words[from]?.sentence) to++;
  return to;
}

/** Words from one to before the other, with a space between them. */
export function foldedWords(words: readonly Word[], from: number, to: number): string {
  let folded = words[from]?.text ?? '';
  for (let at = from + 1; at < to; at++) folded += ` ${words[at]?.text ?? ''}`;
  return folded;
}

/**
 * Calls `use` with each number that a sentence is made of, once: pieces of its words, their beginnings, and pairs of those that
 * stand side by side or one word apart, so that new forms of a word are met, too. Numbers are below `FEATURES`; now and then
 * two things share one.
 */
export function eachFeature(words: string, use: (feature: number) => void): void {
  now++;
  const add = (feature: number) => {
    if (seen[feature] === now) return;
    seen[feature] = now;
    use(feature);
  };
  let before = 0;
  let earlier = 0;
  for (const word of words.split(' ')) {
    const { stem, pieces } = partsOf(word);
    for (const piece of pieces) add(piece);
    if (before !== 0) add(below(mixed(before, stem)));
    if (earlier !== 0) add(below(mixed(mixed(earlier, APART), stem)));
    earlier = before;
    before = stem;
  }
}

/** By feature, in which sentence it was met last: a set of hundreds of numbers for every keystroke is what a phone has to clear away most. */
const seen = new Int32Array(FEATURES);
let now = 0;

interface Parts {
  readonly stem: number;
  readonly pieces: readonly number[];
}

/** A text has most of its words from the texts before it. */
const kept = new Recent<string, Parts>(4000);

function partsOf(word: string): Parts {
  return kept.get(word, madeOf);
}

function madeOf(word: string): Parts {
  const framed = ` ${word} `;
  const pieces: number[] = [];
  for (let start = 0; start + SHORTEST_PIECE <= framed.length; start++) {
    let hash = SEED;
    for (let at = start; at < framed.length && at - start < LONGEST_PIECE; at++) {
      hash = mixed(hash, framed.charCodeAt(at));
      if (at - start + 1 >= SHORTEST_PIECE) pieces.push(below(hash));
    }
  }
  let stem = STEM_SEED;
  for (let at = 0; at < word.length && at < STEM; at++) stem = mixed(stem, word.charCodeAt(at));
  pieces.push(below(stem));
  return { stem, pieces };
}

// FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/: quick, and the same everywhere.
const SEED = 0x811c9dc5;
const STEM_SEED = SEED ^ 0x5bd1e995;
const PRIME = 16_777_619;
/** Tells a pair with a word in between from one without. */
const APART = 77;

/** A number for a text. */
export function hashOf(text: string): number {
  let hash = SEED;
  for (let at = 0; at < text.length; at++) hash = mixed(hash, text.charCodeAt(at));
  return hash;
}

function mixed(hash: number, value: number): number {
  return Math.imul(hash ^ value, PRIME);
}

function below(hash: number): number {
  return (hash ^ (hash >>> 15)) & (FEATURES - 1);
}
