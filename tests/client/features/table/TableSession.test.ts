import { afterEach, expect, test } from 'vitest';
import type { Db } from '../../../../src/client/data/Db.ts';
import { makeTable, tableHere, type ToRelay } from '../../../../src/client/data/atTable.ts';
import { carriedOf, relayedOf } from '../../../../src/client/data/carried.ts';
import type { TableKeys, TablePort } from '../../../../src/client/data/ports.ts';
import { KioskRoom } from '../../../../src/client/features/table/KioskRoom.svelte.ts';
import { TableSession } from '../../../../src/client/features/table/TableSession.svelte.ts';
import type { LanguageTag } from '../../../../src/domain/language/index.ts';
import { anEvening } from '../../../support/evening.ts';
import { seededRandom } from '../../../support/random.ts';
import { aTab, clock } from '../../data/aPhone.ts';

const evening = await anEvening(3);
const { eid } = evening.manifest;
const sessions: TableSession[] = [];

afterEach(() => {
  for (const session of sessions.splice(0)) session.close();
});

interface Setting {
  readonly kiosk?: { readonly person?: string; readonly now: number };
  readonly db?: Db;
  readonly language?: LanguageTag | undefined;
}

async function aTable(manifest: TableKeys['manifest'] = evening.manifest, { kiosk, language, db = aTab() }: Setting = {}) {
  // jsdom's own kind of bytes cannot be opened when Dexie hands them out of its cache.
  Object.assign((db as unknown as { _options: object })._options, { cache: 'disabled' });
  const random = seededRandom(4);
  const pin = { salt: random(16), hash: random(32) };
  await makeTable(db, random, { number: 2, name: 'Стол', pin, code: evening.code, manifest, kiosk, ...(language && { language }) });
  const rounds: TableKeys[] = [];
  /** The code that the server knows. */
  const server = { secret: evening.code.secret };
  const isNow = ({ code }: Pick<TableKeys, 'code'>): boolean => code.secret === server.secret;
  const port: TablePort = {
    open: (code) => Promise.resolve(isNow({ code }) ? { ok: true, code, manifest } : { ok: false, reason: 'join.rotated' }),
    round: (keys) => {
      rounds.push(keys);
      return Promise.resolve({ online: true, problem: isNow(keys) ? null : 'join.rotated', manifest: keys.manifest });
    },
  };
  const session = new TableSession({ db, clock, random }, port);
  sessions.push(session);
  session.open({ code: evening.code, manifest });
  return { db, session, rounds, server };
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

test('each guest is greeted in the language in which the table was made, where the evening has it', async () => {
  const manifest = { ...evening.manifest, languages: ['ru', 'en'] };
  for (const [made, greets] of [
    ['en', 'en'],
    ['de', 'ru'],
    [undefined, 'ru'],
  ] as const)
    expect((await (await aTable(manifest, { language: made })).session.start())?.language).toBe(greets);
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

const person = 'AbCd_12-xyZ9';
const newer = { ...evening.code, secret: new Uint8Array(16).fill(7) };

test('a kiosk’s guests are led to whom the organizers chose; whom the label stands for that woke it comes first for its holder alone', async () => {
  const { session } = await aTable(evening.manifest, { kiosk: { person, now: 0 } });
  session.open({ code: evening.code, manifest: evening.manifest }, 'zzzzzzzzzzzz');
  expect((await session.start())?.kiosk).toEqual({ person, scanned: 'zzzzzzzzzzzz' });
  expect((await session.start())?.kiosk).toEqual({ person });
  expect((await (await aTable()).session.start())?.kiosk).toBeUndefined();
});

test('a label with the new code lets a kiosk go on that the organizers’ change left behind, and leads to the same person', async () => {
  const { session, server } = await aTable(evening.manifest, { kiosk: { person, now: 0 } });
  server.secret = newer.secret;
  await expect.poll(() => session.look().then(() => session.problem)).toBe('join.rotated');
  await session.hearLabel({ ...evening.code, secret: new Uint8Array(16).fill(9) });
  expect(session.keys?.code).toBe(evening.code);
  await session.hearLabel(newer);
  expect(session.keys?.code).toBe(newer);
  expect((await session.start())?.kiosk).toEqual({ person });
});

test('a label from before the code was changed brings back whom a kiosk leads to, and changes no code', async () => {
  const { session, server } = await aTable(evening.manifest, { kiosk: { person, now: 0 } });
  session.close();
  server.secret = newer.secret;
  session.open({ code: newer, manifest: evening.manifest });
  expect((await session.start())?.kiosk).toEqual({});
  await session.hearLabel(evening.code);
  expect(session.keys?.code).toBe(newer);
  expect((await session.start())?.kiosk).toEqual({ person });
});

test('a label from before the code was changed takes along what a kiosk carries under that code', async () => {
  const { db, session } = await aTable(evening.manifest, { kiosk: { now: 0 } });
  await session.keep(aRecord());
  session.close();
  session.open({ code: newer, manifest: evening.manifest });
  expect((await carriedOf(db, newer)()).locked).toHaveLength(1);
  await session.hearLabel(evening.code);
  expect(await carriedOf(db, newer)()).toMatchObject({ open: [{ rid: 'c1'.repeat(16) }], locked: [] });
});

/** A disk that can be full, and has room again for as much as is taken off it. */
function aDisk(db: Db): { full: boolean } {
  const disk = { full: false };
  db.use({
    stack: 'dbcore',
    name: 'disk',
    create: (core) => ({
      ...core,
      table: (name) => {
        const table = core.table(name);
        const mutate: typeof table.mutate = (request) => {
          if (name === 'settings' && request.type === 'delete') disk.full = false;
          return disk.full ? Promise.reject(new DOMException('No room.', 'QuotaExceededError')) : table.mutate(request);
        };
        return { ...table, mutate };
      },
    }),
  });
  return disk;
}

test('a kiosk whose disk is full gives its reserve to the card that is being written, and then begins none', async () => {
  const db = aTab();
  const disk = aDisk(db);
  const { session } = await aTable(evening.manifest, { kiosk: { now: 0 }, db });
  const room = new KioskRoom({ db, random: seededRandom(5) }, {});
  expect(await room.look()).toBe('plenty');
  disk.full = true;
  expect(await session.keep(aRecord())).toEqual({ ok: true, value: null });
  expect(await relayedOf(db, eid)()).toHaveLength(1);
  disk.full = true;
  expect(await room.look()).toBe('full');
  disk.full = false;
  expect(await room.look()).toBe('plenty');
});
