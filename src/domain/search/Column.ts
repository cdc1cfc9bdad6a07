/** One property of everybody in a list, in plain arrays: each person has any number of its values. */
export class Column {
  /** Every value that somebody has, in the order in which they were met or given. */
  readonly values: readonly string[];
  readonly #codes: Uint16Array;
  readonly #starts: Uint32Array;

  /** `given`: values that keep this order; others come behind them. */
  constructor(perPerson: readonly (readonly string[])[], given: readonly string[] = []) {
    const numbers = new Map(given.map((value, i) => [value, i]));
    this.#starts = new Uint32Array(perPerson.length + 1);
    this.#codes = new Uint16Array(perPerson.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const [person, values] of perPerson.entries()) {
      for (const value of values) {
        const number = numbers.get(value) ?? numbers.size;
        numbers.set(value, number);
        this.#codes[at++] = number;
      }
      this.#starts[person + 1] = at;
    }
    this.values = [...numbers.keys()];
  }

  /** How many of the chosen values a person has; `chosen` has a 1 at the place of each. */
  shared(person: number, chosen: Uint8Array): number {
    let count = 0;
    const end = this.#starts[person + 1] ?? 0;
    for (let i = this.#starts[person] ?? 0; i < end; i++) count += chosen[this.#codes[i] ?? 0] ?? 0;
    return count;
  }

  /** Adds a person's values to counts, one for each value. */
  count(person: number, counts: Uint32Array): void {
    const end = this.#starts[person + 1] ?? 0;
    for (let i = this.#starts[person] ?? 0; i < end; i++) {
      const code = this.#codes[i] ?? 0;
      counts[code] = (counts[code] ?? 0) + 1;
    }
  }

  /** A mask for `shared`: every value that fits. */
  maskOf(fits: (value: string) => boolean): Uint8Array {
    return Uint8Array.from(this.values, (value) => (fits(value) ? 1 : 0));
  }
}
