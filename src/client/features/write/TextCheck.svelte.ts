import type { checkText, CheckOptions, Finding, reasonOf } from '../../../domain/check/index.ts';

interface Check {
  readonly checkText: typeof checkText;
  readonly reasonOf: typeof reasonOf;
}

/** After so many milliseconds without a letter what was found is told: not in the middle of a word. */
const REST = 600;

/** Looks through a text while somebody writes it, on this device. The rules are loaded when the first text is there. */
export class TextCheck {
  #check: Check | undefined = $state.raw();
  #found: readonly Finding[] = $state.raw([]);
  #rested: { readonly text: string; readonly findings: readonly Finding[] } = $state.raw({ text: '', findings: [] });
  #loading = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #wanted: { readonly text: string; readonly options: CheckOptions } | undefined;

  /** What was found in the newest text; empty until the rules are there. */
  get found(): readonly Finding[] {
    return this.#found;
  }

  /** What was found when the fingers last rested, and in which text: a list of it does not jump with each letter. */
  get rested(): { readonly text: string; readonly findings: readonly Finding[] } {
    return this.#rested;
  }

  /** Why it was found and what to write instead; undefined until the rules are there. */
  get reasonOf(): Check['reasonOf'] | undefined {
    return this.#check?.reasonOf;
  }

  /** `atOnce`: nobody is typing. */
  look(text: string, options: CheckOptions, atOnce = false): void {
    this.#wanted = { text, options };
    if (!this.#check) {
      if (text.trim() !== '' && !this.#loading) void this.#load();
      return;
    }
    // A word that is still being typed looks like an abbreviation.
    this.#found = this.#check.checkText(text, options).filter(({ topic, end }) => topic !== 'abbreviation' || end < text.length);
    clearTimeout(this.#timer);
    if (atOnce) this.#rest();
    else this.#timer = setTimeout(() => this.#rest(), REST);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  async #load(): Promise<void> {
    this.#loading = true;
    this.#check = await import('../../../domain/check/index.ts').catch(() => undefined);
    // Without the file (a phone that lost its network too early) it is asked for again with the next letter.
    this.#loading = false;
    if (this.#check && this.#wanted) this.look(this.#wanted.text, this.#wanted.options, true);
  }

  #rest(): void {
    if (this.#wanted) this.#rested = { text: this.#wanted.text, findings: this.#found };
  }
}
