import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import Settings from '../../../../src/client/features/settings/Settings.svelte';
import type { DeskLogRow, DeskOutboxRow, DeskRow } from '../../../../src/client/data/rows.ts';
import { loadWords, setLanguage, startWords } from '../../../../src/client/i18n/i18n.svelte.ts';
import { safetyWords } from '../../../../src/domain/event/index.ts';
import { anAttendee } from '../anAttendee.ts';
import InApp from '../InApp.svelte';
import { giveDialogs } from '../someDialogs.ts';

giveDialogs();

beforeEach(async () => {
  history.replaceState(null, '', '#/settings');
  await startWords(['en']);
  await loadWords('common', 'error', 'settings');
});

async function show() {
  const attendee = await anAttendee();
  render(InApp, { app: attendee.app, Screen: Settings as never, params: { eid: attendee.eid } });
  await screen.findByRole('heading', { name: 'Вечер открыток' });
  return attendee;
}

test('the server is asked anew, so that nothing is said of a network that is gone', async () => {
  const { sync } = await show();
  expect(sync.rounds).toBe(1);
});

const leaveButton = () => screen.getByRole('button', { name: 'Leave this evening' });

test('the evening’s four safety words stand there', async () => {
  const { evening } = await show();
  for (const word of safetyWords(evening.code.pin)) expect(screen.getByText(word)).toBeVisible();
});

test('the language changes at once', async () => {
  await show();
  await userEvent.click(screen.getByRole('radio', { name: 'Русский' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Настройки' })).toBeVisible();
  await setLanguage('en');
});

test('leaving takes the evening off the phone after one question', async () => {
  const { db, eid, went } = await show();
  await userEvent.click(leaveButton());
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Leave' }));
  await expect.poll(() => db.evenings.count()).toBe(0);
  expect(await db.lists.where('eid').equals(eid).count()).toBe(0);
  await expect.poll(() => went).toEqual(['#/']);
});

test('while cards wait here, leaving says what would be lost, and staying keeps them', async () => {
  const { db, eid } = await show();
  await db.outbox.add({
    rid: 'c1'.repeat(16),
    eid,
    rev: 1,
    epoch: 1,
    blob: new Uint8Array(4),
    uploadedTo: null,
    attempts: 0,
    notBefore: 0,
    problem: null,
  });
  expect(await screen.findAllByText('1 card is only on this phone. If you leave now, it is lost.')).not.toHaveLength(0);
  await userEvent.click(leaveButton());
  const dialog = screen.getByRole('dialog');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Stay' }));
  expect(await db.outbox.count()).toBe(1);
  await userEvent.click(leaveButton());
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Leave and lose it' }));
  await expect.poll(() => db.outbox.count()).toBe(0);
});

test('on a careful evening what lies here under an earlier code is lost by leaving, too, and is said to be', async () => {
  const { app, eid } = await anAttendee();
  Object.assign(app, { careful: { locked: () => Promise.resolve(2) } });
  render(InApp, { app, Screen: Settings as never, params: { eid } });
  expect(await screen.findAllByText('2 cards are only on this phone. If you leave now, they are lost.')).not.toHaveLength(0);
  await userEvent.click(leaveButton());
  expect(within(screen.getByRole('dialog')).getByRole('button', { name: 'Leave and lose them' })).toBeVisible();
});

test('a note that waits here is named as one, and leaving takes it only after the same second word', async () => {
  const { db, eid } = await show();
  await db.outbox.add({
    rid: 'c1'.repeat(16),
    eid,
    rev: 1,
    epoch: 1,
    blob: new Uint8Array(4),
    uploadedTo: null,
    attempts: 0,
    notBefore: 0,
    problem: null,
    note: { ordinal: 0, digest: new Uint8Array(32) },
  });
  expect(await screen.findAllByText(/^1 note to the organizers is only on this phone/)).not.toHaveLength(0);
  expect(screen.queryByText(/1 card/)).toBeNull();
  await userEvent.click(leaveButton());
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Leave and lose what is only here' }));
  await expect.poll(() => db.evenings.count()).toBe(0);
  expect(await db.outbox.count()).toBe(0);
});

test('leaving raises no alarm for a card that is on the server', async () => {
  const { db, eid } = await show();
  await db.outbox.add({
    rid: 'c1'.repeat(16),
    eid,
    rev: 1,
    epoch: 1,
    blob: new Uint8Array(4),
    uploadedTo: 'a1'.repeat(16),
    attempts: 1,
    notBefore: 0,
    problem: null,
  });
  await userEvent.click(leaveButton());
  const dialog = screen.getByRole('dialog');
  expect(
    await within(dialog).findByText('1 card is on the server and will be read; you won’t see its status any more.'),
  ).toBeInTheDocument();
  expect(screen.queryByText(/lost/)).toBeNull();
  await userEvent.click(within(dialog).getByRole('button', { name: 'Leave' }));
  await expect.poll(() => db.evenings.count()).toBe(0);
});

test('before everything is wiped, it stands there what only the desk on this device still has', async () => {
  const { db } = await show();
  const eid = 'e2'.repeat(16);
  await db.desks.put({ eid, title: 'Вечер', createdAt: 1 } as DeskRow);
  // Below 1 stands what the server lost.
  const kept = (seq: number, rid: string) => ({ eid, seq, entry: { kind: 'record', rid } }) as DeskLogRow;
  await db.deskLog.bulkPut([kept(-2, 'c1'), kept(-1, 'c2'), kept(1, 'c2')]);
  await db.deskOutbox.bulkPut([{ id: '1', eid, order: 1 } as DeskOutboxRow, { id: '2', eid, order: 2 } as DeskOutboxRow]);
  await userEvent.click(screen.getByRole('button', { name: 'Wipe everything here' }));
  const dialog = within(screen.getByRole('dialog'));
  expect(
    await dialog.findByText(
      'The server lost 1 card or note, and only the desk on this device still has it. It would be gone: print and post a card first.',
    ),
  ).toBeVisible();
  expect(dialog.getByText('2 changes made at the desk were not sent yet. They would be lost.')).toBeVisible();
  await userEvent.click(dialog.getByRole('button', { name: 'Keep everything' }));
  expect(await db.deskOutbox.count()).toBe(2);
});
