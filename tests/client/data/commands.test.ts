// @vitest-environment node
import { expect, test } from 'vitest';
import type { Db } from '../../../src/client/data/Db.ts';
import {
  leaveEvening,
  markReady,
  recordAcknowledgements,
  saveList,
  saveManifest,
  savePiece,
  saveSetting,
} from '../../../src/client/data/commands.ts';
import { removeDesk, saveDesk, saveLogPage } from '../../../src/client/data/deskCommands.ts';
import { cardsOf, deskOutboxOf, draftRowsOf, evenings, listsOf, setting, unsentCount } from '../../../src/client/data/queries.ts';
import { sealDraft } from '../../../src/client/data/sealDraft.ts';
import type { WireOperation } from '../../../src/domain/wire/index.ts';
import { anEvening } from '../../support/evening.ts';
import { aDraft, aStore, aTab, clock, joined, troubled } from './aPhone.ts';
import { queueHere } from './queueHere.ts';

const [evening, other] = [await anEvening(1), await anEvening(2)];
const { eid } = evening.manifest;

async function seal(db: Db, id: string): Promise<string> {
  const result = await sealDraft(db, { clock }, { draft: aDraft({ id, eid }), lang: 'ru', listVersion: 1 });
  if (!result.ok) throw new Error(result.reason);
  return result.rid;
}

const rowsOf = (db: Db) => Promise.all(db.tables.map(async (table) => [table.name, await table.count()] as const)).then(Object.fromEntries);

test('an evening is left with everything of it, and the evening beside it stays', async () => {
  const db = aTab();
  await joined(db, other);
  await saveList(db, { id: 'other', eid: other.manifest.eid, version: 1, kind: 'people', bytes: new Uint8Array(9) });
  const before: unknown = await rowsOf(db);
  await joined(db, evening);
  await saveList(db, { id: 'own', eid, version: 1, kind: 'people', bytes: new Uint8Array(9) });
  await savePiece(db, { list: evening.manifest.lists[0]?.id ?? '', index: 0, bytes: new Uint8Array(9) });
  await aStore(db).save(aDraft({ eid }));
  const rid = await seal(db, 'a card');

  expect(await leaveEvening(db, eid)).toEqual({ ok: false, reason: 'evening.unsent' });
  expect(await unsentCount(db, eid)()).toBe(1);
  await recordAcknowledgements(db, [{ rid, state: 'received', change: 1, day: '2026-11-22', sealed: new Uint8Array(1) }]);
  expect(await leaveEvening(db, eid)).toEqual({ ok: true });
  expect(await rowsOf(db)).toEqual(before);
  expect((await evenings(db)()).map((row) => row.eid)).toEqual([other.manifest.eid]);
});

test('a desk of an evening keeps its lists where the same device leaves the evening, or takes other lists as an attendee', async () => {
  const db = aTab();
  const [own] = evening.lists;
  if (!own) throw new Error('no list');
  const { manifest } = evening;
  await saveList(db, { ...own, eid, version: 1, kind: 'test' });
  // The desk has made a new code without a network: its lists are not those that the server names.
  const renamed = { ...manifest, lists: [{ id: 'new', version: 1, size: 9, kind: 'test' as const }] };
  await saveDesk(db, { eid, title: '', sealedIdentity: new Uint8Array(1), manifest: renamed, createdAt: 0, pendingCreate: null });
  await saveList(db, { id: 'new', eid, version: 1, kind: 'test', bytes: new Uint8Array(9) });
  await joined(db, evening);
  await markReady(db, eid);
  await saveManifest(db, eid, { ...manifest, title: 'another' });
  const ids = async () => (await listsOf(db, eid)()).map(({ id }) => id).sort();
  expect(await ids()).toEqual([own.id, 'new'].sort());
  expect(await leaveEvening(db, eid)).toEqual({ ok: true });
  expect(await ids()).toEqual(['new']);
});

test('who knows that cards are on this phone only may leave all the same', async () => {
  const db = aTab();
  await joined(db, evening);
  await seal(db, 'a card');
  expect(await leaveEvening(db, eid, true)).toEqual({ ok: true });
  expect(await unsentCount(db, eid)()).toBe(0);
});

test('the desk’s words on many cards are kept all or not at all', async () => {
  const db = aTab();
  const trouble = troubled(db);
  await joined(db, evening);
  const rids = [await seal(db, 'one'), await seal(db, 'two')];
  const acknowledged = rids.map((rid) => ({ rid, state: 'received', change: 1, day: '2026-11-23', sealed: new Uint8Array(1) }) as const);
  for (const after of [0, 1, 2, 3]) {
    trouble.after = after;
    expect(await recordAcknowledgements(db, acknowledged)).toEqual({ ok: false, reason: 'storage.full' });
    trouble.after = Number.POSITIVE_INFINITY;
    expect(await unsentCount(db, eid)()).toBe(2);
    expect((await cardsOf(db, eid)()).map(({ state }) => state)).toEqual(['sealed', 'sealed']);
  }
  expect(await recordAcknowledgements(db, acknowledged)).toMatchObject({ ok: true });
  expect(await unsentCount(db, eid)()).toBe(0);
});

test('the pieces of a list go when it is whole, and only its own', async () => {
  const db = aTab();
  await savePiece(db, { list: 'one', index: 0, bytes: new Uint8Array(1) });
  await savePiece(db, { list: 'two', index: 0, bytes: new Uint8Array(1) });
  await saveList(db, { id: 'one', eid, version: 1, kind: 'test', bytes: new Uint8Array(1) });
  expect((await db.pieces.toArray()).map(({ list }) => list)).toEqual(['two']);
  expect((await listsOf(db, eid)()).map(({ id }) => id)).toEqual(['one']);
});

test('cards and drafts come with the latest first', async () => {
  const db = aTab();
  await joined(db, evening);
  const rids = [await seal(db, 'one'), await seal(db, 'two'), await seal(db, 'three')];
  expect((await cardsOf(db, eid)()).map(({ rid }) => rid)).toEqual(rids.toReversed());
  await aStore(db).save(aDraft({ id: 'a', eid }));
  await db.drafts.update('a', { changedAt: 1 });
  await aStore(db).save(aDraft({ id: 'b', eid }));
  expect((await draftRowsOf(db, eid)()).map(({ id }) => id)).toEqual(['b', 'a']);
});

test('a setting comes back as it was kept', async () => {
  const db = aTab();
  await saveSetting(db, 'language', { tag: 'ru' });
  expect(await setting(db, 'language')()).toEqual({ tag: 'ru' });
  expect(await setting(db, 'unknown')()).toBeUndefined();
});

function aDesk(db: Db) {
  return saveDesk(db, {
    eid,
    title: 'Вечер',
    sealedIdentity: new Uint8Array(5),
    manifest: evening.manifest,
    createdAt: 1,
    pendingCreate: null,
  });
}

function anOperation(n: number): WireOperation {
  return { id: n.toString(16).padStart(32, '0'), audience: 'organizers', epoch: 1, card: null, counter: n, blob: '' };
}

test('a desk that is opened here again keeps its log, and takes the new identity file', async () => {
  const db = aTab();
  await aDesk(db);
  const generation = 'ab'.repeat(16);
  const entry = { kind: 'withdrawn', seq: 1, rid: 'ab'.repeat(16), day: '2026-11-22', token: 'A'.repeat(43) } as const;
  expect(await saveLogPage(db, eid, { generation, after: 0, entries: [entry] })).toEqual({ ok: true, value: 1 });
  await saveDesk(db, { eid, title: 'Вечер', sealedIdentity: new Uint8Array(7), manifest: null, createdAt: 2, pendingCreate: null });
  expect(await db.desks.get(eid)).toMatchObject({ last: 1, generation, manifest: evening.manifest, sealedIdentity: new Uint8Array(7) });
  expect(await db.deskLog.count()).toBe(1);
});

test('two tabs that take the same page of the log keep it once', async () => {
  const db = aTab();
  await aDesk(db);
  const generation = 'ab'.repeat(16);
  const entries = [1, 2].map(
    (seq) => ({ kind: 'withdrawn', seq, rid: 'ab'.repeat(16), day: '2026-11-22', token: 'A'.repeat(43) }) as const,
  );
  await saveLogPage(db, eid, { generation, after: 0, entries });
  // The slower tab had asked for a shorter page: the log does not go back.
  expect(await saveLogPage(db, eid, { generation, after: 0, entries: entries.slice(0, 1) })).toEqual({ ok: true, value: 0 });
  expect(await db.desks.get(eid)).toMatchObject({ last: 2 });
});

test('operations wait in the order in which they were made, and one that cannot be kept keeps none of its batch', async () => {
  const db = aTab();
  const trouble = troubled(db);
  await aDesk(db);
  await queueHere(db, eid, [anOperation(3), anOperation(1)]);
  await queueHere(db, eid, [anOperation(2)]);
  const ids = async () => (await deskOutboxOf(db, eid)()).map(({ id }) => Number.parseInt(id, 16));
  expect(await ids()).toEqual([3, 1, 2]);
  trouble.after = 0;
  expect(await queueHere(db, eid, [anOperation(4), anOperation(5)])).toEqual({ ok: false, reason: 'storage.full' });
  expect(await ids()).toEqual([3, 1, 2]);
});

test('a desk goes with everything of it, but an attendee of the same evening on the same device keeps the lists', async () => {
  const db = aTab();
  await saveList(db, { id: 'own', eid, version: 1, kind: 'people', bytes: new Uint8Array(9) });
  for (const attends of [true, false]) {
    await aDesk(db);
    await queueHere(db, eid, [anOperation(1)]);
    if (attends) await joined(db, evening);
    else await leaveEveningKeepingLists(db);
    expect(await removeDesk(db, eid)).toMatchObject({ ok: true });
    expect([await db.desks.count(), await db.deskOutbox.count()]).toEqual([0, 0]);
    expect(await db.lists.count()).toBe(attends ? 1 : 0);
  }
});

async function leaveEveningKeepingLists(db: Db): Promise<void> {
  await db.evenings.delete(eid);
}
