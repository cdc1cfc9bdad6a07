import type { Locks } from '../../../src/client/data/holdDraft.ts';

type Callback = (lock: Lock | null) => unknown;

interface Holder {
  readonly steal: () => void;
  readonly over: Promise<void>;
}

/** Web Locks as a browser has them over all its tabs, as far as we use them: exclusive, waiting in line, only if free, or stolen. */
export function someLocks(): Locks & { readonly held: ReadonlyMap<string, unknown> } {
  const held = new Map<string, Holder>();

  const request = async (name: string, second: LockOptions | Callback, third?: Callback): Promise<unknown> => {
    const options = typeof second === 'function' ? {} : second;
    const callback = typeof second === 'function' ? second : third;
    if (!callback) throw new TypeError('A lock needs a callback.');
    if (options.ifAvailable === true && held.has(name)) return callback(null);
    if (options.steal === true) held.get(name)?.steal();
    const aborted = new Promise<never>((_resolve, reject) => {
      options.signal?.addEventListener('abort', () => reject(new DOMException('Aborted.', 'AbortError')));
    });
    // Once the lock is held, its signal says nothing any more.
    aborted.catch(() => undefined);
    for (let holder = held.get(name); holder; holder = held.get(name)) await Promise.race([holder.over, aborted]);

    let over = (): void => undefined;
    let steal = (): void => undefined;
    const stolen = new Promise<never>((_resolve, reject) => {
      steal = () => reject(new DOMException('Stolen.', 'AbortError'));
    });
    const holder: Holder = {
      over: new Promise((resolve) => (over = resolve)),
      steal: () => {
        leave();
        steal();
      },
    };
    const leave = (): void => {
      if (held.get(name) === holder) held.delete(name);
      over();
    };
    held.set(name, holder);
    try {
      return await Promise.race([callback({ name, mode: 'exclusive' }), stolen]);
    } finally {
      leave();
    }
  };
  return { request, held };
}
