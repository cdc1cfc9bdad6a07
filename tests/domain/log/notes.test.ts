import { expect, test } from 'vitest';
import { openAcknowledgement, acknowledges } from '../../../src/domain/board/index.ts';
import { toBase64 } from '../../../src/domain/bytes/index.ts';
import { boardMarks, dueEntries } from '../../../src/domain/desk/board.ts';
import { countOpenNotes, notesOf, openNotesByPerson } from '../../../src/domain/desk/notes.ts';
import { countByPerson, countReceived } from '../../../src/domain/desk/stages.ts';
import {
  emptyDesk,
  foldLog,
  logKeys,
  openLogEntry,
  parseOperation,
  type OpenedEntry,
  type Operation,
} from '../../../src/domain/log/index.ts';
import { sealValue } from '../../../src/domain/record/seal.ts';
import { noteSecrets } from '../../../src/domain/reply/noteSecrets.ts';
import type { LogEntry } from '../../../src/domain/wire/index.ts';
import { aSealedCard, aSealedNote, anEvening } from '../../support/evening.ts';
import { seededRandom } from '../../support/random.ts';

const evening = await anEvening();
const { recipient, eid } = evening.manifest;
const keys = logKeys(evening.identity);
const first = await aSealedNote(evening);
const card = await aSealedCard(evening);
const { rid, person } = first.note;
const day = '2026-11-22';

const record = (seq: number, sealed: Uint8Array, name = rid, rev = 1): LogEntry => ({
  kind: 'record',
  seq,
  rid: name,
  rev,
  epoch: 1,
  day,
  blob: toBase64(sealed),
});
const noteEntry = (seq: number, note = first.note): OpenedEntry => ({ kind: 'note', seq, day, note, digest: new Uint8Array(32) });
const cardEntry = (seq: number, change = card.card): OpenedEntry => ({ kind: 'card', seq, day, card: change, digest: new Uint8Array(32) });
const settle = (counter: number, settled: boolean, on = day): OpenedEntry => ({
  kind: 'operation',
  seq: 10 + counter,
  day,
  id: `${String(counter)}:${on}:${String(settled)}`,
  card: null,
  counter,
  operation: { type: 'settleNote', note: rid, settled, day: on },
});
const reasons = (desk: ReturnType<typeof foldLog>) => desk.refused.map(({ reason }) => reason);

test('a note that arrives stands at its person, and counts as no card anywhere', async () => {
  const desk = foldLog(emptyDesk, [await openLogEntry(record(1, first.sealed), keys)]);
  expect(notesOf(desk, person)).toEqual([{ note: first.note, receivedOn: day, settledOn: undefined }]);
  expect(notesOf(desk, 'somebody else')).toEqual([]);
  expect([desk.cards.size, countReceived(desk), countByPerson(desk).size, desk.refused.length]).toEqual([0, 0, 0, 0]);
  expect(countOpenNotes(desk)).toBe(1);
});

test('a note for another evening, under another name or revision, or of another shape is refused with the reason', async () => {
  const foreign = await aSealedNote(await anEvening(2));
  const desk = foldLog(
    emptyDesk,
    await Promise.all([
      openLogEntry(record(1, await sealValue(foreign.note, recipient), foreign.note.rid), keys),
      openLogEntry(record(2, first.sealed, '00'.repeat(16)), keys),
      openLogEntry(record(3, first.sealed, rid, 2), keys),
      openLogEntry(record(4, foreign.sealed, foreign.note.rid), keys),
      openLogEntry(record(5, await sealValue({ ...first.note, about: 'weather' }, recipient)), keys),
    ]),
  );
  expect(reasons(desk)).toEqual(['record.otherEvent', 'record.otherEvent', 'record.otherEvent', 'record.unreadable', 'record.malformed']);
  expect(desk.notes.size).toBe(0);
});

test('a note for a person of no list is there like any other', () => {
  const desk = foldLog(emptyDesk, [noteEntry(1, { ...first.note, person: 'who-is-that' })]);
  expect(openNotesByPerson(desk)).toEqual(new Map([['who-is-that', 1]]));
});

test('the same note twice is one, and a later revision takes its place', () => {
  const twice = foldLog(emptyDesk, [noteEntry(1), noteEntry(2)]);
  expect(notesOf(twice, person)).toHaveLength(1);
  const mended = { ...first.note, rev: 2, text: 'в СИЗО-3' };
  for (const entries of [
    [noteEntry(1), noteEntry(2, mended)],
    [noteEntry(1, mended), noteEntry(2)],
  ])
    expect(notesOf(foldLog(emptyDesk, entries), person)).toMatchObject([{ note: { text: 'в СИЗО-3' } }]);
});

test('a note cannot take a card’s place on the board or its name, nor a card a note’s', () => {
  const thief = { ...first.note, status: { ...first.note.status, board: card.card.status.board } };
  const namesake = { ...first.note, rid: card.card.rid, rev: 2 };
  const robbed = foldLog(emptyDesk, [cardEntry(1), noteEntry(2, thief), noteEntry(3, namesake)]);
  expect(robbed.notes.size).toBe(0);
  expect(reasons(robbed)).toEqual(['record.boardTaken', 'record.boardTaken']);
  expect([...boardMarks(robbed).keys()]).toEqual([card.card.rid]);

  const turned = foldLog(emptyDesk, [
    noteEntry(1),
    cardEntry(2, { ...card.card, status: { ...card.card.status, board: first.note.status.board } }),
    cardEntry(3, { ...card.card, rid, rev: 2 }),
  ]);
  expect(turned.cards.size).toBe(0);
  expect(reasons(turned)).toEqual(['record.boardTaken', 'record.boardTaken']);
});

test('the board tells the writer of a note that these very bytes came, once, and nothing of what became of it', async () => {
  const desk = foldLog(emptyDesk, [await openLogEntry(record(1, first.sealed), keys)]);
  const [due, ...more] = dueEntries(desk, new Map(), seededRandom(6));
  const said = due && openAcknowledgement(due.entry, { eid, ...noteSecrets(seededRandom(1000)(16), 0) });
  expect(more).toEqual([]);
  expect(said).toMatchObject({ rid, rev: 1, state: 'received' });
  expect(said && acknowledges(said, 1, first.sealed)).toBe(true);
  expect(said && acknowledges(said, 1, card.sealed)).toBe(false);
  const settled = foldLog(desk, [settle(0, true)]);
  expect(dueEntries(settled, boardMarks(desk), seededRandom(7))).toEqual([]);
});

test('a note is dealt with until an organizer says otherwise', () => {
  const desk = foldLog(emptyDesk, [noteEntry(1), settle(0, true)]);
  expect(notesOf(desk, person)).toMatchObject([{ settledOn: day }]);
  expect(countOpenNotes(desk)).toBe(0);
  expect(countOpenNotes(foldLog(desk, [settle(1, false)]))).toBe(1);
});

test('what two organizers did to one note at once takes nothing from either: by its day, the older does not undo the newer', () => {
  const late = foldLog(emptyDesk, [noteEntry(1), settle(0, true, '2026-11-24'), settle(1, false, '2026-11-23')]);
  expect(notesOf(late, person)).toMatchObject([{ settledOn: '2026-11-24' }]);
});

test('a note that comes after what was done to it is dealt with, in whatever parts the log comes', () => {
  const rows = [settle(0, true), noteEntry(20)];
  const whole = foldLog(emptyDesk, rows);
  expect(notesOf(whole, person)).toMatchObject([{ settledOn: day }]);
  expect(rows.reduce((desk, row) => foldLog(desk, [row]), emptyDesk)).toEqual(whole);
  expect(whole.refused).toEqual([]);
});

test('a note that its writer took back stands nowhere, and nobody else takes it back', () => {
  const withdrawn = (proof: string): OpenedEntry => ({ kind: 'withdrawn', seq: 2, day, rid, proof });
  expect(countOpenNotes(foldLog(emptyDesk, [noteEntry(1), withdrawn('00'.repeat(32))]))).toBe(1);
  const gone = foldLog(emptyDesk, [noteEntry(1), withdrawn(first.note.status.write)]);
  expect([countOpenNotes(gone), notesOf(gone, person).length]).toEqual([0, 0]);
});

test('a desk reads back what it says of a note', () => {
  const operation: Operation = { type: 'settleNote', note: rid, settled: true, day };
  expect(parseOperation(JSON.parse(JSON.stringify(operation)))).toEqual(operation);
  expect(parseOperation({ ...operation, note: 'this one' })).toBeUndefined();
});
