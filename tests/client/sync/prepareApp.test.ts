// @vitest-environment node
import { expect, test } from 'vitest';
import { prepareApp, type WorkerTarget } from '../../../src/client/sync/prepareApp.ts';
import type { FromWorker, ToWorker } from '../../../src/client/sync/workerProtocol.ts';

/** A service worker that does with a `prepare` what the test says. */
function aWorker(answer: (tell: (message: FromWorker) => void, port: MessagePort) => void): WorkerTarget & { readonly asked: ToWorker[] } {
  const asked: ToWorker[] = [];
  return {
    asked,
    postMessage: (message, transfer) => {
      asked.push(message);
      const port = transfer[0] as MessagePort;
      answer((told) => port.postMessage(told), port);
    },
  };
}

test('the page counts what the worker takes onto the phone, and hears when all is there', async () => {
  const worker = aWorker((tell) => {
    tell({ type: 'progress', done: 1, total: 2 });
    tell({ type: 'progress', done: 2, total: 2 });
    tell({ type: 'prepared' });
  });
  const seen: number[] = [];
  const result = await prepareApp(worker, 'attendee', (done) => seen.push(done), new AbortController().signal);
  expect(result).toEqual({ ok: true });
  expect(seen).toEqual([1, 2]);
  expect(worker.asked).toEqual([{ type: 'prepare', group: 'attendee' }]);
});

test('what keeps the worker from it has a name', async () => {
  const worker = aWorker((tell) => tell({ type: 'failed', reason: 'network.portal' }));
  expect(await prepareApp(worker, 'desk', () => undefined, new AbortController().signal)).toEqual({ ok: false, reason: 'network.portal' });
});

test('a person who stops is answered at once, and the worker is told', async () => {
  const told: unknown[] = [];
  const stop = new AbortController();
  const worker = aWorker((tell, port) => {
    port.onmessage = ({ data }) => {
      told.push(data);
      port.close();
    };
    tell({ type: 'progress', done: 1, total: 9 });
  });
  const result = prepareApp(worker, 'attendee', () => stop.abort(), stop.signal);
  expect(await result).toEqual({ ok: false, reason: 'join.stopped' });
  await expect.poll(() => told).toEqual([{ type: 'stop' }]);
  const again = aWorker(() => undefined);
  expect(await prepareApp(again, 'attendee', () => undefined, stop.signal)).toEqual({ ok: false, reason: 'join.stopped' });
  expect(again.asked).toEqual([]);
});
