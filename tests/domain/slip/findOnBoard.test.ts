import { expect, test } from 'vitest';
import { parseBoard, sealAcknowledgement, type Acknowledgement } from '../../../src/domain/board/index.ts';
import { concat, toHex } from '../../../src/domain/bytes/index.ts';
import { boardPlaces } from '../../../src/domain/reply/boardPlace.ts';
import { cardSecrets } from '../../../src/domain/reply/cardSecrets.ts';
import { noteSecrets } from '../../../src/domain/reply/noteSecrets.ts';
import { signatureSecrets } from '../../../src/domain/reply/signatureSecrets.ts';
import { findOnBoard, startOfSlip } from '../../../src/domain/slip/findOnBoard.ts';
import { seededRandom } from '../../support/random.ts';

const eid = 'ab'.repeat(16);
const random = seededRandom(3);
const [mine, theirs] = [random(16), random(16)];
const secretsOf = { card: cardSecrets, signature: signatureSecrets, note: noteSecrets };

function entry(secret: Uint8Array, kind: keyof typeof secretsOf, ordinal: number, state: Acknowledgement['state'] = 'received') {
  const { rid, board, statusKey } = secretsOf[kind](secret, ordinal);
  const news = { rid, rev: 1, state, change: 1, day: '2026-11-22', digest: random(32) };
  return sealAcknowledgement(news, { eid, rid, board, statusKey }, random);
}

function boardOf(...entries: readonly Uint8Array[]) {
  const board = parseBoard(concat(...entries));
  if (!board) throw new Error('No board.');
  return board;
}

test('a place on the board is the same as among all secrets of a card, a signature and a note', () => {
  for (const kind of ['card', 'signature', 'note'] as const)
    for (const ordinal of [0, 1, 16_380]) expect(boardPlaces(mine)(kind, ordinal)).toBe(secretsOf[kind](mine, ordinal).board);
});

test('a slip finds everything under it and nothing of anybody else, also where some never came', () => {
  const board = boardOf(
    entry(mine, 'card', 0, 'approved'),
    // The second waits on its phone.
    entry(mine, 'card', 2, 'posted'),
    entry(mine, 'signature', 0),
    entry(mine, 'note', 1),
    entry(theirs, 'card', 0),
    entry(theirs, 'card', 1),
  );
  const found = findOnBoard(eid, mine, board);
  expect(found.map(({ kind, ordinal, news }) => `${kind} ${String(ordinal)} ${news.state}`)).toEqual([
    'card 0 approved',
    'card 2 posted',
    'signature 0 received',
    'note 1 received',
  ]);
  expect(toHex(found[1]?.writeToken ?? new Uint8Array())).toBe(toHex(cardSecrets(mine, 2).writeToken));
  expect(findOnBoard(eid, random(16), board)).toEqual([]);
  // The same entries at another evening prove nothing.
  expect(findOnBoard('cd'.repeat(16), mine, board)).toEqual([]);
});

test('more cards in a row than a device’s numbers are found once each', () => {
  const board = boardOf(...Array.from({ length: 40 }, (_, n) => entry(mine, 'card', n)));
  expect(findOnBoard(eid, mine, board).map(({ ordinal }) => ordinal)).toEqual([...Array(40).keys()]);
});

test('a slip on paper that two devices took finds the cards of both', () => {
  const [phone, tablet] = [startOfSlip(random), startOfSlip(random)];
  expect(phone).not.toBe(tablet);
  const board = boardOf(entry(mine, 'card', phone), entry(mine, 'card', phone + 1), entry(mine, 'card', tablet));
  expect(findOnBoard(eid, mine, board)).toHaveLength(3);
});

test('a printed slip never begins where a device’s own code does, nor where the slip before it did', () => {
  for (let drawn = 0; drawn < 65_536; drawn += 11) {
    const fixed = () => new Uint8Array([drawn >> 8, drawn & 255]);
    const start = startOfSlip(fixed);
    expect(start % 16).toBe(0);
    expect(start).toBeGreaterThan(0);
    expect(start).toBeLessThan(16_384);
    const next = startOfSlip(fixed, start);
    expect(next).not.toBe(start);
    expect(next).toBeGreaterThan(0);
    expect(next).toBeLessThan(16_384);
  }
});

test('looking through a full board takes no time that anybody minds', () => {
  const board = boardOf(entry(mine, 'card', 0));
  const start = performance.now();
  findOnBoard(eid, mine, board);
  expect(performance.now() - start).toBeLessThan(1500);
});
