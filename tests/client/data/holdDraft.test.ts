// @vitest-environment node
import { expect, test } from 'vitest';
import { holdDraft } from '../../../src/client/data/holdDraft.ts';
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

test('without Web Locks every tab gets it; the revision of the draft keeps them apart', async () => {
  expect(await holdDraft('d1', undefined)).toMatchObject({ ok: true });
  expect(await holdDraft('d1', undefined)).toMatchObject({ ok: true });
});

test('a page that is being thrown away and may not lock still shows the draft', async () => {
  const refuses = { request: () => Promise.reject(new DOMException('Gone.', 'InvalidStateError')) };
  expect(await holdDraft('d1', refuses)).toMatchObject({ ok: true });
});
