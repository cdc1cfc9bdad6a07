// @vitest-environment node
import { expect, test } from 'vitest';
import { leaveTable, makeTable, tableHere, takeAcknowledged } from '../../../src/client/data/atTable.ts';
import { carriedOf, isOwed, relayedOf, sealAnew } from '../../../src/client/data/carried.ts';
import { keepFromPhone, keepSealedFromPhone, markPassedOn } from '../../../src/client/data/fromPhone.ts';
import { byPicture, takeTableAnswer, waitingOf } from '../../../src/client/data/handOver.ts';
import { handOver } from '../../../src/client/data/queries.ts';
import { sharedFiles } from '../../../src/client/data/sharedFiles.ts';
import { sealDraft } from '../../../src/client/data/sealDraft.ts';
import { secretsOf } from '../../../src/client/data/secretsOf.ts';
import { sealAcknowledgement } from '../../../src/domain/board/index.ts';
import { toHex } from '../../../src/domain/bytes/index.ts';
import { sha256 } from '../../../src/domain/crypto/index.ts';
import { codeMark } from '../../../src/domain/event/codeMark.ts';
import { toBundle, type HandedOver } from '../../../src/domain/handover/bundle.ts';
import { dearmoured, sealForOrganizers } from '../../../src/domain/handover/file.ts';
import { sessionOf } from '../../../src/domain/handover/frames.ts';
import { anEvening } from '../../support/evening.ts';
import { seededRandom } from '../../support/random.ts';
import { aDraft, aTab, clock, dump, joined, troubled } from './aPhone.ts';

const evening = await anEvening();
const { eid } = evening.manifest;
const { code } = evening;
const random = seededRandom(9);
const former = { ...code, secret: new Uint8Array(16).fill(7) };

async function aTable(db = aTab()) {
  const pin = { salt: new Uint8Array(16), hash: new Uint8Array(32) };
  const made = await makeTable(db, random, { number: 2, name: '', pin, code, manifest: evening.manifest });
  if (!made.ok) throw new Error(made.reason);
  return db;
}

async function aPhone(cards = 2) {
  const db = aTab();
  await joined(db, evening);
  for (let i = 0; i < cards; i++) {
    const sealed = await sealDraft(db, { clock }, { draft: aDraft({ eid, id: `d${String(i)}`.repeat(16) }), lang: 'ru', listVersion: 1 });
    if (!sealed.ok) throw new Error(sealed.reason);
  }
  return { db, sending: byPicture(await waitingOf(db, eid)()).now };
}

const answerTo = (sending: readonly HandedOver[], table = 2) => ({ by: 'table', table, session: sessionOf(toBundle(sending)) }) as const;

test('a table keeps what a phone shows, the same again once, and says which it had', async () => {
  const [db, { sending }] = [await aTable(), await aPhone()];
  expect(await keepFromPhone(db, random, code, sending)).toEqual({ taken: 2, known: 0, refused: new Map() });
  expect(await keepFromPhone(db, random, code, sending)).toEqual({ taken: 0, known: 2, refused: new Map() });
  const rows = await relayedOf(db, eid)();
  expect(rows.map(({ relayed }) => [relayed.kind, relayed.under])).toEqual(Array(2).fill(['fromPhone', codeMark(code)]));
  // None of it was sealed here, and none is counted so.
  expect(await tableHere(db)()).toMatchObject({ cards: 0, signatures: 0 });
  const { open } = await carriedOf(db, code)();
  expect(open.map(({ rid, writeToken }) => [rid, toHex(writeToken)]).sort()).toEqual(
    sending.map(({ rid, writeToken }) => [rid, toHex(writeToken)]).sort(),
  );
});

test('a table keeps what a careful phone sealed as a whole, the same again once, and says so where its disk is full', async () => {
  const tab = aTab();
  const trouble = troubled(tab);
  const db = await aTable(tab);
  const sealed = await sealForOrganizers((await aPhone(1)).sending, evening.manifest.recipient);
  trouble.after = 0;
  expect(await keepSealedFromPhone(db, sealed)).toEqual({ taken: 0, known: 0, refused: new Map([['storage', 1]]) });
  trouble.after = Number.POSITIVE_INFINITY;
  expect(await keepSealedFromPhone(db, sealed)).toEqual({ taken: 1, known: 0, refused: new Map() });
  expect(await keepSealedFromPhone(db, sealed)).toEqual({ taken: 0, known: 1, refused: new Map() });
  const [file, ...more] = await sharedFiles(db)();
  expect(more).toEqual([]);
  expect(dearmoured(file?.text ?? '')).toEqual(sealed);
  // No record of it is this table's to send.
  expect(await relayedOf(db, eid)()).toEqual([]);
});

test('who has the tablet alone does not learn a phone’s write token', async () => {
  const [db, { sending }] = [await aTable(), await aPhone(1)];
  await keepFromPhone(db, random, code, sending);
  const kept = await dump(db);
  expect(kept).toContain(Buffer.from(sending[0]?.sealed ?? []).toString('latin1'));
  for (const { writeToken } of sending) expect(kept.includes(Buffer.from(writeToken).toString('latin1'))).toBe(false);
});

test('another evening’s card, other bytes under a known name and a full disk are refused, each by its reason, and nothing that lies there changes', async () => {
  const tab = aTab();
  const trouble = troubled(tab);
  const [db, { sending }] = [await aTable(tab), await aPhone(1)];
  const [record] = sending;
  if (!record) throw new Error('Nothing waits.');
  trouble.after = 0;
  expect(await keepFromPhone(db, random, code, sending)).toMatchObject({ taken: 0, refused: new Map([['storage', 1]]) });
  trouble.after = Number.POSITIVE_INFINITY;
  await keepFromPhone(db, random, code, sending);
  const other = { ...record, sealed: record.sealed.map((byte) => byte ^ 1) };
  const foreign = { ...record, eid: 'ff'.repeat(16) };
  expect(await keepFromPhone(db, random, code, [other, foreign])).toEqual({
    taken: 0,
    known: 0,
    refused: new Map([
      ['otherEvening', 1],
      ['conflict', 1],
    ]),
  });
  expect((await relayedOf(db, eid)()).map(({ sealed }) => toHex(sealed))).toEqual([toHex(record.sealed)]);
});

test('a table opens no desk’s word on a phone’s card: it keeps it, and owes it nothing once it went on', async () => {
  const [db, { db: phone, sending }] = [await aTable(), await aPhone(1)];
  await keepFromPhone(db, random, code, sending);
  const secret = (await phone.evenings.get(eid))?.replySecret;
  const [record] = sending;
  if (!secret || !record) throw new Error('Nothing waits.');
  const { board, statusKey } = secretsOf(secret, { kind: 'card', ordinal: 0 });
  const { rid } = record;
  const ack = { rid, rev: 1, state: 'received', change: 1, day: '2026-11-22', digest: sha256(record.sealed) } as const;
  const entry = sealAcknowledgement(ack, { eid, rid, board, statusKey }, random);
  expect(await takeAcknowledged(db, code, new Map([[board, entry]]))).toEqual({ ok: true, value: 0 });
  expect((await relayedOf(db, eid)()).map(isOwed)).toEqual([true]);
  expect(await leaveTable(db, eid)).toEqual({ ok: true, value: false });
  expect(await markPassedOn(db, eid, new Set([record.rid]))).toEqual({ ok: true, value: 1 });
  expect((await relayedOf(db, eid)()).map(isOwed)).toEqual([false]);
  expect(await leaveTable(db, eid)).toEqual({ ok: true, value: true });
  expect(await db.handed.count()).toBe(0);
});

test('a phone’s card goes on under a new code like one of the table’s own', async () => {
  const [db, { sending }] = [await aTable(), await aPhone(1)];
  await keepFromPhone(db, random, former, sending);
  expect((await carriedOf(db, code)()).locked.map(({ relayed }) => relayed.under)).toEqual([codeMark(former)]);
  await sealAnew(db, random, former, code);
  expect((await carriedOf(db, code)()).open.map(({ relayed }) => relayed.under)).toEqual([codeMark(code)]);
});

test('a phone remembers on which tables its cards are, too, and keeps every one of them', async () => {
  const { db, sending } = await aPhone();
  expect(await takeTableAnswer(db, answerTo(sending), [sending])).toEqual({ ok: true, value: 2 });
  await takeTableAnswer(db, answerTo(sending, 12), [sending]);
  await takeTableAnswer(db, answerTo(sending), [sending]);
  expect((await db.outbox.toArray()).map(({ tables, uploadedTo }) => [tables, uploadedTo])).toEqual(Array(2).fill([[2, 12], null]));
  expect((await db.cards.toArray()).map(({ state }) => state)).toEqual(['sealed', 'sealed']);
  expect(await handOver(db, eid)()).toMatchObject({ onlyHere: 0, underway: 2, handedOver: 0, atTables: { count: 2, tables: [2, 12] } });
});

test('a table’s answer to another sending changes nothing, and one to what went meanwhile is none', async () => {
  const { db, sending } = await aPhone();
  expect(await takeTableAnswer(db, answerTo(sending.slice(0, 1)), [sending])).toEqual({ ok: true, value: 0 });
  expect(await takeTableAnswer(db, answerTo(sending), [])).toEqual({ ok: true, value: 0 });
  expect(await handOver(db, eid)()).toMatchObject({ onlyHere: 2, atTables: { count: 0, tables: [] } });
  // The desk had one of them by the network while the picture was shown.
  await db.outbox.delete(sending[0]?.rid ?? '');
  expect(await takeTableAnswer(db, answerTo(sending), [sending])).toEqual({ ok: true, value: 2 });
  expect((await db.outbox.toArray()).map(({ tables }) => tables)).toEqual([[2]]);
});
