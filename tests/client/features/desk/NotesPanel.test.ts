import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import NotesPanel from '../../../../src/client/features/desk/parts/NotesPanel.svelte';
import PeopleScreen from '../../../../src/client/features/desk/people/PeopleScreen.svelte';
import type { DeskSession } from '../../../../src/client/features/desk/session/DeskSession.svelte.ts';
import { loadWords, startWords } from '../../../../src/client/i18n/i18n.svelte.ts';
import { emptyDesk, foldLog, type DeskState, type OpenedEntry, type Operation } from '../../../../src/domain/log/index.ts';
import type { Note } from '../../../../src/domain/note/index.ts';
import { freshFacts } from '../../../../src/domain/person/freshFacts.ts';
import type { Person } from '../../../../src/domain/person/person.ts';
import { aSealedNote, anEvening, testPerson } from '../../../support/evening.ts';
import { begunHere } from './begunHere.ts';

const evening = await anEvening();
const { note } = await aSealedNote(evening);
const person = testPerson();

beforeEach(async () => {
  await startWords(['en']);
  await loadWords('common', 'error', 'person', 'desk', 'edit', 'lists', 'book');
});

const came = (seq: number, change: Partial<Note> = {}): OpenedEntry => ({
  kind: 'note',
  seq,
  day: '2026-11-23',
  note: { ...note, ...change },
  digest: new Uint8Array(32),
});
const done = (counter: number, operation: Operation): OpenedEntry => ({
  kind: 'operation',
  seq: 100 + counter,
  day: '2026-11-23',
  id: String(counter),
  card: null,
  counter,
  operation,
});

function sessionOf(desk: DeskState, acts: Operation[] = []): DeskSession {
  return {
    desk,
    eid: evening.manifest.eid,
    manifest: { ...evening.manifest, lists: evening.manifest.lists.map((list) => ({ ...list, version: 2 })) },
    people: new Map([[person.id, person]]),
    institutions: new Map(),
    ofPeople: { addresses: new Map(), facts: new Map(), overrides: new Map(), earlier: new Map() },
    today: '2026-11-23',
    listed: () => undefined,
    fresh: (one: Person) => freshFacts(one, undefined, desk, '2026-11-23'),
    postal: () => undefined,
    search: () => Promise.resolve([]),
    act: (operation: Operation) => {
      acts.push(operation);
      return Promise.resolve({ ok: true });
    },
    begun: begunHere(),
    edits: { canUndo: false },
  } as unknown as DeskSession;
}

test('a note says what is wrong, in whose words, when it came and from where it is known', () => {
  render(NotesPanel, { session: sessionOf(foldLog(emptyDesk, [came(1)])), person: person.id });
  for (const words of ['Was moved', 'Переведён в СИЗО-2', 'Known from: letter of a friend']) expect(screen.getByText(words)).toBeVisible();
  expect(screen.getByText(/Written 22 Nov 2026, received 23 Nov 2026/)).toHaveTextContent('An earlier version of the list');
});

test('the notes show those who have one, and not whoever was looked at before', async () => {
  const other = testPerson({ id: 'other', latin: 'Otto Other' });
  const session = sessionOf(foldLog(emptyDesk, [came(1)]));
  Object.assign(session, { people: new Map([[other.id, other], ...session.people]) });
  render(PeopleScreen, { session });
  await userEvent.click(screen.getByRole('button', { name: /Otto Other/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Notes 1' }));
  expect(screen.queryByText('Otto Other')).toBeNull();
  expect(screen.getByText('Переведён в СИЗО-2')).toBeVisible();
});

test('a note that an organizer dealt with stays in sight with a way back', async () => {
  const acts: Operation[] = [];
  const before = foldLog(emptyDesk, [came(1), came(2, { rid: 'ab'.repeat(16), status: { ...note.status, board: 'cd'.repeat(16) } })]);
  const { rerender } = render(NotesPanel, { session: sessionOf(before, acts), person: person.id });
  const [button] = screen.getAllByRole('button', { name: 'Dealt with' });
  if (button) await userEvent.click(button);
  const settled: Operation = { type: 'settleNote', note: note.rid, settled: true, day: '2026-11-23' };
  expect(acts).toEqual([settled]);
  await rerender({ session: sessionOf(foldLog(before, [done(0, settled)]), acts) });
  expect(screen.getAllByRole('button', { name: 'Dealt with' })).toHaveLength(1);
  expect(screen.getByText('Dealt with on 23 Nov 2026')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Undo: open it again' }));
  expect(acts.at(-1)).toMatchObject({ settled: false });
});

test('the people with open notes are found by one filter, those of no list too', async () => {
  const stranger = came(2, { rid: 'ab'.repeat(16), person: 'who-is-that', status: { ...note.status, board: 'cd'.repeat(16) } });
  render(PeopleScreen, { session: sessionOf(foldLog(emptyDesk, [came(1), stranger])) });
  await userEvent.click(screen.getByRole('button', { name: 'Notes 2' }));
  expect(screen.getByRole('button', { name: /Probnikov/ })).toHaveTextContent('1 note');
  await userEvent.click(screen.getByRole('button', { name: /Somebody who is on no list/ }));
  expect(await screen.findByText(/The note names it as “who-is-that”/)).toBeVisible();
  expect(screen.getByText('Was moved')).toBeVisible();
});

test('without any note there is no word of notes', () => {
  render(PeopleScreen, { session: sessionOf(emptyDesk) });
  expect(screen.queryByText(/note/i)).toBeNull();
});
