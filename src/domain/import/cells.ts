import type { LanguageTag } from '../language/index.ts';
import type { Institution, PeopleList, Person } from '../person/person.ts';
import { fieldIds, fields, useOf, type ColumnUse, type FieldId } from './fields/fields.ts';
import { joinParts } from './lines.ts';
import { none, sexWords, statusWords, test, wishWords, yes } from './read/ownWords.ts';
import { sourcesText } from './row/readSources.ts';

/** Fields that other sheets have in one cell and ours in several. */
const mergedFields: ReadonlySet<FieldId> = new Set(['name', 'givenAndPatronymic', 'address', 'asOf', 'ignored']);

/** The columns of a list in our own sheets: every field, texts in Russian, English and whatever else the list has. */
export function columnsOf({ people, kind }: Pick<PeopleList, 'people' | 'kind'>): readonly ColumnUse[] {
  const tags = new Set(['ru', 'en']);
  for (const person of people) {
    for (const texts of textsOf(person).values()) for (const tag of Object.keys(texts)) tags.add(tag);
  }
  const isWanted = (field: FieldId) => !mergedFields.has(field) && (field !== 'test' || kind === 'test');
  return fieldIds
    .filter(isWanted)
    .flatMap((field) => (fields[field].languages ? [...tags].map((tag) => useOf(field, tag)) : [useOf(field)]));
}

/** What our own sheets have in the cells of a person, those of the institution included; empty cells are left out. */
export function cellsOf(person: Person, institution: Institution | undefined, language: LanguageTag): ReadonlyMap<ColumnUse, string> {
  const hostage = person.civilianHostage;
  const texts = [...textsOf(person)].flatMap(([field, byTag]) =>
    Object.entries(byTag).map(([tag, value]): [ColumnUse, string] => [
      useOf(field, tag),
      typeof value === 'string' ? value : listText(value),
    ]),
  );
  const cells: readonly (readonly [ColumnUse, string | null | undefined])[] = [
    ['id', person.id],
    ['surname', person.surname],
    ['givenName', person.givenName],
    // An empty cell: nobody knows; a word: known that there is none.
    ['patronymic', person.patronymic === '' ? none[language] : person.patronymic],
    ['latin', person.latin],
    ['dativeOverride', person.dativeOverride],
    ['sex', sexWords[person.sex][language]],
    ['birth', person.birthDate],
    ['birthYear', person.birthYear === null ? null : String(person.birthYear)],
    ['status', statusWords[person.status][language]],
    ['asOfStatus', person.asOf.status],
    ['letters', wishWords[person.letters][language]],
    ['answersLetters', person.answersLetters && yes[language]],
    ['cards', person.cards === undefined ? null : String(person.cards)],
    ['asOfInstitution', person.asOf.institution],
    ['asOfAddress', person.asOf.address],
    ['languages', person.languages.join('; ')],
    ['articles', person.case.articles],
    ['arrestedOn', person.case.arrestedOn],
    ['sentencedOn', person.case.sentencedOn],
    ['expectedRelease', person.case.expectedRelease],
    ['hostage', hostage && yes[language]],
    ['channel', hostage?.channel],
    ['channelConfirmed', hostage?.confirmedOn],
    ['sources', sourcesText(person.sources)],
    ['publishable', person.publishable && yes[language]],
    ['test', person.test ? test[language] : ''],
    ...texts,
    ...(institution ? institutionCells(institution) : []),
  ];
  return filled(cells);
}

/** The cells of a row that describes an institution only. */
export function cellsOfInstitution(institution: Institution): ReadonlyMap<ColumnUse, string> {
  return filled(institutionCells(institution));
}

function institutionCells({
  id,
  name,
  region,
  address,
  asOf,
  sources,
  closed,
  movedTo,
}: Institution): readonly (readonly [ColumnUse, string | null | undefined])[] {
  return [
    ['institution', name],
    ['postalIndex', address?.postalIndex],
    ['region', region],
    ['district', address?.district],
    ['settlement', address?.settlement],
    ['street', address?.street],
    ['institutionId', id],
    ['addressRegion', address?.region],
    ['institutionAsOf', asOf],
    ['institutionClosed', closed],
    ['institutionMovedTo', movedTo],
    ['institutionSources', sourcesText(sources)],
  ];
}

function textsOf(person: Person): ReadonlyMap<FieldId, Readonly<Record<string, string | readonly string[]>>> {
  return new Map<FieldId, Readonly<Record<string, string | readonly string[]>>>([
    ['placeNote', person.placeNote],
    ['occupation', person.occupation],
    ['story', person.story],
    ['interests', person.interests],
    ['asks', person.asks],
    ['leaveOut', person.leaveOut],
    ['sentence', person.case.sentence],
  ]);
}

/** A mark behind a list of none, and behind one text with a comma in it: else it would be read as nothing, or as two. */
function listText(items: readonly string[]): string {
  const text = joinParts(items, ';');
  return items.length === 0 || (items.length === 1 && text.includes(',')) ? `${text};` : text;
}

function filled(cells: readonly (readonly [ColumnUse, string | null | undefined])[]): ReadonlyMap<ColumnUse, string> {
  return new Map(cells.filter((cell): cell is readonly [ColumnUse, string] => cell[1] !== null && cell[1] !== undefined && cell[1] !== ''));
}
