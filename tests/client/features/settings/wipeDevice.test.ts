import { expect, test, vi } from 'vitest';
import { wipeDevice, type WipeDeps } from '../../../../src/client/features/settings/wipeDevice.ts';

function aDevice(change: Partial<WipeDeps> = {}) {
  const gone: string[] = [];
  const deps: WipeDeps = {
    db: { delete: () => Promise.resolve(gone.push('database')).then(() => undefined) as never },
    stores: [{ clear: () => void gone.push('store') }],
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
  expect(await wipeDevice(deps)).toBe(true);
  expect(gone.toSorted()).toEqual(['POST /v1/wipe', 'cache a', 'cache b', 'database', 'store', 'worker']);
  expect(gone.at(-1)).toBe('POST /v1/wipe');
});

test('without a network everything here goes all the same', async () => {
  const { deps, gone } = aDevice({ fetch: () => Promise.reject(new TypeError('Failed to fetch')) });
  expect(await wipeDevice(deps)).toBe(true);
  expect(gone).toContain('database');
});

test('one thing that cannot be removed keeps no other from going, and is told', async () => {
  const { deps, gone } = aDevice({
    stores: [
      {
        clear: () => {
          throw new DOMException('Denied.', 'SecurityError');
        },
      },
    ],
  });
  expect(await wipeDevice(deps)).toBe(false);
  expect(gone).toEqual(expect.arrayContaining(['database', 'cache a', 'worker', 'POST /v1/wipe']));
});

test('a database that another tab holds is told within two seconds, and keeps neither the rest nor the server’s part from going', async () => {
  vi.useFakeTimers();
  try {
    const { deps, gone } = aDevice({ db: { delete: () => new Promise(() => undefined) as never } });
    let whole: boolean | undefined;
    void wipeDevice(deps).then((result) => (whole = result));
    await vi.advanceTimersByTimeAsync(2000);
    expect(whole).toBe(false);
    expect(gone).toEqual(expect.arrayContaining(['store', 'cache a', 'worker', 'POST /v1/wipe']));
  } finally {
    vi.useRealTimers();
  }
});

test('a browser without caches and workers is wiped, too', async () => {
  const { deps, gone } = aDevice({ caches: undefined, workers: undefined });
  expect(await wipeDevice(deps)).toBe(true);
  expect(gone).toContain('database');
});
