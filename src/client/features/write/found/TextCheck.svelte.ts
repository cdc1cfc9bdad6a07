import type { FindingWords, Finding } from '../../../../domain/check/index.ts';
import { checkWorker, type CheckAsk, type CheckWorker } from '../../../workers/check/index.ts';

/** After so many milliseconds without a letter what was found is told: not in the middle of a word. */
const REST = 600;

/** What was found in a text. */
interface Found<T> {
  readonly text: string;
  readonly findings: readonly T[];
}

const nothing = { text: '', findings: [] } as const;

/** Looks through a text while somebody writes it, on this device. */
export class TextCheck {
  #found: Found<Finding> = $state.raw(nothing);
  #rested: Found<FindingWords> = $state.raw(nothing);
  #newest: Found<FindingWords> = nothing;
  #timer: ReturnType<typeof setTimeout> | undefined;
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

  /** `atOnce`: nobody is typing. */
  async look(ask: CheckAsk, atOnce = false): Promise<void> {
    clearTimeout(this.#timer);
    // The first word brings the rules; until then nobody needs them.
    if (ask.text.trim() === '' && this.#found.text === '') return;
    const checked = await this.#worker.look(ask);
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
    this.#worker.close();
    this.#found = nothing;
    this.#newest = nothing;
    this.#rest();
  }

  #rest(): void {
    this.#rested = this.#newest;
  }
}
