import { foldSaid, type SaidOfPerson } from '../log/index.ts';
import type { Institution, Person } from '../person/person.ts';
import { allSaid } from './bookOf.ts';
import type { GroupBook } from './book.ts';

/**
 * Two books of one group as one: of each person and institution what was known later, of what organizers said the
 * later day, of evenings each once. `newer` wins where the days are the same. The cards to a person are the higher of
 * both counts: an evening that stands in both counts once.
 */
export function mergeBooks(older: GroupBook, newer: GroupBook): GroupBook {
  const people = byIdOf(older.list.people, newer.list.people, (a, b) => withCards(a.asOf.status > b.asOf.status ? a : b, a, b));
  const institutions = byIdOf(older.list.institutions, newer.list.institutions, (a, b) => ((a.asOf ?? '') > (b.asOf ?? '') ? a : b));
  const evenings = new Map([...older.evenings, ...newer.evenings].map((evening) => [evening.eid, evening]));
  return {
    format: 1,
    list: { ...older.list, ...newer.list, version: Math.max(older.list.version, newer.list.version), people, institutions },
    said: mergeSaid(older.said, newer.said),
    evenings: [...evenings.values()].sort((a, b) => (a.date < b.date ? -1 : 1)),
  };
}

/** What was said in both, folded to what counts. */
function mergeSaid(older: readonly SaidOfPerson[], newer: readonly SaidOfPerson[]): readonly SaidOfPerson[] {
  // In the order of days, so that on one day the newer book has the last word.
  return allSaid(foldSaid([...older, ...newer].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))));
}

function byIdOf<T extends { readonly id: string }>(older: readonly T[], newer: readonly T[], choose: (a: T, b: T) => T): T[] {
  const merged = new Map(older.map((one) => [one.id, one]));
  for (const one of newer) {
    const known = merged.get(one.id);
    merged.set(one.id, known ? choose(known, one) : one);
  }
  return [...merged.values()];
}

function withCards(person: Person, a: Person, b: Person): Person {
  const cards = Math.max(a.cards ?? 0, b.cards ?? 0);
  return cards > 0 ? { ...person, cards } : person;
}

/** The name, in `newer`, of somebody or some institution whose id is somebody else's in `older`: the books are those of two groups. Undefined where there is none. */
export function strangerIn(older: GroupBook, newer: GroupBook): string | undefined {
  const people = new Map(older.list.people.map((person) => [person.id, person]));
  const person = newer.list.people.find((one) => isOther(people.get(one.id), one));
  if (person) return `${person.surname} ${person.givenName}`;
  const places = new Map(older.list.institutions.map((institution) => [institution.id, institution]));
  return newer.list.institutions.find((one) => isOtherPlace(places.get(one.id), one))?.name;
}

/** Another surname may be a marriage, another given name a misprint; both at once are somebody else. */
function isOther(a: Person | undefined, b: Person): boolean {
  return a !== undefined && bare(a.surname) !== bare(b.surname) && bare(a.givenName) !== bare(b.givenName);
}

function isOtherPlace(a: Institution | undefined, b: Institution): boolean {
  return a !== undefined && bare(a.name) !== bare(b.name) && a.region !== b.region;
}

function bare(text: string): string {
  return text.toLowerCase().replaceAll('ё', 'е').replace(/\s+/gu, ' ').trim();
}
