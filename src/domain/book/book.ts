import * as v from 'valibot';
import { parseList } from '../list/index.ts';
import { saidOfPersonSchema, saidOfRuleSchema, type SaidOfPerson, type SaidOfRule } from '../log/index.ts';
import type { PeopleList } from '../person/person.ts';

/** One of the evenings that went into a book, in numbers. */
const eveningSchema = v.strictObject({
  eid: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
  title: v.pipe(v.string(), v.maxLength(200)),
  date: v.pipe(v.string(), v.isoDate()),
  /** Cards that reached the desk and were not taken back, and to how many people. */
  cards: v.pipe(v.number(), v.integer(), v.minValue(0)),
  people: v.pipe(v.number(), v.integer(), v.minValue(0)),
});
export type BookEvening = v.InferOutput<typeof eveningSchema>;

/** What outlives an evening: whom the group writes to, and what its organizers confirmed of them. No guest's text, name or signature. */
export interface GroupBook {
  readonly format: 1;
  /** Everybody, whole as desks have it; with the cards sent until now and who answers. */
  readonly list: PeopleList;
  /** What organizers said of them on the days on which they said it. */
  readonly said: readonly SaidOfPerson[];
  readonly evenings: readonly BookEvening[];
  /** What organizers changed of the rules of the check; left out where that is nothing. */
  readonly rules?: readonly SaidOfRule[];
}

const bookSchema = v.strictObject({
  format: v.literal(1),
  list: v.unknown(),
  said: v.pipe(v.array(saidOfPersonSchema), v.maxLength(500_000)),
  evenings: v.pipe(v.array(eveningSchema), v.maxLength(10_000)),
  rules: v.exactOptional(v.pipe(v.array(saidOfRuleSchema), v.maxLength(10_000))),
});

/** Reads a book from its JSON, as strictly as a list; undefined for anything else. Never throws. */
export function parseBook(text: string): GroupBook | undefined {
  try {
    const read = v.safeParse(bookSchema, JSON.parse(text));
    const list = read.success ? parseList(read.output.list) : undefined;
    return read.success && list?.ok === true && list.list.kind === 'people' ? { ...read.output, list: list.list } : undefined;
  } catch {
    return undefined;
  }
}

/** A book in which nobody stands yet. */
export const emptyBook: GroupBook = {
  format: 1,
  list: { format: 1, version: 1, kind: 'people', people: [], institutions: [] },
  said: [],
  evenings: [],
};
