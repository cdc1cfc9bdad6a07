import { MOST_SOURCES, type Person, type Source } from '../../person/person.ts';
import { withSource } from '../institutions/buildInstitution.ts';
import { latinName } from '../read/latin.ts';
import { sameValue } from '../sameValue.ts';
import type { PersonFacts, TextFacts } from '../row/facts.ts';

export interface Building {
  readonly id: string;
  readonly before: Person | undefined;
  readonly facts: PersonFacts;
  readonly sex: Person['sex'];
  /** Id of the institution; null for none. */
  readonly institution: string | null;
  /** What the row says of the place in place of an institution. */
  readonly status: Person['status'] | undefined;
  readonly placeNote: TextFacts<string>;
  readonly test: boolean;
  readonly source: Source;
  /** The day from which the sheet's facts are, where it does not say itself. */
  readonly asOf: string;
  /** The sheet says that day of all its rows: what it says once more is as of then. */
  readonly isDayTold: boolean;
  /** The row says where the person is. */
  readonly saysPlace: boolean;
  readonly own: boolean;
}

/** The person that comes of what was known and what the row says: what it does not say stays as it was. */
export function buildPerson(building: Building): Person {
  const { before, facts, institution } = building;
  const dated = undated(building);
  const isMoved = institution !== (before?.institution ?? null);
  // Who is said to be in a prison is said to be in custody.
  const saysStatus = (facts.status ?? building.status) !== undefined || (building.saysPlace && dated.status === 'inCustody');
  const asOf = {
    status:
      facts.asOfStatus ?? (before && before.status === dated.status ? sameAsOf(building, saysStatus, before.asOf.status) : building.asOf),
    institution: said(
      facts.asOfInstitution,
      before && !isMoved ? sameAsOf(building, building.saysPlace, before.asOf.institution) : institution === null ? null : building.asOf,
    ),
    address: said(facts.asOfAddress, before && !isMoved ? before.asOf.address : null),
  };
  const isChanged = !before || !sameValue({ ...before, asOf: null, sources: null }, { ...dated, asOf: null, sources: null });
  const isNewer = before !== undefined && building.isDayTold && !sameValue(before.asOf, asOf);
  return { ...dated, asOf, sources: sourcesOf(building, isChanged || isNewer) };
}

/** As of when is what did not change: of the sheet's day where that says it once more. */
function sameAsOf<T extends string | null>({ asOf, isDayTold }: Building, isSaid: boolean, known: T): T | string {
  return isDayTold && isSaid && asOf > (known ?? '') ? asOf : known;
}

function undated({ id, before, facts, sex, institution, status, placeNote, test }: Building): Person {
  const known = before?.civilianHostage;
  const hostage =
    facts.civilianHostage === 'yes' ? (known ?? { channel: '', confirmedOn: null }) : said(facts.civilianHostage, known ?? null);
  const arrestedOn = said(facts.arrestedOn, before?.case.arrestedOn ?? null);
  const sentencedOn = said(facts.sentencedOn, before?.case.sentencedOn ?? null);
  const cards = said(facts.cards, before?.cards ?? null);
  const name = {
    surname: sameButYo(facts.surname, before?.surname),
    givenName: sameButYo(facts.givenName, before?.givenName),
    patronymic: patronymicOf(facts, before),
  };
  return {
    id,
    ...name,
    latin: facts.latin ?? before?.latin ?? latinName(name.givenName, name.surname),
    sex,
    ...birthOf(facts, before),
    dativeOverride: said(facts.dativeOverride, before?.dativeOverride ?? null),
    occupation: texts(before?.occupation, facts.occupation),
    story: texts(before?.story, facts.story),
    interests: texts(before?.interests, facts.interests),
    languages: [...(facts.languages ?? before?.languages ?? [])],
    case: {
      articles: facts.articles ?? before?.case.articles ?? '',
      sentence: texts(before?.case.sentence, facts.sentence),
      ...(arrestedOn !== null && { arrestedOn }),
      ...(sentencedOn !== null && { sentencedOn }),
      expectedRelease: said(facts.expectedRelease, before?.case.expectedRelease ?? null),
    },
    asks: texts(before?.asks, facts.asks),
    leaveOut: texts(before?.leaveOut, facts.leaveOut),
    status: facts.status ?? status ?? before?.status ?? 'inCustody',
    letters: facts.letters ?? before?.letters ?? 'unknown',
    ...(said(facts.answersLetters, before?.answersLetters ?? null) === true && { answersLetters: true }),
    ...(cards !== null && { cards }),
    institution,
    placeNote: texts(texts(before?.placeNote, placeNote), facts.placeNote),
    ...(hostage !== null && { civilianHostage: hostage }),
    ...((facts.publishable ?? before?.publishable) === true && { publishable: true }),
    asOf: { status: '', institution: null, address: null },
    sources: [],
    test,
  };
}

/** Undefined: the row does not say; anything else, null included, is what it says. */
function said<T>(fact: T | undefined, before: T): T {
  return fact === undefined ? before : fact;
}

/** People leave ё out and mean the same; one who puts it in corrects. */
function sameButYo(fresh: string, before: string | undefined): string {
  return before !== undefined && before.replaceAll('ё', 'е').replaceAll('Ё', 'Е') === fresh ? before : fresh;
}

/** A merged name without one says nothing; an empty cell in a column for it says so in our own sheets only. */
function patronymicOf({ patronymic, id }: PersonFacts, before: Person | undefined): string | null {
  if (patronymic === undefined || (patronymic === null && id === undefined)) return before?.patronymic ?? null;
  return patronymic === null ? null : sameButYo(patronymic, before?.patronymic ?? undefined);
}

/** A year alone does not take a day away that has this year. */
function birthOf({ birthDate, birthYear }: PersonFacts, before: Person | undefined): Pick<Person, 'birthDate' | 'birthYear'> {
  if (birthDate === undefined && birthYear === undefined)
    return { birthDate: before?.birthDate ?? null, birthYear: before?.birthYear ?? null };
  if (birthDate !== undefined) return { birthDate, birthYear: birthYear === undefined ? (before?.birthYear ?? null) : birthYear };
  const fits = before?.birthDate?.startsWith(String(birthYear)) === true;
  return { birthDate: fits ? before.birthDate : null, birthYear: birthYear ?? null };
}

function texts<T>(before: Readonly<Record<string, T>> | undefined, facts: TextFacts<T>): Record<string, T> {
  const merged = new Map(Object.entries(before ?? {}));
  for (const [tag, value] of facts) {
    if (value === null) merged.delete(tag);
    else merged.set(tag, value);
  }
  return Object.fromEntries(merged);
}

function sourcesOf({ before, facts, source, own }: Building, isChanged: boolean): Source[] {
  if (facts.sources && (own || !before)) return facts.sources.length > 0 ? [...facts.sources] : [source];
  const known = before?.sources ?? [];
  const added = facts.sources?.filter(({ where }) => !known.some((one) => one.where === where)) ?? [];
  if (added.length > 0) return [...known, ...added].slice(-30);
  return isChanged ? withSource(known, source, MOST_SOURCES) : known;
}
