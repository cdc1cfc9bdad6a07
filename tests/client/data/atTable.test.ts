// @vitest-environment node
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import {
  keepAtTable,
  leaveTable,
  makeTable,
  renameTable,
  tableHere,
  takeAcknowledged,
  type KeptAtTable,
  type ToRelay,
} from '../../../src/client/data/atTable.ts';
import { carriedOf, relayedOf, sealAnew, sealReadable } from '../../../src/client/data/carried.ts';
import { openDb } from '../../../src/client/data/Db.ts';
import { DraftStore } from '../../../src/client/data/DraftStore.ts';
import { memoryKeys, storedKeys } from '../../../src/client/data/draftKeys.ts';
import { handToTable } from '../../../src/client/data/handToTable.ts';
import { keepSignature } from '../../../src/client/data/keepSignature.ts';
import { sealDraft } from '../../../src/client/data/sealDraft.ts';
import { sealAcknowledgement } from '../../../src/domain/board/index.ts';
import type { Bytes } from '../../../src/domain/bytes/index.ts';
import { sha256 } from '../../../src/domain/crypto/index.ts';
import { formatJoinCode } from '../../../src/domain/event/index.ts';
import { openValue } from '../../../src/domain/record/seal.ts';
import { anEvening, jointReference } from '../../support/evening.ts';
import { seededRandom } from '../../support/random.ts';
import { aDraft, aTab, clock, disguises, dump, joined, troubled } from './aPhone.ts';

const evening = await anEvening();
const { eid } = evening.manifest;
const { code } = evening;
const pin = { salt: new Uint8Array(16), hash: new Uint8Array(32) };
const random = seededRandom(9);
const asTable = { number: 2, name: 'У окна', pin, code: evening.code, manifest: evening.manifest };
const text = 'Тыквоглазый щурогрыз пьёт чай.';

async function aTable(db = aTab()) {
  const made = await makeTable(db, random, asTable);
  if (!made.ok) throw new Error(made.reason);
  return db;
}

/** What a guest's document seals in its own memory. */
async function aGuest(words = text) {
  const memory = { indexedDB: new IDBFactory(), IDBKeyRange };
  const db = openDb('otkrytka-guest', memory);
  await joined(db, evening, words.length);
  const draft = aDraft({ eid, text: words });
  const sealed = await sealDraft(db, { clock }, { draft, lang: 'ru', listVersion: 1 });
  if (!sealed.ok) throw new Error(sealed.reason);
  const drafts = new DraftStore(db, memoryKeys(), clock, random);
  return { db, drafts, draft, rid: sealed.rid };
}

async function sealedRecord(words = text): Promise<ToRelay> {
  const guest = await aGuest(words);
  let taken: ToRelay | undefined;
  await handToTable({
    ...guest,
    keep: (record) => {
      taken = record;
      return Promise.resolve({ ok: true, value: null });
    },
  })(guest.rid);
  if (!taken) throw new Error('Nothing was handed out.');
  return taken;
}

function entryOf(record: Pick<ToRelay, 'rid' | 'board' | 'statusKey'>, sealed: Bytes): ReadonlyMap<string, Bytes> {
  const ack = { rid: record.rid, rev: 1, state: 'received', change: 1, day: '2026-11-22', digest: sha256(sealed) } as const;
  return new Map([[record.board, sealAcknowledgement(ack, { eid, ...record }, random)]]);
}

test('a joined evening that becomes a table leaves neither code nor name, draft or status in its storage, and carries its sealed cards on', async () => {
  const db = aTab();
  await joined(db, evening);
  const drafts = new DraftStore(db, storedKeys(db), clock, random);
  await drafts.save(aDraft({ eid, id: 'd2'.repeat(16), text }));
  const card = await sealDraft(db, { clock }, { draft: aDraft({ eid }), lang: 'ru', listVersion: 1 });
  const line = await keepSignature(
    db,
    { clock },
    { id: 'd3'.repeat(16), eid, card: jointReference, person: 'probnikov-test', line: { text: 'Привет', name: 'Ада' }, lang: 'ru' },
  );
  expect((await makeTable(db, random, asTable)).ok).toBe(true);
  expect([await db.evenings.count(), await db.drafts.count(), await db.draftKeys.count()]).toEqual([0, 0, 0]);
  expect([await db.cards.count(), await db.outbox.count()]).toEqual([0, 0]);
  const carried = await relayedOf(db, eid)();
  expect(carried.map(({ rid }) => rid).sort()).toEqual([card.ok && card.rid, line.ok && line.rid].sort());
  expect(await tableHere(db)()).toMatchObject({ name: 'У окна', cards: 1, signatures: 1 });
  const stored = await dump(db);
  for (const word of [formatJoinCode(evening.code), evening.manifest.title, 'probnikov-test', text])
    expect(disguises(word).filter((form) => stored.includes(form))).toEqual([]);
  expect(stored.includes(Buffer.from(evening.code.secret).toString('latin1'))).toBe(false);
});

test('a sealed record comes onto the tablet once, is counted, and leaves the guest’s memory only then', async () => {
  const db = await aTable();
  const guest = await aGuest();
  const hand = handToTable({ ...guest, keep: (record) => keepAtTable(db, random, code, record) });
  for (const again of [1, 2]) expect((await hand(guest.rid)).ok, String(again)).toBe(true);
  expect(await guest.db.outbox.count()).toBe(0);
  expect(await relayedOf(db, eid)()).toMatchObject([{ rid: guest.rid, relayed: { kind: 'card', uploadedTo: null } }]);
  expect(await tableHere(db)()).toMatchObject({ cards: 1, signatures: 0, unfinished: 0 });
  const record = await sealedRecord('Другая открытка');
  for (const again of [1, 2]) expect((await keepAtTable(db, random, code, { ...record, unfinished: true })).ok, String(again)).toBe(true);
  expect(await tableHere(db)()).toMatchObject({ cards: 1, unfinished: 1 });
});

test('a tablet without room, or one that is no table any more, takes nothing and says so', async () => {
  const db = aTab();
  const trouble = troubled(db);
  await aTable(db);
  const record = await sealedRecord();
  trouble.after = 0;
  expect(await keepAtTable(db, random, code, record)).toEqual({ ok: false, reason: 'storage.full' });
  trouble.after = Number.POSITIVE_INFINITY;
  expect((await tableHere(db)())?.cards).toBe(0);
  await leaveTable(db, eid);
  expect(await keepAtTable(db, random, code, record)).toEqual({ ok: false, reason: 'storage.failed' });
});

test('only the desk’s own word on these very bytes lets a record go', async () => {
  const db = await aTable();
  const record = await sealedRecord();
  await keepAtTable(db, random, code, record);
  const forged = new Map([[record.board, random(144)]]);
  const ofOthers = entryOf(record, new Uint8Array(4096));
  for (const board of [new Map<string, Bytes>(), forged, ofOthers])
    expect(await takeAcknowledged(db, code, board)).toEqual({ ok: true, value: 0 });
  expect(await relayedOf(db, eid)()).toHaveLength(1);
  expect(await takeAcknowledged(db, code, entryOf(record, record.sealed))).toEqual({ ok: true, value: 1 });
  expect(await relayedOf(db, eid)()).toEqual([]);
  // What was sealed here stays counted.
  expect((await tableHere(db)())?.cards).toBe(1);
});

test('a table is not left in passing while it carries what no desk has, and leaves nothing behind', async () => {
  const db = await aTable();
  await keepAtTable(db, random, code, await sealedRecord());
  await renameTable(db, eid, 'Стол 2');
  expect(await leaveTable(db, eid)).toEqual({ ok: true, value: false });
  expect(await tableHere(db)()).toMatchObject({ name: 'Стол 2' });
  expect(await leaveTable(db, eid, true)).toEqual({ ok: true, value: true });
  expect(await tableHere(db)()).toBeUndefined();
  expect([await db.handed.count(), await db.lists.count()]).toEqual([0, 0]);
});

test('a card that the tablet refused is a draft again: what is sealed next is what stands on the screen then, under the same name', async () => {
  const db = await aTable();
  const guest = await aGuest();
  const refusals: KeptAtTable[] = [{ ok: false, reason: 'storage.full' }];
  const hand = handToTable({ ...guest, keep: (record) => Promise.resolve(refusals.pop() ?? keepAtTable(db, random, code, record)) });
  const seen = { ...guest.draft, text: 'Другими словами' };
  expect(await hand(guest.rid, { draft: () => seen })).toEqual({ ok: false, reason: 'storage.full' });
  expect([await guest.db.outbox.count(), await guest.db.cards.count()]).toEqual([0, 0]);
  expect(await guest.drafts.load(guest.draft.id)).toMatchObject({ ok: true, draft: { text: 'Другими словами' } });
  const sealed = await sealDraft(guest.db, { clock }, { draft: seen, lang: 'ru', listVersion: 1 });
  expect(sealed).toEqual({ ok: true, rid: guest.rid });
  expect((await hand(guest.rid)).ok).toBe(true);
  const [row] = await relayedOf(db, eid)();
  const identity = evening.identity.epochs[0]?.identity ?? '';
  expect(await openValue(row?.sealed ?? new Uint8Array(0), [identity])).toMatchObject({ text: 'Другими словами' });
});

test('of what could not be read back, and lies on the tablet all the same, the next one takes the place', async () => {
  const db = await aTable();
  const guest = await aGuest();
  const keep = async (record: ToRelay): Promise<KeptAtTable> => {
    const kept = await keepAtTable(db, random, code, record);
    return record.instead.length > 0 ? kept : { ok: false, reason: 'storage.failed', maybeThere: true };
  };
  const hand = handToTable({ ...guest, keep });
  expect(await hand(guest.rid, { draft: () => guest.draft })).toEqual({ ok: false, reason: 'storage.failed' });
  const again = await sealDraft(guest.db, { clock }, { draft: guest.draft, lang: 'ru', listVersion: 1, unfinished: true });
  if (!again.ok) throw new Error(again.reason);
  expect(again.rid).not.toBe(guest.rid);
  expect((await hand(again.rid, { unfinished: true })).ok).toBe(true);
  expect((await relayedOf(db, eid)()).map(({ rid }) => rid)).toEqual([again.rid]);
  expect(await tableHere(db)()).toMatchObject({ cards: 0, unfinished: 1 });
});

/** What would let somebody withdraw the card, or read where it is. */
function isReadable(stored: string, { writeToken, statusKey, board }: ToRelay): boolean {
  const forms = [writeToken, statusKey].map((bytes) => Buffer.from(bytes).toString('latin1'));
  return [...forms, board].some((form) => stored.includes(form));
}

test('who has the tablet alone learns neither a write token nor a status key nor a place on the board of what it carries', async () => {
  const db = await aTable();
  const record = await sealedRecord();
  await keepAtTable(db, random, code, record);
  expect(isReadable(await dump(db), record)).toBe(false);
  const { writeToken, statusKey, board } = record;
  expect(await carriedOf(db, code)()).toMatchObject({ open: [{ writeToken, statusKey, board }], locked: [] });
});

test('what an earlier version left readable is sealed when the code is there', async () => {
  const db = await aTable();
  const record = await sealedRecord();
  const { rid, rev, epoch, writeToken, sealed, kind, board, statusKey } = record;
  const old = { eid, rid, rev, epoch, writeToken, sealed, relayed: { kind, board, statusKey, uploadedTo: 'g1' } };
  await db.handed.add(old as never);
  expect(isReadable(await dump(db), record)).toBe(true);
  expect((await sealReadable(db, random, code)).ok).toBe(true);
  expect(isReadable(await dump(db), record)).toBe(false);
  expect((await carriedOf(db, code)()).open).toMatchObject([{ rid, writeToken, board, relayed: { uploadedTo: 'g1' } }]);
});

test('what was sealed under an earlier code goes on when that one is scanned, and no other code takes it along', async () => {
  const db = await aTable();
  const record = await sealedRecord();
  await keepAtTable(db, random, code, record);
  const fresh = { ...code, secret: random(16) };
  expect(await carriedOf(db, fresh)()).toMatchObject({ open: [], locked: [{ rid: record.rid }] });
  expect(await sealAnew(db, random, { ...code, secret: random(16) }, fresh)).toEqual({ ok: true, value: 0 });
  expect(await sealAnew(db, random, code, fresh)).toEqual({ ok: true, value: 1 });
  expect(await carriedOf(db, fresh)()).toMatchObject({ open: [{ writeToken: record.writeToken }], locked: [] });
});
