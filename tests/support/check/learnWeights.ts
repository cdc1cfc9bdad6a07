import { deflateSync } from 'fflate';
import { toBase64, toHex, utf8 } from '../../../src/domain/bytes/index.ts';
import { eachFeature, FEATURES, sentencesOf } from '../../../src/domain/check/evidence/features.ts';
import { sha256 } from '../../../src/domain/crypto/index.ts';
import { unpack, weigh, ZEROS_ONLY, type PackedWeights, type Trust } from '../../../src/domain/check/evidence/weigh.ts';
import { splitWords } from '../../../src/domain/check/fold/splitWords.ts';
import type { Topic } from '../../../src/domain/check/rule.ts';
import type { CheckText } from './corpus.ts';
import { learnTrust, withExamples } from './learnTrust.ts';

const ROUNDS = 15;
const PACE = 4;
/** How strongly large weights are held back. */
const HELD_BACK = 1e-5;
/** Of a sentence's words as many are left out while it is learned, others in each round: no word may say all, and more are asked. */
const LEFT_OUT = 0.5;
/** Weights below are left out: they make the file twice as large and find one card in two hundred more. */
const LEAST = 0.7;
const STEPS = 100;
/** Of the innocent cards that were not learned from, as many may be pointed at. */
const ALARMS = 0.018;
/** Of the marked sentences that were not learned from, as many may be taken for calm: only what is harmless as often is lost by it. */
const MISTAKEN = 0.15;
const PARTS = 5;
/** A mark that touches a sentence with fewer letters belongs to the next one. */
const TOUCH = 8;

type Topics = PackedWeights['topics'];
type Learned = Pick<PackedWeights, 'topics' | 'bias' | 'step' | 'gaps' | 'weights'>;

interface Example {
  /** Folded, with a space between them. */
  readonly words: string;
  readonly features: readonly number[];
  /** 0: about nothing, else the topic after this one. */
  readonly is: number;
}

/**
 * Learns from labelled cards of one language what the words of a sentence say together: multinomial logistic regression over
 * its features, by stochastic gradient descent. The same cards give the same weights. What rules are worth is learned from
 * cards alone; their own examples say only what it must at least be.
 */
export function learnWeights(texts: readonly CheckText[], countOf: (text: CheckText) => number = () => 1): PackedWeights {
  const topics = topicsOf(texts);
  const packed = { ...learned(texts, topics), cards: texts.length, digest: digestOf(texts) };
  const { trust, ...drawn } = lines(learnedParts(texts, topics), countOf, topics);
  const language = texts[0]?.lang ?? 'ru';
  return { ...packed, ...drawn, trust: withExamples(trust, language, { ...packed, ...drawn }) };
}

function topicsOf(texts: readonly CheckText[]): readonly [Topic, ...Topic[]] {
  const [first, ...others] = [...new Set(texts.flatMap((each) => (each.label === 'risky' ? each.topics : [])))].sort();
  if (!first) throw new Error('There is nothing to learn from.');
  return [first, ...others];
}

/** Tells whether weights were learned from these cards. */
export function digestOf(texts: readonly CheckText[]): string {
  return toHex(sha256(utf8(JSON.stringify(texts.map((each) => JSON.stringify(each)).sort()))));
}

/** Cards that were not learned from, with what was learned from the others. */
interface Part {
  readonly weights: Learned;
  readonly leftOut: readonly CheckText[];
}

const noTrust: Trust = {
  base: Infinity,
  score: 0,
  shortScore: 0,
  own: 0,
  shortOwn: 0,
  same: 0,
  short: 0,
  rules: {},
  phrases: {},
  others: 0,
};
const undrawn = { enough: Infinity, calm: -Infinity, trust: noTrust, cards: 0, digest: '' };

/** Cards in parts, each with what is learned from all others. */
function learnedParts(texts: readonly CheckText[], topics = topicsOf(texts)): readonly Part[] {
  return Array.from({ length: PARTS }, (_, part): Part => {
    const isLeftOut = (at: number) => at % PARTS === part;
    const others = texts.filter((_, at) => !isLeftOut(at));
    return { weights: learned(others, topics), leftOut: texts.filter((_, at) => isLeftOut(at)) };
  });
}

/** Where to draw the lines, by cards whose neighbours were learned from: part after part is left out. */
function lines(
  parts: readonly Part[],
  countOf: (text: CheckText) => number,
  topics: Topics,
): Pick<PackedWeights, 'enough' | 'calm' | 'trust'> {
  const innocent: number[] = [];
  const marked: number[] = [];
  for (const { weights, leftOut } of parts) {
    const unpacked = unpack({ ...weights, ...undrawn });
    for (const text of leftOut) {
      const scores = examplesOf(text, topics).map(({ words, is }) => ({ is, score: weigh(words, unpacked).score }));
      if (text.label === 'innocent') innocent.push(Math.max(-Infinity, ...scores.map(({ score }) => score)));
      else marked.push(...scores.filter(({ is }) => is > 0).map(({ score }) => score));
    }
  }
  const drawn = { enough: rounded(quantile(innocent, 1 - ALARMS)), calm: rounded(quantile(marked, MISTAKEN)) };
  const trust = learnTrust(
    parts.map(({ weights, leftOut }) => ({ weights: { ...weights, ...undrawn, ...drawn }, leftOut })),
    countOf,
  );
  return { ...drawn, trust };
}

function quantile(values: readonly number[], part: number): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length * part)] ?? 0;
}

function learned(texts: readonly CheckText[], topics: Topics): Learned {
  const examples = texts.flatMap((text) => examplesOf(text, topics));
  const classes = topics.length + 1;
  const rarity = raritiesOf(examples);
  const table = new Float64Array(FEATURES * classes);
  const bias = new Float64Array(classes);
  const random = shuffler();
  const sums = new Float64Array(classes);
  let scale = 1;
  let step = 0;
  const order = examples.map((_, at) => at);
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, random);
    for (const at of order) {
      const example = examples[at];
      if (!example) continue;
      const { is } = example;
      const features = someOf(example, random);
      const pace = PACE * (1 - step++ / (ROUNDS * examples.length));
      const norm = 1 / Math.sqrt(features.length);
      sums.fill(0);
      for (const feature of features) {
        const value = (rarity[feature] ?? 0) * norm * scale;
        for (let each = 0; each < classes; each++) sums[each] = (sums[each] ?? 0) + (table[feature * classes + each] ?? 0) * value;
      }
      errors(sums, bias, is);
      scale *= 1 - pace * HELD_BACK;
      for (let each = 0; each < classes; each++) bias[each] = (bias[each] ?? 0) - pace * 0.1 * (sums[each] ?? 0);
      for (const feature of features) {
        const value = ((rarity[feature] ?? 0) * norm * pace) / scale;
        for (let each = 0; each < classes; each++) {
          const to = feature * classes + each;
          table[to] = (table[to] ?? 0) - (sums[each] ?? 0) * value;
        }
      }
    }
  }
  for (let at = 0; at < table.length; at++) table[at] = (table[at] ?? 0) * scale * (rarity[Math.floor(at / classes)] ?? 0);
  return { topics, bias: [...bias].map(rounded), ...packed(table) };
}

/** The features of some of its words, of all where none would be left. */
function someOf({ words, features }: Example, random: () => number): readonly number[] {
  const some = words.split(' ').filter(() => random() >= LEFT_OUT);
  return some.length === 0 ? features : featuresOf(some.join(' '));
}

/** Turns sums into how far what is thought likely is from what is. */
function errors(sums: Float64Array, bias: Float64Array, is: number): void {
  let most = -Infinity;
  for (let each = 0; each < sums.length; each++) {
    sums[each] = (sums[each] ?? 0) + (bias[each] ?? 0);
    most = Math.max(most, sums[each] ?? 0);
  }
  let total = 0;
  for (let each = 0; each < sums.length; each++) total += sums[each] = Math.exp((sums[each] ?? 0) - most);
  for (let each = 0; each < sums.length; each++) sums[each] = (sums[each] ?? 0) / total - (each === is ? 1 : 0);
}

function examplesOf(each: CheckText, topics: Topics): readonly Example[] {
  const marks = (each.label === 'risky' ? each.marks : []).map((mark) => ({ start: each.text.indexOf(mark), length: mark.length }));
  // The whole text is the risk: none of its sentences says so.
  if (each.label === 'risky' && marks.length === 0) return [];
  return sentencesOf(splitWords(each.text)).map((sentence) => {
    const marked = marks.findIndex(
      ({ start, length }) => Math.min(start + length, sentence.end) - Math.max(start, sentence.start) >= Math.min(TOUCH, length),
    );
    const topic = each.label === 'risky' && marked >= 0 ? each.topics[Math.min(marked, each.topics.length - 1)] : undefined;
    return { words: sentence.words, features: featuresOf(sentence.words), is: topic === undefined ? 0 : topics.indexOf(topic) + 1 };
  });
}

/** A third of the usual inverse document frequency: rare features learn faster. */
function raritiesOf(examples: readonly Example[]): Float64Array {
  const counts = new Float64Array(FEATURES);
  for (const { features } of examples) for (const feature of features) counts[feature] = (counts[feature] ?? 0) + 1;
  return counts.map((count) => (Math.log((1 + examples.length) / (1 + count)) + 1) / 3);
}

function packed(table: Float64Array): Pick<PackedWeights, 'step' | 'gaps' | 'weights'> {
  const most = table.reduce((so, each) => Math.max(so, Math.abs(each)), 0);
  const step = rounded(most / STEPS);
  const gaps: number[] = [];
  const values: number[] = [];
  let zeros = 0;
  for (const each of table) {
    const steps = Math.abs(each) < LEAST ? 0 : Math.round(each / step);
    if (steps === 0) {
      zeros++;
      continue;
    }
    for (; zeros >= ZEROS_ONLY; zeros -= ZEROS_ONLY) gaps.push(ZEROS_ONLY);
    gaps.push(zeros);
    values.push(steps & 0xff);
    zeros = 0;
  }
  return { step, gaps: deflated(gaps), weights: deflated(values) };
}

function deflated(bytes: readonly number[]): string {
  return toBase64(deflateSync(Uint8Array.from(bytes), { level: 9 }));
}

function rounded(value: number): number {
  return Number(value.toPrecision(4));
}

/** The same numbers each time. */
function shuffler(): () => number {
  let state = 12_345;
  return () => (state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0) / 2 ** 32;
}

function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
}

function featuresOf(words: string): readonly number[] {
  const features: number[] = [];
  eachFeature(words, (feature) => features.push(feature));
  return features;
}
