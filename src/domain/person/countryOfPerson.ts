import { countryOf, type WhereIs } from '../address/index.ts';
import type { Institution, Person } from './person.ts';

/**
 * The country that a card to this person goes to, by ISO 3166 in small letters: what organizers confirmed of the address, else what the
 * list says of the institution. Russia where nothing says anything else.
 */
export function countryOfPerson(
  { institution: id }: Pick<Person, 'institution'>,
  institutions: ReadonlyMap<string, Pick<Institution, 'region' | 'address'>>,
  confirmed?: WhereIs,
): string {
  const institution = id === null ? undefined : institutions.get(id);
  return countryOf(confirmed ?? whereIs(institution));
}

/** The same of an institution; undefined stands for one that nobody knows. */
export function whereIs(institution: Pick<Institution, 'region' | 'address'> | undefined): WhereIs {
  const { settlement = '', postalIndex = '', region = '' } = institution?.address ?? {};
  return { settlement, postalIndex, region: region.trim() === '' ? (institution?.region ?? '') : region };
}
