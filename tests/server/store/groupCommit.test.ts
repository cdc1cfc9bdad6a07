import { expect, test } from 'vitest';
import { openStore } from '../../../src/server/store/openStore.ts';
import { seededRandom } from '../../support/random.ts';
import { anEvent, aServer, bytes, id, putRecord } from '../aServer.ts';

test('cards that arrive in one turn of the event loop share one transaction, and a refused one does not hurt its neighbours', async () => {
  const { app, store } = await aServer();
  const event = await anEvent(app);
  await putRecord(app, event, { rid: id(500) });
  const before = { ...store.written };
  const answers = await Promise.all(
    Array.from({ length: 50 }, (_, n) =>
      n === 25 ? putRecord(app, event, { rid: id(500), blob: bytes(4096, 9) }) : putRecord(app, event, { rid: id(n) }),
    ),
  );
  expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 50 }, (_, n) => (n === 25 ? 409 : 201)));
  expect(store.written.writes - before.writes).toBe(50);
  expect(store.written.commits - before.commits).toBe(1);
});

test('a write that throws in the middle fails alone: what it began is undone, its neighbours are stored', async () => {
  const store = await openStore(':memory:', seededRandom(1));
  const insert = (name: string) => store.write('', (trx) => trx.insertInto('settings').values({ name, value: '' }).execute());
  const broken = store.write('', async (trx) => {
    await trx.insertInto('settings').values({ name: 'half', value: '' }).execute();
    throw new Error('broken');
  });
  const results = await Promise.allSettled([insert('first'), broken, insert('last')]);
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  const rows = await store.db.selectFrom('settings').select('name').where('name', '!=', 'generation').orderBy('name').execute();
  expect(rows.map(({ name }) => name)).toEqual(['first', 'last']);
});

test('a write is answered only after the commit', async () => {
  const store = await openStore(':memory:', seededRandom(1));
  const order: string[] = [];
  const write = (name: string) =>
    store
      .write('', (trx) => {
        order.push(`run ${name}`);
        return trx.insertInto('settings').values({ name, value: '' }).execute();
      })
      .then(() => order.push(`answer ${name}, ${String(store.written.commits)} committed`));
  await Promise.all([write('a'), write('b')]);
  expect(order).toEqual(['run a', 'run b', 'answer a, 1 committed', 'answer b, 1 committed']);
});

test('writes of one turn run in the order of their events, and on one event in the order in which they came', async () => {
  const store = await openStore(':memory:', seededRandom(1));
  const order: string[] = [];
  const write = (eid: string, name: string) => store.write(eid, () => Promise.resolve(order.push(`${eid} ${name}`)));
  await Promise.all([write('cc', 'first'), write('aa', 'first'), write('cc', 'second'), write('bb', 'first'), write('aa', 'second')]);
  expect(order).toEqual(['aa first', 'aa second', 'bb first', 'cc first', 'cc second']);
  expect(store.written.commits).toBe(1);
});

test('writes go on after a turn in which all failed', async () => {
  const store = await openStore(':memory:', seededRandom(1));
  const fail = () => store.write('', () => Promise.reject(new Error('broken')));
  expect((await Promise.allSettled([fail(), fail()])).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(await store.write('', () => Promise.resolve('stored'))).toBe('stored');
});
