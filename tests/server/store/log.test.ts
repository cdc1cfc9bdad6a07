import type { KyselyPlugin } from 'kysely';
import { expect, test } from 'vitest';
import { readLog } from '../../../src/server/store/log.ts';
import { withdrawRecord } from '../../../src/server/store/records.ts';
import { anEvent, aServer, bytes, hash, id, putRecord, today } from '../aServer.ts';

test('a page of the log shows one moment, also where a card is withdrawn while it is read', async () => {
  const { app, store } = await aServer();
  const event = await anEvent(app);
  const token = bytes(32, 7);
  await putRecord(app, event, { rid: id(1), token });
  await putRecord(app, event, { rid: id(2), token });
  let queries = 0;
  let withdrawing: Promise<unknown> | undefined;
  const between: KyselyPlugin = {
    transformQuery: ({ node }) => node,
    transformResult: async ({ result }) => {
      // The page knows which rows it will hold, and has not read them.
      if (++queries === 2) {
        withdrawing = store.write(event.eid, (trx) =>
          withdrawRecord(trx, { eid: event.eid, rid: id(2), token, hash: hash(token), day: today }),
        );
        await new Promise(setImmediate);
        await new Promise(setImmediate);
      }
      return result;
    },
  };
  const page = await readLog(store.db.withPlugin(between), event.eid, 1, 100);
  expect(page.entries.map(({ kind, seq }) => [kind, seq])).toEqual([['record', 2]]);
  expect(page.last).toBe(2);
  await withdrawing;
  expect((await readLog(store.db, event.eid, 1, 100)).entries.map(({ kind, seq }) => [kind, seq])).toEqual([['withdrawn', 3]]);
});
