import { paths } from '../../../domain/wire/index.ts';
import type { Db } from '../../data/Db.ts';

/** A network that is there and does not answer must not hold up whoever wipes, in milliseconds. */
const PATIENCE = 1500;

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
  const results = await Promise.allSettled([
    db.delete(),
    ...stores.map((store) => Promise.resolve().then(() => store.clear())),
    caches?.keys().then((names) => Promise.all(names.map((name) => caches.delete(name)))),
    workers?.getRegistrations().then((all) => Promise.all(all.map((registration) => registration.unregister()))),
  ]);
  // Reaches what deletion leaves on the disk, where a network is there and the browser knows it.
  await fetch(paths.wipe, { method: 'POST', signal: AbortSignal.timeout(PATIENCE) }).catch(() => undefined);
  return results.every(({ status }) => status === 'fulfilled');
}
