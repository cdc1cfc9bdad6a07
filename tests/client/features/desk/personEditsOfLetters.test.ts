// @vitest-environment node
import { expect, test } from 'vitest';
import type { DeskSession } from '../../../../src/client/features/desk/session/DeskSession.svelte.ts';
import type { PersonEdit } from '../../../../src/domain/list/changePerson.ts';
import { opened } from './aDesk.ts';
import { anEvening, goOffline, goOnline, otherList, rounds, source, twoDesks } from './anEdit.ts';

/** A wish that desks noted, and a change of what the list says of it. */
const noted = { type: 'noteWishes', person: 'anna', day: '2026-11-20', letters: 'noAnswerPlease', source: 'her mother' } as const;
const openAgain: PersonEdit = { person: 'anna', day: '2026-11-22', source, letters: { was: 'welcome', to: 'relativesOnly' } };
const wishes = (session: DeskSession) => [session.people.get('anna')?.letters, session.desk.wishes.get('anna')?.source];

test('a change of letters that is undone leaves the wish that was noted before it, with its source', async () => {
  const { session } = await anEvening();
  await session.act(noted);
  await session.edits.save(openAgain);
  expect(wishes(session)).toEqual(['relativesOnly', 'a call']);
  await rounds(2, session);
  expect(await session.edits.undo()).toBe(true);
  expect(session.listed('anna')?.letters).toBe('welcome');
  expect(wishes(session)).toEqual(['noAnswerPlease', 'her mother']);
});

test('what was noted since by somebody else stays where a change of letters is undone', async () => {
  const { session } = await anEvening();
  await session.act(noted);
  await session.edits.save(openAgain);
  await session.act({ ...noted, day: '2026-11-30', letters: 'noneWanted', source: 'a lawyer' });
  await session.edits.undo();
  expect(wishes(session)).toEqual(['noneWanted', 'a lawyer']);
});

test('a change of letters that another desk overtook leaves the wish that was noted before it, also when the desk was closed meanwhile', async () => {
  const { world, session, organizer, other } = await twoDesks();
  await session.act(noted);
  await rounds(1, session, other);
  goOffline(world);
  await session.edits.save(openAgain);
  await expect.poll(() => session.begun.isKept).toBe(true);
  session.close();
  goOnline(world);
  await other.takeList(otherList(2, other, { letters: 'unknown' }));
  await rounds(2, other);
  const again = await opened(organizer, world);
  await rounds(3, again);
  expect(again.listed('anna')?.letters).toBe('unknown');
  expect(wishes(again)).toEqual(['noAnswerPlease', 'her mother']);
});

test('a list that another desk imported over a change of letters leaves the wish that was noted before it', async () => {
  const { world, session, other } = await twoDesks();
  await session.act(noted);
  goOffline(world);
  await session.edits.save(openAgain);
  await session.sync();
  goOnline(world);
  await rounds(1, session, other);
  await other.takeList(otherList((other.manifest?.lists[0]?.version ?? 0) + 1, other, { letters: 'unknown' }));
  await rounds(2, other);
  await rounds(3, session);
  expect(session.listed('anna')?.letters).toBe('unknown');
  expect(wishes(session)).toEqual(['noAnswerPlease', 'her mother']);
});
