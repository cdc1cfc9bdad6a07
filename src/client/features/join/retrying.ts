import { on } from 'svelte/events';

const FIRST = 5000;
const LONGEST = 60_000;

/**
 * Milliseconds until the next try after so many failures in a row: doubled each time, up to a minute. Somebody
 * looks at the screen meanwhile.
 */
function pause(failures: number): number {
  return Math.min(LONGEST, FIRST * 2 ** (failures - 1));
}

/** Calls `again` once: after the pause, or as soon as the network is back or the page is seen again. Returns what ends it. */
export function retryLater(failures: number, again: () => void): () => void {
  const stop = (): void => {
    clearTimeout(timer);
    for (const end of ends) end();
  };
  const go = (): void => {
    stop();
    again();
  };
  const timer = setTimeout(go, pause(failures));
  const ends = [
    on(window, 'online', go),
    on(document, 'visibilitychange', () => {
      if (document.visibilityState === 'visible') go();
    }),
  ];
  return stop;
}
