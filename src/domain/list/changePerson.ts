import * as v from 'valibot';
import { sameValue } from '../import/sameValue.ts';
import { institutionKey } from '../import/read/readInstitution.ts';
import { idFrom } from '../import/read/latin.ts';
import { bare, earlierPlaces } from '../person/hold.ts';
import {
  institutionAddressSchema,
  letterWishes,
  personStatuses,
  type Institution,
  type PeopleList,
  type Person,
  type Source,
} from '../person/person.ts';

const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));
/** What the list said when somebody began, and what it is to say. */
const changeOf = <T extends v.GenericSchema>(value: T) => v.strictObject({ was: value, to: value });
const byLanguage = v.record(v.string(), text(500));

/** What an organizer says of one person: each fact that is to be another, since when it is known, and from where. */
export const personEditSchema = v.strictObject({
  person: v.pipe(text(120), v.minLength(1)),
  /** Since when it is known, `YYYY-MM-DD`. */
  day: v.pipe(v.string(), v.isoDate()),
  source: v.strictObject({ where: v.pipe(text(500), v.minLength(1)), supports: text(500) }),
  status: v.exactOptional(changeOf(v.picklist(personStatuses))),
  letters: v.exactOptional(changeOf(v.picklist(letterWishes))),
  asks: v.exactOptional(changeOf(byLanguage)),
  leaveOut: v.exactOptional(changeOf(byLanguage)),
  /** Ids of institutions of the list; null where nobody knows. */
  institution: v.exactOptional(changeOf(v.nullable(text(80)))),
  /** In place of the id in `institution.to`: an institution that the list does not have. */
  added: v.exactOptional(v.strictObject({ name: v.pipe(text(300), v.minLength(1)), address: v.nullable(institutionAddressSchema) })),
  /** Of the institution that the person is in after the change; its other people are told of it, too. */
  address: v.exactOptional(changeOf(v.nullable(institutionAddressSchema))),
});
export type PersonEdit = v.InferOutput<typeof personEditSchema>;

export const editedFacts = ['status', 'letters', 'institution', 'address', 'asks', 'leaveOut'] as const;
export type EditedFact = (typeof editedFacts)[number];

export type ChangedPerson =
  /** `list` is the very one that was given where it says all of this already. */
  | { readonly ok: true; readonly list: PeopleList }
  /** Somebody else changed these facts to something else since: nothing was done. */
  | { readonly ok: false; readonly reason: 'overtaken'; readonly facts: readonly EditedFact[] }
  /** Neither the person nor maybe the institution is on this list. */
  | { readonly ok: false; readonly reason: 'gone' };

/**
 * The list with what an organizer says of one person, under the next version. What others changed meanwhile stays, and a fact
 * that they changed to something else is never overwritten. Who is said to be elsewhere than before is held (`earlierPlaces`).
 */
export function changePerson(list: PeopleList, edit: PersonEdit, today: string): ChangedPerson {
  const person = list.people.find(({ id }) => id === edit.person);
  if (!person) return { ok: false, reason: 'gone' };
  const facts = overtaken(list, person, edit);
  if (facts.length > 0) return { ok: false, reason: 'overtaken', facts };
  const place = placeAfter(list, person, edit);
  if (!place) return { ok: false, reason: 'gone' };
  const after = personAfter(person, edit, place);
  const institutions = institutionsAfter(list, edit, place);
  const isMoving = !sameValue(institutions, list.institutions);
  if (!isMoving && sameValue({ ...after, asOf: null, sources: null }, { ...person, asOf: null, sources: null })) return { ok: true, list };
  const people = list.people.map((one) => (one.id === person.id ? after : isMoving ? neighbourAfter(one, edit, place) : one));
  const made: PeopleList = { ...list, version: list.version + 1, people, institutions: [...institutions] };
  delete made.earlier;
  const earlier = earlierPlaces(list, made, today);
  return { ok: true, list: { ...made, ...(earlier.length > 0 && { earlier: [...earlier] }) } };
}

/** Facts that are neither as they were when somebody began nor as they are to be. */
function overtaken(list: PeopleList, person: Person, edit: PersonEdit): readonly EditedFact[] {
  return editedFacts.filter((fact) => {
    const change = edit[fact];
    if (!change) return false;
    const now = factOf(list, person, edit, fact);
    return !isSame(fact, now, change.was) && !isSame(fact, now, fact === 'institution' && edit.added ? addedId(list, edit) : change.to);
  });
}

function factOf(list: PeopleList, person: Person, edit: PersonEdit, fact: EditedFact): unknown {
  if (fact !== 'address') return person[fact];
  const id = edit.institution ? edit.institution.to : person.institution;
  return list.institutions.find((one) => one.id === id)?.address ?? null;
}

/** An address with other spaces, or with nothing in it, is no other one. */
function isSame(fact: EditedFact, a: unknown, b: unknown): boolean {
  if (fact !== 'address') return sameValue(a, b);
  return sameValue(plain(a), plain(b));
}

function plain(address: unknown): unknown {
  const parts = Object.entries((address ?? {}) as Readonly<Record<string, string>>).flatMap(([key, part]) =>
    bare(part) === '' ? [] : [[key, bare(part)]],
  );
  return Object.fromEntries(parts) as unknown;
}

interface Place {
  /** Id of the institution afterwards; null where nobody knows. */
  readonly id: string | null;
  /** One that comes onto the list. */
  readonly added: Institution | undefined;
}

/** Where the person is afterwards; undefined where that institution is not on the list any more. */
function placeAfter(list: PeopleList, person: Person, edit: PersonEdit): Place | undefined {
  if (edit.added) {
    const known = addedId(list, edit);
    if (known !== undefined) return { id: known, added: undefined };
    const { name, address } = edit.added;
    const id = idFrom(name, new Set(list.institutions.map((one) => one.id)));
    const added = { id, name, region: address?.region ?? '', address, asOf: edit.day, sources: [sourceOf(edit)] };
    return { id, added };
  }
  const id = edit.institution ? edit.institution.to : person.institution;
  return id === null || list.institutions.some((one) => one.id === id) ? { id, added: undefined } : undefined;
}

/** The institution of the list that the added one is, where another desk added it first. */
function addedId(list: PeopleList, { added }: PersonEdit): string | undefined {
  return added && institutionNamed(list.institutions, added.name, added.address?.region ?? '')?.id;
}

/** The institution of a list that such a name means: of the same kind, number and region, or called the same. */
export function institutionNamed(institutions: readonly Institution[], name: string, region: string): Institution | undefined {
  const wanted = institutionKey(name, region);
  return institutions.find((one) => {
    const known = institutionKey(one.name, one.region || (one.address?.region ?? ''));
    return known.key === wanted.key && known.region === wanted.region;
  });
}

function personAfter(person: Person, edit: PersonEdit, { id }: Place): Person {
  const { status, letters, asks, leaveOut, day } = edit;
  const isMoved = id !== person.institution;
  const asOf = {
    status: status && status.to !== person.status ? day : person.asOf.status,
    institution: isMoved ? (id === null ? null : day) : person.asOf.institution,
    // Of the new place the institution's own day says since when its address is known.
    address: edit.address ? day : isMoved ? null : person.asOf.address,
  };
  return {
    ...person,
    ...(status && { status: status.to }),
    ...(letters && { letters: letters.to }),
    ...(asks && { asks: withoutEmpty(asks.to) }),
    ...(leaveOut && { leaveOut: withoutEmpty(leaveOut.to) }),
    institution: id,
    // It told of the place before.
    ...(isMoved && { placeNote: {} }),
    asOf,
    sources: withSource(person.sources, sourceOf(edit), 30),
  };
}

/** Whoever else is there: the day of an address that was theirs alone would hide that it is another one now. */
function neighbourAfter(person: Person, edit: PersonEdit, { id }: Place): Person {
  if (!edit.address || person.institution !== id || person.asOf.address === null) return person;
  return { ...person, asOf: { ...person.asOf, address: edit.day } };
}

function institutionsAfter(list: PeopleList, edit: PersonEdit, { id, added }: Place): readonly Institution[] {
  if (added) return [...list.institutions, added];
  const to = edit.address ? edit.address.to : (edit.added?.address ?? undefined);
  if (to === undefined) return list.institutions;
  return list.institutions.map((one) =>
    one.id === id && !isSame('address', one.address, to) && (edit.address || one.address === null)
      ? {
          ...one,
          region: one.region === '' ? (to?.region ?? '') : one.region,
          address: to,
          asOf: edit.day,
          sources: withSource(one.sources, sourceOf(edit), 20),
        }
      : one,
  );
}

function sourceOf({ source, day }: PersonEdit): Source {
  return { ...source, date: day };
}

/** The same once; what was learned from the same place before about something else stays. The oldest give way where there are too many. */
function withSource(sources: readonly Source[], source: Source, most: number): Source[] {
  const others = sources.filter(({ where, supports }) => where !== source.where || supports !== source.supports);
  return [...others.slice(-(most - 1)), source];
}

function withoutEmpty(texts: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).filter(([, words]) => words !== ''));
}
