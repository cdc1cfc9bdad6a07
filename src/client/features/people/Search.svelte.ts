import { untrack } from 'svelte';
import type { Question, Shown } from '../../../domain/search/Finder.ts';

/** Who is shown, in three parts, as places in the list of people. */
export interface Parts {
  readonly choosable: Int32Array;
  readonly rehearsal: Int32Array;
  readonly notChoosable: Int32Array;
  /** Nobody has all the words typed: these have the most of them. */
  readonly isPartial: boolean;
  /** What was typed to find them. */
  readonly query: string;
}

/**
 * Asks the worker for what somebody types, one question after the other: whatever was typed meanwhile is asked as one.
 * The newest answer counts; the one before stays until it is there.
 */
export class Search {
  #parts: Parts | undefined = $state.raw();
  readonly #ask: (question: Question) => Promise<Shown>;
  #wanted: Question | undefined;
  #asking = false;

  /** `before`: what was shown when somebody left. */
  constructor(ask: (question: Question) => Promise<Shown>, before?: Parts) {
    this.#ask = ask;
    this.#parts = before;
  }

  /** Undefined until the first answer. */
  get parts(): Parts | undefined {
    return this.#parts;
  }

  async look(question: Question): Promise<void> {
    this.#wanted = question;
    if (this.#asking) return;
    this.#asking = true;
    while (this.#wanted) {
      const asked: Question = this.#wanted;
      const shown = await untrack(() => this.#ask(asked));
      if (this.#wanted !== asked) continue;
      this.#wanted = undefined;
      this.#parts = partsOf(shown, asked.query, this.#parts);
    }
    this.#asking = false;
  }
}

/** A part with the same people stays the very same array: the list of it stands still and keeps what it measured. */
function partsOf({ order, choosable, rehearsal, isPartial }: Shown, query: string, before: Parts | undefined): Parts {
  return {
    choosable: sameOr(before?.choosable, order.subarray(0, choosable)),
    rehearsal: sameOr(before?.rehearsal, order.subarray(choosable, choosable + rehearsal)),
    notChoosable: sameOr(before?.notChoosable, order.subarray(choosable + rehearsal)),
    isPartial,
    query,
  };
}

function sameOr(before: Int32Array | undefined, now: Int32Array): Int32Array {
  return before?.length === now.length && now.every((at, i) => at === before[i]) ? before : now;
}
