import { createSubscriber } from 'svelte/reactivity';
import { on } from 'svelte/events';
import { leaveFor, leaveHistoryAlone } from '../ui/backCloses.ts';

/** What stands on the screen while this document goes through its history to take screens out of it. */
let held: string | undefined;

const subscribe = createSubscriber((update) =>
  on(window, 'hashchange', () => {
    if (held === undefined) update();
  }),
);

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
    return inMemory ?? held ?? location.hash;
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

/** The screens of something that is done by now: those that are `of` it, from the first one on with all after it, and the one it was begun `from`. */
export interface Way {
  readonly of: (hash: string) => boolean;
  readonly from: (hash: string) => boolean;
}

/** How long the history may take for a step that we asked for, in milliseconds. */
const PATIENCE = 1000;

/**
 * Takes the way to this screen out of what Back leads through, so that it leads to what lay before; Forward may still meet it, and says that it is done. Where a browser does not say what
 * stands in its history, nothing is taken out: stepping back on trust could lead out of the app.
 */
export async function forgetWay(way: Way): Promise<void> {
  if (isGuest) return;
  if (inMemory !== undefined) {
    behind.length = beginOf(behind, way);
    return;
  }
  // Missing in older browsers, whatever TypeScript believes.
  const navigation = window.navigation as Navigation | undefined;
  const here = navigation?.currentEntry?.index ?? 0;
  const hashes = (navigation?.entries() ?? [])
    .slice(0, here)
    .map(({ sameDocument, url }) => (sameDocument ? (url ?? '').replace(/^[^#]*/u, '') : ''));
  const begin = beginOf(hashes, way);
  if (begin === here) return;
  held = location.hash;
  try {
    await travel(begin - here, held);
    history.replaceState('shown', '', held);
  } catch {
    // Browsers allow only so many steps in a while: then Back meets the screens, and they say that it is done.
  } finally {
    held = undefined;
  }
}

function beginOf(hashes: readonly string[], { of, from }: Way): number {
  const first = hashes.findIndex((hash) => of(hash));
  if (first === -1) return hashes.length;
  const before = hashes[first - 1];
  return before !== undefined && from(before) ? first - 1 : first;
}

/** Ends when nothing more is heard of it: the change of the address is told after the step itself. */
function travel(steps: number, start: string): Promise<void> {
  return new Promise((resolve) => {
    const stops = [on(window, 'popstate', () => location.hash === start && arrive()), on(window, 'hashchange', () => arrive())];
    const timer = setTimeout(arrive, PATIENCE);
    history.go(steps);

    function arrive(): void {
      clearTimeout(timer);
      for (const stop of stops) stop();
      // Whoever hears of the same step hears of it first.
      setTimeout(resolve);
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
