import type { SyncPort } from '../../../data/ports.ts';

/**
 * What the app's own files weigh that a guest's phone loads, in bytes as the build wrote them down; `print`: with what prints. Undefined
 * where nothing can be said: without a service worker, or while the server is away. Nothing is loaded for it.
 */
export async function appBytes(sync: Pick<SyncPort, 'prepare'>, group: 'attendee' | 'print'): Promise<number | undefined> {
  const asked = new AbortController();
  return new Promise((resolve) => {
    const said = (_done: number, total: number): void => {
      resolve(total);
      asked.abort();
    };
    void sync.prepare(said, asked.signal, group).then(() => resolve(undefined));
  });
}
