import { fromBase64 } from '../../bytes/index.ts';
import type { Topic } from '../rule.ts';
import { FEATURES } from './features.ts';

/** What was learned from labelled cards for one language, as it is kept: see README.md, “Evidence”. */
export interface PackedWeights {
  /** How many cards it was learned from, and the SHA-256 of them, in hexadecimal: whether others are open today. */
  readonly cards: number;
  readonly digest: string;
  /** What a sentence can be about, beside nothing. */
  readonly topics: readonly [Topic, ...Topic[]];
  /** How likely nothing and each topic are before a word is read. */
  readonly bias: readonly number[];
  /** What one step of a weight is worth. */
  readonly step: number;
  /** From which score on a sentence is pointed at. */
  readonly enough: number;
  /** Below which score a word that is harmless as often is taken as harmless. */
  readonly calm: number;
  /** Base64 of pairs of bytes: how many weights of zero come first (`ZEROS_ONLY`: and more), then the weight in steps. */
  readonly weights: string;
}

/** A gap so long that no weight follows. */
export const ZEROS_ONLY = 255;

export interface Weights extends Omit<PackedWeights, 'weights'> {
  /** For each feature one weight for nothing and one for each topic. */
  readonly table: Int8Array;
}

/** What the words of a sentence say together: above 0 it is rather about one of the topics than about none. */
export interface Weighed {
  readonly score: number;
  readonly topic: Topic;
}

/** Makes kept weights ready. */
export function unpack({ weights, ...rest }: PackedWeights): Weights {
  const bytes = fromBase64(weights);
  const table = new Int8Array(FEATURES * (rest.topics.length + 1));
  for (let at = 0, to = 0; at < bytes.length; at++) {
    const gap = bytes[at] ?? 0;
    to += gap;
    if (gap === ZEROS_ONLY) continue;
    table[to++] = bytes[++at] ?? 0;
  }
  return { ...rest, table };
}

/** Weighs a sentence by its features, at least one of them. */
export function weigh(features: readonly number[], { topics, bias, step, table }: Weights): Weighed {
  const classes = topics.length + 1;
  const sums = new Int32Array(classes);
  for (const feature of features) {
    const from = feature * classes;
    for (let each = 0; each < classes; each++) sums[each] = (sums[each] ?? 0) + (table[from + each] ?? 0);
  }
  const scale = step / Math.sqrt(features.length);
  let risk = 0;
  let best = topics[0];
  let most = -Infinity;
  for (const [index, topic] of topics.entries()) {
    const one = (bias[index + 1] ?? 0) + (sums[index + 1] ?? 0) * scale;
    risk += Math.exp(one);
    if (one > most) [most, best] = [one, topic];
  }
  return { score: Math.log(risk) - ((bias[0] ?? 0) + (sums[0] ?? 0) * scale), topic: best };
}
