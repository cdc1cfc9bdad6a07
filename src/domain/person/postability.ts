import type { DeskState } from '../log/index.ts';
import { missingForPosting, type MissingField } from './address.ts';
import { whyNotChoosable } from './choosable.ts';
import type { EarlierPlace, Institution, Person } from './person.ts';

/** For the line "9 of 14 cannot be posted to yet: year of birth missing (5), …". */
interface Postability {
  /** How many people can be chosen at all; the others don't count here. */
  readonly choosable: number;
  readonly cannot: readonly { readonly person: Person; readonly missing: readonly MissingField[] }[];
  /** How many people lack each field, the most frequent first. */
  readonly counts: readonly { readonly field: MissingField; readonly people: number }[];
}

/** What a desk knows of people. */
export type OfPeopleAtDesk = Pick<DeskState, 'addresses' | 'facts'> &
  Partial<Pick<DeskState, 'overrides'>> & { readonly earlier?: ReadonlyMap<string, EarlierPlace> };

/** Who of the people that can be chosen cannot be posted to yet, and why. `today` is `YYYY-MM-DD`. */
export function postability(
  people: readonly Person[],
  institutions: ReadonlyMap<string, Institution>,
  desk: OfPeopleAtDesk,
  today: string,
  daysOnTheWay?: number,
): Postability {
  const choosable = people.filter((person) => whyNotChoosable(person, today, daysOnTheWay) === undefined);
  const cannot = choosable
    .map((person) => {
      const institution = person.institution === null ? undefined : institutions.get(person.institution);
      const { id } = person;
      const missing = missingForPosting(
        person,
        institution,
        desk.addresses.get(id),
        desk.facts.get(id),
        desk.overrides?.get(id),
        desk.earlier?.get(id),
      );
      return { person, missing };
    })
    .filter(({ missing }) => missing.length > 0);
  const counted = new Map<MissingField, number>();
  for (const field of cannot.flatMap(({ missing }) => missing)) counted.set(field, (counted.get(field) ?? 0) + 1);
  const counts = [...counted].map(([field, number]) => ({ field, people: number })).sort((a, b) => b.people - a.people);
  return { choosable: choosable.length, cannot, counts };
}

/** Of whom it is told how many there are and can be posted to: invented people beside real ones would make both numbers wrong. */
export function countedPeople(people: readonly Person[]): readonly Person[] {
  const real = people.filter(({ test }) => !test);
  return real.length > 0 ? real : people;
}
