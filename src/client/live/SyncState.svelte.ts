import { createSubscriber } from 'svelte/reactivity';
import type { SyncPort, SyncStatus } from '../data/ports.ts';

/** The sync port's status as a value that components can read. */
export class SyncState {
  readonly #sync: SyncPort;
  readonly #subscribe: () => void;

  constructor(sync: SyncPort) {
    this.#sync = sync;
    this.#subscribe = createSubscriber((update) => sync.subscribe(update));
  }

  get current(): SyncStatus {
    this.#subscribe();
    return this.#sync.status;
  }
}
