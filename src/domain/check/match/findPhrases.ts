import type { Word } from '../fold/splitWords.ts';
import type { CompiledRules } from './compile.ts';
import type { Topic } from '../rule.ts';
import type { Hits } from './findHits.ts';
import { isMeant } from './isMeant.ts';

/** Where a rule's phrase stands, by words. */
export interface Span {
  readonly rule: number;
  readonly from: number;
  readonly to: number;
  readonly soft: boolean;
}

const WITHIN = 6;

/** Every phrase that fits, without those that their surroundings make innocent. `isOn` says which rules are asked. */
export function findPhrases(
  words: readonly Word[],
  hits: readonly Hits[],
  compiled: CompiledRules,
  isOn: (rule: number) => boolean,
): readonly Span[] {
  const found: Span[] = [];
  const innocent = new Map<number, Span[]>();
  for (let at = 0; at < words.length; at++)
    for (const element of hits[at] ?? [])
      for (const { places, rule, soft, unless } of compiled.phrasesByFirst.get(element) ?? []) {
        if (!isOn(rule)) continue;
        const to = places.length === 1 ? at : lastOf(words, hits, places, 1, at);
        if (to < 0) continue;
        const span = { rule, from: at, to, soft };
        if (!unless) found.push(span);
        else innocent.set(rule, [...(innocent.get(rule) ?? []), span]);
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
  return fitting.filter((span) => !span.soft || isMeant(words, hits, span, fitting, compiled));
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

/** The word that the rest of a phrase ends with, within one sentence; −1 where it does not fit. */
function lastOf(words: readonly Word[], hits: readonly Hits[], places: readonly number[], place: number, last: number): number {
  const wanted = places[place];
  if (wanted === undefined) return last;
  const [most, element, next] = wanted < 0 ? [-wanted, places[place + 1] ?? 0, place + 2] : [0, wanted, place + 1];
  for (let at = last + 1; at <= last + 1 + most; at++) {
    if (words[at]?.sentence !== words[last]?.sentence) return -1;
    if (hits[at]?.includes(element)) {
      const end = lastOf(words, hits, places, next, at);
      if (end >= 0) return end;
    }
  }
  return -1;
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
