import { expect, test } from 'vitest';
import { formatJoinCode, joinLink, type JoinCode } from '../../../src/domain/event/index.ts';
import { isHandOverDue, sealedSince } from '../../../src/domain/relay/kioskHandOver.ts';
import { openPreselected, sealPreselected } from '../../../src/domain/relay/preselected.ts';
import { readLabel } from '../../../src/domain/relay/readLabel.ts';
import { roomOf } from '../../../src/domain/relay/roomOf.ts';
import { anEvening } from '../../support/evening.ts';
import { seededRandom } from '../../support/random.ts';

const { code, manifest } = await anEvening(51);
const here = { eid: manifest.eid, organizers: code.pin };
const tag = 'AbCd_12-xyZ9';
const HOUR = 3_600_000;

test('a label of this exhibition is read as a link and as a bare code, and says whom it stands for', () => {
  for (const text of [joinLink('https://karte.example', code, tag), `${formatJoinCode(code)}/${tag}`])
    expect(readLabel(text, here)).toMatchObject({ ok: true, code, person: tag });
  expect(readLabel(formatJoinCode(code), here)).toEqual({ ok: true, code });
});

test('a label from before the code was changed still stands for its person', () => {
  const former: JoinCode = { ...code, secret: new Uint8Array(16).fill(7) };
  expect(readLabel(joinLink('https://karte.example', former, tag), here)).toMatchObject({ ok: true, person: tag });
});

test('neither another event’s label nor one with other organizers’ key says anything to this kiosk', () => {
  const otherEvent: JoinCode = { ...code, eid: new Uint8Array(16).fill(1) };
  const otherKey: JoinCode = { ...code, pin: new Uint8Array(16).fill(1) };
  for (const other of [otherEvent, otherKey])
    expect(readLabel(joinLink('https://karte.example', other, tag), here)).toEqual({ ok: false, reason: 'otherEvent' });
  for (const text of ['', 'WIFI:S:Cafe;;', 'https://karte.example/#/before', formatJoinCode(code).slice(0, 40)])
    expect(readLabel(text, here)).toEqual({ ok: false, reason: 'noCode' });
});

test('whom a kiosk leads to opens with the code under which it lies there, and with no other', () => {
  const sealed = sealPreselected(tag, code, seededRandom(2));
  expect(openPreselected(sealed, code)).toBe(tag);
  expect(openPreselected(sealed, { ...code, secret: new Uint8Array(16) })).toBeUndefined();
  expect(openPreselected(sealed, { ...code, eid: new Uint8Array(16) })).toBeUndefined();
  expect(Buffer.from(sealed).includes(tag)).toBe(false);
});

test('what was sealed since the last hand-over is cards, lines and unfinished ones together, and never less than nothing', () => {
  const last = { cards: 30, signatures: 1, unfinished: 2 };
  expect(sealedSince({ cards: 60, signatures: 3, unfinished: 7 }, last)).toBe(37);
  expect(sealedSince(last, last)).toBe(0);
  expect(sealedSince({ cards: 29, signatures: 1, unfinished: 2 }, last)).toBe(0);
});

test('a hand-over is due after a day, where something lies on this tablet alone', () => {
  const last = { at: 1_000_000 * HOUR };
  expect(isHandOverDue(last, 1, last.at + 24 * HOUR)).toBe(false);
  expect(isHandOverDue(last, 1, last.at + 25 * HOUR)).toBe(true);
  expect(isHandOverDue(last, 0, last.at + 100 * HOUR)).toBe(false);
  // A clock that lost its battery says nothing of a day.
  expect(isHandOverDue(last, 1, 0)).toBe(true);
});

test('a kiosk says in time that it is nearly full, and stops while a guest’s cards still fit', () => {
  expect([undefined, 100 * 2 ** 20, 10 * 2 ** 20, 3 * 2 ** 20, 0].map((free) => roomOf(free))).toEqual([
    'plenty',
    'plenty',
    'scarce',
    'full',
    'full',
  ]);
});
