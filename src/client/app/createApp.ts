import type { Bytes } from '../../domain/bytes/index.ts';
import { openDb } from '../data/Db.ts';
import { DraftStore } from '../data/DraftStore.ts';
import { memoryKeys, storedKeys } from '../data/draftKeys.ts';
import type { AppContext } from '../live/context.ts';
import type { Probe } from '../probe.ts';
import { createDesk } from '../sync/createDesk.ts';
import { createSlips } from '../sync/createSlips.ts';
import { createSync, type SyncOptions } from '../sync/createSync.ts';
import { createTable } from '../sync/createTable.ts';
import { createCarefuls } from './careful/carefuls.ts';
import { inMemory } from './inMemory.ts';
import { keepInSync } from './keepInSync.ts';
import { forgetWay, navigate } from './router.svelte.ts';
import { updates } from './updates.svelte.ts';
import { takeDictionaries } from './takeDictionaries.ts';
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
  const prepareApp: SyncOptions['prepareApp'] =
    probe.serviceWorker && !memoryOnly
      ? async (group, onprogress, signal) => {
          const taken = await takePart(group, onprogress, signal);
          if (taken.ok) void takeDictionaries(db);
          return taken;
        }
      : undefined;
  const options: SyncOptions = { ...deps, ...(prepareApp && { prepareApp }) };
  const sync = createSync({ ...options, ...(prepareApp && { syncLater: () => void syncLater() }) });
  keepInSync(sync, random);
  // Whoever joined with an earlier version, or left too early, gets it now.
  if (probe.serviceWorker && !memoryOnly) void takeDictionaries(db);
  const app: AppContext = {
    db,
    drafts,
    sync,
    desk: createDesk(deps),
    slips: createSlips(deps),
    clock,
    random,
    memoryOnly,
    navigate,
    forgetWay,
    // A browser that keeps nothing is no place for the cards of others.
    ...(!memoryOnly && { table: createTable({ ...deps, ...(prepareApp && { prepareApp }) }) }),
    carefuls: createCarefuls(() => app, options),
  };
  return app;
}
