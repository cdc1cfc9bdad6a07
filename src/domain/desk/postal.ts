import { checkIndex } from '../address/index.ts';
import {
  overridableFields,
  type AddressOverride,
  type ConfirmedAddress,
  type ConfirmedFacts,
  type KeptOverride,
  type PostalAddress,
  type SourcedFacts,
} from '../log/index.ts';
import { addressBlock, type AddressBlock, type AddressInput, type AddressOrder } from '../person/address.ts';
import { fullNameDative } from '../names/index.ts';
import { holdOf, listedAddress, type Hold } from '../person/hold.ts';
import type { Institution, Person } from '../person/person.ts';
import { birthYearOf } from '../person/personName.ts';
import type { OfPeopleAtDesk } from '../person/postability.ts';

/** Everything that a desk knows of where a card to a person goes. */
export interface PostalView {
  readonly person: Person;
  readonly institution: Institution | undefined;
  readonly confirmed: ConfirmedAddress | undefined;
  readonly facts: SourcedFacts | undefined;
  /** What an organizer posts without, and their reason; undefined where nobody does, or where it was taken back. */
  readonly override: KeptOverride | undefined;
  /** What the list says now, in the form of a confirmed address; null where it names no institution. */
  readonly listed: PostalAddress | null;
  /** The list says another place than it did: both versions, until an organizer has chosen. */
  readonly hold: Hold | undefined;
  /** The lines as they are printed, or what is missing for them. */
  readonly block: AddressBlock;
}

export function postalView(
  person: Person,
  institutions: ReadonlyMap<string, Institution>,
  desk: OfPeopleAtDesk,
  fromAbroad: boolean,
  order: AddressOrder = 'smallToLarge',
): PostalView {
  const facts = desk.facts.get(person.id);
  const kept = desk.overrides?.get(person.id);
  const override = kept && kept.fields.length > 0 ? kept : undefined;
  const input: AddressInput = {
    person,
    institution: person.institution === null ? undefined : institutions.get(person.institution),
    confirmedAddress: desk.addresses.get(person.id),
    confirmedFacts: facts,
    fromAbroad,
    override,
    order,
    earlier: desk.earlier?.get(person.id),
  };
  return {
    person,
    institution: input.institution,
    confirmed: input.confirmedAddress,
    facts,
    override,
    listed: listedAddress(input.institution),
    hold: holdOf(input.institution, input.confirmedAddress, input.earlier),
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

export function postalForm({ person, institution, confirmed, facts, override }: PostalView): PostalForm {
  const address: Partial<PostalAddress> = confirmed?.address ?? {
    institution: institution?.name ?? '',
    region: institution?.region ?? '',
    ...institution?.address,
  };
  const year = override?.fields.includes('birthYear') ? null : (facts?.birthYear ?? birthYearOf(person));
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
export type FormProblem =
  | 'surname'
  | 'givenName'
  | 'patronymic'
  | 'birthYear'
  | 'dative'
  | 'institution'
  | 'settlement'
  | 'postalIndex'
  /** The index is one of another region. */
  | 'indexRegion';

export type FormResult =
  | { readonly ok: true; readonly facts: ConfirmedFacts; readonly address: PostalAddress }
  | { readonly ok: false; readonly problems: readonly FormProblem[] };

/** Reads the filled form; says which fields an address cannot do without, save those of `canDoWithout` that an organizer overrode. */
export function readPostalForm(form: PostalForm, overridden: AddressOverride['fields'] = []): FormResult {
  const clean = trimmed(form);
  const left = problemsIn(clean, form.noPatronymic).filter(
    (problem) => !overridden.some((field) => field === problem && isOverridable(field, clean)),
  );
  if (left.length > 0) return { ok: false, problems: left };
  const { surname, givenName, dative, institution, street, settlement, district, region, postalIndex } = clean;
  const birthYear = clean.birthYear === '' ? null : Number(clean.birthYear);
  return {
    ok: true,
    facts: { surname, givenName, patronymic: form.noPatronymic ? null : clean.patronymic, birthYear, dative },
    address: { institution, street, settlement, district, region, postalIndex },
  };
}

/** What an organizer may post without, as this form is filled. */
export function canDoWithout(form: PostalForm): AddressOverride['fields'] {
  const clean = trimmed(form);
  const problems: readonly string[] = problemsIn(clean, form.noPatronymic);
  return overridableFields.filter((field) => problems.includes(field) && isOverridable(field, clean));
}

/** Only an empty field is done without: an index of five digits is a slip. */
function isOverridable(field: AddressOverride['fields'][number], clean: CleanForm): boolean {
  return field === 'indexRegion' || clean[field] === '';
}

function problemsIn(clean: CleanForm, noPatronymic: boolean): readonly FormProblem[] {
  const problems: FormProblem[] = [];
  for (const field of ['surname', 'givenName', 'dative', 'institution'] as const) if (clean[field] === '') problems.push(field);
  if (clean.patronymic === '' && !noPatronymic) problems.push('patronymic');
  if (!/^(19|20)\d\d$/.test(clean.birthYear)) problems.push('birthYear');
  if (clean.settlement === '' && clean.street === '') problems.push('settlement');
  if (!/^\d{6}$/.test(clean.postalIndex)) problems.push('postalIndex');
  if (checkIndex(clean).kind === 'otherRegion') problems.push('indexRegion');
  return problems;
}

type CleanForm = Omit<PostalForm, 'noPatronymic'>;

/** Spaces that nobody sees, such as those of a copied address, would stand on the paper. */
function trimmed(form: PostalForm): CleanForm {
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

/** The address as it is printed once this form is confirmed; undefined while something is missing in it that nobody overrode. */
export function formAddress(
  { person, institution }: PostalView,
  form: PostalForm,
  fromAbroad: boolean,
  fields: AddressOverride['fields'] = [],
  order: AddressOrder = 'smallToLarge',
): readonly string[] | undefined {
  const read = readPostalForm(form, fields);
  if (!read.ok) return undefined;
  const override = { fields, reason: '' };
  const confirmedAddress = { address: read.address, day: person.asOf.status, source: '' };
  const block = addressBlock({ person, institution, confirmedAddress, confirmedFacts: read.facts, fromAbroad, override, order });
  return block.ok ? block.lines : undefined;
}

/** The list’s own address as it is printed, where an organizer only has to compare and confirm it; undefined where more is missing. */
export function offeredAddress(
  postal: PostalView,
  fromAbroad: boolean,
  order: AddressOrder = 'smallToLarge',
): readonly string[] | undefined {
  if (postal.block.ok || postal.block.missing.some((field) => field !== 'confirmation')) return undefined;
  return formAddress(postal, postalForm(postal), fromAbroad, postal.override?.fields, order);
}
