import { on } from 'svelte/events';

/** How often an open desk looks at the server, in milliseconds. */
const LOOK = 6000;
/** A server that was not heard may be back in a moment: the next tries come sooner, these milliseconds after each other. */
const SOONER = [1000, 2000, 4000];

/**
 * Looks at the server now, every few seconds, and at once when the network comes back or somebody looks at the page
 * again; not while nobody does. `look` says whether the server was heard. Returns what ends it.
 */
export function keepLooking(look: () => Promise<boolean>): () => void {
  let unheard = 0;
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const lookNow = async (): Promise<void> => {
    clearTimeout(timer);
    const mine = ++turn;
    if (document.visibilityState !== 'visible') return;
    let heard = false;
    try {
      heard = await look();
    } finally {
      unheard = heard ? 0 : unheard + 1;
      if (mine === turn) timer = setTimeout(() => void lookNow(), SOONER[unheard - 1] ?? LOOK);
    }
  };
  const startOver = (): void => {
    unheard = 0;
    void lookNow();
  };

  const stops = [on(window, 'online', startOver), on(document, 'visibilitychange', startOver)];
  void lookNow();
  return () => {
    turn++;
    clearTimeout(timer);
    for (const stop of stops) stop();
  };
}
