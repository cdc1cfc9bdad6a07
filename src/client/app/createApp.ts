import Dexie from 'dexie';
import { on } from 'svelte/events';
import type { Bytes } from '../../domain/bytes/index.ts';
import { openDb } from '../data/Db.ts';
import { DraftStore } from '../data/DraftStore.ts';
import { memoryKeys, storedKeys } from '../data/draftKeys.ts';
import type { SyncPort } from '../data/ports.ts';
import type { AppContext } from '../live/context.ts';
import type { Probe } from '../probe.ts';
import { createDesk } from '../sync/createDesk.ts';
import { createSync } from '../sync/createSync.ts';
import { navigate } from './router.svelte.ts';
import { updates } from './updates.svelte.ts';
import { syncLater, takePart } from './worker.ts';

/** Puts the app together: what features get by context. */
export async function createApp(probe: Probe): Promise<AppContext> {
  const memoryOnly = probe.storage === 'memory';
  const db = openDb('otkrytka', {
    ...(memoryOnly && (await inMemory())),
    onversionchange: () => updates.setStorage('outdated'),
    onblocked: () => updates.setStorage('blocked'),
    onopen: () => updates.setStorage(null),
    onclose: () => updates.setStorage('closed'),
  });
  const clock = (): number => Date.now();
  const random = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length));
  const drafts = new DraftStore(db, memoryOnly ? memoryKeys() : storedKeys(db), clock, random);
  // Missing in Lockdown Mode, whatever TypeScript believes.
  const locks = navigator.locks as LockManager | undefined;
  const deps = { db, fetch: window.fetch.bind(window), clock, random, ...(locks && { locks }) };
  const sync = createSync({
    ...deps,
    ...(probe.serviceWorker &&
      !memoryOnly && {
        prepareApp: (onprogress, signal) => takePart('attendee', onprogress, signal),
        syncLater: () => void syncLater(),
      }),
  });
  keepInSync(sync);
  return { db, drafts, sync, desk: createDesk(deps), clock, random, memoryOnly, navigate };
}

/** The same database without a disk, for browsers that have none. */
async function inMemory(): Promise<{ indexedDB: IDBFactory; IDBKeyRange: typeof IDBKeyRange }> {
  const memory = await import('fake-indexeddb');
  const database = { indexedDB: new memory.IDBFactory(), IDBKeyRange: memory.IDBKeyRange };
  // Live queries ask only where Dexie itself knows of a database, whatever the one at hand was opened with.
  Object.assign(Dexie.dependencies, database);
  return database;
}

/** An open page looks at the server when it starts, when a network comes back and when somebody looks at it again. */
function keepInSync(sync: SyncPort): void {
  void sync.syncNow();
  on(window, 'online', () => void sync.syncNow());
  on(document, 'visibilitychange', () => {
    if (document.visibilityState === 'visible') void sync.syncNow();
  });
}
