import * as v from 'valibot';
import { checkIndex } from '../address/index.ts';
import { checkInstitution } from '../list/checkList.ts';
import { institutionNamed, type EditedFact, type PersonEdit } from '../list/changePerson.ts';
import { sameValue } from '../import/sameValue.ts';
import { contradicts } from '../person/hold.ts';
import { institutionAddressSchema, letterWishes, personStatuses, type Institution, type Person } from '../person/person.ts';

/** Letters of a wish, as a list takes them. */
export const LONGEST_WISH = 500;
/** Of what no list has a name for, and of a source. */
const LONGEST_LINE = 500;

const line = v.pipe(v.string(), v.maxLength(20_000));
const byLanguage = v.record(v.string(), line);

/** Where somebody is, as the form asks: where the list says, in another institution of it, in one that it does not have, or nobody knows. */
const placeChoices = ['listed', 'added', 'unknown'] as const;

/**
 * What an organizer is changing of a person, as it stands in the fields. `was` is what the list said when they began: what
 * another desk changed since is not overwritten.
 */
const personFormSchema = v.strictObject({
  was: v.strictObject({
    status: v.picklist(personStatuses),
    letters: v.picklist(letterWishes),
    institution: v.nullable(v.string()),
    asks: byLanguage,
    leaveOut: byLanguage,
  }),
  status: v.picklist(personStatuses),
  letters: v.picklist(letterWishes),
  asks: byLanguage,
  leaveOut: byLanguage,
  place: v.picklist(placeChoices),
  /** Id of the chosen institution, where it is of the list; empty where the list names none. */
  institution: v.string(),
  /** The address of that institution is another one than the list says: these fields count. */
  otherAddress: v.boolean(),
  /** What the list said of it when these fields were opened. */
  wasAddress: v.nullable(institutionAddressSchema),
  name: line,
  street: line,
  settlement: line,
  district: line,
  region: line,
  postalIndex: line,
  /** Since when it is known; empty while nobody said it. */
  day: line,
  source: line,
  /** Facts that another desk changed first, when this was to be put in force. */
  overtaken: v.exactOptional(v.array(v.string())),
});
export type PersonForm = v.InferOutput<typeof personFormSchema>;

/** What stands in the form before an organizer changes anything. */
export function personForm(person: Person, today: string): PersonForm {
  const { status, letters, institution, asks, leaveOut } = person;
  return {
    was: { status, letters, institution, asks, leaveOut },
    status,
    letters,
    asks: { ...asks },
    leaveOut: { ...leaveOut },
    place: institution === null ? 'unknown' : 'listed',
    institution: institution ?? '',
    otherAddress: false,
    wasAddress: null,
    name: '',
    street: '',
    settlement: '',
    district: '',
    region: '',
    postalIndex: '',
    day: today,
    source: '',
  };
}

/**
 * The form of a change that could not be put on the list, because another desk changed these `facts` first: on top of what the
 * list says now. Of somebody who is not on the list any more, what was said is all there is.
 */
export function againForm(
  edit: PersonEdit,
  person: Person | undefined,
  institutions: ReadonlyMap<string, Institution>,
  facts: readonly EditedFact[],
): PersonForm | { readonly gone: true } {
  if (!person) return { gone: true };
  const { status, letters, asks, leaveOut, institution, added, address, day, source } = edit;
  const start = personForm(person, day);
  const to = institution ? institution.to : person.institution;
  const chosen: PersonForm = {
    ...start,
    source: source.where,
    overtaken: [...facts],
    ...(status && { status: status.to }),
    ...(letters && { letters: letters.to }),
    ...(asks && { asks: { ...asks.to } }),
    ...(leaveOut && { leaveOut: { ...leaveOut.to } }),
    ...(institution && { place: to === null ? ('unknown' as const) : ('listed' as const), institution: to ?? '' }),
  };
  if (added) return { ...chosen, place: 'added', name: added.name, ...added.address };
  return address ? { ...withAddressOf(chosen, institutions.get(to ?? '')), ...address.to } : chosen;
}

/** Reads what was kept of a form; undefined where it is none, or one of another version. */
export function parsePersonForm(value: unknown): PersonForm | undefined {
  const read = v.safeParse(personFormSchema, value);
  return read.success ? read.output : undefined;
}

/** The form with the address fields of the chosen institution opened. */
export function withAddressOf(form: PersonForm, institution: Institution | undefined): PersonForm {
  const { street = '', settlement = '', district = '', region = '', postalIndex = '' } = institution?.address ?? {};
  const address = { street, settlement, district, region: region || (institution?.region ?? ''), postalIndex };
  return { ...form, ...address, otherAddress: true, wasAddress: institution?.address ?? null };
}

/** What keeps a form from being saved, each at its field. */
export type PersonFormProblem =
  | { readonly field: 'nothing' }
  | { readonly field: 'source' | 'day' | 'name'; readonly why: 'missing' }
  | { readonly field: 'day'; readonly why: 'ahead' }
  /** It is on the list: there it is chosen. */
  | { readonly field: 'name'; readonly why: 'listed'; readonly id: string }
  | { readonly field: 'name' | 'street' | 'settlement' | 'district' | 'region'; readonly why: 'letters' }
  | { readonly field: 'postalIndex'; readonly why: 'digits' | 'region' }
  | { readonly field: 'asks' | 'leaveOut'; readonly why: 'tooLong'; readonly language: string };

export type ReadPersonForm =
  | { readonly ok: true; readonly edit: Omit<PersonEdit, 'person'> }
  | { readonly ok: false; readonly problems: readonly PersonFormProblem[] };

/** Reads a filled form. `supports`: what the source is for, in the organizer's words, made of what changes. `today` is `YYYY-MM-DD`. */
export function readPersonForm(
  form: PersonForm,
  institutions: ReadonlyMap<string, Institution>,
  today: string,
  supports: (changed: Omit<PersonEdit, 'person' | 'day' | 'source'>) => string,
): ReadPersonForm {
  const problems: PersonFormProblem[] = [];
  const changes = changesIn(form, institutions);
  const where = oneLine(form.source).slice(0, LONGEST_LINE);
  if (Object.keys(changes).length === 0) problems.push({ field: 'nothing' });
  problems.push(...placeProblems(form, institutions), ...wishProblems(form));
  if (form.day === '') problems.push({ field: 'day', why: 'missing' });
  else if (form.day > today) problems.push({ field: 'day', why: 'ahead' });
  if (where === '') problems.push({ field: 'source', why: 'missing' });
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, edit: { ...changes, day: form.day, source: { where, supports: supports(changes).slice(0, LONGEST_LINE) } } };
}

/** Whether anything stands in the form that the list does not say. */
export function isChanged(form: PersonForm, institutions: ReadonlyMap<string, Institution>): boolean {
  return Object.keys(changesIn(form, institutions)).length > 0 || oneLine(form.source) !== '';
}

function changesIn(form: PersonForm, institutions: ReadonlyMap<string, Institution>): Omit<PersonEdit, 'person' | 'day' | 'source'> {
  const { was, status, letters } = form;
  const [asks, leaveOut] = [nonEmptyTexts(form.asks), nonEmptyTexts(form.leaveOut)];
  const to = form.place === 'listed' && form.institution !== '' ? form.institution : null;
  const place = form.place === 'added' ? oneLine(form.name) : '';
  const address = addressIn(form);
  return {
    ...(status !== was.status && { status: { was: was.status, to: status } }),
    ...(letters !== was.letters && { letters: { was: was.letters, to: letters } }),
    ...((place !== '' || to !== was.institution) && { institution: { was: was.institution, to: place !== '' ? null : to } }),
    ...(place !== '' && { added: { name: place.slice(0, 300), address } }),
    ...(form.place === 'listed' && form.otherAddress && isOther(form, institutions) && { address: { was: form.wasAddress, to: address } }),
    ...(!sameValue(asks, nonEmptyTexts(was.asks)) && { asks: { was: was.asks, to: asks } }),
    ...(!sameValue(leaveOut, nonEmptyTexts(was.leaveOut)) && { leaveOut: { was: was.leaveOut, to: leaveOut } }),
  };
}

/** The region of the institution stands in the fields though its address may have none of its own. */
function isOther(form: PersonForm, institutions: ReadonlyMap<string, Institution>): boolean {
  const to = addressIn(form);
  const own = institutions.get(form.institution)?.region ?? '';
  const parts = (address: PersonForm['wasAddress']) => ({
    institution: '',
    street: address?.street ?? '',
    settlement: address?.settlement ?? '',
    district: address?.district ?? '',
    region: address?.region || own,
    postalIndex: address?.postalIndex ?? '',
  });
  return contradicts(parts(form.wasAddress), parts(to)) || contradicts(parts(to), parts(form.wasAddress));
}

/** Null where nothing is written but maybe a region, which alone is no address. */
function addressIn(form: PersonForm): PersonForm['wasAddress'] {
  const [street, settlement, district, region] = [form.street, form.settlement, form.district, form.region].map(oneLine);
  const postalIndex = form.postalIndex.replace(/\s/gu, '');
  if ([street, settlement, district, postalIndex].every((part) => part === '')) return null;
  return {
    street: (street ?? '').slice(0, 300),
    settlement: (settlement ?? '').slice(0, 200),
    district: (district ?? '').slice(0, 200),
    region: (region ?? '').slice(0, 200),
    postalIndex: /^\d{6}$/.test(postalIndex) ? postalIndex : '',
  };
}

function placeProblems(form: PersonForm, institutions: ReadonlyMap<string, Institution>): readonly PersonFormProblem[] {
  const isAdded = form.place === 'added';
  if (!isAdded && !(form.place === 'listed' && form.otherAddress)) return [];
  const problems: PersonFormProblem[] = [];
  const name = isAdded ? oneLine(form.name) : (institutions.get(form.institution)?.name ?? '');
  const address = addressIn(form);
  const known = isAdded && name !== '' ? institutionNamed([...institutions.values()], name, oneLine(form.region)) : undefined;
  if (isAdded && name === '') problems.push({ field: 'name', why: 'missing' });
  if (known) problems.push({ field: 'name', why: 'listed', id: known.id });
  const digits = form.postalIndex.replace(/\s/gu, '');
  if (digits !== '' && !/^\d{6}$/.test(digits)) problems.push({ field: 'postalIndex', why: 'digits' });
  else if (address && checkIndex(address).kind === 'otherRegion') problems.push({ field: 'postalIndex', why: 'region' });
  const wrong = name === '' ? undefined : checkInstitution({ id: 'x', name, region: '', address, asOf: null, sources: [] });
  const field = wrong && (['street', 'settlement', 'district', 'region'] as const).find((part) => wrong.detail.endsWith(`.${part}`));
  if (wrong) problems.push({ field: field ?? 'name', why: 'letters' });
  return problems;
}

function wishProblems({ asks, leaveOut }: PersonForm): readonly PersonFormProblem[] {
  return Object.entries({ asks, leaveOut }).flatMap(([field, texts]) =>
    Object.entries(nonEmptyTexts(texts)).flatMap(([language, words]) =>
      words.length > LONGEST_WISH ? [{ field: field as 'asks' | 'leaveOut', why: 'tooLong' as const, language }] : [],
    ),
  );
}

/** What nobody sees would make a list unreadable for phones. */
export function nonEmptyTexts(texts: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([language, words]) => {
      const clean = visible(words).trim();
      return clean === '' ? [] : [[language, clean]];
    }),
  );
}

function oneLine(text: string): string {
  return visible(text)
    .replace(/[\u200C\u200D]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Without controls, bidi marks and private characters, which a copied text brings along; line ends stay. */
function visible(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/gu, '\n')
    .replace(/(?![\n\u200C\u200D])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u115F\u1160\u3164\uFFA0]/gu, (mark) => (mark === '\t' ? ' ' : ''));
}
