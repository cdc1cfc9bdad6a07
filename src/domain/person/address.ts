import type { ConfirmedAddress, ConfirmedFacts, PostalAddress } from '../log/index.ts';
import { fullNameDative } from '../names/index.ts';
import type { Institution, Person } from './person.ts';
import { birthYearOf } from './personName.ts';

/**
 * What keeps a card from being posted. `confirmation`: the list has an address, but no organizer confirmed it;
 * `whereabouts`: the person was moved after the address was confirmed; `dative`: the rules are not sure of the
 * name's form in the address.
 */
export type MissingField =
  | 'surname'
  | 'givenName'
  | 'patronymic'
  | 'dative'
  | 'birthYear'
  | 'institution'
  | 'address'
  | 'confirmation'
  | 'postalIndex'
  | 'whereabouts';

export interface AddressInput {
  readonly person: Person;
  readonly institution: Institution | undefined;
  readonly confirmedAddress: ConfirmedAddress | undefined;
  readonly confirmedFacts: ConfirmedFacts | undefined;
  /** Posted outside Russia: the country stands in the address, also in Latin capitals. */
  readonly fromAbroad: boolean;
}

export type AddressBlock =
  { readonly ok: true; readonly lines: readonly string[] } | { readonly ok: false; readonly missing: readonly MissingField[] };

/**
 * The address as it is printed, from small to large: name in the dative, year of birth, institution, street,
 * settlement, district, region, country where asked for, and the index. Says what is missing instead where
 * anything is: nothing is ever guessed.
 */
export function addressBlock(input: AddressInput): AddressBlock {
  const { person, institution, confirmedAddress, confirmedFacts } = input;
  const missing = missingForPosting(person, institution, confirmedAddress, confirmedFacts);
  const year = confirmedFacts?.birthYear ?? birthYearOf(person);
  if (missing.length > 0 || !confirmedAddress || year === null) return { ok: false, missing };
  const { address } = confirmedAddress;
  const place = [address.institution, address.street, address.settlement, address.district, regionLine(address)];
  const country = input.fromAbroad ? ['РОССИЯ / RUSSIA'] : [];
  const lines = [nameLine(person, confirmedFacts), `${String(year)} г. р.`, ...place, ...country, address.postalIndex];
  return { ok: true, lines: lines.map((line) => line.trim()).filter((line) => line !== '') };
}

/** What an organizer still has to find out or confirm before a card to this person can be posted; empty when nothing. */
export function missingForPosting(
  person: Person,
  institution: Institution | undefined,
  confirmedAddress: ConfirmedAddress | undefined,
  confirmedFacts: ConfirmedFacts | undefined,
): MissingField[] {
  const missing: MissingField[] = [];
  if (blank(confirmedFacts?.surname ?? person.surname)) missing.push('surname');
  if (blank(confirmedFacts?.givenName ?? person.givenName)) missing.push('givenName');
  // Null in the list means unknown; null among the confirmed facts means that there is none.
  if (!confirmedFacts && person.patronymic === null) missing.push('patronymic');
  if (!confirmedFacts && person.dativeOverride === null && !isSureOfDative(person)) missing.push('dative');
  if ((confirmedFacts?.birthYear ?? birthYearOf(person)) === null) missing.push('birthYear');
  return [...missing, ...missingPlace(person, institution, confirmedAddress)];
}

function missingPlace(person: Person, institution: Institution | undefined, confirmed: ConfirmedAddress | undefined): MissingField[] {
  if (!confirmed) {
    if (!institution) return ['institution', 'address'];
    return institution.address ? ['confirmation'] : ['address'];
  }
  const { address } = confirmed;
  const missing: MissingField[] = [];
  if (blank(address.institution)) missing.push('institution');
  if (blank(address.street) && blank(address.settlement)) missing.push('address');
  if (!/^\d{6}$/.test(address.postalIndex)) missing.push('postalIndex');
  const onTheMove = person.status === 'inTransit' || person.status === 'addressBeingChecked';
  if (onTheMove && confirmed.day < person.asOf.status) missing.push('whereabouts');
  return missing;
}

/** Asked for each of thousands of people at once, and again with each address that is confirmed. */
const sureOfDative = new WeakMap<Person, boolean>();

function isSureOfDative(person: Person): boolean {
  const known = sureOfDative.get(person);
  if (known !== undefined) return known;
  const { sure } = fullNameDative(person);
  sureOfDative.set(person, sure);
  return sure;
}

function nameLine(person: Person, confirmedFacts: ConfirmedFacts | undefined): string {
  return confirmedFacts?.dative ?? person.dativeOverride ?? fullNameDative(person).text;
}

/** Moscow, St Petersburg and Sevastopol are regions of their own: their name is printed once. */
function regionLine(address: PostalAddress): string {
  const withoutKind = (text: string) => text.replace(/^(г|гор|город)\.?\s+/u, '').trim();
  return withoutKind(address.settlement) === withoutKind(address.region) ? '' : address.region;
}

function blank(text: string): boolean {
  return text.trim() === '';
}
