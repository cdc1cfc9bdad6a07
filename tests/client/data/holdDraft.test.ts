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

test('a tab that takes a draft over gets it once the last words of the other are safe', async () => {
  const locks = someLocks();
  const order: string[] = [];
  let saved = (): void => undefined;
  const onlost = (): Promise<void> => {
    order.push('told');
    return new Promise<void>((resolve) => (saved = resolve)).then(() => void order.push('saved'));
  };
  expect(await holdDraft('d1', locks, { onlost })).toMatchObject({ ok: true });
  const taken = holdDraft('d1', locks, { take: true }).then((hold) => {
    order.push('taken');
    return hold;
  });
  await expect.poll(() => order).toEqual(['told']);
  saved();
  expect(await taken).toMatchObject({ ok: true });
  expect(order).toEqual(['told', 'saved', 'taken']);
});

test('a tab that the phone has put to sleep is not waited for longer than a moment', async () => {
  const locks = someLocks();
  const never = (): Promise<void> => new Promise(() => undefined);
  expect(await holdDraft('d1', locks, { onlost: never })).toMatchObject({ ok: true });
  const hold = await holdDraft('d1', locks, { take: true, patience: 20 });
  expect(hold).toMatchObject({ ok: true });
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
