import { untrack } from 'svelte';

/** Asks the worker for what somebody types. The newest answer counts; an older one that comes late is dropped. */
export class Search {
  #found: readonly string[] | undefined = $state.raw();
  readonly #ask: (query: string) => Promise<readonly string[]>;
  #turn = 0;

  constructor(ask: (query: string) => Promise<readonly string[]>) {
    this.#ask = ask;
  }

  /** Ids, best first; undefined while nothing is searched for. What was found before stays until the next answer. */
  get found(): readonly string[] | undefined {
    return this.#found;
  }

  async look(query: string): Promise<void> {
    const turn = ++this.#turn;
    if (query.trim() === '') {
      this.#found = undefined;
      return;
    }
    const found = await untrack(() => this.#ask(query));
    if (turn === this.#turn) this.#found = found;
  }
}
