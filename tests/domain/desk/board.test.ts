import { expect, test } from 'vitest';
import { openAcknowledgement } from '../../../src/domain/board/index.ts';
import { toBase64Url, toHex } from '../../../src/domain/bytes/index.ts';
import { sha256 } from '../../../src/domain/crypto/index.ts';
import { dueEntries } from '../../../src/domain/desk/board.ts';
import { seededRandom } from '../../support/random.ts';
import { aDeskCard, aDeskOf } from './aDeskCard.ts';

const statusKey = seededRandom(5)(32);
const status = { write: 'ab'.repeat(32), board: 'b1'.repeat(16), recipient: 'age1test', key: toBase64Url(statusKey) };
const random = seededRandom(6);

function publish(desk: ReturnType<typeof aDeskOf>, published: Map<string, string>) {
  const due = dueEntries(desk, published, random);
  for (const { rid, mark } of due) published.set(rid, mark);
  return due;
}

test('the writer’s phone reads from an entry what the desk holds and where it is', () => {
  const card = aDeskCard({ status, state: 'printed', changedOn: '2026-11-25', rev: 3 });
  const [due] = dueEntries(aDeskOf([card]), new Map(), random);
  const keys = { eid: card.card.eid, rid: card.card.rid, board: status.board, statusKey };
  expect(due && openAcknowledgement(due.entry, keys)).toMatchObject({ state: 'printed', day: '2026-11-25', rev: 3 });
});

test('an entry is due once for each change of state, day or revision', () => {
  const published = new Map<string, string>();
  expect(publish(aDeskOf([aDeskCard({ status })]), published)).toHaveLength(1);
  expect(publish(aDeskOf([aDeskCard({ status })]), published)).toHaveLength(0);
  expect(publish(aDeskOf([aDeskCard({ status, state: 'approved' })]), published)).toHaveLength(1);
  expect(publish(aDeskOf([aDeskCard({ status, state: 'received', rev: 2 })]), published)).toHaveLength(1);
  expect(publish(aDeskOf([aDeskCard({ status, state: 'received', rev: 2 })]), published)).toHaveLength(0);
});

test('what the board says already, or knows better, is not due; what it knows less of is', () => {
  const on = (card: ReturnType<typeof aDeskCard>) =>
    new Map(dueEntries(aDeskOf([card]), new Map(), random).map(({ id, entry }) => [id, entry]));
  const due = (card: ReturnType<typeof aDeskCard>, board: ReturnType<typeof on>) => dueEntries(aDeskOf([card]), new Map(), random, board);
  const printed = aDeskCard({ status, state: 'printed', change: 3 });
  const posted = aDeskCard({ status, state: 'posted', change: 4 });
  expect(due(printed, on(printed))).toEqual([]);
  expect(due(printed, on(posted))).toEqual([]);
  const board = on(printed);
  const [entry = new Uint8Array(0)] = board.values();
  expect(due(posted, board)).toMatchObject([{ id: status.board, over: toHex(sha256(entry)) }]);
  expect(due(aDeskCard({ status, state: 'approved', change: 3 }), on(printed))).toHaveLength(1);
  expect(due(printed, new Map([[status.board, new Uint8Array(144)]]))).toHaveLength(1);
});

test('a card whose status key is none keeps no other card off the board', () => {
  const odd = aDeskCard({ rid: 'a2'.repeat(16), status: { ...status, key: '!'.repeat(43) } });
  expect(dueEntries(aDeskOf([odd, aDeskCard({ status })]), new Map(), random)).toHaveLength(1);
});
