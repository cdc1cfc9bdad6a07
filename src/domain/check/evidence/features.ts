import type { Word } from '../fold/splitWords.ts';
import { Recent } from '../Recent.ts';

/** Features are numbers below this. */
export const FEATURES = 1 << 17;
const STEM = 6;
const LONGEST_PIECE = 5;
const SHORTEST_PIECE = 3;
/** Fewer than this many words say nothing by themselves. */
const FEWEST_WORDS = 3;

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
    const sentence = words[from]?.sentence ?? 0;
    let to = from;
    let folded = words[from]?.text ?? '';
    while (to + 1 < words.length && words[to + 1]?.sentence === sentence) folded += ` ${words[++to]?.text ?? ''}`;
    const [first, last] = [words[from], words[to]];
    if (first && last && to - from + 1 >= FEWEST_WORDS) out.push({ sentence, start: first.start, end: last.end, words: folded });
    from = to + 1;
  }
  return out;
}

/**
 * What a sentence is made of, each number once: pieces of its words, their beginnings, and pairs of those that stand side by side or
 * one word apart, so that new forms of a word are met, too. Numbers are below `FEATURES`; now and then two things share one.
 */
export function featuresOf(words: string): readonly number[] {
  const features = new Set<number>();
  let before = 0;
  let earlier = 0;
  for (const word of words.split(' ')) {
    const { stem, pieces } = partsOf(word);
    for (const piece of pieces) features.add(piece);
    if (before !== 0) features.add(below(mixed(before, stem)));
    if (earlier !== 0) features.add(below(mixed(mixed(earlier, APART), stem)));
    earlier = before;
    before = stem;
  }
  return [...features];
}

interface Parts {
  readonly stem: number;
  readonly pieces: readonly number[];
}

/** A text has most of its words from the texts before it. */
const kept = new Recent<string, Parts>(4000);

function partsOf(word: string): Parts {
  return kept.get(word, () => madeOf(word));
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

function mixed(hash: number, value: number): number {
  return Math.imul(hash ^ value, PRIME);
}

function below(hash: number): number {
  return (hash ^ (hash >>> 15)) & (FEATURES - 1);
}
