import { liveQuery } from 'dexie';
import { createSubscriber } from 'svelte/reactivity';

/**
 * A query of the database that a component reads as if it were a value: `current` is undefined until the first
 * answer, then always the newest. It queries only while somebody looks. Make it in a `$derived` with a curried
 * query, so that its arguments are tracked: `const cards = $derived(new Live(cardsOf(db, eid)))`.
 * A query that fails throws where `current` is read, so that the boundary shows it.
 */
export class Live<T> {
  #value: T | undefined = $state.raw();
  #failure: { readonly error: unknown } | undefined = $state.raw();
  readonly #subscribe: () => void;

  constructor(query: () => Promise<T>) {
    this.#subscribe = createSubscriber(() => {
      const subscription = liveQuery(query).subscribe({
        next: (value) => {
          this.#value = value;
          this.#failure = undefined;
        },
        error: (error: unknown) => (this.#failure = { error }),
      });
      return () => subscription.unsubscribe();
    });
  }

  get current(): T | undefined {
    this.#subscribe();
    if (this.#failure) throw this.#failure.error;
    return this.#value;
  }
}
