import type { Locks } from '../../../src/client/data/holdDraft.ts';

type Callback = (lock: Lock | null) => unknown;

/** Web Locks as a browser has them over all its tabs, as far as we use them: exclusive, waiting in line or only if free. */
export function someLocks(): Locks & { readonly held: ReadonlySet<string> } {
  const held = new Set<string>();
  const lines = new Map<string, Promise<unknown>>();
  const request = async (name: string, second: LockOptions | Callback, third?: Callback): Promise<unknown> => {
    const options = typeof second === 'function' ? {} : second;
    const callback = typeof second === 'function' ? second : third;
    if (!callback) throw new TypeError('A lock needs a callback.');
    if (options.ifAvailable === true && held.has(name)) return callback(null);
    const before = lines.get(name);
    const aborted = new Promise<void>((_resolve, reject) => {
      options.signal?.addEventListener('abort', () => reject(new DOMException('Aborted.', 'AbortError')));
    });
    const mine = (async () => {
      await Promise.race([before?.catch(() => undefined), ...(options.signal ? [aborted] : [])]);
      held.add(name);
      try {
        return await callback({ name, mode: 'exclusive' });
      } finally {
        held.delete(name);
      }
    })();
    if (before === undefined) held.add(name);
    lines.set(name, mine);
    return mine;
  };
  return { request, held };
}
