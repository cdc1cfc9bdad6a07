import { Dexie, type Table } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { flushSync } from 'svelte';
import { expect, test } from 'vitest';
import { Live } from '../../../src/client/live/Live.svelte.ts';
import { watch } from './watch.svelte.ts';

class Cards extends Dexie {
  declare readonly cards: Table<{ id: number }, number>;
  constructor() {
    super('cards', { indexedDB: new IDBFactory(), IDBKeyRange });
    this.version(1).stores({ cards: 'id' });
  }
}

test('a query is undefined until its first answer and then follows the database', async () => {
  const db = new Cards();
  const live = new Live(() => db.cards.count());
  const seen: (number | undefined)[] = [];
  const stop = watch(
    () => live.current,
    (count) => seen.push(count),
  );
  flushSync();
  expect(seen).toEqual([undefined]);
  await expect.poll(() => seen.at(-1)).toBe(0);
  await db.cards.add({ id: 1 });
  await expect.poll(() => seen.at(-1)).toBe(1);
  stop();
});

test('a query that fails throws where it is read, so that the screen can say so', async () => {
  const live = new Live(() => Promise.reject(new Error('closed')));
  const errors: unknown[] = [];
  const stop = watch(
    () => {
      try {
        return live.current;
      } catch (error) {
        errors.push(error);
        return undefined;
      }
    },
    () => undefined,
  );
  await expect.poll(() => errors.length).toBeGreaterThan(0);
  expect(String(errors[0])).toContain('closed');
  stop();
});
