import type { Word } from '../fold/splitWords.ts';
import type { CompiledRules, Phrase } from './compile.ts';
import { RecentRows } from '../RecentRows.ts';
import type { Topic } from '../rule.ts';
import type { Hits, LookUp } from './findHits.ts';
import { isMeant } from './isMeant.ts';

/** Where a rule's phrase stands, by words. */
export interface Span {
  readonly rule: number;
  readonly from: number;
  readonly to: number;
  readonly soft: boolean;
  /** The phrase, as its rule has it. */
  readonly notation: string;
}

const WITHIN = 6;

/** Which rules are asked, and which sentences say by all their words that nothing of what a rule reads is meant. */
interface Asked {
  readonly isOn: (rule: number) => boolean;
  readonly isCalm: (rule: number, sentence: number) => boolean;
}

/** Every phrase that fits, without those that their surroundings make innocent. */
export function findPhrases(words: readonly Word[], look: LookUp, compiled: CompiledRules, { isOn, isCalm }: Asked): readonly Span[] {
  const hits = words.map(look);
  const fits = fitsBy(look);
  const found: Span[] = [];
  const innocent = new Map<number, Span[]>();
  for (let start = 0; start < words.length;) {
    let end = start + 1;
    while (end < words.length && words[end]?.sentence === words[start]?.sentence) end++;
    const sentence = { from: start, to: end };
    for (const fit of fits.get(words, start, end, () => fitsIn(hits.slice(sentence.from, sentence.to), compiled))) {
      const { rule, soft, notation } = fit;
      if (!isOn(rule)) continue;
      const span = { rule, from: start + fit.from, to: start + fit.to, soft, notation };
      if (!fit.unless) found.push(span);
      else innocent.set(rule, [...(innocent.get(rule) ?? []), span]);
    }
    start = end;
  }
  const fitting = found.filter((span) => {
    if (innocent.get(span.rule)?.some(({ from, to }) => from <= span.to && to >= span.from)) return false;
    if (isTitle(words, hits, span, compiled)) return false;
    const { near, notNear } = { near: compiled.near[span.rule], notNear: compiled.notNear[span.rule] };
    if (!near && !notNear) return true;
    const within = compiled.rules[span.rule]?.within ?? WITHIN;
    const sentence = words[span.from]?.sentence;
    // What excuses a word stands in its own sentence: people write of the war and of the cat on one card.
    const excused = (at: number) => words[at]?.sentence === sentence;
    if (notNear && hasAround(hits, span, within, notNear, excused)) return false;
    return !near || hasAround(hits, span, within, near, () => true);
  });
  return fitting.filter((span) => !span.soft || isMeant(words, hits, span, fitting, compiled, (sentence) => isCalm(span.rule, sentence)));
}

/** A phrase that fits in a sentence, by the words of the sentence. */
interface Fit extends Span {
  readonly unless: boolean;
}

/** By the words of a sentence, for each way to look them up: all sentences but one come again with every keystroke. */
const known = new WeakMap<LookUp, RecentRows<readonly Fit[]>>();
const MOST_KEPT = 500;

function fitsBy(look: LookUp): RecentRows<readonly Fit[]> {
  const kept = known.get(look) ?? new RecentRows<readonly Fit[]>(MOST_KEPT);
  known.set(look, kept);
  return kept;
}

function fitsIn(hits: readonly Hits[], compiled: CompiledRules): readonly Fit[] {
  const fits: Fit[] = [];
  /** By element: where it stands last. */
  const lastIn = new Map<number, number>();
  for (const [at, list] of hits.entries()) for (const element of list) lastIn.set(element, at);
  const seen = new Set<number>();
  for (const [at, list] of hits.entries()) {
    for (const { places, other, backwards, rule, soft, unless, notation } of phrasesOf(list, compiled)) {
      const isOne = places.length === 1;
      // Most phrases end here: what stands at their other end is nowhere in the sentence.
      if (!isOne && (backwards ? !seen.has(other) : (lastIn.get(other) ?? NOWHERE) < at)) continue;
      const reached = isOne ? at : backwards ? firstOf(hits, places, places.length - 1, at) : lastOf(hits, places, 1, at);
      if (reached === NOWHERE) continue;
      fits.push({ rule, from: backwards ? reached : at, to: backwards ? at : reached, soft, unless, notation });
    }
    for (const element of list) seen.add(element);
  }
  return fits;
}

const NOWHERE = -1;

/** What a word may begin or end, by what it is. */
const candidates = new WeakMap<Hits, readonly Phrase[]>();

function phrasesOf(hits: Hits, { phrasesBy }: CompiledRules): readonly Phrase[] {
  const found = candidates.get(hits) ?? hits.flatMap((element) => phrasesBy.get(element) ?? []);
  candidates.set(hits, found);
  return found;
}

/** Names of media and groups are what they are in quotation marks, too. */
const namesStay: ReadonlySet<Topic> = new Set(['media', 'organisation', 'extremism', 'separatism']);

/** Whether the words stand in quotation marks in a sentence about reading, watching or singing: «Бесы» are a novel then. */
function isTitle(words: readonly Word[], hits: readonly Hits[], { from, to, rule }: Span, compiled: CompiledRules): boolean {
  const topic = compiled.rules[rule]?.topic;
  if (!words[from]?.quoted || !words[to]?.quoted || (topic && namesStay.has(topic))) return false;
  const sentence = words[from].sentence;
  return hits.some(
    (list, at) => words[at]?.sentence === sentence && !words[at].quoted && list.some((element) => compiled.reading.has(element)),
  );
}

/** The word of a sentence that the rest of a phrase ends with; nowhere where it does not fit. */
function lastOf(hits: readonly Hits[], places: readonly number[], place: number, last: number): number {
  const wanted = places[place];
  if (wanted === undefined) return last;
  const [most, element, next] = wanted < 0 ? [-wanted, places[place + 1] ?? 0, place + 2] : [0, wanted, place + 1];
  for (let at = last + 1; at <= Math.min(last + 1 + most, hits.length - 1); at++) {
    if (!hits[at]?.includes(element)) continue;
    const end = lastOf(hits, places, next, at);
    if (end !== NOWHERE) return end;
  }
  return NOWHERE;
}

/** The same the other way: the word that a phrase begins with whose place number `place` is the word at `first`. */
function firstOf(hits: readonly Hits[], places: readonly number[], place: number, first: number): number {
  if (place === 0) return first;
  const before = places[place - 1] ?? 0;
  const [most, element, next] = before < 0 ? [-before, places[place - 2] ?? 0, place - 2] : [0, before, place - 1];
  for (let at = first - 1; at >= Math.max(first - 1 - most, 0); at--) {
    if (!hits[at]?.includes(element)) continue;
    const start = firstOf(hits, places, next, at);
    if (start !== NOWHERE) return start;
  }
  return NOWHERE;
}

function hasAround(
  hits: readonly Hits[],
  { from, to }: Span,
  within: number,
  wanted: ReadonlySet<number>,
  counts: (at: number) => boolean,
): boolean {
  for (let at = Math.max(0, from - within); at <= Math.min(hits.length - 1, to + within); at++) {
    if (at >= from && at <= to) continue;
    if (counts(at) && hits[at]?.some((element) => wanted.has(element))) return true;
  }
  return false;
}
