import { beforeEach, expect, test, vi } from 'vitest';
import { keepInSync } from '../../../src/client/app/keepInSync.ts';
import type { SyncPort, SyncStatus } from '../../../src/client/data/ports.ts';

let see: DocumentVisibilityState = 'visible';

beforeEach(() => {
  see = 'visible';
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => see);
  vi.useFakeTimers();
  return () => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  };
});

/** A sync whose rounds end at once, with what `online` says then. */
function aSync(online: () => boolean | null) {
  let status: SyncStatus = { online: null, running: false };
  const listeners: (() => void)[] = [];
  const show = (next: SyncStatus): void => {
    status = next;
    for (const listener of listeners) listener();
  };
  let rounds = 0;
  const sync = {
    get status() {
      return status;
    },
    subscribe: (listener: () => void) => listeners.push(listener),
    syncNow: () => {
      rounds++;
      show({ ...status, running: true });
      show({ online: online(), running: false });
      return Promise.resolve();
    },
  } as unknown as SyncPort;
  return { sync, rounds: () => rounds };
}

const random = () => new Uint8Array([255]);

test('an open page does not say “online” for long after the server is gone, and asks no more than once in half a minute', () => {
  let isUp = true;
  const { sync, rounds } = aSync(() => isUp);
  keepInSync(sync, random);
  expect(sync.status.online).toBe(true);
  isUp = false;
  vi.advanceTimersByTime(30_000);
  expect(rounds()).toBe(1);
  vi.advanceTimersByTime(60_000);
  expect(sync.status.online).toBe(false);
  // Back again: nothing tells the page of it either.
  isUp = true;
  vi.advanceTimersByTime(90_000);
  expect(sync.status.online).toBe(true);
  expect(rounds()).toBe(3);
});

test('a page that nobody looks at, and one that has joined nothing, asks nothing by itself', () => {
  const nowhere = aSync(() => null);
  keepInSync(nowhere.sync, random);
  const unseen = aSync(() => true);
  keepInSync(unseen.sync, random);
  see = 'hidden';
  vi.advanceTimersByTime(3_600_000);
  expect([nowhere.rounds(), unseen.rounds()]).toEqual([1, 1]);
  see = 'visible';
  document.dispatchEvent(new Event('visibilitychange'));
  expect(unseen.rounds()).toBe(2);
});
