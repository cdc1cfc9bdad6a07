import { afterEach, expect, test } from 'vitest';
import { makeTable, tableHere, type ToRelay } from '../../../../src/client/data/atTable.ts';
import { carriedOf, relayedOf } from '../../../../src/client/data/carried.ts';
import type { TableKeys, TablePort } from '../../../../src/client/data/ports.ts';
import { TableSession } from '../../../../src/client/features/table/TableSession.svelte.ts';
import { anEvening } from '../../../support/evening.ts';
import { seededRandom } from '../../../support/random.ts';
import { aTab, clock } from '../../data/aPhone.ts';

const evening = await anEvening(3);
const { eid } = evening.manifest;
const sessions: TableSession[] = [];

afterEach(() => {
  for (const session of sessions.splice(0)) session.close();
});

async function aTable(manifest: TableKeys['manifest'] = evening.manifest) {
  const db = aTab();
  const random = seededRandom(4);
  const pin = { salt: random(16), hash: random(32) };
  await makeTable(db, random, { number: 2, name: 'Стол', pin, code: evening.code, manifest });
  const rounds: TableKeys[] = [];
  const port: TablePort = {
    open: () => Promise.resolve({ ok: false, reason: 'network.none' }),
    round: (keys) => {
      rounds.push(keys);
      return Promise.resolve({ online: true, problem: null, manifest: keys.manifest });
    },
  };
  const session = new TableSession({ db, clock, random }, port);
  sessions.push(session);
  session.open({ code: evening.code, manifest });
  return { db, session, rounds };
}

function aRecord(change: Partial<ToRelay> = {}): ToRelay {
  const random = seededRandom(8);
  const common = { rid: 'c1'.repeat(16), rev: 1, epoch: 1, writeToken: random(32), sealed: random(4096), unfinished: false, instead: [] };
  return { eid, kind: 'card', board: 'b1'.repeat(16), statusKey: random(32), ...common, ...change };
}

test('a guest gets the evening without a writer’s secret, in its first language, and never to be printed from the tablet', async () => {
  const { session } = await aTable({ ...evening.manifest, languages: ['de', 'ru'], addresses: 'ownPost' });
  const start = await session.start();
  expect(start).toMatchObject({ language: 'de', sealed: 0, evening: { eid, ready: 1, manifest: { addresses: 'everyone' } } });
  expect(start?.evening).not.toHaveProperty('replySecret');
});

test('what is kept is sent soon, and counted for the next guest', async () => {
  const { db, session, rounds } = await aTable();
  await session.look();
  const before = rounds.length;
  expect(await session.keep(aRecord())).toEqual({ ok: true, value: null });
  expect(await relayedOf(db, eid)()).toHaveLength(1);
  await expect.poll(() => rounds.length).toBeGreaterThan(before);
  expect((await session.start())?.sealed).toBe(1);
});

test('a record of another evening is not taken, and without keys nothing is given or sent', async () => {
  const { db, session, rounds } = await aTable();
  expect(await session.keep(aRecord({ eid: 'ff'.repeat(16) }))).toEqual({ ok: false, reason: 'evening.notFound' });
  await session.look();
  session.close();
  const before = rounds.length;
  await session.look();
  expect(await session.start()).toBeUndefined();
  expect(await session.keep(aRecord())).toEqual({ ok: false, reason: 'evening.notFound' });
  expect([rounds.length, (await tableHere(db)())?.cards]).toEqual([before, 0]);
});

test('a new code that is scanned at a running table opens what was sealed under the one before', async () => {
  const { db, session, rounds } = await aTable();
  await session.keep(aRecord());
  const fresh = { ...evening.code, secret: new Uint8Array(16).fill(7) };
  expect(await session.change({ code: fresh, manifest: evening.manifest })).toBeUndefined();
  expect(await carriedOf(db, fresh)()).toMatchObject({ open: [{ rid: 'c1'.repeat(16) }], locked: [] });
  await expect.poll(() => rounds.at(-1)?.code).toBe(fresh);
});

test('a table that was loaded anew with the new code takes on what it carries when the former one is scanned', async () => {
  const { db, session } = await aTable();
  await session.keep(aRecord());
  session.close();
  const fresh = { ...evening.code, secret: new Uint8Array(16).fill(7) };
  session.open({ code: fresh, manifest: evening.manifest });
  expect((await carriedOf(db, fresh)()).locked).toHaveLength(1);
  expect(await session.takeOn({ ...fresh, secret: new Uint8Array(16).fill(8) })).toEqual({ ok: true, value: 0 });
  expect(await session.takeOn(evening.code)).toEqual({ ok: true, value: 1 });
  expect(await carriedOf(db, fresh)()).toMatchObject({ open: [{ rid: 'c1'.repeat(16) }], locked: [] });
});

test('the very code that a table works with is told from one that opens nothing', async () => {
  const { session } = await aTable();
  expect(await session.takeOn({ ...evening.code })).toEqual({ ok: true, value: 'same' });
});
