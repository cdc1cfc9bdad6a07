// @vitest-environment node
import { expect, test } from 'vitest';
import { isPersistent } from '../../../../src/client/live/isPersistent.ts';

function aStorage(answers: { persisted: boolean; persist?: () => Promise<boolean> }): { storage: StorageManager } {
  const storage: Pick<StorageManager, 'persisted' | 'persist'> = {
    persisted: () => Promise.resolve(answers.persisted),
    persist: answers.persist ?? (() => Promise.resolve(false)),
  };
  return { storage: storage as StorageManager };
}

test('storage is only called kept when the browser promised it', async () => {
  expect(await isPersistent(aStorage({ persisted: true }))).toBe(true);
  expect(await isPersistent(aStorage({ persisted: false, persist: () => Promise.resolve(true) }))).toBe(true);
  expect(await isPersistent(aStorage({ persisted: false }))).toBe(false);
  expect(await isPersistent({})).toBe(false);
});

test('a browser that refuses the question has promised nothing', async () => {
  expect(await isPersistent(aStorage({ persisted: false, persist: () => Promise.reject(new TypeError('not here')) }))).toBe(false);
});

test('nobody waits for a person who does not answer the browser’s question', async () => {
  const never = aStorage({ persisted: false, persist: () => new Promise(() => undefined) });
  expect(await isPersistent(never, 1)).toBe(false);
});
