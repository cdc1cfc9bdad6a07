import { on } from 'svelte/events';
import type { Random } from '../../domain/bytes/index.ts';
import type { SyncPort } from '../data/ports.ts';

/** No page says for longer than one to one and a half of these, in milliseconds, that there is a network, or that there is none. */
const LOOK = 60_000;

/**
 * An open page looks at the server when it starts, when a network comes back and when somebody looks at it again; and while
 * they do, a minute after it was asked last: a server that is gone tells nobody, and neither does one that is back.
 */
export function keepInSync(sync: SyncPort, random: Random): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    if (document.visibilityState === 'visible') void sync.syncNow();
  };
  sync.subscribe(() => {
    clearTimeout(timer);
    // Where there is nothing to ask, nothing is said either.
    if (sync.status.running || sync.status.online === null) return;
    // With jitter, so that a room full of phones does not come at the same moment.
    timer = setTimeout(look, LOOK * (1 + (random(1)[0] ?? 0) / 510));
  });
  void sync.syncNow();
  on(window, 'online', () => void sync.syncNow());
  on(document, 'visibilitychange', look);
}
