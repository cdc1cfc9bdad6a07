import type { ConfirmedAddress, ConfirmedFacts, DeskState, PostalAddress, SourcedFacts } from '../log/index.ts';
import { addressBlock, type AddressBlock, type AddressInput } from '../person/address.ts';
import { fullNameDative } from '../names/index.ts';
import type { Institution, Person } from '../person/person.ts';
import { birthYearOf } from '../person/personName.ts';

/** Everything that a desk knows of where a card to a person goes. */
export interface PostalView {
  readonly person: Person;
  readonly institution: Institution | undefined;
  readonly confirmed: ConfirmedAddress | undefined;
  readonly facts: SourcedFacts | undefined;
  /** The lines as they are printed, or what is missing for them. */
  readonly block: AddressBlock;
}

export function postalView(
  person: Person,
  institutions: ReadonlyMap<string, Institution>,
  desk: Pick<DeskState, 'addresses' | 'facts'>,
  fromAbroad: boolean,
): PostalView {
  const facts = desk.facts.get(person.id);
  const input: AddressInput = {
    person,
    institution: person.institution === null ? undefined : institutions.get(person.institution),
    confirmedAddress: desk.addresses.get(person.id),
    confirmedFacts: facts,
    fromAbroad,
  };
  return {
    person,
    institution: input.institution,
    confirmed: input.confirmedAddress,
    facts,
    block: addressBlock(input),
  };
}

/** What stands in the form before an organizer types: what was confirmed, else what the list says. Years are text, as in a field. */
export interface PostalForm {
  readonly surname: string;
  readonly givenName: string;
  readonly patronymic: string;
  readonly noPatronymic: boolean;
  readonly birthYear: string;
  readonly dative: string;
  readonly institution: string;
  readonly street: string;
  readonly settlement: string;
  readonly district: string;
  readonly region: string;
  readonly postalIndex: string;
}

export function postalForm({ person, institution, confirmed, facts }: PostalView): PostalForm {
  const address: Partial<PostalAddress> = confirmed?.address ?? {
    institution: institution?.name ?? '',
    region: institution?.region ?? '',
    ...institution?.address,
  };
  const year = facts?.birthYear ?? birthYearOf(person);
  return {
    surname: facts?.surname ?? person.surname,
    givenName: facts?.givenName ?? person.givenName,
    patronymic: (facts ? facts.patronymic : person.patronymic) ?? '',
    noPatronymic: facts ? facts.patronymic === null : person.patronymic === '',
    birthYear: year === null ? '' : String(year),
    dative: facts?.dative ?? person.dativeOverride ?? fullNameDative(person).text,
    institution: address.institution ?? '',
    street: address.street ?? '',
    settlement: address.settlement ?? '',
    district: address.district ?? '',
    region: address.region ?? '',
    postalIndex: address.postalIndex ?? '',
  };
}

/** The fields of the form that are not yet as they must be. */
export type FormProblem = 'surname' | 'givenName' | 'patronymic' | 'birthYear' | 'dative' | 'institution' | 'settlement' | 'postalIndex';

export type FormResult =
  | { readonly ok: true; readonly facts: ConfirmedFacts; readonly address: PostalAddress }
  | { readonly ok: false; readonly problems: readonly FormProblem[] };

/** Reads the filled form; says which fields an address cannot do without. */
export function readPostalForm(form: PostalForm): FormResult {
  const clean = trimmed(form);
  const problems: FormProblem[] = [];
  for (const field of ['surname', 'givenName', 'dative', 'institution'] as const) if (clean[field] === '') problems.push(field);
  if (clean.patronymic === '' && !form.noPatronymic) problems.push('patronymic');
  if (!/^(19|20)\d\d$/.test(clean.birthYear)) problems.push('birthYear');
  if (clean.settlement === '' && clean.street === '') problems.push('settlement');
  if (!/^\d{6}$/.test(clean.postalIndex)) problems.push('postalIndex');
  if (problems.length > 0) return { ok: false, problems };
  const { surname, givenName, dative, institution, street, settlement, district, region, postalIndex } = clean;
  return {
    ok: true,
    facts: { surname, givenName, patronymic: form.noPatronymic ? null : clean.patronymic, birthYear: Number(clean.birthYear), dative },
    address: { institution, street, settlement, district, region, postalIndex },
  };
}

/** Spaces that nobody sees, such as those of a copied address, would stand on the paper. */
function trimmed(form: PostalForm): Omit<PostalForm, 'noPatronymic'> {
  const clean = (text: string) => text.replace(/\s+/g, ' ').trim();
  return {
    surname: clean(form.surname),
    givenName: clean(form.givenName),
    patronymic: clean(form.patronymic),
    birthYear: clean(form.birthYear),
    dative: clean(form.dative),
    institution: clean(form.institution),
    street: clean(form.street),
    settlement: clean(form.settlement),
    district: clean(form.district),
    region: clean(form.region),
    postalIndex: clean(form.postalIndex),
  };
}

/** The address as it is printed once this form is confirmed; undefined while something is missing in it. */
export function formAddress({ person, institution }: PostalView, form: PostalForm, fromAbroad: boolean): readonly string[] | undefined {
  const read = readPostalForm(form);
  if (!read.ok) return undefined;
  const confirmedAddress = { address: read.address, day: person.asOf.status, source: '' };
  const block = addressBlock({ person, institution, confirmedAddress, confirmedFacts: read.facts, fromAbroad });
  return block.ok ? block.lines : undefined;
}

/** The list’s own address as it is printed, where an organizer only has to compare and confirm it; undefined where more is missing. */
export function offeredAddress(postal: PostalView, fromAbroad: boolean): readonly string[] | undefined {
  if (postal.block.ok || postal.block.missing.some((field) => field !== 'confirmation')) return undefined;
  return formAddress(postal, postalForm(postal), fromAbroad);
}
