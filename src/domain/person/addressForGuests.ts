import type { SaidOfPeople } from '../log/people.ts';
import { addressBlock } from './address.ts';
import type { EarlierPlace, Institution, PeopleList, Person } from './person.ts';
import { whyNoAddress, type GuestAddress } from './shownAddress.ts';
import { withWishes } from './wishes.ts';

/** What desks know of people beside the lists. */
export type KnownOfAddresses = Pick<SaidOfPeople, 'addresses' | 'facts' | 'overrides' | 'wishes'>;

/**
 * The address that guests get of a person: what an organizer confirmed, whole, and nothing else. Undefined where anything
 * is missing, on hold or overridden: then only the desk, which knows why, posts.
 */
export function addressForGuests(
  person: Person,
  institutions: ReadonlyMap<string, Institution>,
  desk: KnownOfAddresses,
  earlier?: EarlierPlace,
): GuestAddress | undefined {
  const institution = person.institution === null ? undefined : institutions.get(person.institution);
  const confirmedAddress = desk.addresses.get(person.id);
  const isOverridden = (desk.overrides.get(person.id)?.fields.length ?? 0) > 0;
  if (!confirmedAddress || isOverridden || whyNoAddress(withWishes(person, desk.wishes.get(person.id)), institutions)) return undefined;
  const confirmedFacts = desk.facts.get(person.id);
  const block = addressBlock({ person, institution, confirmedAddress, confirmedFacts, earlier, fromAbroad: false });
  return block.ok ? { lines: [...block.lines], confirmedOn: confirmedAddress.day } : undefined;
}

/** The same for everybody of a list; nobody has one where `known` is null, because the evening shows none. */
export function addressesForGuests(list: PeopleList, known: KnownOfAddresses | null): (person: Person) => GuestAddress | undefined {
  if (!known) return () => undefined;
  const institutions = new Map(list.institutions.map((institution) => [institution.id, institution]));
  const earlier = new Map(list.earlier?.map((one) => [one.person, one]));
  return (person) => addressForGuests(person, institutions, known, earlier.get(person.id));
}
