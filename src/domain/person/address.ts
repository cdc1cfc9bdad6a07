import { checkIndex, countryLine, countryOf, spellOutRegion } from '../address/index.ts';
import type { AddressOverride, ConfirmedAddress, ConfirmedFacts, PostalAddress } from '../log/index.ts';
import { fullNameDative } from '../names/index.ts';
import { holdOf } from './hold.ts';
import type { EarlierPlace, Institution, Person } from './person.ts';
import { birthYearOf } from './personName.ts';

/**
 * What keeps a card from being posted. `confirmation`: the list has an address, but no organizer confirmed it;
 * `whereabouts`: the person was moved, or the institution closed, after the address was confirmed; `dative`: the rules are not sure of the
 * name's form in the address; `changed`: the list says another place than it did (`holdOf`); `indexRegion`: the index is one of another region.
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
  | 'indexRegion'
  | 'whereabouts'
  | 'changed';

export interface AddressInput {
  readonly person: Person;
  readonly institution: Institution | undefined;
  readonly confirmedAddress: ConfirmedAddress | undefined;
  readonly confirmedFacts: ConfirmedFacts | undefined;
  /** What the list said before of where the person is. */
  readonly earlier?: Pick<EarlierPlace, 'was' | 'day'> | undefined;
  /** Posted outside Russia: the country stands in the address, also in Latin capitals. */
  readonly fromAbroad: boolean;
  /** Missing fields that an organizer posts without; undefined where nobody said so. */
  readonly override?: AddressOverride | undefined;
  /** The usual one where left out. */
  readonly order?: AddressOrder;
}

/** From small to large, as the postal rules have it now; or from large to small with the index first, as they had it before. */
export type AddressOrder = 'smallToLarge' | 'largeToSmall';

export type AddressBlock =
  { readonly ok: true; readonly lines: readonly string[] } | { readonly ok: false; readonly missing: readonly MissingField[] };

/**
 * The address as it is printed, from small to large: name in the dative, year of birth, institution, street,
 * settlement, district, region, country where asked for, and the index. Says what is missing instead where
 * anything is: nothing is ever guessed.
 */
export function addressBlock(input: AddressInput): AddressBlock {
  const { person, institution, confirmedAddress, confirmedFacts, override } = input;
  const missing = missingForPosting(person, institution, confirmedAddress, confirmedFacts, override, input.earlier);
  if (missing.length > 0 || !confirmedAddress) return { ok: false, missing };
  const { address } = confirmedAddress;
  // A year that the list gives may be what the organizer does not believe.
  const year = override?.fields.includes('birthYear') ? null : (confirmedFacts?.birthYear ?? birthYearOf(person));
  const whom = [nameLine(person, confirmedFacts), year === null ? '' : `${String(year)} г. р.`];
  const place = [address.institution, address.street, address.settlement, address.district, regionLine(address)];
  const land = countryOf(address);
  // Most cards go to Russia, from there or from abroad; to another country every card goes abroad.
  const country = input.fromAbroad || land !== 'ru' ? [countryLine(land)] : [];
  const lines =
    input.order === 'largeToSmall'
      ? // The sender's own post looks for the country at the end.
        [address.postalIndex, ...[...place].reverse(), ...whom, ...country]
      : [...whom, ...place, ...country, address.postalIndex];
  return { ok: true, lines: lines.map((line) => line.trim()).filter((line) => line !== '') };
}

/**
 * What an organizer still has to find out or confirm before a card to this person can be posted; empty when nothing.
 * What they overrode with a reason does not count.
 */
export function missingForPosting(
  person: Person,
  institution: Institution | undefined,
  confirmedAddress: ConfirmedAddress | undefined,
  confirmedFacts: ConfirmedFacts | undefined,
  override?: AddressOverride,
  earlier?: AddressInput['earlier'],
): MissingField[] {
  const overridden: readonly MissingField[] = override?.fields ?? [];
  const missing = allMissing(person, institution, confirmedAddress, confirmedFacts).filter((field) => !overridden.includes(field));
  // Whoever looks at both versions confirms one of them.
  return holdOf(institution, confirmedAddress, earlier) ? [...missing.filter((field) => field !== 'confirmation'), 'changed'] : missing;
}

function allMissing(
  person: Person,
  institution: Institution | undefined,
  confirmedAddress: ConfirmedAddress | undefined,
  confirmedFacts: ConfirmedFacts | undefined,
): MissingField[] {
  const missing: MissingField[] = [];
  if (blank(confirmedFacts?.surname ?? person.surname)) missing.push('surname');
  if (blank(confirmedFacts?.givenName ?? person.givenName)) missing.push('givenName');
  // Null in the list means unknown; null among the confirmed facts means that there is none, and empty unknown.
  if (confirmedFacts ? confirmedFacts.patronymic === '' : person.patronymic === null) missing.push('patronymic');
  if (!confirmedFacts && person.dativeOverride === null && !isSureOfDative(person)) missing.push('dative');
  if ((confirmedFacts?.birthYear ?? birthYearOf(person)) === null) missing.push('birthYear');
  return [...missing, ...missingPlace(person, institution, confirmedAddress)];
}

function missingPlace(person: Person, institution: Institution | undefined, confirmed: ConfirmedAddress | undefined): MissingField[] {
  if (!confirmed) {
    if (!institution) return ['institution', 'address'];
    if (institution.closed !== undefined) return ['whereabouts'];
    if (!institution.address) return ['address'];
    if (institution.address.postalIndex === '') return ['postalIndex'];
    return [...otherRegion(institution.address), 'confirmation'];
  }
  const { address } = confirmed;
  const missing: MissingField[] = [];
  if (blank(address.institution)) missing.push('institution');
  if (blank(address.street) && blank(address.settlement)) missing.push('address');
  if (!/^\d{6}$/.test(address.postalIndex)) missing.push('postalIndex');
  missing.push(...otherRegion(address));
  const onTheMove = person.status === 'inTransit' || person.status === 'addressBeingChecked';
  const isGone = institution?.closed !== undefined && confirmed.day < institution.closed;
  if (isGone || (onTheMove && confirmed.day < person.asOf.status)) missing.push('whereabouts');
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

const regionProblem = new WeakMap<object, MissingField[]>();

function otherRegion(address: Parameters<typeof checkIndex>[0]): MissingField[] {
  const known = regionProblem.get(address);
  if (known) return known;
  const found: MissingField[] = checkIndex(address).kind === 'otherRegion' ? ['indexRegion'] : [];
  regionProblem.set(address, found);
  return found;
}

function nameLine(person: Person, confirmedFacts: ConfirmedFacts | undefined): string {
  return confirmedFacts?.dative ?? person.dativeOverride ?? fullNameDative(person).text;
}

/** Moscow, St Petersburg and Sevastopol are regions of their own: their name is printed once. */
function regionLine(address: PostalAddress): string {
  const withoutKind = (text: string) => text.replace(/^(г|гор|город)\.?\s+/u, '').trim();
  const region = spellOutRegion(address.region);
  return withoutKind(address.settlement) === withoutKind(region) ? '' : region;
}

function blank(text: string): boolean {
  return text.trim() === '';
}
