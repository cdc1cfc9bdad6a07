import * as v from 'valibot';
import { MOST_CARDS } from '../person/person.ts';

/** So many people fit: those with the most cards, whom it matters to know of. */
export const MOST_PEOPLE = 10_000;

/** A person's id, as lists have it. */
const id = v.pipe(v.string(), v.maxLength(80), v.regex(/^[a-z0-9-]+$/));

const countsSchema = v.strictObject({
  /** Whose evening: 16 bytes in hex. */
  eid: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
  /** Grows with what desks know; a lower one is an older one. */
  version: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER)),
  /** This evening's cards by person's id; who has none is left out. */
  cards: v.pipe(
    v.record(id, v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_CARDS))),
    v.check((cards) => Object.keys(cards).length <= MOST_PEOPLE),
  ),
});

/** How many cards of one evening its desks have for each person. */
export type Counts = v.InferOutput<typeof countsSchema>;

/** Reads counts strictly; undefined when anything is wrong with them. */
export function parseCounts(json: string): Counts | undefined {
  try {
    const result = v.safeParse(countsSchema, JSON.parse(json));
    return result.success ? result.output : undefined;
  } catch {
    return undefined;
  }
}
