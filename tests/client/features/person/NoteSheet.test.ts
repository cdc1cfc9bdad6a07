import { fireEvent, render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import PersonScreen from '../../../../src/client/features/person/Person.svelte';
import { loadWords, startWords } from '../../../../src/client/i18n/i18n.svelte.ts';
import { parseNote, type Note } from '../../../../src/domain/note/index.ts';
import { personTag } from '../../../../src/domain/person/personTag.ts';
import { openValue } from '../../../../src/domain/record/seal.ts';
import { testPeople, testPerson } from '../../../support/evening.ts';
import { anAttendee, someDrafts, type Attendee } from '../anAttendee.ts';
import InApp from '../InApp.svelte';
import { giveDialogs } from '../someDialogs.ts';

beforeEach(async () => {
  giveDialogs();
  await startWords(['en']);
  await loadWords('common', 'error', 'person');
});

async function open(): Promise<Attendee> {
  const attendee = await anAttendee([testPeople([testPerson({ id: 'azat' })])]);
  Object.assign(attendee.app, { drafts: someDrafts([]) });
  // jsdom's own kind of bytes, which Dexie hands out of its cache, are none to the ciphers.
  attendee.db.evenings.hook('reading', (row) => ({ ...row, replySecret: Uint8Array.from(Object.values(row.replySecret)) }));
  const params = { eid: attendee.eid, id: personTag(attendee.eid, { id: 'azat' }) };
  render(InApp, { app: attendee.app, Screen: PersonScreen as never, params });
  await userEvent.click(await screen.findByRole('button', { name: 'Something wrong here?' }));
  return attendee;
}

const sheet = () => within(screen.getByRole('dialog'));
const send = () => userEvent.click(sheet().getByRole('button', { name: 'Send to the organizers' }));

/** jsdom edits nothing by itself. */
async function write(label: string, text: string): Promise<void> {
  const field = sheet().getByRole('textbox', { name: label });
  field.textContent = text;
  await fireEvent.input(field);
}

async function kept({ db, evening }: Attendee): Promise<Note | undefined> {
  const [row] = await db.outbox.toArray();
  return parseNote(await openValue(new Uint8Array(row?.blob ?? []), [evening.identity.epochs[0]?.identity ?? '']));
}

test('what somebody knows better is sealed for the organizers, and a word of thanks says where it is', async () => {
  const attendee = await open();
  await userEvent.click(sheet().getByRole('radio', { name: 'Was moved' }));
  await write('What do you know?', 'To another prison, in October.');
  await write('Where do you know this from?', 'his letter');
  await send();
  expect(await screen.findByText(/^Your note is sealed on this phone/)).toBeVisible();
  expect(await kept(attendee)).toMatchObject({
    person: 'azat',
    about: 'moved',
    text: 'To another prison, in October.',
    source: 'his letter',
    list: { version: 1 },
  });
  expect(attendee.sync.rounds).toBe(1);
  await userEvent.click(sheet().getByRole('button', { name: 'Done' }));
  expect(screen.queryByText(/^Your note is sealed/)).toBeNull();
});

test('a note that the server does not take is not called on its way: what keeps it stands there', async () => {
  const attendee = await open();
  attendee.sync.status = { online: true, running: false };
  await userEvent.click(sheet().getByRole('radio', { name: 'Was moved' }));
  await send();
  expect(await screen.findByText('Your note is sealed and on its way to the organizers.')).toBeVisible();
  const [row] = await attendee.db.outbox.toArray();
  await attendee.db.outbox.update(row?.rid ?? '', { problem: 'join.rotated' });
  expect(await screen.findByText('Your note is sealed and waits on this phone.')).toBeVisible();
  expect(screen.getByText(/^This code is no longer valid/)).toBeVisible();
  expect(screen.queryByText(/on its way/)).toBeNull();
});

test('it is told what is missing, and nothing that was written is gone', async () => {
  const { db } = await open();
  await write('What do you know?', 'Something is odd.');
  await send();
  expect(sheet().getByText('Choose first what is wrong.')).toBeVisible();
  expect(sheet().getByRole('radio', { name: 'Was moved' })).toHaveFocus();
  await write('What do you know?', '');
  await userEvent.click(sheet().getByRole('radio', { name: 'Something else' }));
  expect(sheet().queryByText('Choose first what is wrong.')).toBeNull();
  await send();
  expect(sheet().getByText(/“Something else” needs a few words/)).toBeVisible();
  expect(await db.outbox.count()).toBe(0);
});

test('what is too long is told while it is written and not cut', async () => {
  const { db } = await open();
  await userEvent.click(sheet().getByRole('radio', { name: 'The story' }));
  await write('What do you know?', 'a'.repeat(480));
  expect(sheet().getByText('20 letters left')).toBeVisible();
  await write('What do you know?', 'a'.repeat(503));
  expect(sheet().getByText('3 letters too many')).toBeVisible();
  await send();
  expect(sheet().getByText(/This is too long to send/)).toBeVisible();
  expect(sheet().getByRole('textbox', { name: 'What do you know?' })).toHaveTextContent('a'.repeat(503));
  expect(await db.outbox.count()).toBe(0);
});

test('a sheet that was closed by mistake opens with what was begun, and no draft of it is on the disk', async () => {
  const { db } = await open();
  await write('What do you know?', 'Not finished');
  await userEvent.click(sheet().getByRole('button', { name: 'Close' }));
  await userEvent.click(screen.getByRole('button', { name: 'Something wrong here?' }));
  expect(sheet().getByRole('textbox', { name: 'What do you know?' })).toHaveTextContent('Not finished');
  expect([await db.drafts.count(), await db.outbox.count()]).toEqual([0, 0]);
});

test('a full phone says so, and the note can be sent again', async () => {
  const attendee = await open();
  attendee.db.outbox.hook('creating', () => {
    throw new DOMException('No room.', 'QuotaExceededError');
  });
  await userEvent.click(sheet().getByRole('radio', { name: 'Is free' }));
  await write('What do you know?', 'Since Monday.');
  await send();
  expect(await sheet().findByText(/This device has no room left/)).toBeVisible();
  expect(sheet().getByRole('textbox', { name: 'What do you know?' })).toHaveTextContent('Since Monday.');
});
