import { createSubscriber } from 'svelte/reactivity';
import { on } from 'svelte/events';
import { leaveFor, leaveHistoryAlone } from '../ui/backCloses.ts';

const subscribe = createSubscriber((update) => on(window, 'hashchange', update));

/** Where this document is while no history of the browser may know it; undefined while the address says it. */
let inMemory: string | undefined = $state();
/** True in a guest's document, of which nothing at all stands in the history. */
let isGuest = false;
/** Which screens stand in no history, of a document whose other screens do. */
let isKeptOut: (hash: string) => boolean = () => false;
/** The screens behind the one that stands there, while the way is in memory. */
const behind: string[] = [];
/** What the browser sees in their place: it says nothing of any evening, and a reload asks for the code. */
const IN_PLACE = '#/scan';

/** The fragment of the address as a value that components can read. */
export const router = {
  get hash(): string {
    subscribe();
    return inMemory ?? location.hash;
  },
  /** A link of this page is followed by `navigate`, or the browser would write down where it leads. */
  keepsOut(hash: string): boolean {
    return inMemory !== undefined || isKeptOut(hash);
  },
};

/** Keeps the way through the screens of this document in memory: its address is never read, and nothing enters the history. */
export function keepWayInMemory(start: string | undefined): void {
  inMemory = start;
  isGuest = start !== undefined;
  leaveHistoryAlone(isGuest);
}

/** From now on these screens stand in no history: Back leads through them in this document's memory. */
export function keepOutOfHistory(screens: (hash: string) => boolean): void {
  isKeptOut = screens;
}

/** Goes to another screen: `navigate('#/e/…/people')`; with `replace` nothing behind the back button leads to this one again. */
export function navigate(hash: string, how?: 'replace'): void {
  leaveFor(() => {
    if (isGuest) inMemory = hash;
    else if (isKeptOut(hash)) stepIn(hash, how);
    else {
      stepOut();
      if (how === 'replace') location.replace(hash);
      else location.hash = hash;
    }
  });
}

function stepIn(hash: string, how: 'replace' | undefined): void {
  if (inMemory === undefined) {
    history.pushState('way', '', IN_PLACE);
    leaveHistoryAlone(true, stepBack);
  } else {
    if (how !== 'replace' && inMemory !== hash) behind.push(inMemory);
    history.replaceState('way', '', IN_PLACE);
  }
  inMemory = hash;
}

/** Back, or somebody at the address, leads out of what is kept in memory. */
function stepOut(): void {
  if (inMemory === undefined) return;
  behind.length = 0;
  inMemory = undefined;
  leaveHistoryAlone(false);
}

/** Back was heard, and closed what lay over the page, or led one screen back. */
function stepBack(hasClosed: boolean): void {
  const before = hasClosed ? inMemory : behind.pop();
  if (before === undefined) {
    stepOut();
    return;
  }
  // Seen before: it stands where it was left.
  history.pushState('shown', '', IN_PLACE);
  inMemory = before;
}
