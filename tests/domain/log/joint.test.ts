import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openAcknowledgement } from '../../../src/domain/board/index.ts';
import { toBase64 } from '../../../src/domain/bytes/index.ts';
import { countsOf } from '../../../src/domain/counts/countsOf.ts';
import { dueEntries } from '../../../src/domain/desk/board.ts';
import { standingsOfLines } from '../../../src/domain/desk/joint.ts';
import { cardsAtStage } from '../../../src/domain/desk/stages.ts';
import {
  emptyDesk,
  foldLog,
  logKeys,
  openLogEntry,
  type DeskState,
  type OpenedEntry,
  type Operation,
} from '../../../src/domain/log/index.ts';
import { signatureSecrets } from '../../../src/domain/reply/signatureSecrets.ts';
import { aSealedCard, aSealedNote, aSealedSignature, anEvening, jointReference as rid } from '../../support/evening.ts';
import { seededRandom } from '../../support/random.ts';

const evening = await anEvening();
const day = '2026-11-22';
const person = 'probnikov-test';
const sealed = await Promise.all([0, 1, 2, 3].map((i) => aSealedSignature(evening, i, `строка ${String(i)}`, `Гость ${String(i)}`)));
const [first, second] = sealed.map(({ signature }) => signature);
if (!first || !second) throw new Error('two signatures are needed');

const operation = (counter: number, done: Operation, seq = 100 + counter): OpenedEntry => ({
  kind: 'operation',
  seq,
  day,
  id: `${'rid' in done ? done.rid : ''}:${String(counter)}:${done.type}`,
  card: 'rid' in done ? done.rid : null,
  counter,
  operation: done,
});
const opened = operation(0, { type: 'openForSigning', rid, day, person, text: 'С днём рождения!', front: 'window-cat', lang: 'ru' }, 1);
const signed = (i: number, seq = 10 + i): OpenedEntry => {
  const one = sealed[i];
  if (!one) throw new Error('no such signature');
  return { kind: 'signature', seq, day, signature: one.signature, digest: new Uint8Array(32).fill(i) };
};
const ridOf = (i: number): string => sealed[i]?.signature.rid ?? '';
const closed = (counter: number, ...lines: readonly number[]): OpenedEntry =>
  operation(counter, { type: 'closeSigning', rid, day, signatures: lines.map(ridOf) });
const takenBack = (i: number, seq = 50 + i): OpenedEntry => ({
  kind: 'withdrawn',
  seq,
  day: '2026-11-23',
  rid: ridOf(i),
  proof: sealed[i]?.signature.status.write ?? '',
});
const approve = (counter: number, rev = 1): OpenedEntry => operation(counter, { type: 'approve', rid, rev, day });
const print = (counter: number, rev = 1): OpenedEntry => operation(counter, { type: 'print', rid, rev, day, batch: 'b0'.repeat(16) });
const fold = (...entries: readonly OpenedEntry[]): DeskState => foldLog(emptyDesk, entries);
const textOf = (desk: DeskState) => desk.cards.get(rid)?.text;

test('while guests sign there is no card yet, and every line is received', () => {
  const desk = fold(opened, signed(0), signed(1));
  expect([desk.cards.size, desk.signatures.size, desk.refused.length]).toEqual([0, 2, 0]);
  expect(standingsOfLines(desk).get(first.rid)).toMatchObject({ state: 'received' });
});

test('closing makes one card of the greeting and the lines that the organizers named, in their order', () => {
  const desk = fold(opened, signed(0), signed(1), signed(2), closed(1, 2, 0));
  expect(textOf(desk)).toBe('С днём рождения!\nстрока 2 — Гость 2\nстрока 0 — Гость 0');
  expect(cardsAtStage(desk, 'incoming')).toMatchObject([{ state: 'received', hands: [ridOf(2), ridOf(0)], gap: false }]);
  expect(standingsOfLines(desk).get(ridOf(1))).toMatchObject({ state: 'received' });
});

test('a line that never came keeps no card back, and takes its place when it comes', () => {
  const without = fold(opened, signed(0), closed(1, 0, 1));
  expect(textOf(without)).toBe('С днём рождения!\nстрока 0 — Гость 0');
  expect(textOf(foldLog(without, [signed(1, 200)]))).toContain('Гость 1');
});

test('it goes the way of every card, and each signer is told where it is', () => {
  const desk = fold(
    opened,
    signed(0),
    closed(1, 0),
    approve(2),
    print(3),
    operation(4, { type: 'post', rid, rev: 1, day: '2026-11-24', way: 'post' }),
  );
  expect(desk.cards.get(rid)).toMatchObject({ state: 'posted', counter: 5 });
  expect(standingsOfLines(desk).get(first.rid)).toMatchObject({ state: 'posted', day: '2026-11-24' });
});

test('the board tells a signer that these very bytes came, and nobody of the card itself', async () => {
  const one = sealed[0];
  if (!one) throw new Error('no signature');
  const { eid } = evening.manifest;
  const keys = logKeys(evening.identity);
  const row = { kind: 'record', seq: 3, rid: first.rid, rev: 1, epoch: 1, day, blob: toBase64(one.sealed) } as const;
  const desk = fold(opened, await openLogEntry(row, keys), closed(1, 0), approve(2));
  const due = dueEntries(desk, new Map(), seededRandom(6));
  expect(due).toHaveLength(1);
  const said = due[0] && openAcknowledgement(due[0].entry, { eid, ...signatureSecrets(seededRandom(1000)(16), 0) });
  expect(said).toMatchObject({ rid: first.rid, state: 'approved', rev: 1 });
});

test('a line that is taken back while guests sign is on no card', () => {
  const desk = fold(opened, signed(0), signed(1), takenBack(0), closed(1, 1));
  expect(textOf(desk)).toBe('С днём рождения!\nстрока 1 — Гость 1');
  expect(standingsOfLines(desk).get(first.rid)).toMatchObject({ state: 'withdrawn' });
});

test('nobody else takes a line back', () => {
  const stranger: OpenedEntry = { kind: 'withdrawn', seq: 60, day, rid: first.rid, proof: '00'.repeat(32) };
  expect(textOf(fold(opened, signed(0), closed(1, 0), stranger))).toContain('Гость 0');
});

test('a line that is taken back after the closing sends the card round again without it', () => {
  const desk = fold(opened, signed(0), signed(1), closed(1, 0, 1), approve(2), takenBack(0));
  expect(desk.cards.get(rid)).toMatchObject({ state: 'received', card: { rev: 2 }, text: 'С днём рождения!\nстрока 1 — Гость 1' });
  expect(standingsOfLines(desk).get(first.rid)).toMatchObject({ state: 'withdrawn' });
  const again = foldLog(desk, [approve(3, 2), print(4, 2)]);
  expect(again.cards.get(rid)).toMatchObject({ state: 'printed', hands: [second.rid] });
  expect(standingsOfLines(again).get(first.rid)).toMatchObject({ state: 'withdrawn' });
});

test('lines are chosen anew until the card is on paper: it goes round again with those', () => {
  const desk = fold(opened, signed(0), signed(1), signed(2), closed(1, 0, 1), approve(2), closed(3, 1, 2));
  expect(desk.cards.get(rid)).toMatchObject({ state: 'received', card: { rev: 2 }, hands: [ridOf(1), ridOf(2)] });
  const standings = standingsOfLines(desk);
  expect([0, 1, 2].map((i) => standings.get(ridOf(i))?.state)).toEqual(['received', 'received', 'received']);
  // The one that is on no card any more is told so, and not kept at what was told before.
  const before = standingsOfLines(fold(opened, signed(0), signed(1), signed(2), closed(1, 0, 1), approve(2)));
  expect(standings.get(ridOf(0))?.change).toBeGreaterThan(before.get(ridOf(0))?.change ?? Infinity);
  const printed = foldLog(desk, [approve(4, 2), print(5, 2), closed(6, 0)]);
  expect(printed.cards.get(rid)).toMatchObject({ state: 'printed', hands: [ridOf(1), ridOf(2)] });
});

test('what is on paper stays there, and its signer is told so', () => {
  const desk = fold(opened, signed(0), signed(1), closed(1, 0, 1), approve(2), print(3), takenBack(0));
  expect(desk.cards.get(rid)).toMatchObject({ state: 'printed', card: { rev: 1 } });
  expect(textOf(desk)).toContain('Гость 0');
  expect(standingsOfLines(desk).get(first.rid)).toMatchObject({ state: 'printed' });
});

test('a desk that came after a line was taken back follows the others through every stage', () => {
  // The server keeps the mark alone; the record is gone from it.
  const desk = fold(opened, takenBack(0, 5), signed(1), closed(1, 0, 1), approve(2, 2), print(3, 2));
  expect(desk.cards.get(rid)).toMatchObject({ state: 'printed', card: { rev: 2 } });
});

test('nobody seals a card, a note or a line under the name of a card that the desk opened', async () => {
  const card = await aSealedCard(evening, 0, { rid });
  const note = await aSealedNote(evening);
  const desk = fold(
    opened,
    { kind: 'card', seq: 2, day, card: card.card, digest: new Uint8Array(32) },
    { kind: 'note', seq: 3, day, note: { ...note.note, rid }, digest: new Uint8Array(32) },
    { kind: 'signature', seq: 4, day, signature: { ...first, rid }, digest: new Uint8Array(32) },
    signed(0),
    { kind: 'note', seq: 9, day, note: { ...note.note, rid: first.rid }, digest: new Uint8Array(32) },
  );
  expect(desk.refused.map(({ reason }) => reason)).toEqual(Array.from({ length: 4 }, () => 'record.boardTaken'));
  expect([desk.cards.size, desk.notes.size, desk.signatures.size]).toEqual([0, 0, 1]);
});

test('in whatever order and in whatever parts the rows come, the same card comes of them', () => {
  const rows = [
    opened,
    signed(0),
    signed(1),
    signed(2),
    signed(3),
    takenBack(1),
    closed(1, 0, 1, 2),
    approve(2),
    closed(3, 0, 1, 3),
    approve(4, 3),
    print(5, 3),
  ];
  const whole = fold(...rows);
  const card = whole.cards.get(rid);
  expect(card).toMatchObject({ state: 'printed', hands: [ridOf(0), ridOf(3)] });
  fc.assert(
    fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), fc.nat(rows.length), (shuffled, cut) => {
      const parts = [shuffled.slice(0, cut), shuffled.slice(cut)].reduce(foldLog, emptyDesk);
      expect(parts.cards.get(rid)).toEqual(card);
      expect(standingsOfLines(parts)).toEqual(standingsOfLines(whole));
    }),
  );
});

test('what phones are told grows with every step, so that none of it is taken for old', () => {
  const steps = [opened, signed(0), signed(1), takenBack(1), closed(1, 0), approve(2), print(3)];
  const told = steps.map((_, i) => countsOf(fold(...steps.slice(0, i + 1)), evening.manifest.eid, () => true));
  const versions = told.map(({ version }) => version);
  expect(versions).toEqual([...new Set(versions)].sort((a, b) => a - b));
  expect(told.map(({ open }) => open?.[0]?.linesLeft)).toEqual([14, 13, 12, 13, undefined, undefined, undefined]);
  expect(told[0]?.open).toEqual([{ reference: rid, person, text: 'С днём рождения!', front: 'window-cat', linesLeft: 14 }]);
});
