import { Recent } from '../Recent.ts';
import { russianEndings, type StemEntry } from './russianStems.ts';
import { latinEndings } from './latinStems.ts';

const endings = new Map(
  Object.entries({ ...russianEndings, ...latinEndings }).map(([name, list]) => [
    name,
    new Set(list.split(' ').map((each) => (each === '_' ? '' : each))),
  ]),
);
const LONGEST_ENDING = 6;
const MOST_KEPT = 4000;
const BEGINNING = 4;

interface Held {
  readonly paradigm: string;
  readonly reflexive: boolean;
  readonly atom: number;
}

/** Words by stem, beginning and end; each stands for an atom of the phrases, a number. A lookup takes a few steps, however many words there are. */
export class Lexicon {
  readonly #exact = new Map<string, number[]>();
  readonly #stems = new Map<string, Held[]>();
  readonly #prefixes = new Map<string, number[]>();
  readonly #suffixes = new Map<string, number[]>();
  readonly #found = new Recent<string, readonly number[]>(MOST_KEPT);
  #beginnings: ReadonlySet<string> | undefined;
  #forms: ReadonlyMap<string, readonly number[]> | undefined;

  addExact(word: string, atom: number): void {
    push(this.#exact, word, atom);
  }

  addPrefix(prefix: string, atom: number): void {
    push(this.#prefixes, prefix, atom);
  }

  addSuffix(suffix: string, atom: number): void {
    push(this.#suffixes, suffix, atom);
  }

  addStems(entries: readonly StemEntry[], atom: number): void {
    for (const [stem, notation] of entries) {
      const reflexive = notation.endsWith('+ся');
      const paradigm = reflexive ? notation.slice(0, -3) : notation;
      if (paradigm !== 'exact') push(this.#stems, stem, { paradigm, reflexive, atom });
      else if (reflexive) for (const end of ['ся', 'сь']) push(this.#exact, stem + end, atom);
      else push(this.#exact, stem, atom);
    }
  }

  /** Every atom that this word stands for. The words of a text come again with every keystroke, so answers are kept. */
  find(word: string): readonly number[] {
    return this.#found.get(word, () => this.#search(word));
  }

  /**
   * False where no word of five letters or more begins with these, four or more. What is known by its end alone may begin
   * with anything and is not looked for.
   */
  mayBegin(letters: string): boolean {
    this.#beginnings ??= new Set(
      [...[...this.#exact.keys()].filter((each) => each.length > BEGINNING), ...this.#stems.keys(), ...this.#prefixes.keys()].map((each) =>
        each.slice(0, BEGINNING),
      ),
    );
    for (let length = 2; length <= BEGINNING; length++) if (this.#beginnings.has(letters.slice(0, length))) return true;
    return false;
  }

  /** The same for letters that chance may have put together: what is known by its end, or by so few first letters that any word has them, is none. */
  findWhole(word: string): readonly number[] {
    const out = this.#searchWhole(word);
    for (let length = BEGINNING; length <= word.length; length++) out.push(...(this.#prefixes.get(word.slice(0, length)) ?? []));
    return out;
  }

  #searchWhole(word: string): number[] {
    const out: number[] = [...(this.#exact.get(word) ?? [])];
    this.#findStems(word, false, out);
    if (/(?:ся|сь)$/u.test(word)) this.#findStems(word.slice(0, -2), true, out);
    return out;
  }

  #search(word: string): readonly number[] {
    const out = this.#searchWhole(word);
    for (let length = 2; length <= word.length; length++) {
      const before = this.#prefixes.get(word.slice(0, length));
      if (before) out.push(...before);
      const after = this.#suffixes.get(word.slice(-length));
      if (after) out.push(...after);
    }
    return out;
  }

  /** Every whole form of words with endings and of exact ones; worked out when it is first asked for. */
  forms(): ReadonlyMap<string, readonly number[]> {
    if (this.#forms) return this.#forms;
    const all = new Map<string, number[]>();
    for (const [word, atoms] of this.#exact) for (const atom of atoms) push(all, word, atom);
    for (const [stem, held] of this.#stems)
      for (const { paradigm, reflexive, atom } of held)
        for (const ending of endings.get(paradigm) ?? [])
          for (const tail of reflexive ? ['ся', 'сь'] : ['']) push(all, stem + ending + tail, atom);
    for (const [prefix, atoms] of this.#prefixes) if (prefix.length > 3) for (const atom of atoms) push(all, prefix, atom);
    this.#forms = all;
    return all;
  }

  #findStems(word: string, reflexive: boolean, out: number[]): void {
    for (let length = Math.max(1, word.length - LONGEST_ENDING); length <= word.length; length++) {
      const held = this.#stems.get(word.slice(0, length));
      if (!held) continue;
      const ending = word.slice(length);
      for (const each of held) if (each.reflexive === reflexive && endings.get(each.paradigm)?.has(ending)) out.push(each.atom);
    }
  }
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}
