import { fold, searchWords } from './words.ts';

export type Field = 'name' | 'patronymic' | 'other' | 'year';
const fields: readonly Field[] = ['name', 'patronymic', 'other', 'year'];

/** Which words stand in which people: filled once, then closed into a few plain arrays. */
export class Postings {
  readonly #numbers = new Map<string, number>();
  readonly #names = new Set<string>();
  /** The same text stands in many people: its words are read once. */
  readonly #read = new Map<string, readonly number[]>();
  #wordAt = new Uint32Array(1 << 14);
  #personAt = new Uint32Array(1 << 14);
  #length = 0;

  /** Notes the words of a text; a hyphenated name also as one word. */
  add(person: number, text: string, field: Field): void {
    const isName = field === 'name' || field === 'patronymic';
    const key = isName ? `${text}\n` : text;
    let numbers = this.#read.get(key);
    if (!numbers) {
      numbers = this.#numbersOf(text, isName);
      this.#read.set(key, numbers);
    }
    for (const number of numbers) {
      if (this.#length === this.#wordAt.length) this.#grow();
      this.#wordAt[this.#length] = number;
      this.#personAt[this.#length] = person * fields.length + fields.indexOf(field);
      this.#length++;
    }
  }

  /** The words in order, those of names, and for a word's number the people in whom it stands. */
  close(): {
    readonly words: readonly string[];
    readonly names: ReadonlySet<string>;
    readonly ofWord: (number: number, found: (person: number, field: Field) => void) => void;
  } {
    const sorted = [...this.#numbers.keys()].sort();
    const places = new Uint32Array(sorted.length);
    for (const [place, word] of sorted.entries()) places[this.#numbers.get(word) ?? 0] = place;
    const starts = new Uint32Array(sorted.length + 1);
    for (let i = 0; i < this.#length; i++) {
      const place = places[this.#wordAt[i] ?? 0] ?? 0;
      starts[place + 1] = (starts[place + 1] ?? 0) + 1;
    }
    for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
    const ends = starts.slice(0, -1);
    const people = new Uint32Array(this.#length);
    for (let i = 0; i < this.#length; i++) {
      const place = places[this.#wordAt[i] ?? 0] ?? 0;
      const end = ends[place] ?? 0;
      people[end] = this.#personAt[i] ?? 0;
      ends[place] = end + 1;
    }
    return {
      words: sorted,
      names: this.#names,
      ofWord(number, found) {
        const end = starts[number + 1] ?? 0;
        for (let i = starts[number] ?? 0; i < end; i++) {
          const packed = people[i] ?? 0;
          found(Math.floor(packed / fields.length), fields[packed % fields.length] ?? 'other');
        }
      },
    };
  }

  #numbersOf(text: string, isName: boolean): number[] {
    const words = searchWords(text).map(fold);
    if (isName) {
      for (const double of text.match(/\p{L}+(?:[-’']\p{L}+)+/gu) ?? []) words.push(fold(double.replace(/[-’']/gu, '')));
      for (const word of words) this.#names.add(word);
    }
    return [...new Set(words)].map((word) => {
      const known = this.#numbers.get(word) ?? this.#numbers.size;
      this.#numbers.set(word, known);
      return known;
    });
  }

  #grow(): void {
    const [words, people] = [this.#wordAt, this.#personAt];
    this.#wordAt = new Uint32Array(words.length * 2);
    this.#personAt = new Uint32Array(people.length * 2);
    this.#wordAt.set(words);
    this.#personAt.set(people);
  }
}
