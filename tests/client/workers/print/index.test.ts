import { expect, test } from 'vitest';
import { printSheets, type PrintPort } from '../../../../src/client/workers/print/index.ts';
import type { PrintAnswer } from '../../../../src/client/workers/print/protocol.ts';

const job = { cards: [], options: { mode: 'open', format: 'a4', flip: 'long', order: 'together', face: 'hand' } } as const;

/** A worker that says what it is told to, and remembers whether it was ended. */
class Stand extends EventTarget implements PrintPort {
  ended = false;
  asked: unknown[] = [];

  postMessage(message: unknown): void {
    this.asked.push(message);
  }

  terminate(): void {
    this.ended = true;
  }

  say(data: PrintAnswer): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

test('progress comes as it is made, the files at the end, and then the worker is gone', async () => {
  const worker = new Stand();
  const progress: number[] = [];
  const result = printSheets(
    new AbortController().signal,
    job,
    (done, total) => progress.push(done, total),
    () => worker,
  );
  worker.say({ kind: 'progress', done: 4, total: 5 });
  worker.say({ kind: 'done', files: [{ name: 'cards-1.pdf', bytes: Uint8Array.of(1, 2, 3), cards: ['a'] }], refused: [] });
  const printed = await result;
  expect(printed).toMatchObject({ ok: true, files: [{ name: 'cards-1.pdf', cards: ['a'] }], refused: [] });
  expect(printed.ok && printed.files[0]?.blob.size).toBe(3);
  expect([progress, worker.ended, worker.asked.length]).toEqual([[4, 5], true, 1]);
});

test('a cancelled run ends its worker at once; one that was cancelled before never starts it', async () => {
  const [worker, controller] = [new Stand(), new AbortController()];
  const result = printSheets(
    controller.signal,
    job,
    () => undefined,
    () => worker,
  );
  controller.abort();
  expect(await result).toEqual({ ok: false, reason: 'print.cancelled' });
  expect(worker.ended).toBe(true);
  let started = 0;
  const start = () => {
    started++;
    return new Stand();
  };
  expect(await printSheets(controller.signal, job, () => undefined, start)).toEqual({ ok: false, reason: 'print.cancelled' });
  expect(started).toBe(0);
});

test('a worker that breaks or lacks its faces is a reason and not an exception', async () => {
  const [broken, bare] = [new Stand(), new Stand()];
  const results = [broken, bare].map((worker) =>
    printSheets(
      new AbortController().signal,
      job,
      () => undefined,
      () => worker,
    ),
  );
  broken.dispatchEvent(new Event('error'));
  bare.say({ kind: 'failed', reason: 'print.fontsMissing' });
  expect(await Promise.all(results)).toEqual([
    { ok: false, reason: 'print.failed' },
    { ok: false, reason: 'print.fontsMissing' },
  ]);
});
