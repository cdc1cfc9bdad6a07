import { paths } from '../../../domain/wire/index.ts';
import type { Db } from '../../data/Db.ts';

/** What does not answer, a network or a database that another tab holds, must not hold up whoever wipes, in milliseconds. */
const PATIENCE = 1900;
/** What of it the parts have, so that some is left for the server. */
const PARTS = 1200;

/** The parts of the browser that hold something of ours; passed in, so that a test can hold them too. */
export interface WipeDeps {
  readonly db: Pick<Db, 'delete'>;
  /** Asked for one by one: a browser that keeps no database may keep these, or refuse even to name them. */
  readonly stores: readonly (() => Pick<Storage, 'clear'>)[];
  readonly caches: Pick<CacheStorage, 'keys' | 'delete'> | undefined;
  readonly workers: Pick<ServiceWorkerContainer, 'getRegistrations'> | undefined;
  readonly fetch: typeof fetch;
}

/** What a wipe came to: the first within two seconds, the second when everything has settled, which may be never. */
export interface Wipe {
  readonly soon: Promise<boolean>;
  readonly whole: Promise<boolean>;
}

/**
 * Removes everything of ours that a page can remove, one thing whether or not another fails, and asks the server for
 * the answer that makes browsers clear the rest. True where everything of the page's own work succeeded.
 */
export function wipeDevice({ db, stores, caches, workers, fetch }: WipeDeps): Wipe {
  const signal = AbortSignal.timeout(PATIENCE);
  const tooLate = after(PATIENCE);
  const parts = [
    db.delete(),
    ...stores.map((store) => Promise.resolve().then(() => opened(store)?.clear())),
    caches?.keys().then((names) => Promise.all(names.map((name) => caches.delete(name)))),
    workers && unregister(workers),
  ];
  const whole = Promise.allSettled(parts.map((part) => Promise.resolve(part))).then((results) =>
    results.every(({ status }) => status === 'fulfilled'),
  );
  const soon = Promise.race([whole, after(PARTS)])
    // Reaches what deletion leaves on the disk, where a network is there and the browser knows it.
    .then(() => fetch(paths.wipe, { method: 'POST', signal }).catch(() => undefined))
    .then(() => Promise.race([whole, tooLate]));
  return { soon, whole };
}

/** A worker that waits for its turn to go is aborted where the server's answer has removed it first. */
async function unregister(workers: Pick<ServiceWorkerContainer, 'getRegistrations'>): Promise<void> {
  for (const registration of await workers.getRegistrations()) {
    await registration.unregister().catch(async (error: unknown) => {
      if ((await workers.getRegistrations()).length > 0) throw error;
    });
  }
}

/** A part that is blocked goes on by itself when the other tab is closed, a slow one when it is done; nobody can count on it. */
function after(time: number): Promise<false> {
  return new Promise((resolve) => {
    setTimeout(() => {
      resolve(false);
    }, time);
  });
}

/** One that cannot be opened holds nothing of ours. */
function opened<T>(store: () => T): T | undefined {
  try {
    return store();
  } catch {
    return undefined;
  }
}
