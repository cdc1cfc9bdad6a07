import { costs } from './costs.ts';

/** Above what any person's words can cost together. */
const NOBODY = 0xffff;

/** What the best person's words cost. */
export function lowest(sums: Uint16Array): number {
  let least = NOBODY;
  for (let at = 0; at < sums.length; at++) least = Math.min(least, sums[at] ?? NOBODY);
  return least;
}

/** For each person the smaller of two sums, the second with an `extra`. */
export function cheaper(sums: Uint16Array, others: Uint16Array, extra: number): Uint16Array {
  return sums.map((sum, at) => Math.min(sum, (others[at] ?? NOBODY) + extra));
}

/** Those who have every word typed, or else those who have the most of them, by their sums; the order of the list among equals. */
export function inOrder(sums: Uint16Array, words: number): Int32Array {
  const missing = Math.floor(lowest(sums) / costs.missing);
  if (missing >= words) return new Int32Array(0);
  const from = missing * costs.missing;
  const starts = new Int32Array(costs.missing + 1);
  for (let at = 0; at < sums.length; at++) {
    const over = (sums[at] ?? NOBODY) - from;
    if (over < costs.missing) starts[over + 1] = (starts[over + 1] ?? 0) + 1;
  }
  for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
  const order = new Int32Array(starts[costs.missing] ?? 0);
  for (let at = 0; at < sums.length; at++) {
    const over = (sums[at] ?? NOBODY) - from;
    if (over >= costs.missing) continue;
    const place = starts[over] ?? 0;
    order[place] = at;
    starts[over] = place + 1;
  }
  return order;
}
