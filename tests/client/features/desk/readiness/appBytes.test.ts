import { expect, test } from 'vitest';
import { reach } from '../../../../../src/client/features/desk/parts/reach.ts';
import { appBytes } from '../../../../../src/client/features/desk/readiness/appBytes.ts';
import { prepareApp, type WorkerTarget } from '../../../../../src/client/sync/prepareApp.ts';

test('what a guest loads is the app as it was weighed, and nothing is loaded to find out', async () => {
  let stopped = false;
  const worker: WorkerTarget = {
    postMessage: (_message, [port]) => {
      const to = port as MessagePort;
      to.onmessage = ({ data }: MessageEvent<{ type: string }>) => (stopped ||= data.type === 'stop');
      to.postMessage({ type: 'progress', done: 10, total: 2_000_000 });
    },
  };
  const sync = {
    prepare: (onprogress: (done: number, total: number) => void, signal: AbortSignal, group: 'attendee' | 'print' = 'attendee') =>
      prepareApp(worker, group, onprogress, signal),
  };
  expect(await appBytes(sync, 'print')).toBe(2_000_000);
  await expect.poll(() => stopped).toBe(true);
});

test('where the app does not stay on a device, nothing is said of it', async () => {
  expect(await appBytes({ prepare: () => Promise.resolve({ ok: false, reason: 'app.incomplete' }) }, 'attendee')).toBeUndefined();
});

test('an address is told by who can open it', () => {
  expect(reach(new URL('https://cards.example.org/#/'))).toBe('good');
  expect(reach(new URL('http://192.168.1.7:8080/'))).toBe('insecure');
  for (const local of ['http://localhost:5173/', 'https://127.0.0.1/', 'http://[::1]:80/']) expect(reach(new URL(local))).toBe('local');
});
