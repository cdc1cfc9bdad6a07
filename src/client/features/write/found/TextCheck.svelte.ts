import type { FindingWords, Finding } from '../../../../domain/check/index.ts';
import { checkWorker, type CheckAsk, type CheckWorker } from '../../../workers/check/index.ts';

/** After so many milliseconds without a letter what was found is told: not in the middle of a word. */
const REST = 600;

/** What was found in a text. */
interface Found<T> {
  readonly text: string;
  readonly findings: readonly T[];
}

/** So long an answer may take, in milliseconds, before it is said that there is none yet. */
const SOON = 800;

const nothing = { text: '', findings: [] } as const;

/** Looks through a text while somebody writes it, on this device. */
export class TextCheck {
  #found: Found<Finding> = $state.raw(nothing);
  #rested: Found<FindingWords> = $state.raw(nothing);
  #newest: Found<FindingWords> = nothing;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #looks = 0;
  #preparing = $state(false);
  #soon: ReturnType<typeof setTimeout> | undefined;
  readonly #worker: CheckWorker;

  constructor(worker: CheckWorker = checkWorker()) {
    this.#worker = worker;
  }

  /** Every place that was found in the newest text that was looked through. */
  get found(): Found<Finding> {
    return this.#found;
  }

  /** The same in words, as it was when the fingers last rested: a list of it does not jump with each letter. */
  get rested(): Found<FindingWords> {
    return this.#rested;
  }

  /** Nobody has looked at what is written: the rules are still on their way. */
  get preparing(): boolean {
    return this.#preparing;
  }

  /** `atOnce`: nobody is typing. */
  async look(ask: CheckAsk, atOnce = false): Promise<void> {
    clearTimeout(this.#timer);
    // The first word brings the rules; until then nobody needs them.
    if (ask.text.trim() === '' && this.#found.text === '') return;
    // Also later: the first letters of another alphabet bring its rules.
    this.#soon ??= setTimeout(() => (this.#preparing = true), SOON);
    const look = ++this.#looks;
    const checked = await this.#worker.look(ask);
    // Without an answer to the newest question nobody looks here: the organizers do.
    if (checked || look === this.#looks) this.#settle();
    if (!checked) return;
    this.#found = { text: ask.text, findings: checked.findings };
    this.#newest = { text: ask.text, findings: checked.words };
    clearTimeout(this.#timer);
    if (atOnce) this.#rest();
    else this.#timer = setTimeout(() => this.#rest(), REST);
  }

  /** Lets go of every word; a further text may be looked through all the same. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#settle();
    this.#worker.close();
    this.#found = nothing;
    this.#newest = nothing;
    this.#rest();
  }

  #settle(): void {
    this.#preparing = false;
    clearTimeout(this.#soon);
    this.#soon = undefined;
  }

  #rest(): void {
    this.#rested = this.#newest;
  }
}
