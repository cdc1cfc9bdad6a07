import { expect, test } from 'vitest';
import { openAcknowledgement, sealAcknowledgement } from '../../../src/domain/board/index.ts';
import { fromBase64Url } from '../../../src/domain/bytes/index.ts';
import { parseCard, safeConsent } from '../../../src/domain/card/index.ts';
import { sealCard, type SealInput } from '../../../src/domain/card/sealCard.ts';
import { sha256 } from '../../../src/domain/crypto/index.ts';
import { isBucket, openValue, recipientOf } from '../../../src/domain/record/seal.ts';
import { cardSecrets } from '../../../src/domain/reply/cardSecrets.ts';
import { anEvening } from '../../support/evening.ts';
import { seededRandom } from '../../support/random.ts';

const replySecret = seededRandom(5)(16);
const evening = await anEvening();

function input(change: Partial<SealInput> = {}, draft: Partial<SealInput['draft']> = {}): SealInput {
  return {
    draft: {
      person: 'probnikov-test',
      text: 'Здравствуйте!',
      front: 'window-cat',
      signature: { name: 'Маша', strokes: [] },
      consent: safeConsent,
      ...draft,
    },
    manifest: evening.manifest,
    replySecret,
    ordinal: 3,
    rev: 1,
    listVersion: 7,
    lang: 'ru',
    now: Date.parse('2026-11-22T19:00:00Z'),
    ...change,
  };
}

async function sealed(given: SealInput) {
  const result = await sealCard(given);
  if (!result.ok) throw new Error(result.reason);
  return result;
}

test('the organizers open a sealed card and find in it what was written', async () => {
  const { card, sealed: bytes, digest } = await sealed(input());
  const identities = evening.identity.epochs.map(({ identity }) => identity);
  expect(parseCard(await openValue(bytes, identities))).toEqual(card);
  expect(card).toMatchObject({
    eid: evening.manifest.eid,
    epoch: 1,
    rev: 1,
    list: { version: 7 },
    text: 'Здравствуйте!',
    day: '2026-11-22',
  });
  expect(card.signatures).toEqual([{ name: 'Маша', strokes: [] }]);
  expect(isBucket(bytes.length)).toBe(true);
  expect(digest).toEqual(sha256(bytes));
});

test('what the desk says of a card can be read with the keys of its number, and of no other', async () => {
  const { card, digest } = await sealed(input());
  const keys = { eid: card.eid, rid: card.rid, board: card.status.board, statusKey: fromBase64Url(card.status.key) };
  const ack = { rid: card.rid, rev: 1, state: 'received', change: 2, day: '2026-11-23', digest } as const;
  const entry = sealAcknowledgement(ack, keys, seededRandom(1));
  expect(openAcknowledgement(entry, { eid: card.eid, ...cardSecrets(replySecret, 3) })).toEqual(ack);
  expect(openAcknowledgement(entry, { eid: card.eid, ...cardSecrets(replySecret, 4) })).toBeUndefined();
  expect(card.status.recipient).toBe(await recipientOf(cardSecrets(replySecret, 3).replyIdentity));
});

test('letters made of two signs are put together, so that every device counts alike', async () => {
  const { card } = await sealed(input({}, { text: 'Й ё'.normalize('NFD'), signature: { name: ' Йо '.normalize('NFD'), strokes: [] } }));
  expect(card.text).toBe('Й ё'.normalize('NFC'));
  expect(card.signatures[0]?.name).toBe('Йо'.normalize('NFC'));
});

test('a card without a name and without a drawing is an unsigned card', async () => {
  const { card } = await sealed(input({}, { signature: { name: '  ', strokes: [] } }));
  expect(card.signatures).toEqual([]);
});

test('a drawn signature alone is a signature', async () => {
  const { card } = await sealed(input({}, { signature: { name: '', strokes: [[0, 0, 500, 500]] } }));
  expect(card.signatures).toEqual([{ name: '', strokes: [[0, 0, 500, 500]] }]);
});

test.each([
  ['2036-11-22', Date.parse('2036-11-22T00:00:00Z')],
  ['2016-02-29', Date.parse('2016-02-29T23:59:59Z')],
  ['2026-11-22', Number.NaN],
  ['2026-11-22', -1],
  ['2026-11-22', 8.64e15],
])('a clock that is off never keeps a card from being sealed (day %s)', async (day, now) => {
  const { card } = await sealed(input({ now }));
  expect(card.day).toBe(day);
});

test('an empty card is not sealed', async () => {
  expect(await sealCard(input({}, { text: ' \n ' }))).toEqual({ ok: false, reason: 'card.empty' });
});

test('a text that no card may hold is not sealed', async () => {
  expect(await sealCard(input({}, { text: 'а'.repeat(20_001) }))).toEqual({ ok: false, reason: 'card.malformed' });
});

test('a signature with more strokes than a record holds is not sealed', async () => {
  const stroke = Array.from({ length: 4000 }, (_, i) => 1000 + (i % 900));
  const strokes = Array.from({ length: 60 }, () => stroke);
  expect(await sealCard(input({}, { signature: { name: '', strokes } }))).toEqual({ ok: false, reason: 'card.tooLarge' });
});
