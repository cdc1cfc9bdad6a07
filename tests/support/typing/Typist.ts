import { noRun, takeBack, type, type Edit } from '../../../src/domain/typing/index.ts';

/** Somebody who types at the end of a text, as an editor that keeps to the edits shows it. */
export class Typist {
  text: string;
  #run = noRun;

  constructor(text = '') {
    this.text = text;
  }

  /** The characters in one go, or one by one with `letters`. */
  chunk(typed: string): this {
    const { run, edit } = type(this.#run, this.text, typed);
    this.#run = run;
    return this.#apply(edit);
  }

  letters(typed: string): this {
    for (const letter of typed) this.chunk(letter);
    return this;
  }

  backspace(): this {
    const step = takeBack(this.#run, this.text);
    if (!step) {
      this.text = Array.from(this.text).slice(0, -1).join('');
      return this;
    }
    this.#run = step.run;
    return this.#apply(step.edit);
  }

  get run() {
    return this.#run;
  }

  #apply({ remove, insert }: Edit): this {
    if (remove > this.text.length) throw new Error('More is taken away than there is.');
    this.text = this.text.slice(0, this.text.length - remove) + insert;
    return this;
  }
}

/** What an empty page shows after this was typed letter by letter. */
export const typed = (letters: string): string => new Typist().letters(letters).text;
