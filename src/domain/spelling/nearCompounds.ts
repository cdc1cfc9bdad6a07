import { CAPITAL, marks } from './format.ts';
import { isCompound } from './isCompound.ts';
import { nearWords, type NearWord } from './nearWords.ts';
import { SLIP, slipsOf } from './slips.ts';
import type { WordGraph } from './WordGraph.ts';

const SHORTEST = 3;
/** What is written in small letters is none, and shorter ones are near to everything. */
const SHORTEST_COMPOUND = 8;

/** German compounds of two parts one of which is known and the other a slip away: Geburstag, Apfelkuchn, Wldspaziergang. */
export function* nearCompounds(graph: WordGraph, written: string): Generator<NearWord> {
  if (written.length < SHORTEST_COMPOUND) return;
  const parts = graph.walk(marks.part);
  const nouns = graph.walk(CAPITAL);
  for (let at = SHORTEST; at <= written.length - SHORTEST; at++) {
    const [left, right] = [written.slice(0, at), written.slice(at)];
    const beginning = graph.walk(left, parts);
    if (parts > 0 && beginning > 0 && graph.ends(beginning))
      for (const { spelling, cost } of nearWords(graph, slipsOf.de, right, SLIP, nouns))
        if (!spelling.includes(CAPITAL)) yield { spelling: CAPITAL + left + spelling, cost };
    const ending = graph.walk(right, nouns);
    const known = (ending > 0 && graph.ends(ending)) || isCompound(graph, right.charAt(0).toUpperCase() + right.slice(1));
    if (known)
      for (const { spelling, cost } of nearWords(graph, slipsOf.de, left, SLIP, parts))
        yield { spelling: CAPITAL + spelling + right, cost };
  }
}
