import { inflateSync } from 'fflate';
import { fromBase64 } from '../../bytes/index.ts';
import type { Topic } from '../rule.ts';
import { eachFeature, FEATURES } from './features.ts';

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
  readonly trust: Trust;
  /** Base64 of bytes, packed by DEFLATE: how many weights of zero come before each weight (`ZEROS_ONLY`: and more). */
  readonly gaps: string;
  /** The same of the weights, in steps. */
  readonly weights: string;
}

/**
 * How far what a rule finds is believed: its `base`, what the rule is worth, and each of the rest times what the sentence says, added up,
 * are above 0 where it is right at least `SURE` times as often as wrong.
 */
export interface Trust {
  readonly base: number;
  /** Times the score above `enough`; in a sentence of few words, which say less, `shortScore`. */
  readonly score: number;
  readonly shortScore: number;
  /** Times the score of the rule's own topic; in a sentence of few words `shortOwn`. */
  readonly own: number;
  readonly shortOwn: number;
  /** Where the rule's topic is what the sentence is rather about than any other. */
  readonly same: number;
  /** Where its sentence has few words. */
  readonly short: number;
  /** By rule, how much more often it was right than wrong, as a logarithm; `others` are those that found nothing yet. */
  readonly rules: Readonly<Record<string, number>>;
  /** The same of phrases by `phraseKey`, where more is known of them than of their rules. */
  readonly phrases: Readonly<Record<string, number>>;
  readonly others: number;
}

/** A gap so long that no weight follows. */
export const ZEROS_ONLY = 255;

export interface Weights extends Omit<PackedWeights, 'gaps' | 'weights'> {
  /** For each feature one weight for nothing and one for each topic. */
  readonly table: Int8Array;
}

/** What the words of a sentence say together: above 0 it is rather about one of the topics than about none. */
export interface Weighed {
  readonly score: number;
  readonly topic: Topic;
  /** By topic, in the order of `Weights.topics`: above 0 it is rather about this one than about none. */
  readonly scores: readonly number[];
}

/** Makes kept weights ready. */
export function unpack({ gaps, weights, ...rest }: PackedWeights): Weights {
  const values = inflateSync(fromBase64(weights));
  const table = new Int8Array(FEATURES * (rest.topics.length + 1));
  let to = 0;
  let next = 0;
  for (const gap of inflateSync(fromBase64(gaps))) {
    to += gap;
    if (gap !== ZEROS_ONLY) table[to++] = values[next++] ?? 0;
  }
  return { ...rest, table };
}

/** Weighs a sentence by its words, folded, with a space between them. */
export function weigh(words: string, { topics, bias, step, table }: Weights): Weighed {
  const classes = topics.length + 1;
  const sums = new Int32Array(classes);
  let count = 0;
  eachFeature(words, (feature) => {
    count++;
    const from = feature * classes;
    for (let each = 0; each < classes; each++) sums[each] = (sums[each] ?? 0) + (table[from + each] ?? 0);
  });
  const scale = step / Math.sqrt(count);
  const nothing = (bias[0] ?? 0) + (sums[0] ?? 0) * scale;
  const scores = topics.map((_, index) => (bias[index + 1] ?? 0) + (sums[index + 1] ?? 0) * scale - nothing);
  const best = scores.indexOf(Math.max(...scores));
  return { score: Math.log(scores.reduce((sum, each) => sum + Math.exp(each), 0)), topic: topics[best] ?? topics[0], scores };
}
