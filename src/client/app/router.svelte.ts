import { createSubscriber } from 'svelte/reactivity';
import { on } from 'svelte/events';
import { leaveFor, leaveHistoryAlone } from '../ui/backCloses.ts';

const subscribe = createSubscriber((update) => on(window, 'hashchange', update));

/** Where a guest's document is, which no history of the browser knows; undefined everywhere else. */
let inMemory: string | undefined = $state();

/** The fragment of the address as a value that components can read. */
export const router = {
  get hash(): string {
    subscribe();
    return inMemory ?? location.hash;
  },
};

/** Keeps the way through the screens of this document in memory: its address is never read, and nothing enters the history. */
export function keepWayInMemory(start: string | undefined): void {
  inMemory = start;
  leaveHistoryAlone(start !== undefined);
}

/** Goes to another screen: `navigate('#/e/…/people')`; with `replace` nothing behind the back button leads to this one again. */
export function navigate(hash: string, how?: 'replace'): void {
  if (inMemory === undefined && how === 'replace') {
    location.replace(hash);
    return;
  }
  leaveFor(() => {
    if (inMemory === undefined) location.hash = hash;
    else inMemory = hash;
  });
}
