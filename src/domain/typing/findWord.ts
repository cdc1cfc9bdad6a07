import { inflectAdjective } from './inflectAdjective.ts';
import { costOf, letterCosts } from './letterCosts.ts';
import { adjectives, beginnings, wholeWords } from './lexicon.ts';
import type { Piece } from './spellWord.ts';
import type { Habit } from './habit.ts';

/** A known word in what was typed, letter by letter. */
export interface Found {
  readonly pieces: readonly Piece[];
  /** How far the Latin letters belong to it: all of them, or those of its beginning. */
  readonly length: number;
}

interface Entry {
  readonly word: string;
  readonly whole: boolean;
}

const words = (list: string): string[] => list.trim().split(/\s+/);

const entries: readonly Entry[] = [
  ...[...words(wholeWords), ...words(adjectives).flatMap(inflectAdjective)].map((word) => ({ word, whole: true })),
  ...words(beginnings).map((word) => ({ word, whole: false })),
];

/** The entries by the Latin letters with which they may begin. */
const byFirst = new Map<string, Entry[]>();
for (const entry of entries) {
  const spelled = letterCosts[entry.word.charAt(0)] ?? [];
  for (const first of new Set(spelled.map(({ latin }) => latin.charAt(0)))) byFirst.set(first, [...(byFirst.get(first) ?? []), entry]);
}

/** Finds the known word that small Latin letters most probably spell; undefined if none is near enough. */
export function findWord(latin: string, habit: Habit): Found | undefined {
  // The shorter a word, the more others are spelled nearly alike.
  const limit = latin.length <= 3 ? 1 : latin.length <= 5 ? 2 : 3;
  const whole = nearest(latin, habit, true, limit);
  const beginning = nearest(latin, habit, false, whole ? whole.cost - 2 : limit);
  return beginning ?? whole;
}

/** Of equally near ones the longest. */
function nearest(latin: string, habit: Habit, whole: boolean, limit: number): Match | undefined {
  let best: Match | undefined;
  for (const entry of byFirst.get(latin.charAt(0)) ?? []) {
    if (entry.whole !== whole || entry.word.length > latin.length + 2) continue;
    const match = align(entry, 0, latin, 0, habit, best?.cost ?? limit);
    if (match && (!best || match.cost < best.cost || match.length > best.length)) best = match;
  }
  return best;
}

type Match = Found & { readonly cost: number };

/** The cheapest way in which `latin` from `at` spells `word` from `letter`. */
function align(entry: Entry, letter: number, latin: string, at: number, habit: Habit, limit: number): Match | undefined {
  const { word, whole } = entry;
  if (limit < 0) return undefined;
  if (letter === word.length) return whole && at < latin.length ? undefined : { pieces: [], length: at, cost: 0 };
  let best: Match | undefined;
  for (const cyrillic of [word.slice(letter, letter + 2), word.charAt(letter)]) {
    for (const typed of letterCosts[cyrillic] ?? []) {
      const cost = costOf(typed, habit);
      const next = at + typed.latin.length;
      if (cost > limit || !latin.startsWith(typed.latin, at)) continue;
      if (typed.before?.test(latin.slice(next)) === false || typed.after?.test(latin.slice(0, at)) === false) continue;
      const rest = align(entry, letter + cyrillic.length, latin, next, habit, limit - cost);
      if (!rest || (best && best.cost <= rest.cost + cost)) continue;
      best = {
        pieces: [{ latin: typed.latin, cyrillic: typed.cyrillic ?? cyrillic }, ...rest.pieces],
        length: rest.length,
        cost: rest.cost + cost,
      };
    }
  }
  return best;
}
