/**
 * Answers that nobody should work out for every keystroke anew; bounded: when half of them came since, those that nobody asked for
 * are dropped. What a text is full of stays, so that no keystroke finds all of it gone.
 */
export class Recent<K, V extends object | string | null> {
  readonly #half: number;
  #now = new Map<K, V>();
  #before = new Map<K, V>();

  constructor(most: number) {
    this.#half = most / 2;
  }

  /** What was kept, or what is made now. */
  get(key: K, make: () => V): V {
    const known = this.#now.get(key);
    if (known !== undefined) return known;
    const made = this.#before.get(key) ?? make();
    if (this.#now.size >= this.#half) {
      this.#before = this.#now;
      this.#now = new Map();
    }
    this.#now.set(key, made);
    return made;
  }
}
