import type { Person } from '../person/person.ts';
import { Column } from './Column.ts';
import { filterNames, filters, type Choices, type FilterContext, type FilterName } from './filters.ts';

/** Where a person stands in a list's screen. */
const standings = { choosable: 0, rehearsal: 1, notChoosable: 2 } as const;

/** How many people have each value of a filter. */
export type Counts = ReadonlyMap<FilterName, readonly (readonly [value: string, people: number])[]>;

/** The filters of one list on one day, worked out for everybody when they are first asked for. */
export class Sieve {
  readonly #people: readonly Person[];
  readonly #context: FilterContext;
  readonly #columns = new Map<FilterName, Column>();
  /** One of `standings` for each person. */
  readonly standing: Uint8Array;

  /** `choosable`: whether a card can be written to a person. */
  constructor(people: readonly Person[], choosable: (person: Person) => boolean, context: FilterContext) {
    this.#people = people;
    this.#context = context;
    this.standing = Uint8Array.from(people, (person) => {
      if (!choosable(person)) return standings.notChoosable;
      return person.test ? standings.rehearsal : standings.choosable;
    });
  }

  /** Whether the person at a place of the list passes every filter that is set. */
  passing(choices: Choices): (at: number) => boolean {
    const set = filterNames.filter((name) => (choices[name]?.length ?? 0) > 0).map((name) => this.#chosen(name, choices));
    return (at) => set.every(({ column, mask }) => column.shared(at, mask) > 0);
  }

  /** Those of some people who pass every filter that is set, in the same order. */
  left(found: Int32Array, choices: Choices): Int32Array {
    return filterNames.every((name) => (choices[name]?.length ?? 0) === 0) ? found : found.filter(this.passing(choices));
  }

  /** How many of the chosen values of a filter a person has; undefined where none is chosen. */
  sharing(name: FilterName, choices: Choices): ((at: number) => number) | undefined {
    if ((choices[name]?.length ?? 0) === 0) return undefined;
    const { column, mask } = this.#chosen(name, choices);
    return (at) => column.shared(at, mask);
  }

  /** How many of `found` could be written to with each value of a filter, were only that filter set otherwise. */
  count(found: Int32Array, choices: Choices): Counts {
    const counted = filterNames.map((name) => {
      const column = this.#column(name);
      const counts = new Uint32Array(column.values.length);
      const passes = this.passing({ ...choices, [name]: [] });
      for (const at of found) if (this.standing[at] !== standings.notChoosable && passes(at)) column.count(at, counts);
      const all = column.values.map((value, i) => [value, counts[i] ?? 0] as const);
      const shown = all.filter(([value, people]) => people > 0 || choices[name]?.includes(value) === true);
      return [name, filters[name].order ? shown : shown.sort(([, a], [, b]) => b - a)] as const;
    });
    return new Map(counted);
  }

  #chosen(name: FilterName, choices: Choices): { column: Column; mask: Uint8Array } {
    const column = this.#column(name);
    return { column, mask: column.maskOf((value) => choices[name]?.includes(value) === true) };
  }

  #column(name: FilterName): Column {
    const known = this.#columns.get(name);
    if (known) return known;
    const { of, order } = filters[name];
    const column = new Column(
      this.#people.map((person) => of(person, this.#context)),
      order,
    );
    this.#columns.set(name, column);
    return column;
  }
}
