import { createSubscriber } from 'svelte/reactivity';
import { on } from 'svelte/events';
import { leaveFor } from '../ui/backCloses.ts';

const subscribe = createSubscriber((update) => on(window, 'hashchange', update));

/** The fragment of the address as a value that components can read. */
export const router = {
  get hash(): string {
    subscribe();
    return location.hash;
  },
};

/** Goes to another screen: `navigate('#/e/…/people')`. */
export function navigate(hash: string): void {
  leaveFor(() => {
    location.hash = hash;
  });
}
