import { expect, test } from 'vitest';
import { jointCards, LINES, linesLeft, linesThatFit } from '../../../src/domain/desk/joint.ts';
import { sheetCard } from '../../../src/domain/desk/printable.ts';
import { emptyDesk, foldLog, type OpenedEntry, type Operation } from '../../../src/domain/log/index.ts';
import { DRAWN_PLACE } from '../../../src/domain/signature/jointText.ts';
import { aSealedSignature, anEvening, jointReference } from '../../support/evening.ts';

const evening = await anEvening();
const day = '2026-11-22';
const other = 'd5'.repeat(16);
const texts = Array.from({ length: 16 }, (_, i) => (i < 3 ? 'очень длинная строка на целых четыре строчки '.repeat(2) : 'Весны!'));
const sealed = await Promise.all(texts.map((text, i) => aSealedSignature(evening, i, text, `Гость ${String(i)}`)));

const done = (counter: number, operation: Operation & { readonly rid: string }, seq = counter + 1): OpenedEntry => ({
  kind: 'operation',
  seq,
  day,
  id: `${operation.rid}:${String(counter)}`,
  card: operation.rid,
  counter,
  operation,
});
const open = (rid = jointReference, after?: string): OpenedEntry =>
  done(0, {
    type: 'openForSigning',
    rid,
    day,
    person: 'probnikov-test',
    text: 'С днём рождения!',
    front: 'window-cat',
    lang: 'ru',
    ...(after !== undefined && { after }),
  });
const lines = sealed.map(({ signature }, i): OpenedEntry => ({
  kind: 'signature',
  seq: 10 + i,
  day,
  signature,
  digest: new Uint8Array(32),
}));
const close = (count: number, rid = jointReference): OpenedEntry =>
  done(1, { type: 'closeSigning', rid, day, signatures: sealed.slice(0, count).map(({ signature }) => signature.rid) }, 90);
const view = (entries: readonly OpenedEntry[], at = 0) => {
  const card = jointCards(foldLog(emptyDesk, entries))[at];
  if (!card) throw new Error('no such card');
  return card;
};

test('lines stand in the order of arrival, and each makes one fewer free', () => {
  const card = view([open(), ...lines.slice(3, 8)]);
  expect(card.lines.map(({ name }) => name)).toEqual(['Гость 3', 'Гость 4', 'Гость 5', 'Гость 6', 'Гость 7']);
  expect([linesLeft(view([open()]), 'open'), linesLeft(card, 'open')]).toEqual([LINES, LINES - 5]);
});

test('long lines leave room for fewer, and what does not fit is told and not lost', () => {
  const full = view([open(), ...lines]);
  expect(linesLeft(full, 'open')).toBe(0);
  const fitting = linesThatFit(full, 'open');
  expect(fitting.length).toBeLessThan(full.lines.length);
  expect(fitting.length).toBeGreaterThan(9);
});

test('lines that were left come onto the second card, and so do those that come late', () => {
  const closed = [open(), ...lines.slice(0, 5), close(3)];
  expect(view(closed)).toMatchObject({ isOpen: false, next: undefined });
  expect(view(closed).lines).toHaveLength(3);
  expect(view(closed).left.map(({ name }) => name)).toEqual(['Гость 3', 'Гость 4']);
  const going = [...closed, open(other, jointReference), ...lines.slice(5, 6)];
  expect(view(going)).toMatchObject({ left: [], next: other });
  expect(view(going, 1).lines.map(({ name }) => name)).toEqual(['Гость 3', 'Гость 4', 'Гость 5']);
});

test('a line that is taken off a closed card is free for the next one', () => {
  const again = done(2, { type: 'closeSigning', rid: jointReference, day, signatures: [sealed[1]?.signature.rid ?? ''] }, 95);
  const card = view([open(), ...lines.slice(0, 3), close(2), again]);
  expect(card.lines.map(({ name }) => name)).toEqual(['Гость 1']);
  expect(card.left.map(({ name }) => name)).toEqual(['Гость 0', 'Гость 2']);
});

test('cards that name each other as the one before end nowhere else', () => {
  const entries = [open(jointReference, other), open(other, jointReference), ...lines.slice(0, 1)];
  expect(jointCards(foldLog(emptyDesk, entries))).toHaveLength(2);
});

test('names that were drawn come onto the card in the order of their lines, and go where the line goes', async () => {
  const drawn = (at: number) => [[at, at, at + 100, at + 100]];
  const guests = await Promise.all([
    aSealedSignature(evening, 40, 'Весны', '', drawn(100)),
    aSealedSignature(evening, 41, 'Лета', 'Ира'),
    aSealedSignature(evening, 42, '', '', drawn(300)),
  ]);
  const came = guests.map(({ signature }, i): OpenedEntry => ({
    kind: 'signature',
    seq: 10 + i,
    day,
    signature,
    digest: new Uint8Array(32),
  }));
  const rids = guests.map(({ signature }) => signature.rid);
  expect(view([open(), ...came]).lines.map(({ drawn }) => drawn)).toEqual([drawn(100), undefined, drawn(300)]);
  const closing = (signatures: string[], counter: number) =>
    done(counter, { type: 'closeSigning', rid: jointReference, day, signatures }, 90 + counter);
  const sheetOf = (...closings: OpenedEntry[]) => {
    const card = view([open(), ...came, ...closings]).card;
    if (!card) throw new Error('it is not closed');
    return sheetCard(card, undefined);
  };
  const whole = sheetOf(closing(rids, 1));
  expect(whole.text).toBe(`С днём рождения!\nВесны —${DRAWN_PLACE}\nЛета — Ира\n—${DRAWN_PLACE}`);
  expect(whole).toMatchObject({ joint: true, drawn: [drawn(100), drawn(300)], signature: { name: '', strokes: [] } });
  expect(sheetOf(closing(rids, 1), closing(rids.slice(1), 2)).drawn).toEqual([drawn(300)]);
});
