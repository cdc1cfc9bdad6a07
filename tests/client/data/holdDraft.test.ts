// @vitest-environment node
import { expect, test } from 'vitest';
import { holdDraft, type Locks } from '../../../src/client/data/holdDraft.ts';
import { someLocks } from './someLocks.ts';

test('the first tab gets a draft, the second is told that it is open elsewhere', async () => {
  const locks = someLocks();
  expect(await holdDraft('d1', locks)).toMatchObject({ ok: true });
  expect(await holdDraft('d1', locks)).toEqual({ ok: false, reason: 'draft.openElsewhere' });
  expect(await holdDraft('d2', locks)).toMatchObject({ ok: true });
});

test('once the first tab lets go, the second gets it', async () => {
  const locks = someLocks();
  const hold = await holdDraft('d1', locks);
  if (hold.ok) hold.release();
  await expect.poll(() => locks.held.size).toBe(0);
  expect(await holdDraft('d1', locks)).toMatchObject({ ok: true });
});

test('a tab may take a draft over; the one that had it is told', async () => {
  let steal: ((reason: unknown) => void) | undefined;
  // A browser lets the new holder go on and rejects the request of the old one.
  const locks: Locks = {
    request: (_name: string, options: unknown, callback?: unknown) => {
      if ((options as LockOptions).steal === true) steal?.(new DOMException('Stolen.', 'AbortError'));
      return new Promise<never>((_resolve, reject) => {
        steal = reject;
        void (callback as LockGrantedCallback<unknown>)({ name: '', mode: 'exclusive' });
      });
    },
  };
  let lost = false;
  expect(await holdDraft('d1', locks, { onlost: () => (lost = true) })).toMatchObject({ ok: true });
  expect(await holdDraft('d1', locks, { take: true })).toMatchObject({ ok: true });
  await expect.poll(() => lost).toBe(true);
});

test('without Web Locks every tab gets it; the revision of the draft keeps them apart', async () => {
  expect(await holdDraft('d1', undefined)).toMatchObject({ ok: true });
  expect(await holdDraft('d1', undefined)).toMatchObject({ ok: true });
});

test('a page that is being thrown away and may not lock still shows the draft', async () => {
  const refuses = { request: () => Promise.reject(new DOMException('Gone.', 'InvalidStateError')) };
  expect(await holdDraft('d1', refuses)).toMatchObject({ ok: true });
});
