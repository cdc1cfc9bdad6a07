import type { LanguageTag } from '../../language/index.ts';
import { whyNoLetters } from '../../person/choosable.ts';
import { earlierPlaces } from '../../person/hold.ts';
import type { PeopleList, Person } from '../../person/person.ts';
import { birthYearOf } from '../../person/personName.ts';
import { checkNext } from '../checkNext.ts';
import type { ImportCounts, ImportOptions } from '../importSheet.ts';
import type { InstitutionBook } from '../institutions/InstitutionBook.ts';
import type { ReadRow } from '../row/readRow.ts';
import type { SheetContext } from '../row/RowCells.ts';
import { sameValue } from '../sameValue.ts';
import { buildPerson } from './buildPerson.ts';
import { BuiltPeople } from './BuiltPeople.ts';
import { changedFields, type PersonChange } from './changes.ts';
import { findSimilar, matchPeople, shownName, type PersonRow } from './matchPeople.ts';
import { isEarlierPlace, reportEarlierPlace, saidByOthers } from './saidByOthers.ts';

/** `isDayTold`: the day of the source stands above the headings. */
type MergeOptions = ImportOptions & { readonly isDayTold: boolean };

interface Merge {
  readonly rows: readonly ReadRow[];
  /** Rows that somebody left out: whom they are about stays as it was. */
  readonly leftOut: readonly ReadRow[];
  readonly book: InstitutionBook;
  readonly options: MergeOptions;
  readonly context: SheetContext;
}

interface Merged {
  readonly counts: ImportCounts;
  readonly changes: readonly PersonChange[];
  readonly ids: readonly string[];
  readonly next: PeopleList;
  /** So many people have a status or an institution of the sheet from no other day than that of the source. */
  readonly undated: number;
}

type PersonRead = Extract<ReadRow, { kind: 'person' }>;

/** Puts what was read into the list that is there; reports what contradicts it, and what the list could not hold. */
export function mergeList({ rows, leftOut, book, options, context }: Merge): Merged {
  const { before } = options;
  const known = before?.people ?? [];
  const knownById = new Map(known.map((person) => [person.id, person]));
  const places = placeRows(rows, book);
  const people = rows.filter((row) => row.kind === 'person');
  let undated = 0;
  const matches = matchPeople(people, known, options.decisions ?? new Map(), options.broughtBefore);
  const kind = before?.kind ?? (people.length > 0 && people.every(({ facts }) => facts.test === true) ? 'test' : 'people');
  const built = new BuiltPeople(known);
  for (const row of people) {
    const match = matches.of.get(row);
    const person = match === undefined ? undefined : build(row, match, { places, options, context, kind, taken: knownById });
    if (person && isDatedBySource(row, person, match, options.source.date)) undated++;
    if (person) built.add(row, person, match ?? undefined, options.decisions?.has(row.cells.row.number) === true);
  }
  const kept = keptIds(leftOut, known, options.broughtBefore);
  const isOthers = ({ id }: Person) => options.broughtBefore?.has(id) === false;
  const stays = (person: Person) => options.gone === 'keep' || kept.has(person.id) || matches.unclear.has(person.id) || isOthers(person);
  const after = [
    ...known.flatMap((person) => built.byId.get(person.id)?.person ?? (stays(person) ? [person] : [])),
    ...[...built.byId.values()].map(({ person }) => person).filter(({ id }) => !knownById.has(id)),
  ];
  const inUse = new Set(after.map(({ institution }) => institution));
  const institutions = book.build(
    ({ id }) => !context.own || options.gone === 'keep' || options.broughtBefore !== undefined || inUse.has(id),
    options.source,
  );
  const made: PeopleList = {
    format: 1,
    version: (before?.version ?? 0) + 1,
    kind,
    people: after,
    institutions: [...institutions],
    ...(before?.followed && { followed: before.followed }),
    ...(before?.drawings && { drawings: before.drawings }),
    ...(before?.goneDrawings && { goneDrawings: before.goneDrawings }),
    ...(before?.edits && { edits: before.edits }),
  };
  const earlier = earlierPlaces(before, made, options.today);
  const next: PeopleList = { ...made, ...(earlier.length > 0 && { earlier: [...earlier] }) };
  const compared = compare(before, next, (id) => built.byId.get(id)?.row.cells.row.number ?? null, options.language ?? 'en');
  const gone = new Set(compared.changes.flatMap((change) => (change.kind === 'gone' ? [change.id] : [])));
  findSimilar(
    people.filter((row) => matches.of.get(row) === null),
    known.filter(({ id }) => gone.has(id)),
  );
  checkNext(next, new Map([...built.byId].map(([id, { row }]) => [id, row.cells])), book);
  const isSame = before !== null && sameValue({ ...before, version: next.version }, next);
  return { ...compared, ids: [...built.byId.keys()], next: isSame ? before : next, undated };
}

/** Whether what the row says of the person would be from the day of the source, because the row tells none. */
function isDatedBySource({ facts, place }: PersonRead, { asOf }: Person, before: Person | null | undefined, day: string): boolean {
  const [saysStatus, saysPlace] = [facts.status ?? place.status, place.institution];
  const isStatus = saysStatus !== undefined && facts.asOfStatus === undefined && asOf.status === day && before?.asOf.status !== day;
  const isPlace = saysPlace && facts.asOfInstitution === undefined && asOf.institution === day && before?.asOf.institution !== day;
  return isStatus || isPlace === true;
}

/** The institution of each row: an id, null for none, undefined where the row says nothing or was reported. */
function placeRows(rows: readonly ReadRow[], book: InstitutionBook): ReadonlyMap<ReadRow, string | null | undefined> {
  const places = new Map<ReadRow, string | null | undefined>();
  const factsOf = (row: ReadRow) =>
    row.kind === 'institution' ? row.institution : row.kind === 'person' ? row.place.institution : undefined;
  // Those with a region first: a bare «ИК-4» in another row may mean one of them.
  const isTold = (row: ReadRow) => [factsOf(row)?.id, factsOf(row)?.region, factsOf(row)?.addressRegion].some(Boolean);
  for (const row of [...rows.filter(isTold), ...rows.filter((one) => !isTold(one))]) {
    const facts = factsOf(row);
    places.set(row, facts ? book.take(facts, row.cells) : facts);
  }
  return places;
}

interface Around {
  readonly places: ReadonlyMap<ReadRow, string | null | undefined>;
  readonly options: MergeOptions;
  readonly context: SheetContext;
  readonly kind: PeopleList['kind'];
  readonly taken: ReadonlyMap<string, Person>;
}

function build(row: PersonRead, match: Person | null, { places, options, context, kind, taken }: Around): Person | undefined {
  const { cells, facts, place } = row;
  const before = match ?? undefined;
  const sex = facts.sex ?? before?.sex;
  if (!sex) cells.report('sex.unknown', ['sex', 'surname', 'name'], { name: shownName(facts) });
  if (facts.test !== undefined && facts.test !== (kind === 'test')) cells.report('test.mixed', ['test']);
  if (!sex) return undefined;
  const isEarlier = options.broughtBefore !== undefined && before !== undefined && isEarlierPlace(facts, before);
  const institution = isEarlier ? before.institution : places.get(row);
  if (isEarlier && places.get(row) !== before.institution) reportEarlierPlace(facts, before, cells);
  const person = buildPerson({
    // Somebody else of this list has that id already.
    id: before?.id ?? (facts.id !== undefined && taken.has(facts.id) ? '' : (facts.id ?? '')),
    before,
    facts: {
      ...(options.broughtBefore && before ? saidByOthers(facts, before, cells) : facts),
      ...(isEarlier && { asOfInstitution: undefined, asOfAddress: undefined }),
    },
    sex,
    institution: institution === undefined ? (before?.institution ?? null) : institution,
    status: place.status,
    placeNote: place.placeNote,
    test: kind === 'test',
    source: options.source,
    asOf: options.source.date,
    isDayTold: options.isDayTold,
    saysPlace: !isEarlier && typeof places.get(row) === 'string',
    own: context.own,
  });
  if (facts.civilianHostage === 'yes' && whyNoLetters(person) === 'person.noChannel') cells.report('channel.notConfirmed', ['hostage']);
  // Nobody prints a card to somebody who is free: only what keeps a card from going is told.
  if (whyNoLetters(person) === undefined && !cells.failed) {
    if (person.patronymic === null) cells.report('patronymic.missing', ['patronymic', 'name', 'surname'], { name: shownName(person) });
    if (birthYearOf(person) === null) cells.report('birth.missing', ['birth', 'birthYear', 'name', 'surname'], { name: shownName(person) });
  }
  return person;
}

/** Whom the rows that were left out are about, as far as they tell: they stay as they were. */
function keptIds(leftOut: readonly ReadRow[], known: readonly Person[], broughtBefore?: ReadonlySet<string>): ReadonlySet<string> {
  const matches = matchPeople(
    leftOut.filter((row): row is PersonRead & PersonRow => row.kind === 'person'),
    known,
    new Map(),
    broughtBefore,
  );
  const ids = new Set(matches.unclear);
  for (const person of matches.of.values()) if (person) ids.add(person.id);
  for (const { cells } of leftOut) ids.add(cells.line('id') ?? '');
  return ids;
}

function compare(before: PeopleList | null, next: PeopleList, rowOf: (id: string) => number | null, language: LanguageTag) {
  const old = new Map(before?.people.map((person) => [person.id, person]));
  const oldPlaces = new Map(before?.institutions.map((institution) => [institution.id, institution]));
  const places = new Map(next.institutions.map((institution) => [institution.id, institution]));
  const changes: PersonChange[] = [];
  const counts = { new: 0, changed: 0, unchanged: 0, gone: 0 };
  for (const person of next.people) {
    const was = old.get(person.id);
    old.delete(person.id);
    const row = rowOf(person.id);
    const fields = was && changedFields(was, oldPlaces.get(was.institution ?? ''), person, places.get(person.institution ?? ''), language);
    if (!fields) changes.push({ kind: 'new', id: person.id, row: row ?? 0, name: shownName(person) });
    else if (fields.length > 0) changes.push({ kind: 'changed', id: person.id, row, name: shownName(person), fields });
    counts[fields ? (fields.length > 0 ? 'changed' : 'unchanged') : 'new']++;
  }
  for (const person of old.values()) changes.push({ kind: 'gone', id: person.id, name: shownName(person) });
  return { counts: { ...counts, gone: old.size }, changes };
}
