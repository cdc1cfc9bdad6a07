import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { expect, test } from 'vitest';
import { concat, toBase64Url, toHex, utf8 } from '../../../src/domain/bytes/index.ts';
import type { Counts } from '../../../src/domain/counts/counts.ts';
import { countsOf } from '../../../src/domain/counts/countsOf.ts';
import { openCounts } from '../../../src/domain/counts/openCounts.ts';
import { sealCounts } from '../../../src/domain/counts/sealCounts.ts';
import { encrypt, signingPublicKey } from '../../../src/domain/crypto/index.ts';
import { signNote } from '../../../src/domain/crypto/note.ts';
import { participantKeys } from '../../../src/domain/event/index.ts';
import { COORDINATOR } from '../../../src/domain/event/manifest.ts';
import { limits } from '../../../src/domain/wire/index.ts';
import { anEvening } from '../../support/evening.ts';
import { seededRandom } from '../../support/random.ts';
import { aDeskCard, aDeskOf } from '../desk/aDeskCard.ts';

const { code, manifest, identity } = await anEvening();
const random = seededRandom(99);
const counts: Counts = { eid: manifest.eid, version: 7, cards: { anna: 2, boris: 1 } };
const openCard = { reference: 'ab'.repeat(16), person: 'anna', text: 'С днём рождения!', front: 'window-cat', linesLeft: 14 };
const seal = (change: object = {}, secret = identity.coordinatorSecret) => sealCounts({ ...counts, ...change }, code, secret, random);
const open = (sealed: Uint8Array, known = 0) => openCounts(sealed, code, manifest, known);
const reasonOf = (sealed: Uint8Array, known = 0): string => {
  const opened = open(sealed, known);
  return opened.ok ? 'taken' : opened.reason;
};

test('a participant opens the counts and reads how many cards each person has', () => {
  expect(open(seal())).toEqual({ ok: true, counts });
  expect(open(seal({ cards: {} }))).toEqual({ ok: true, counts: { ...counts, cards: {} } });
});

test('the cards that are open for signing come along, and what a later version adds is skipped', () => {
  expect(open(seal({ open: [openCard] }))).toEqual({ ok: true, counts: { ...counts, open: [openCard] } });
  expect(open(seal({ open: [{ ...openCard, colour: 'red' }], later: [1] }))).toEqual({ ok: true, counts: { ...counts, open: [openCard] } });
});

test('whatever is counted comes out as it was', () => {
  const arbitrary = fc.dictionary(fc.stringMatching(/^[a-z0-9-]{1,20}$/), fc.integer({ min: 1, max: 1_000_000 }), {
    noNullPrototype: true,
  });
  fc.assert(
    fc.property(arbitrary, fc.nat(), (cards, version) => {
      // The schema library drops what could be a method of every object.
      fc.pre(!['constructor', 'prototype'].some((name) => name in cards && Object.hasOwn(cards, name)));
      expect(open(seal({ cards, version }))).toEqual({ ok: true, counts: { ...counts, cards, version } });
    }),
    { numRuns: 50 },
  );
});

test('the size of sealed counts tells nobody how many people got cards', () => {
  const to = (people: number) =>
    Object.fromEntries(Array.from({ length: people }, (_, i) => [`person-of-the-list-${String(i)}`, (i % 9) + 1]));
  expect([0, 1, 63, 300].map((people) => seal({ cards: to(people) }).length)).toEqual([4096, 4096, 4096, 4096]);
  const all = seal({ cards: to(10_000) });
  expect(all.length).toBe(65_536);
  expect(open(all)).toMatchObject({ ok: true });
});

test('10,000 people with the longest ids fit, and one more is malformed', () => {
  const noise = seededRandom(5);
  const to = (people: number) => Object.fromEntries(Array.from({ length: people }, () => [toHex(noise(40)), 1_000_000]));
  const most = seal({ cards: to(10_000) });
  expect(most.length).toBeLessThanOrEqual(limits.counts);
  expect(reasonOf(most)).toBe('taken');
  expect(reasonOf(seal({ cards: to(10_001) }))).toBe('counts.malformed');
});

test('counts that somebody else signed are refused, even from somebody who has the join code', () => {
  const thief = random(32);
  expect(reasonOf(seal({}, thief))).toBe('counts.signature');
  // Named as their own key in a manifest that the pin does not know.
  const forged = { coordinator: toBase64Url(signingPublicKey(thief)) };
  expect(openCounts(seal({}, thief), code, forged, 0)).toEqual({ ok: false, reason: 'counts.signature' });
  expect(openCounts(seal(), code, { coordinator: '!' }, 0)).toEqual({ ok: false, reason: 'counts.signature' });
});

test('a lower version than is known is refused, the same is not', () => {
  expect([6, 7, 8].map((known) => reasonOf(seal(), known))).toEqual(['taken', 'taken', 'counts.older']);
});

test('counts of another evening, or under another join code, open nothing', () => {
  expect(reasonOf(seal({ eid: 'ff'.repeat(16) }))).toBe('counts.otherEvent');
  const sealed = seal();
  expect(openCounts(sealed, { ...code, secret: random(16) }, manifest, 0)).toEqual({ ok: false, reason: 'counts.unreadable' });
  expect(openCounts(sealed, { ...code, eid: random(16) }, manifest, 0)).toEqual({ ok: false, reason: 'counts.unreadable' });
});

test.each([
  ['no count', { cards: { anna: 0 } }],
  ['a half card', { cards: { anna: 1.5 } }],
  ['a count beyond reason', { cards: { anna: 1_000_001 } }],
  ['a name for an id', { cards: { 'Анна Пробникова': 1 } }],
  ['a version that is none', { version: -1 }],
  ['an open card without a reference', { open: [{ ...openCard, reference: 'here' }] }],
  ['an open card for a name', { open: [{ ...openCard, person: 'Анна' }] }],
  ['lines left below none', { open: [{ ...openCard, linesLeft: -1 }] }],
  ['more open cards than an evening has', { open: Array.from({ length: 101 }, () => openCard) }],
])('signed counts with %s are malformed', (_what, change) => {
  expect(reasonOf(seal(change))).toBe('counts.malformed');
});

test('a manifest is no counts, and no bytes make it throw', () => {
  const note = utf8(signNote(`${JSON.stringify(manifest)}\n`, COORDINATOR, identity.coordinatorSecret));
  expect(reasonOf(framed(deflateSync(note)))).toBe('counts.malformed');
  expect(reasonOf(framed(utf8('not deflated')))).toBe('counts.unreadable');
  expect(reasonOf(framed(deflateSync(Uint8Array.of(0xff, 0xfe))))).toBe('counts.unreadable');
  expect(reasonOf(framed(deflateSync(utf8('{}'))))).toBe('counts.signature');
  // A bomb: a few bytes that would be many.
  expect(reasonOf(framed(deflateSync(new Uint8Array(3_000_000))))).toBe('counts.tooLarge');
  expect(reasonOf(new Uint8Array(limits.counts + 1))).toBe('counts.tooLarge');
  const sealed = seal();
  fc.assert(
    fc.property(fc.nat(sealed.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
      const bent = sealed.slice();
      bent[at] = (bent[at] ?? 0) ^ change;
      expect(reasonOf(bent)).toBe('counts.unreadable');
    }),
    { numRuns: 50 },
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(open(bytes).ok).toBe(false);
    }),
  );
});

test('a desk tells of the people of its lists, and not of cards that were taken back', () => {
  const desk = aDeskOf([
    aDeskCard({ rid: 'a', person: 'anna', change: 1 }),
    aDeskCard({ rid: 'b', person: 'anna', change: 4, state: 'posted' }),
    aDeskCard({ rid: 'c', person: 'boris', change: 2, state: 'withdrawn' }),
    // Whoever has the join code can seal this.
    aDeskCard({ rid: 'd', person: 'of no list', change: 1 }),
  ]);
  expect(countsOf(desk, manifest.eid, (id) => id !== 'of no list')).toEqual({ eid: manifest.eid, version: 8, cards: { anna: 2 } });
});

test('desks that know the same tell the same, whatever came first, and only those with the most cards where there are too many', () => {
  const cards = [
    aDeskCard({ rid: 'a', person: 'anna' }),
    aDeskCard({ rid: 'b', person: 'boris' }),
    aDeskCard({ rid: 'c', person: 'boris' }),
    aDeskCard({ rid: 'd', person: 'vera' }),
  ];
  const [one, other] = [cards, [...cards].reverse()].map((in_) => JSON.stringify(countsOf(aDeskOf(in_), manifest.eid, () => true)));
  expect(one).toBe(other);
  const crowd = Array.from({ length: 10_050 }, (_, i) => aDeskCard({ rid: String(i), person: `p-${String(i)}` }));
  const told = countsOf(aDeskOf([...cards, ...crowd]), manifest.eid, () => true).cards;
  expect([Object.keys(told).length, told['boris']]).toEqual([10_000, 2]);
});

function framed(deflated: Uint8Array): Uint8Array {
  const head = new Uint8Array(5);
  head[0] = 1;
  new DataView(head.buffer).setUint32(1, deflated.length);
  return encrypt(participantKeys(code.secret).counts, concat(head, deflated, new Uint8Array(9)), code.eid, random);
}
