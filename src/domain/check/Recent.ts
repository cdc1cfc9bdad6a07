/**
 * Answers that nobody should work out for every keystroke anew; bounded: when half of them came since, those that nobody asked for
 * are dropped. What a text is full of stays, so that no keystroke finds all of it gone. Each counts as one, or as much as
 * its key weighs.
 */
export class Recent<K, V extends object | string | null> {
  readonly #half: number;
  readonly #weigh: ((key: K) => number) | undefined;
  #weight = 0;
  #now = new Map<K, V>();
  #before = new Map<K, V>();

  constructor(most: number, weigh?: (key: K) => number) {
    this.#half = most / 2;
    this.#weigh = weigh;
  }

  /** What was kept, or what is made now. */
  get(key: K, make: (key: K) => V): V {
    const known = this.find(key);
    return known === undefined ? this.keep(key, make(key)) : known;
  }

  /** What was kept; undefined where nothing was, or where it was dropped. */
  find(key: K): V | undefined {
    const known = this.#now.get(key);
    if (known !== undefined) return known;
    const before = this.#before.get(key);
    return before === undefined ? undefined : this.keep(key, before);
  }

  /** Keeps an answer, in place of an earlier one. */
  keep(key: K, value: V): V {
    const weight = this.#weigh?.(key) ?? 1;
    if (this.#weight + weight > this.#half) {
      this.#before = this.#now;
      this.#now = new Map();
      this.#weight = 0;
    }
    if (!this.#now.has(key)) this.#weight += weight;
    this.#now.set(key, value);
    return value;
  }
}
