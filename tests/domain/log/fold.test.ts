import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toBase64 } from '../../../src/domain/bytes/index.ts';
import { emptyDesk, foldLog, openLogEntry, type OpenedEntry, type Operation } from '../../../src/domain/log/index.ts';
import { newIdentity, sealValue } from '../../../src/domain/record/seal.ts';
import type { LogEntry } from '../../../src/domain/wire/index.ts';
import { aSealedCard, anEvening } from '../../support/evening.ts';

const evening = await anEvening();
const { eid, recipient } = evening.manifest;
const identities = evening.identity.epochs.map(({ identity }) => identity);
const first = await aSealedCard(evening);
const { rid } = first.card;
const day = '2026-11-22';

const record = (seq: number, sealed: Uint8Array, rev = 1, name = rid): LogEntry => ({
  kind: 'record',
  seq,
  rid: name,
  rev,
  epoch: 1,
  day,
  blob: toBase64(sealed),
});
const cardEntry = (seq: number, rev = 1, text = first.card.text): OpenedEntry => ({
  kind: 'card',
  seq,
  day,
  card: { ...first.card, rev, text },
  digest: new Uint8Array(32),
});
const op = (seq: number, operation: Operation): OpenedEntry => ({
  kind: 'operation',
  seq,
  card: 'rid' in operation ? operation.rid : null,
  operation,
});
const approve = (rev = 1): Operation => ({ type: 'approve', rid, rev, day });
const print: Operation = { type: 'print', rid, rev: 1, day, batch: 'ab'.repeat(16) };

test('a sealed card that arrives is opened by the desk and received', async () => {
  const opened = await openLogEntry(record(1, first.sealed), eid, identities);
  const desk = foldLog(emptyDesk, [opened]);
  expect(desk.cards.get(rid)).toMatchObject({ state: 'received', text: first.card.text, counter: 0 });
});

test('a card sealed for another event, under another name or to another key is refused with the reason and stays visible', async () => {
  const foreign = await aSealedCard(await anEvening(2));
  const toOurs = await sealValue(foreign.card, recipient);
  const entries = await Promise.all([
    openLogEntry(record(1, foreign.sealed), eid, identities),
    openLogEntry(record(2, toOurs, 1, foreign.card.rid), eid, identities),
    openLogEntry(record(3, first.sealed, 1, '00'.repeat(16)), eid, identities),
    openLogEntry(record(4, first.sealed, 2), eid, identities),
    openLogEntry(record(5, first.sealed), eid, [await newIdentity()]),
    openLogEntry(record(6, await sealValue({ ...first.card, extra: 1 }, recipient)), eid, identities),
  ]);
  const desk = foldLog(emptyDesk, entries);
  expect(desk.cards.size).toBe(0);
  expect(desk.refused.map(({ reason }) => reason)).toEqual([
    'record.unreadable',
    'record.otherEvent',
    'record.otherEvent',
    'record.otherEvent',
    'record.unreadable',
    'record.malformed',
  ]);
});

test('an operation of a later version is kept, counted and skipped', async () => {
  const blob = toBase64(await sealValue({ type: 'stampWithGold', rid }, recipient));
  const entry: LogEntry = {
    kind: 'operation',
    seq: 2,
    day,
    id: 'cd'.repeat(16),
    audience: 'organizers',
    epoch: 1,
    card: rid,
    counter: 0,
    blob,
  };
  const desk = foldLog(emptyDesk, [cardEntry(1), await openLogEntry(entry, eid, identities), op(3, approve())]);
  expect(desk.cards.get(rid)).toMatchObject({ state: 'approved', counter: 2 });
});

test('the same card sent twice is one card, and a lower revision changes nothing', () => {
  const desk = foldLog(emptyDesk, [cardEntry(1, 2, 'second'), cardEntry(2, 2, 'second'), cardEntry(3, 1, 'first')]);
  expect([...desk.cards.values()].map(({ text }) => text)).toEqual(['second']);
});

test('a revision that comes before printing goes round again, one that comes after does not touch the printed text', () => {
  const before = foldLog(emptyDesk, [cardEntry(1), op(2, approve()), cardEntry(3, 2, 'better')]);
  expect(before.cards.get(rid)).toMatchObject({ state: 'received', text: 'better' });
  const after = foldLog(emptyDesk, [cardEntry(1), op(2, approve()), op(3, print), cardEntry(4, 2, 'too late')]);
  expect(after.cards.get(rid)).toMatchObject({ state: 'printed', text: first.card.text });
});

test('approve, print and post need the steps before them', () => {
  const post: Operation = { type: 'post', rid, rev: 1, day, way: 'post' };
  expect(foldLog(emptyDesk, [cardEntry(1), op(2, print), op(3, post)]).cards.get(rid)?.state).toBe('received');
  expect(foldLog(emptyDesk, [cardEntry(1), op(2, approve()), op(3, print), op(4, post)]).cards.get(rid)).toMatchObject({
    state: 'posted',
    way: 'post',
  });
});

test('a withdrawn card is withdrawn until it is printed, and not after', () => {
  const withdrawn: OpenedEntry = { kind: 'withdrawn', seq: 9, day, rid };
  expect(foldLog(emptyDesk, [cardEntry(1), withdrawn]).cards.get(rid)?.state).toBe('withdrawn');
  expect(foldLog(emptyDesk, [cardEntry(1), op(2, approve()), op(3, print), withdrawn]).cards.get(rid)?.state).toBe('printed');
});

test('folding in one go or in any cuts gives the same desk, and the rows are not changed', () => {
  const someEntry = fc.oneof(
    fc.integer({ min: 1, max: 3 }).map((rev) => cardEntry(0, rev, `text ${String(rev)}`)),
    fc.integer({ min: 1, max: 3 }).map((rev) => op(0, approve(rev))),
    fc.constant(op(0, print)),
    fc.constant(op(0, { type: 'unprint', rid, rev: 1, day })),
    fc.constant(op(0, { type: 'holdBack', rid, rev: 1, day, reason: 'why' })),
    fc.constant<OpenedEntry>({ kind: 'withdrawn', seq: 0, day, rid }),
  );
  fc.assert(
    fc.property(fc.array(someEntry, { maxLength: 20 }), fc.nat(20), (rows, cut) => {
      const entries = rows.map((row, i) => ({ ...row, seq: i + 1 }));
      const frozen = JSON.stringify(entries);
      const whole = foldLog(emptyDesk, entries);
      const parts = foldLog(foldLog(emptyDesk, entries.slice(0, cut)), entries.slice(cut));
      expect(parts).toEqual(whole);
      expect(JSON.stringify(entries)).toBe(frozen);
    }),
  );
});
