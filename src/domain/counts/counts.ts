import * as v from 'valibot';
import { publishedRulesSchema } from './publishedRules.ts';
import { MOST_CARDS } from '../person/person.ts';

/** So many people fit: those with the most cards, whom it matters to know of. */
export const MOST_PEOPLE = 10_000;

/** A person's id, as lists have it. */
const id = v.pipe(v.string(), v.maxLength(80), v.regex(/^[a-z0-9-]+$/));

/** So many cards are open for signing at once. */
export const MOST_OPEN = 100;

const openCardSchema = v.object({
  /** What a signature names: 16 random bytes in hex. */
  reference: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
  person: id,
  /** What stands above the lines. */
  text: v.pipe(v.string(), v.maxLength(1000)),
  front: v.pipe(v.string(), v.maxLength(60)),
  /** How many more may sign, as far as the desk knows. */
  linesLeft: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000)),
});

/** A card that the desk opened for everybody to sign. */
export type OpenCard = v.InferOutput<typeof openCardSchema>;

/** Fields of a later version are skipped: whoever signed them is the desk, and an older phone still reads what it knows. */
const countsSchema = v.object({
  /** Whose evening: 16 bytes in hex. */
  eid: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
  /** Grows with what desks know; a lower one is an older one. */
  version: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER)),
  /** This evening's cards by person's id; who has none is left out. */
  cards: v.pipe(
    v.record(id, v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_CARDS))),
    v.check((cards) => Object.keys(cards).length <= MOST_PEOPLE),
  ),
  /** Left out where there are none, so that phones of an earlier version take the counts of every other evening. */
  open: v.exactOptional(v.pipe(v.array(openCardSchema), v.minLength(1), v.maxLength(MOST_OPEN))),
  /** What organizers changed of the rules of the check; left out where that is nothing. */
  rules: v.exactOptional(publishedRulesSchema),
});

/** How many cards of one evening its desks have for each person, which are open for signing, and by which rules their texts are checked. */
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
