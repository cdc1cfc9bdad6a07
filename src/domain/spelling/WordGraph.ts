import { FINAL, HEADER, LAST, MAGIC, SIGN, TARGET_SHIFT } from './format.ts';

/** A place in a graph: the edge over which it was reached. 0 is no place. */
export type Place = number;

/** A packed dictionary, read where its bytes lie: opening it makes nothing but the table of its letters. */
export class WordGraph {
  readonly #edges: Uint32Array;
  readonly #signs: ReadonlyMap<string, number>;
  /** The letters by their signs; none has the sign 0. */
  readonly letters: readonly string[];
  /** The place before the first letter. */
  readonly root: Place;

  /** Throws a RangeError for bytes that are no packed dictionary, such as the page of a Wi-Fi's sign-in. */
  constructor(bytes: ArrayBuffer) {
    const [magic, alphabet = 0, count = 0] = bytes.byteLength < HEADER * 4 ? [] : new Uint32Array(bytes, 0, HEADER);
    const start = HEADER * 4 + Math.ceil(alphabet / 4) * 4;
    if (magic !== MAGIC || bytes.byteLength !== start + count * 4) throw new RangeError('These bytes are no packed dictionary.');
    const letters = Array.from(new TextDecoder().decode(new Uint8Array(bytes, HEADER * 4, alphabet)));
    this.letters = ['', ...letters];
    this.#signs = new Map(letters.map((letter, place) => [letter, place + 1]));
    this.#edges = new Uint32Array(bytes, start, count);
    // As an edge, so that a place is always one.
    this.root = 0;
  }

  /** The sign of a letter; 0 for one that is in no word. */
  sign(letter: string): number {
    return this.#signs.get(letter) ?? 0;
  }

  /** The signs of a spelt word; undefined where one of its letters is in no word. */
  signs(word: string): readonly number[] | undefined {
    const out = Array.from(word, (letter) => this.sign(letter));
    return out.includes(0) ? undefined : out;
  }

  /** The first edge behind a place; 0 where nothing follows. Go on with `next`. */
  first(place: Place): Place {
    return (this.#edges[place] ?? 0) >>> TARGET_SHIFT;
  }

  /** The edge beside another; 0 after the last. */
  next(edge: Place): Place {
    return ((this.#edges[edge] ?? LAST) & LAST) === 0 ? edge + 1 : 0;
  }

  signAt(edge: Place): number {
    return (this.#edges[edge] ?? 0) & SIGN;
  }

  /** A word ends here. */
  ends(place: Place): boolean {
    return ((this.#edges[place] ?? 0) & FINAL) !== 0;
  }

  /** The place behind a letter; -1 where no word goes on so. */
  step(place: Place, sign: number): Place {
    for (let edge = this.first(place); edge !== 0; edge = this.next(edge)) if (this.signAt(edge) === sign) return edge;
    return -1;
  }

  /** The place behind a spelt word; -1 where no word begins so. */
  walk(word: string, from: Place = this.root): Place {
    let place = from;
    for (const letter of word) {
      place = this.step(place, this.sign(letter));
      if (place < 0) return -1;
    }
    return place;
  }

  /** Whether a spelt word, its mark included, is in the graph. */
  has(word: string): boolean {
    const place = this.walk(word);
    return place > 0 && this.ends(place);
  }
}
