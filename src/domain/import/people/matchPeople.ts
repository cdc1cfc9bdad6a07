import type { Person } from '../../person/person.ts';
import { birthYearOf } from '../../person/personName.ts';
import { isWithin } from '../fields/recognise.ts';
import type { ColumnUse } from '../fields/fields.ts';
import type { PersonFacts } from '../row/facts.ts';
import type { RowCells } from '../row/RowCells.ts';

/** A row with a person, before it is known whether the list has that person already. */
export interface PersonRow {
  readonly cells: RowCells;
  readonly facts: PersonFacts;
}

export interface Matches {
  /** Who of the list each row is about: null for a new person, undefined where that was reported as unclear. */
  readonly of: ReadonlyMap<PersonRow, Person | null | undefined>;
  /** Ids of the people whom an unclear row may be about. */
  readonly unclear: ReadonlySet<string>;
}

/** What somebody decided for a row: the id of the person that it is about, or null for a new one. */
export type Decisions = ReadonlyMap<number, string | null>;

/**
 * Finds each row's person in the list: by id where the sheet has ids, else by name and birth. ё and е, case and hyphens
 * make no difference. Where it may be several, or the birth contradicts, nothing is guessed: a decision is asked for.
 * Another group gives its ids without knowing ours: there they are one more fact, but for those that it `broughtBefore`.
 */
export function matchPeople(
  rows: readonly PersonRow[],
  people: readonly Person[],
  decisions: Decisions,
  broughtBefore?: ReadonlySet<string>,
): Matches {
  const byId = new Map(people.map((person) => [person.id, person]));
  const byName = new Map<string, Person[]>();
  for (const person of people) {
    const key = nameKey(person);
    byName.set(key, [...(byName.get(key) ?? []), person]);
  }
  const matches = new Map<PersonRow, Person | null | undefined>();
  const unclear = new Set<string>();
  for (const row of rows) {
    const decided = decisions.get(row.cells.row.number);
    const id = broughtBefore ? idOfOthers(row, byId, broughtBefore) : row.facts.id;
    if (decided !== undefined) matches.set(row, decided === null ? null : byId.get(decided));
    else if (id !== undefined) matches.set(row, byId.get(id) ?? null);
    else {
      const alike = byName.get(nameKey(row.facts)) ?? [];
      const match = byFacts(row, alike);
      matches.set(row, match);
      if (match === undefined) for (const person of alike) unclear.add(person.id);
    }
  }
  return { of: matches, unclear };
}

/** The id that another group gives somebody, where it is one of ours for the same person. */
function idOfOthers({ facts }: PersonRow, byId: ReadonlyMap<string, Person>, broughtBefore: ReadonlySet<string>): string | undefined {
  const known = byId.get(facts.id ?? '');
  if (!known || broughtBefore.has(known.id)) return known?.id;
  // Many were born in one year: without the name only the whole day says that it is the same person.
  const day = known.birthDate !== null && known.birthDate === facts.birthDate;
  const sameName = nameKey(known) === nameKey(facts) && birthsAgree(known, facts) !== false;
  return day || sameName ? known.id : undefined;
}

const nameUses: readonly ColumnUse[] = ['surname', 'name', 'givenName', 'givenAndPatronymic'];
const birthUses: readonly ColumnUse[] = ['birth', 'birthYear', ...nameUses];

function byFacts({ cells, facts }: PersonRow, alike: readonly Person[]): Person | null | undefined {
  const sameFather = alike.filter((person) => isCompatible(fatherKey(person.patronymic), fatherKey(facts.patronymic)));
  const possible = sameFather.filter((person) => birthsAgree(person, facts) !== false);
  const sure = possible.filter((person) => isSure(person, facts));
  const found = sure.length === 1 ? sure : possible;
  if (found.length > 1) {
    cells.report('match.ambiguous', nameUses, {
      name: shownName(facts),
      others: found.map(described).join('; '),
      ids: found.map(({ id }) => id).join(' '),
    });
    return undefined;
  }
  const [person] = found;
  if (person) {
    if (sure.length === 0) cells.report('match.byNameOnly', nameUses, { name: shownName(facts), other: described(person) });
    return person;
  }
  // The same name with another year, or the same day of birth with another patronymic: a slip, or somebody else?
  const rival =
    sameFather.find((one) => fatherKey(one.patronymic) === fatherKey(facts.patronymic)) ??
    alike.find((one) => birthsAgree(one, facts) === true);
  if (!rival) return null;
  cells.report('match.birthDiffers', birthUses, { name: shownName(facts), other: described(rival), ids: rival.id });
  return undefined;
}

/** The birth agrees, or the patronymic does and the birth does not contradict. */
function isSure(person: Person, facts: PersonFacts): boolean {
  const father = fatherKey(facts.patronymic);
  return birthsAgree(person, facts) === true || (father !== undefined && father !== '' && father === fatherKey(person.patronymic));
}

/** Undefined where one side does not know. */
function birthsAgree(person: Person, facts: PersonFacts): boolean | undefined {
  const years = [birthYearOf(person), facts.birthYear ?? null];
  if (years[0] === null || years[1] === null) return undefined;
  const days = [person.birthDate, facts.birthDate ?? null];
  if (days[0] != null && days[1] != null) return days[0] === days[1];
  return years[0] === years[1];
}

function isCompatible(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || a === b;
}

/** Undefined where the patronymic is not known; `''` where there is none. */
export function fatherKey(patronymic: string | null | undefined): string | undefined {
  return patronymic === null || patronymic === undefined ? undefined : lettersOf(patronymic);
}

/** Surname and given name without case, ё and hyphens. */
export function nameKey({ surname, givenName }: Pick<Person, 'surname' | 'givenName'>): string {
  return `${lettersOf(surname)} ${lettersOf(givenName)}`;
}

function lettersOf(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}]/gu, '');
}

/** People who would be new and look like somebody who would be gone: the same birth and a name that differs by a letter or two. */
export function findSimilar(fresh: readonly PersonRow[], gone: readonly Person[]): void {
  const byYear = new Map<number, Person[]>();
  for (const person of gone) {
    const year = birthYearOf(person);
    if (year !== null) byYear.set(year, [...(byYear.get(year) ?? []), person]);
  }
  for (const { cells, facts } of fresh) {
    const similar = byYear.get(facts.birthYear ?? 0)?.find((person) => isWithin(nameKey(person), nameKey(facts), 2));
    if (similar) cells.report('match.similar', nameUses, { name: shownName(facts), other: described(similar) });
  }
}

export function shownName({ surname, givenName, patronymic }: Pick<PersonFacts, 'surname' | 'givenName' | 'patronymic'>): string {
  return [surname, givenName, patronymic].filter(Boolean).join(' ');
}

function described(person: Person): string {
  const birth = person.birthDate ?? birthYearOf(person);
  return `${shownName(person)}${birth === null ? '' : `, ${String(birth)}`} (${person.id})`;
}
