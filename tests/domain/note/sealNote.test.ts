import { expect, test } from 'vitest';
import { noteLimits, parseNote } from '../../../src/domain/note/index.ts';
import { sealNote, type NoteWords } from '../../../src/domain/note/sealNote.ts';
import { openValue } from '../../../src/domain/record/seal.ts';
import { aSealedCard, aSealedNote, anEvening } from '../../support/evening.ts';

const evening = await anEvening();
const { manifest, identity } = evening;
const identities = identity.epochs.map((epoch) => epoch.identity);

function seal(words: Partial<NoteWords>, now = Date.parse('2026-11-22T19:00:00Z')) {
  const whole: NoteWords = { person: 'probnikov-test', about: 'moved', text: '', source: '', ...words };
  return sealNote({ words: whole, manifest, replySecret: new Uint8Array(16), ordinal: 0, listVersion: 3, now });
}

test('what somebody reports of a person comes out of the seal as it was written', async () => {
  const { note, sealed } = await aSealedNote(evening);
  expect(note).toMatchObject({ type: 'note', eid: manifest.eid, rev: 1, about: 'moved', text: 'Переведён в СИЗО-2', day: '2026-11-22' });
  expect(parseNote(await openValue(sealed, identities))).toEqual(note);
});

test('a note is as long as a short card, so that nobody sees which of the two goes by', async () => {
  const longest = await seal({ text: 'ы'.repeat(noteLimits.text), source: 'ы'.repeat(noteLimits.source) });
  const [card, note] = [await aSealedCard(evening), await aSealedNote(evening)];
  expect(longest.ok && longest.sealed.length).toBe(4096);
  expect([note.sealed.length, card.sealed.length]).toEqual([4096, 4096]);
});

test('“something else” needs words, and what is picked may say it all', async () => {
  expect(await seal({ about: 'other', text: ' \n ', source: 'a newspaper' })).toEqual({ ok: false, reason: 'note.empty' });
  expect(await seal({ about: 'other', text: 'The photo shows somebody else.' })).toMatchObject({ ok: true });
  expect(await seal({ about: 'died' })).toMatchObject({ ok: true });
});

test('words that are too long are refused whole and not cut', async () => {
  expect(await seal({ text: 'a'.repeat(noteLimits.text + 1) })).toEqual({ ok: false, reason: 'note.malformed' });
  expect(await seal({ source: 'a'.repeat(noteLimits.source + 1) })).toEqual({ ok: false, reason: 'note.malformed' });
});

test('a note of another shape is none', async () => {
  const { note } = await aSealedNote(evening);
  expect(parseNote(note)).toEqual(note);
  const others = [
    { ...note, about: 'weather' },
    { ...note, rev: 0 },
    { ...note, name: 'Маша' },
    { ...note, person: '' },
    { ...note, about: 'other', text: '' },
    { ...note, text: 'a'.repeat(noteLimits.text + 1) },
    { ...note, status: { ...note.status, board: 'here' } },
    { ...note, status: { ...note.status, recipient: 'age1test' } },
    { ...note, type: 'card' },
    undefined,
    'note',
  ];
  for (const value of others) expect(parseNote(value)).toBeUndefined();
});

test('a clock beyond every calendar keeps no note back', async () => {
  expect(await seal({}, Number.MAX_SAFE_INTEGER)).toMatchObject({ ok: true, note: { day: manifest.date } });
});
