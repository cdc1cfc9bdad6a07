import type { RulesSaid, SaidOfPeople } from '../log/index.ts';
import type { GroupBook } from './book.ts';
import { freshRules } from './rulesFromBook.ts';
import { freshSaid, type People } from './fromBook.ts';
import { mergeSaid } from './said.ts';

/** What another book of the same group would bring, in numbers. */
export interface BookNews {
  readonly people: number;
  /** Of what organizers said: for people of this evening, and for others. */
  readonly said: number;
  readonly saidOfOthers: number;
  /** Evenings that are not known, or with more cards than are known of them. */
  readonly evenings: number;
  /** Rules of the check that it says something else of. */
  readonly rules: number;
}

/** What `other` has and `own` has not; `here` are the evening's people, of whom the desk knows `known`. */
export function newsIn(other: GroupBook, own: GroupBook, here: People, known: SaidOfPeople & { readonly rules?: RulesSaid }): BookNews {
  const people = new Set(own.list.people.map(({ id }) => id));
  const cards = new Map(own.evenings.map((evening) => [evening.eid, evening.cards]));
  return {
    people: other.list.people.filter(({ id }) => !people.has(id)).length,
    said: freshSaid(other, here, known).length,
    saidOfOthers: freshSaid(other, { has: (id) => !here.has(id) }, mergeSaid([], own.said)).length,
    evenings: other.evenings.filter((evening) => evening.cards > (cards.get(evening.eid) ?? -1)).length,
    rules: freshRules(other, known.rules ?? new Map()).length,
  };
}
