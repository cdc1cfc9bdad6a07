import { mergeDrawings, withoutDrawings } from '../listDrawing/changeDrawings.ts';
import { allOfRules, mergeRules } from '../log/index.ts';
import {
  MOST_FOLLOWED,
  MOST_SOURCES,
  type Followed,
  type Institution,
  type PeopleList,
  type Person,
  type Source,
} from '../person/person.ts';
import type { GroupBook } from './book.ts';
import { allSaid, mergeSaid } from './said.ts';
import { withSaid } from './withSaid.ts';

/**
 * Two books of one group as one: of each person what was known later of status and of place, each by its own day, of each institution what was known later, of what organizers said the
 * later day, of evenings each once, with more cards. What somebody put right with an earlier day counts as known later where
 * they had seen what the other book says (`corrects`). `newer` wins where the days are the same. The cards to a person are
 * the higher of both counts: an evening that stands in both counts once. `isBegunWith`: `newer` is the book of an evening that
 * began with `older`, and with nothing that others learned since.
 */
export function mergeBooks(older: GroupBook, newer: GroupBook, isBegunWith = false): GroupBook {
  const keyOf = isBegunWith ? nameOf : sourceKey;
  const said = mergeSaid(older.said, newer.said);
  const people = byIdOf(older.list.people, newer.list.people, (a, b) => {
    const later = laterOf(a, b, ({ asOf }) => asOf.status, keyOf);
    return withCards(later === b ? withPlaceOf(b, a, keyOf) : withPlaceOf(a, b), a, b);
  });
  const institutions = byIdOf(older.list.institutions, newer.list.institutions, (a, b) => laterOf(a, b, ({ asOf }) => asOf ?? '', keyOf));
  const rules = allOfRules(mergeRules(older.rules ?? [], newer.rules ?? []));
  const evenings = byIdOf(older.evenings, newer.evenings, (a, b) => (a.cards > b.cards ? a : b));
  return {
    format: 1,
    list: {
      ...withoutDrawings(newer.list),
      version: Math.max(older.list.version, newer.list.version),
      // The facts of one book and what was said in the other: who wants no letters must not be offered to anybody.
      people: people.map((person) => withSaid(person, said)),
      institutions,
      ...ofDesks(older.list, newer.list),
      ...mergeDrawings(older.list, newer.list),
    },
    said: allSaid(said),
    evenings: evenings.sort((a, b) => (a.date < b.date ? -1 : 1)),
    ...(rules.length > 0 && { rules }),
  };
}

function byIdOf<T extends { readonly id: string } | { readonly eid: string }>(
  older: readonly T[],
  newer: readonly T[],
  choose: (a: T, b: T) => T,
): T[] {
  const idOf = (one: T): string => ('id' in one ? one.id : one.eid);
  const merged = new Map(older.map((one) => [idOf(one), one]));
  for (const one of newer) {
    const known = merged.get(idOf(one));
    merged.set(idOf(one), known ? choose(known, one) : one);
  }
  return [...merged.values()];
}

type Sourced = Pick<Person | Institution, 'sources'>;
type KeyOf = (source: Source) => string;

/** The one with the later day, unless the other one corrects it; `b` where the days are the same. `keyOf` says which sources of `a` count as seen by `b`. */
function laterOf<T extends Sourced>(a: T, b: T, dayOf: (one: T) => string, keyOf: KeyOf): T {
  if (dayOf(a) > dayOf(b)) return corrects(b, a, dayOf(b), keyOf) ? b : a;
  return dayOf(a) < dayOf(b) && corrects(a, b, dayOf(a)) ? a : b;
}

/** Whether `one` stands on everything that `other` stands on, and what it says was said on top of that: its day is that of a source that `other` does not have. */
function corrects(one: Sourced, other: Sourced, day: string, keyOf: KeyOf = sourceKey): boolean {
  const seen = new Set(one.sources.map(keyOf));
  const before = new Set(other.sources.map(sourceKey));
  const isSeen = before.size > 0 && other.sources.every((source) => seen.has(keyOf(source)));
  return isSeen && one.sources.some((source) => source.date === day && !before.has(sourceKey(source)));
}

function sourceKey({ where, supports, date }: Source): string {
  return JSON.stringify([where, supports, date]);
}

/** Of a source that says the same once more only the last day stays. */
function nameOf({ where, supports }: Source): string {
  return JSON.stringify([where, supports]);
}

/** What only desks read of both lists: of each publisher the later version, of each person where the newer one said they were before. */
function ofDesks(older: PeopleList, newer: PeopleList): Pick<PeopleList, 'followed' | 'earlier'> {
  const followed = new Map<string, Followed>();
  for (const one of [...(older.followed ?? []), ...(newer.followed ?? [])]) {
    const name = `${one.key} ${one.list}`;
    if (one.version >= (followed.get(name)?.version ?? 0)) followed.set(name, one);
  }
  const earlier = new Map([...(older.earlier ?? []), ...(newer.earlier ?? [])].map((one) => [one.person, one]));
  return {
    ...(followed.size > 0 && { followed: [...followed.values()].slice(-MOST_FOLLOWED) }),
    ...(earlier.size > 0 && { earlier: [...earlier.values()] }),
  };
}

/** With the place that `other` knows, where that was known later: a newer status may stand beside an older place. */
function withPlaceOf(person: Person, other: Person, keyOf?: KeyOf): Person {
  const [own, theirs] = [person.asOf.institution ?? '', other.asOf.institution ?? ''];
  if (other.institution === null || theirs <= own || corrects(person, other, own, keyOf)) return person;
  const { institution, placeNote, asOf } = other;
  const known = new Set(person.sources.map(sourceKey));
  const more = other.sources.filter((source) => !known.has(sourceKey(source)));
  return {
    ...person,
    institution,
    placeNote,
    asOf: { ...person.asOf, institution: asOf.institution, address: asOf.address },
    // No place without where it comes from: of too many sources the first give way.
    sources: [...person.sources, ...more].slice(-MOST_SOURCES),
  };
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
