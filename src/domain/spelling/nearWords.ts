import { CAPITAL, marks } from './format.ts';
import { SLIP, type Slips } from './slips.ts';
import type { Place, WordGraph } from './WordGraph.ts';

export interface NearWord {
  readonly spelling: string;
  /** How many slips away, ten to a plain one. */
  readonly cost: number;
}

const DOUBLED = 5;
const SWAPPED = 6;
const SILENT = 4;
/** People seldom get a word's first letter wrong. */
const AT_FIRST = 3;
/** Letters in a word; what is longer is no word that somebody mistyped. */
const LONGEST = 40;

/**
 * Every word of the graph within `limit` of what was written, by walking the graph along it: a row for each letter of the way
 * says what the way so far costs for each beginning of what was written, and a way whose every cost is too high ends there.
 * `from`: the walk begins behind a mark or a capital.
 */
export function nearWords(graph: WordGraph, slips: Slips, written: string, limit: number, from = graph.root): readonly NearWord[] {
  const { length } = written;
  if (length === 0 || length > LONGEST) return [];
  const out: NearWord[] = [];
  const width = length + 1;
  const rows = new Float64Array((length + 8) * width).fill(Infinity);
  const way: string[] = [];
  const capital = graph.sign(CAPITAL);
  const skipped = new Set(Object.values(marks).map((mark) => graph.sign(mark)));
  const letters = Array.from(written);

  rows[0] = 0;
  for (let at = 1; at <= length; at++) rows[at] = (rows[at - 1] ?? 0) + extra(at - 1);

  /** What it costs that the writer put a letter in. */
  function extra(at: number): number {
    const letter = letters[at] ?? '';
    if (letter === letters[at - 1]) return DOUBLED;
    return slips.silent.has(letter) ? SILENT : at === 0 ? SLIP + AT_FIRST : SLIP;
  }

  function go(place: Place, depth: number, spelling: string): void {
    if (depth > 0 && graph.ends(place)) {
      const cost = rows[depth * width + length] ?? Infinity;
      if (cost <= limit) out.push({ spelling, cost });
    }
    if (depth >= length + 7) return;
    for (let edge = graph.first(place); edge !== 0; edge = graph.next(edge)) {
      const sign = graph.signAt(edge);
      const letter = graph.letters[sign] ?? '';
      if (sign === capital) go(edge, depth, spelling + letter);
      else if (place !== graph.root || !skipped.has(sign)) {
        way[depth] = letter;
        // The first two letters may be swapped.
        if (fill(depth + 1, letter) <= limit || depth === 0) go(edge, depth + 1, spelling + letter);
      }
    }
  }

  /** Fills the row behind one more letter; gives the least of it. */
  function fill(depth: number, letter: string): number {
    const row = depth * width;
    const above = row - width;
    const before = way[depth - 2];
    const missing = letter === before ? DOUBLED : slips.silent.has(letter) ? SILENT : depth === 1 ? SLIP + AT_FIRST : SLIP;
    let least = (rows[above] ?? Infinity) + missing;
    rows[row] = least;
    // What is further off than the limit in letters is further off in cost.
    const reach = limit / SILENT;
    const [from, to] = [Math.max(1, Math.floor(depth - reach)), Math.min(length, Math.ceil(depth + reach))];
    for (let at = 1; at < from; at++) rows[row + at] = Infinity;
    for (let at = from; at <= to; at++) {
      const own = letters[at - 1] ?? '';
      let cost = (rows[above + at - 1] ?? Infinity) + (own === letter ? 0 : slips.cost(own, letter) + (depth === 1 ? AT_FIRST : 0));
      cost = Math.min(cost, (rows[above + at] ?? Infinity) + missing, (rows[row + at - 1] ?? Infinity) + extra(at - 1));
      if (own === before && letters[at - 2] === letter && own !== letter)
        cost = Math.min(cost, (rows[above - width + at - 2] ?? Infinity) + SWAPPED);
      rows[row + at] = cost;
      if (cost < least) least = cost;
    }
    for (let at = to + 1; at <= length; at++) rows[row + at] = Infinity;
    return least;
  }

  if (from >= 0) go(from, 0, '');
  return out;
}
