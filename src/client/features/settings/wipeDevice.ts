import { paths } from '../../../domain/wire/index.ts';
import type { Db } from '../../data/Db.ts';

/** What does not answer, a network or a database that another tab holds, must not hold up whoever wipes, in milliseconds. */
const PATIENCE = 1900;
/** What of it the parts have, so that some is left for the server. */
const PARTS = 1200;

/** The parts of the browser that hold something of ours; passed in, so that a test can hold them too. */
export interface WipeDeps {
  readonly db: Pick<Db, 'delete'>;
  readonly stores: readonly Pick<Storage, 'clear'>[];
  readonly caches: Pick<CacheStorage, 'keys' | 'delete'> | undefined;
  readonly workers: Pick<ServiceWorkerContainer, 'getRegistrations'> | undefined;
  readonly fetch: typeof fetch;
}

/**
 * Removes everything of ours that a page can remove, one thing whether or not another fails, and asks the server for
 * the answer that makes browsers clear the rest. True when everything of the page's own work succeeded.
 */
export async function wipeDevice({ db, stores, caches, workers, fetch }: WipeDeps): Promise<boolean> {
  const signal = AbortSignal.timeout(PATIENCE);
  const parts = [
    db.delete(),
    ...stores.map((store) => Promise.resolve().then(() => store.clear())),
    caches?.keys().then((names) => Promise.all(names.map((name) => caches.delete(name)))),
    workers?.getRegistrations().then((all) => Promise.all(all.map((registration) => registration.unregister()))),
  ];
  const results = await Promise.allSettled(parts.map(inTime));
  // Reaches what deletion leaves on the disk, where a network is there and the browser knows it.
  await fetch(paths.wipe, { method: 'POST', signal }).catch(() => undefined);
  return results.every(({ status }) => status === 'fulfilled');
}

/** One that is blocked goes on by itself when the other tab is closed; nobody can count on it. */
function inTime(part: PromiseLike<unknown> | undefined): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error('It is not removed yet.'));
    }, PARTS);
    void Promise.resolve(part)
      .then(resolve, reject)
      .finally(() => {
        clearTimeout(timer);
      });
  });
}
