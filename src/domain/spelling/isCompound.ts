import { CAPITAL, marks, spelt } from './format.ts';
import type { Place, WordGraph } from './WordGraph.ts';

/** Shorter words, such as `Ei` and `Uh`, make a compound of almost every mistake. */
const SHORTEST = 3;
const MOST_PARTS = 3;

/** Whether a German noun is made of two or three known parts: Waldspaziergang, Geburtstagskarte, Sommerabendwind. */
export function isCompound(graph: WordGraph, word: string): boolean {
  if (!/^\p{Lu}\p{Ll}+$/u.test(word)) return false;
  const parts = graph.walk(marks.part);
  const small = spelt(word.toLowerCase());
  return parts > 0 && isMade(graph, parts, small, MOST_PARTS - 1);
}

function isMade(graph: WordGraph, parts: Place, rest: string, more: number): boolean {
  let place = parts;
  for (let at = 0; at < rest.length - SHORTEST; at++) {
    place = graph.step(place, graph.sign(rest.charAt(at)));
    if (place < 0) return false;
    if (at + 1 < SHORTEST || !graph.ends(place)) continue;
    const tail = rest.slice(at + 1);
    if (isNoun(graph, tail) || (more > 1 && isMade(graph, parts, tail, more - 1))) return true;
  }
  return false;
}

/** A noun, or a verb that was made one: Brotbacken. */
function isNoun(graph: WordGraph, tail: string): boolean {
  return (tail.length >= SHORTEST && graph.has(CAPITAL + tail)) || (/.{3}e(?:n|ln|rn)$/.test(tail) && graph.has(tail));
}
