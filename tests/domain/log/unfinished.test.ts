import { expect, test } from 'vitest';
import { toBase64 } from '../../../src/domain/bytes/index.ts';
import { safeConsent } from '../../../src/domain/card/index.ts';
import { isBegun, sealCard, type SealInput } from '../../../src/domain/card/sealCard.ts';
import { canDo, cardsAtStage, countReceived } from '../../../src/domain/desk/stages.ts';
import { emptyDesk, foldLog, logKeys, openLogEntry, type Operation } from '../../../src/domain/log/index.ts';
import { anEvening } from '../../support/evening.ts';
import { seededRandom } from '../../support/random.ts';

const evening = await anEvening();
const keys = logKeys(evening.identity);

async function left(draft: Partial<SealInput['draft']> = {}, unfinished = true) {
  return sealCard({
    draft: {
      person: 'probnikov-test',
      text: 'Здравствуйте, Т',
      front: 'firs',
      signature: { name: '', strokes: [] },
      consent: safeConsent,
      ...draft,
    },
    manifest: evening.manifest,
    replySecret: seededRandom(5)(16),
    ordinal: 0,
    rev: 1,
    listVersion: 1,
    lang: 'ru',
    unfinished,
    now: Date.parse('2026-11-22T19:00:00Z'),
  });
}

async function atTheDesk() {
  const result = await left();
  if (!result.ok) throw new Error(result.reason);
  const { card, sealed } = result;
  const entry = { kind: 'record', seq: 1, rid: card.rid, rev: 1, epoch: 1, day: '2026-11-22', blob: toBase64(sealed) } as const;
  return foldLog(emptyDesk, [await openLogEntry(entry, keys)]);
}

test('what was left at a table comes to the desk as unfinished, to be approved or held back by an organizer', async () => {
  const desk = await atTheDesk();
  expect(desk.refused).toEqual([]);
  const [card] = cardsAtStage(desk, 'incoming');
  expect(card).toMatchObject({ state: 'unfinished', text: 'Здравствуйте, Т' });
  expect(card && (['approve', 'holdBack', 'print'] as const).filter((event) => canDo(card, event))).toEqual(['approve', 'holdBack']);
  expect(card && canDo(card, 'discard')).toBe(true);
});

test('a drawing without a word is kept as unfinished, and never sealed as a card', async () => {
  const drawn = { text: ' ', drawing: { strokes: [{ ink: 0, pen: 0, path: [1, 1, 2, 2] }] }, front: 'drawn' };
  expect((await left(drawn)).ok).toBe(true);
  expect(await left(drawn, false)).toEqual({ ok: false, reason: 'card.empty' });
  expect(await left({ text: '' })).toEqual({ ok: false, reason: 'card.empty' });
});

test('a card is begun with a word, a stroke or a name, and not by being opened', () => {
  const blank = { text: ' \n', signature: { name: ' ', strokes: [] } };
  expect(isBegun(blank)).toBe(false);
  expect(isBegun({ ...blank, text: 'П' })).toBe(true);
  expect(isBegun({ ...blank, signature: { name: 'Маша', strokes: [] } })).toBe(true);
  expect(isBegun({ ...blank, signature: { name: '', strokes: [[1, 2, 3, 4]] } })).toBe(true);
  expect(isBegun({ ...blank, drawing: { strokes: [] } })).toBe(false);
});

test('an unfinished card can be deleted by the organizers, one that they approved or held back cannot, and nobody is told that its writer took it back', async () => {
  const desk = await atTheDesk();
  const [card] = cardsAtStage(desk, 'incoming');
  if (!card) throw new Error('Nothing came.');
  const on = { rid: card.card.rid, rev: 1, day: '2026-11-23' };
  const after = (...operations: readonly Operation[]) =>
    foldLog(
      desk,
      operations.map((operation, counter) => {
        const id = `0${String(counter)}`.repeat(16);
        return { kind: 'operation', seq: 2 + counter, day: on.day, id, card: on.rid, counter, operation } as const;
      }),
    );
  const gone = after({ type: 'discard', ...on });
  expect(gone.cards.get(on.rid)).toMatchObject({ state: 'withdrawn', discarded: true, change: 2 });
  expect([cardsAtStage(gone, 'incoming').length, countReceived(gone)]).toEqual([0, 0]);
  for (const first of [{ type: 'approve', ...on } as const, { type: 'holdBack', ...on, reason: 'other: ' } as const]) {
    const kept = after(first, { type: 'discard', ...on }).cards.get(on.rid);
    expect(kept?.state).not.toBe('withdrawn');
    expect(kept?.discarded).toBeUndefined();
  }
});
