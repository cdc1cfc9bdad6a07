import type { Person } from '../../person/person.ts';
import { birthYearOf } from '../../person/personName.ts';
import { idFrom } from '../read/latin.ts';
import type { ReadRow } from '../row/readRow.ts';
import { sameValue } from '../sameValue.ts';
import { sameButYo } from './sameButYo.ts';
import { fatherKey, nameKey, shownName } from './matchPeople.ts';

type PersonRead = Extract<ReadRow, { kind: 'person' }>;

interface Built {
  readonly row: PersonRead;
  person: Person;
}

/** The people of a sheet, each once: a row that repeats another, be it with ё for е, is left out, one that says something else of the same person is an error. */
export class BuiltPeople {
  readonly byId = new Map<string, Built>();
  readonly #byName = new Map<string, Built[]>();
  readonly #taken: Set<string>;

  constructor(known: readonly Person[]) {
    this.#taken = new Set(known.map(({ id }) => id));
  }

  /** `decided`: somebody said whom the row is about, so that a namesake is no mistake. */
  add(row: PersonRead, person: Person, before: Person | undefined, decided: boolean): void {
    const twin = person.id === '' && !decided ? this.#namesake(person) : this.byId.get(person.id);
    if (twin) {
      const isCopy = sameValue({ ...twin.person, id: '' }, { ...person, id: '' });
      const whole = sameButYo(twin.person, { ...person, id: twin.person.id });
      if (whole) twin.person = whole;
      row.cells.report(isCopy ? 'row.repeated' : whole ? 'row.repeatedYo' : 'row.twice', ['id', 'surname', 'name'], {
        name: shownName(whole ?? person),
        row: String(twin.row.cells.row.number),
      });
      return;
    }
    const id = person.id || idFrom(`${person.surname} ${person.givenName}`, this.#taken);
    const built = { row, person: { ...person, id } };
    this.byId.set(id, built);
    this.#taken.add(id);
    // Where the sheet has ids of ours, namesakes are different people.
    if (before === undefined && row.facts.id !== undefined) return;
    const key = nameKey(person);
    this.#byName.set(key, [...(this.#byName.get(key) ?? []), built]);
  }

  /** A row before with the same name, where neither patronymic nor birth tells them apart. */
  #namesake(person: Person): Built | undefined {
    return this.#byName.get(nameKey(person))?.find(({ person: other }) => {
      const [father, otherFather] = [fatherKey(person.patronymic), fatherKey(other.patronymic)];
      const [year, otherYear] = [birthYearOf(person), birthYearOf(other)];
      const differs = <T>(a: T | null | undefined, b: T | null | undefined) => a != null && b != null && a !== b;
      return !differs(father, otherFather) && !differs(year, otherYear) && !differs(person.birthDate, other.birthDate);
    });
  }
}
