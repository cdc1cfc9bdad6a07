import { expect, test, vi } from 'vitest';
import { wipeDevice, type WipeDeps } from '../../../../src/client/features/settings/wipeDevice.ts';

function aDevice(change: Partial<WipeDeps> = {}) {
  const gone: string[] = [];
  const deps: WipeDeps = {
    db: { delete: () => Promise.resolve(gone.push('database')).then(() => undefined) as never },
    stores: [() => ({ clear: () => void gone.push('store') })],
    caches: { keys: () => Promise.resolve(['a', 'b']), delete: (name) => Promise.resolve(gone.push(`cache ${name}`) > 0) },
    workers: {
      getRegistrations: () =>
        Promise.resolve([{ unregister: () => Promise.resolve(gone.push('worker') > 0) }] as unknown as ServiceWorkerRegistration[]),
    },
    fetch: (input, init) => {
      gone.push(`${init?.method ?? 'GET'} ${input as string}`);
      return Promise.resolve(new Response(null, { status: 204 }));
    },
    ...change,
  };
  return { deps, gone };
}

test('a wipe takes database, stores, caches and worker, and then asks the server for the one that reaches the disk', async () => {
  const { deps, gone } = aDevice();
  expect(await wipeDevice(deps).soon).toBe(true);
  expect(gone.toSorted()).toEqual(['POST /v1/wipe', 'cache a', 'cache b', 'database', 'store', 'worker']);
  expect(gone.at(-1)).toBe('POST /v1/wipe');
});

test('without a network everything here goes all the same', async () => {
  const { deps, gone } = aDevice({ fetch: () => Promise.reject(new TypeError('Failed to fetch')) });
  expect(await wipeDevice(deps).soon).toBe(true);
  expect(gone).toContain('database');
});

test('one thing that cannot be removed keeps no other from going, and is told', async () => {
  const { deps, gone } = aDevice({
    stores: [
      () => ({
        clear: () => {
          throw new DOMException('Denied.', 'SecurityError');
        },
      }),
    ],
  });
  expect(await wipeDevice(deps).soon).toBe(false);
  expect(gone).toEqual(expect.arrayContaining(['database', 'cache a', 'worker', 'POST /v1/wipe']));
});

test('a database that another tab holds is told within two seconds, and keeps neither the rest nor the server’s part from going', async () => {
  vi.useFakeTimers();
  try {
    const { deps, gone } = aDevice({ db: { delete: () => new Promise(() => undefined) as never } });
    let soon: boolean | undefined;
    void wipeDevice(deps).soon.then((result) => (soon = result));
    await vi.advanceTimersByTimeAsync(2000);
    expect(soon).toBe(false);
    expect(gone).toEqual(expect.arrayContaining(['store', 'cache a', 'worker', 'POST /v1/wipe']));
  } finally {
    vi.useRealTimers();
  }
});

test('a database that is removed too late for the first words is told once it is gone', async () => {
  vi.useFakeTimers();
  try {
    let remove: () => void = () => undefined;
    const { deps } = aDevice({ db: { delete: () => new Promise<void>((resolve) => (remove = resolve)) as never } });
    const { soon, whole } = wipeDevice(deps);
    await vi.advanceTimersByTimeAsync(2000);
    expect(await soon).toBe(false);
    remove();
    expect(await whole).toBe(true);
  } finally {
    vi.useRealTimers();
  }
});

test('a worker that goes by the server’s answer before its own turn has come is gone', async () => {
  let left = [{ unregister: (): Promise<boolean> => aborted }] as unknown as ServiceWorkerRegistration[];
  let abort: (error: Error) => void = () => undefined;
  const aborted = new Promise<boolean>((_, reject) => (abort = reject));
  const { deps } = aDevice({
    workers: { getRegistrations: () => Promise.resolve(left) },
    fetch: () => {
      left = [];
      abort(new DOMException('Operation has been aborted', 'AbortError'));
      return Promise.resolve(new Response(null, { status: 204 }));
    },
  });
  expect(await wipeDevice(deps).soon).toBe(true);
});

test('a worker that stays is told', async () => {
  const stays = { unregister: () => Promise.reject(new Error('No.')) } as unknown as ServiceWorkerRegistration;
  const { deps } = aDevice({ workers: { getRegistrations: () => Promise.resolve([stays]) } });
  expect(await wipeDevice(deps).soon).toBe(false);
});

test('a store that the browser does not even name holds nothing, and the other goes', async () => {
  const refused = (): Storage => {
    throw new DOMException('Denied.', 'SecurityError');
  };
  const { deps, gone } = aDevice();
  expect(await wipeDevice({ ...deps, stores: [refused, ...deps.stores] }).soon).toBe(true);
  expect(gone).toContain('store');
});

test('a browser without caches and workers is wiped, too', async () => {
  const { deps, gone } = aDevice({ caches: undefined, workers: undefined });
  expect(await wipeDevice(deps).soon).toBe(true);
  expect(gone).toContain('database');
});
