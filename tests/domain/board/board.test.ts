import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  acknowledges,
  ENTRY_SIZE,
  openAcknowledgement,
  parseBoard,
  sealAcknowledgement,
  type Acknowledgement,
} from '../../../src/domain/board/index.ts';
import { concat, toHex, type Bytes } from '../../../src/domain/bytes/index.ts';
import { sha256 } from '../../../src/domain/crypto/index.ts';
import { cardSecrets } from '../../../src/domain/reply/cardSecrets.ts';
import { states, type CardState } from '../../../src/domain/status/index.ts';
import { seededRandom } from '../../support/random.ts';

const eid = 'ab'.repeat(16);
const keys = { eid, ...cardSecrets(seededRandom(1)(16), 0) };
const random = seededRandom(2);
const onBoard = (Object.keys(states) as CardState[]).filter((state) => states[state].onBoard);

function acknowledgement(change: Partial<Acknowledgement> = {}): Acknowledgement {
  return { rid: keys.rid, rev: 1, state: 'received', change: 1, day: '2026-11-22', digest: sha256(Uint8Array.of(1)), ...change };
}

test('whatever the desk says of a card comes out as it went in', () => {
  const days = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(fc.constantFrom(...onBoard), fc.integer({ min: 1, max: 1_000_000 }), days, (state, rev, date) => {
      const ack = acknowledgement({ state, rev, change: rev + 3, day: date.toISOString().slice(0, 10) });
      const entry = sealAcknowledgement(ack, keys, random);
      expect(entry.length).toBe(ENTRY_SIZE);
      expect(openAcknowledgement(entry, keys)).toEqual(ack);
    }),
  );
});

test('a forged entry says nothing, whichever bit of it was changed', () => {
  const entry = sealAcknowledgement(acknowledgement(), keys, random);
  for (let bit = 0; bit < ENTRY_SIZE * 8; bit++) {
    const forged = entry.slice();
    forged[bit >> 3] = (forged[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    expect(openAcknowledgement(forged, keys), `bit ${String(bit)}`).toBeUndefined();
  }
});

test('an entry moved to another card, another evening or another place says nothing', () => {
  const entry = sealAcknowledgement(acknowledgement(), keys, random);
  const other = cardSecrets(seededRandom(1)(16), 1);
  expect(openAcknowledgement(entry, { ...keys, eid: 'cd'.repeat(16) })).toBeUndefined();
  expect(openAcknowledgement(entry, { ...keys, rid: other.rid })).toBeUndefined();
  expect(openAcknowledgement(entry, { ...keys, statusKey: other.statusKey })).toBeUndefined();
  expect(openAcknowledgement(entry.slice(1), keys)).toBeUndefined();
});

test('a state that never stands on a board is not believed, even from the desk', () => {
  for (const state of ['draft', 'sealed'] as const) {
    expect(openAcknowledgement(sealAcknowledgement(acknowledgement({ state }), keys, random), keys)).toBeUndefined();
  }
});

test('a board is cut into its entries, and one of another length is none', () => {
  const entries = [0, 1, 2].map((n) => {
    const own = { eid, ...cardSecrets(seededRandom(3)(16), n) };
    return { board: own.board, entry: sealAcknowledgement(acknowledgement({ rid: own.rid }), own, random) };
  });
  const board: Bytes = concat(...entries.map(({ entry }) => entry));
  expect([...(parseBoard(board) ?? [])].map(([id, bytes]) => [id, toHex(bytes)])).toEqual(
    entries.map(({ board: id, entry }) => [id, toHex(entry)]),
  );
  expect(parseBoard(new Uint8Array(0))?.size).toBe(0);
  expect(parseBoard(board.slice(1))).toBeUndefined();
  expect(parseBoard(concat(board, Uint8Array.of(0)))).toBeUndefined();
});

test('an acknowledgement speaks of these very bytes, or of a later revision', () => {
  const bytes = Uint8Array.of(1);
  expect(acknowledges(acknowledgement(), 1, bytes)).toBe(true);
  expect(acknowledges(acknowledgement(), 1, Uint8Array.of(2))).toBe(false);
  expect(acknowledges(acknowledgement({ rev: 2 }), 1, Uint8Array.of(2))).toBe(true);
  expect(acknowledges(acknowledgement({ rev: 1 }), 2, bytes)).toBe(false);
});

test('a day that no calendar of ours knows spoils no entry: the state comes out all the same', () => {
  for (const day of ['0026-11-22', '1969-12-31', '9999-12-31']) {
    const opened = openAcknowledgement(sealAcknowledgement(acknowledgement({ day }), keys, random), keys);
    expect(opened, day).toMatchObject({ state: 'received', rev: 1, change: 1 });
  }
});
