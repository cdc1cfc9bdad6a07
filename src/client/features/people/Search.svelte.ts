import { untrack } from 'svelte';
import type { Question, Shown } from '../../../domain/search/Finder.ts';

/** Who is shown, in three parts, as places in the list of people. */
export interface Parts {
  readonly choosable: Int32Array;
  readonly rehearsal: Int32Array;
  readonly notChoosable: Int32Array;
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
      this.#parts = partsOf(shown);
    }
    this.#asking = false;
  }
}

function partsOf({ order, choosable, rehearsal }: Shown): Parts {
  return {
    choosable: order.subarray(0, choosable),
    rehearsal: order.subarray(choosable, choosable + rehearsal),
    notChoosable: order.subarray(choosable + rehearsal),
  };
}
