import { Recent } from './Recent.ts';

/** Something that is the same wherever its number is. */
interface Numbered {
  readonly id: number;
}

interface Row<V> {
  readonly ids: Int32Array;
  readonly value: V;
}

/**
 * Answers by a row of things, as a sentence is a row of words. All sentences but one come again with every keystroke, and
 * nothing is put together to find one again.
 */
export class RecentRows<V> {
  readonly #rows: Recent<number, Row<V>>;

  constructor(most: number) {
    this.#rows = new Recent(most);
  }

  /** What was kept for the things from one to before the other, or what is made now. */
  get(things: readonly Numbered[], from: number, to: number, make: () => V): V {
    let hash = to - from;
    for (let at = from; at < to; at++) hash = Math.imul(hash ^ (things[at]?.id ?? 0), PRIME);
    const known = this.#rows.find(hash);
    if (known && isSame(known.ids, things, from, to)) return known.value;
    // Two rows may share a hash: the later one takes the place.
    const value = make();
    this.#rows.keep(hash, { ids: Int32Array.from(things.slice(from, to), ({ id }) => id), value });
    return value;
  }
}

const PRIME = 16_777_619;

function isSame(ids: Int32Array, things: readonly Numbered[], from: number, to: number): boolean {
  if (ids.length !== to - from) return false;
  for (let at = 0; at < ids.length; at++) if (ids[at] !== things[from + at]?.id) return false;
  return true;
}
