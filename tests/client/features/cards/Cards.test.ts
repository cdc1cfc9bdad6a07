import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { recordAcknowledgements, recordUpload } from '../../../../src/client/data/commands.ts';
import type { Db } from '../../../../src/client/data/Db.ts';
import Cards from '../../../../src/client/features/cards/Cards.svelte';
import { loadWords, setLanguage, startWords } from '../../../../src/client/i18n/i18n.svelte.ts';
import { aDraft } from '../../data/aPhone.ts';
import { anAttendee, peopleHere, someDrafts } from '../anAttendee.ts';
import InApp from '../InApp.svelte';
import { giveDialogs } from '../someDialogs.ts';

giveDialogs();

beforeEach(async () => {
  await startWords(['en']);
  await loadWords('common', 'error', 'cards', 'status');
});

/** A note as the phone keeps it. */
async function noted(db: Db, eid: string): Promise<string> {
  const rid = 'f1'.repeat(16);
  const note = { ordinal: 0, digest: new Uint8Array(32) };
  const row = { rid, eid, rev: 1, epoch: 1, blob: new Uint8Array(4), uploadedTo: null, attempts: 0, notBefore: 0, problem: null, note };
  await db.outbox.add(row);
  return rid;
}

/** A sealed card as the phone keeps it. */
async function sealed(db: Db, eid: string, ordinal: number): Promise<string> {
  const rid = `c${String(ordinal)}`.repeat(16);
  await db.cards.add({
    rid,
    eid,
    draft: `d${String(ordinal)}`.repeat(16),
    person: 'probnikov-test',
    ordinal,
    rev: 1,
    state: 'sealed',
    day: '2026-11-22',
    sealedAt: 0,
    change: 0,
    digest: new Uint8Array(32),
  });
  await db.outbox.add({ rid, eid, rev: 1, epoch: 1, blob: new Uint8Array(4), uploadedTo: null, attempts: 0, notBefore: 0, problem: null });
  return rid;
}

async function show(drafts = someDrafts([])) {
  const attendee = await anAttendee();
  Object.assign(attendee.app, { drafts });
  const first = await sealed(attendee.db, attendee.eid, 1);
  const second = await sealed(attendee.db, attendee.eid, 2);
  render(InApp, { app: attendee.app, Screen: Cards as never, params: { eid: attendee.eid } });
  await screen.findByText('2 cards only on this phone');
  return { ...attendee, first, second };
}

test('what is only on this phone is said until the desk itself has everything', async () => {
  const { db, first, second } = await show();
  await recordUpload(db, first, { uploadedTo: 'a1'.repeat(16), attempts: 1, notBefore: 0, problem: null });
  expect(await screen.findByText('1 card only on this phone')).toBeVisible();
  await recordUpload(db, second, { uploadedTo: 'a1'.repeat(16), attempts: 1, notBefore: 0, problem: null });
  expect(await screen.findByText('2 cards on their way to the organizers')).toBeVisible();
  await expect.poll(() => screen.getAllByText('On its way').length).toBe(2);
  expect(screen.queryByText('Sealed, on this device')).toBeNull();
  expect(screen.queryByText('Everything handed over')).toBeNull();
  for (const rid of [first, second])
    await recordAcknowledgements(db, [{ rid, state: 'received', change: 1, day: '2026-11-22', sealed: new Uint8Array(4) }]);
  expect(await screen.findByText('Everything handed over')).toBeVisible();
  await expect.poll(() => screen.getAllByText('Received by the organizers').length).toBe(2);
});

test('while the list is still being opened nobody is said to be no longer on it', async () => {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  const here = peopleHere();
  const slow = () => ({ ...here, open: (...lists: Parameters<typeof here.open>) => opened.then(() => here.open(...lists)) });
  const { app, db, eid } = await anAttendee(undefined, undefined, slow);
  await sealed(db, eid, 1);
  await db.outbox.delete(await sealed(db, eid, 2));
  await db.cards.update('c2'.repeat(16), { state: 'posted' });
  Object.assign(app, { drafts: someDrafts([]) });
  render(InApp, { app, Screen: Cards as never, params: { eid } });
  expect(await screen.findByText('Sealed, on this device')).toBeVisible();
  expect(screen.queryByText('To somebody who is no longer on the list')).toBeNull();
  // Nor does anybody read of a TEST person's card that it is in the post.
  expect(screen.getByText('Posted')).not.toBeVisible();
  expect(screen.getByText(/^It is in the post/)).not.toBeVisible();
  open();
  await expect.poll(() => screen.queryAllByRole('heading', { name: 'To Test Probnikov' }).length).toBe(2);
  expect(screen.getByText('Rehearsal: marked as posted')).toBeVisible();
});

test('where the list does not open, cards, signatures and drafts say so in place of whom they are for', async () => {
  const broken = () => ({ ...peopleHere(), open: () => Promise.resolve({ ok: false, reason: 'list.workerFailed' } as const) });
  const { app, db, eid } = await anAttendee(undefined, undefined, broken);
  await sealed(db, eid, 1);
  await db.outbox.update(await sealed(db, eid, 5), { signature: 1 });
  await db.cards.update('c5'.repeat(16), { signs: 'c4'.repeat(16) });
  Object.assign(app, { drafts: someDrafts([aDraft({ text: 'Здравствуйте!' })]) });
  render(InApp, { app, Screen: Cards as never, params: { eid } });
  const words = { en: 'the list of people is not open', ru: 'список людей не открыт', de: 'die Liste ist nicht offen' };
  for (const [language, said] of Object.entries(words)) {
    await setLanguage(language as keyof typeof words);
    const headings = () => screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
    await expect.poll(headings).toEqual(Array(3).fill(expect.stringContaining(said)));
    expect(headings()[2]).toMatch(/^(Signed|Подписано|Unterschrieben): /);
  }
  await setLanguage('en');
});

test('while the list is being opened “Discard” stands where it stands afterwards', async () => {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  const here = peopleHere();
  const slow = () => ({ ...here, open: (...lists: Parameters<typeof here.open>) => opened.then(() => here.open(...lists)) });
  const { app, eid } = await anAttendee(undefined, undefined, slow);
  Object.assign(app, { drafts: someDrafts([aDraft({ text: 'Здравствуйте!' })]) });
  render(InApp, { app, Screen: Cards as never, params: { eid } });
  const discard = await screen.findByRole('button', { name: 'Discard' });
  const place = () => Array.from(discard.parentElement?.children ?? []).indexOf(discard);
  expect(place()).toBe(1);
  expect(screen.getByRole('button', { name: 'Continue' })).toHaveAttribute('aria-disabled', 'true');
  open();
  expect(await screen.findByRole('link', { name: 'Continue' })).toBeVisible();
  expect(place()).toBe(1);
});

test('a careful phone on which something lies under an earlier code never says that everything is handed over, and says what to do', async () => {
  await loadWords('careful');
  const { app, db, eid } = await anAttendee();
  const careful = { locked: () => Promise.resolve(1), takeConfirmed: () => 0 };
  Object.assign(app, { drafts: someDrafts([]), careful });
  const rid = await sealed(db, eid, 1);
  render(InApp, { app, Screen: Cards as never, params: { eid } });
  await screen.findByText('2 cards only on this phone');
  await recordAcknowledgements(db, [{ rid, state: 'received', change: 1, day: '2026-11-22', sealed: new Uint8Array(4) }]);
  expect(await screen.findByText('1 card only on this phone')).toBeVisible();
  expect(screen.getByText(/^1 sealed record lies here under an earlier code/)).toBeVisible();
  const ways = (): unknown[] => screen.getAllByRole('link', { name: 'Hand over now' }).map((link) => link.getAttribute('href'));
  await expect.poll(ways).toEqual(['#/scan/handover']);
  expect(screen.queryByText('Everything handed over')).toBeNull();
});

test('a card that a table has, too, bears the table’s number, in the list and on the whole screen, and is not handed over', async () => {
  const { db, first } = await show();
  await db.outbox.update(first, { tables: [2] });
  expect(await screen.findByText('Also on table 2')).toBeVisible();
  expect(screen.getByText(/Sealed here, and on the organizers’ table as well/)).toBeVisible();
  expect(screen.getByText('1 card only on this phone')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Show full screen' }));
  const dialog = screen.getByRole('dialog', { name: 'My cards' });
  expect(within(dialog).getByText('1 is also on table 2.')).toBeVisible();
  expect(screen.queryByText('Everything handed over')).toBeNull();
});

test('the hand-over fills the screen when asked', async () => {
  await show();
  await userEvent.click(screen.getByRole('button', { name: 'Show full screen' }));
  const dialog = screen.getByRole('dialog', { name: 'My cards' });
  expect(within(dialog).getByText('2 cards only on this phone')).toBeVisible();
});

test('a problem is told in plain words at its card, and “Try now” tries', async () => {
  const { db, first, sync } = await show();
  await recordUpload(db, first, { uploadedTo: null, attempts: 1, notBefore: 0, problem: 'network.portal' });
  expect(await screen.findByText(/sign-in page of the Wi-Fi/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Try now' }));
  // The first was when the screen was opened.
  expect(sync.rounds).toBe(2);
});

test('a changed code is told once for all cards, with what to do', async () => {
  const { db, eid, first, second } = await show();
  for (const rid of [first, second]) await recordUpload(db, rid, { uploadedTo: null, attempts: 1, notBefore: 0, problem: 'join.rotated' });
  await db.evenings.update(eid, { rotated: 1, problem: 'join.rotated' });
  expect(await screen.findByRole('link', { name: 'Scan the new code' })).toHaveAttribute('href', '#/join');
  expect(screen.getAllByText(/changed the code|changed it/)).toHaveLength(1);
  expect(screen.getByText(/Your cards are safe on this phone/)).toBeVisible();
});

test('a changed code is told also where nothing waits, so that nobody learns it only after the next seal', async () => {
  const attendee = await anAttendee();
  Object.assign(attendee.app, { drafts: someDrafts([]) });
  render(InApp, { app: attendee.app, Screen: Cards as never, params: { eid: attendee.eid } });
  await screen.findByText('No cards yet');
  expect(screen.queryByText(/changed the code/)).toBeNull();
  await attendee.db.evenings.update(attendee.eid, { rotated: 1, problem: 'join.rotated' });
  expect(await screen.findByText(/changed the code of this evening/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Scan the new code' })).toHaveAttribute('href', '#/join');
});

test('what keeps a card is told at the card only, also after a try', async () => {
  const { db, eid, first } = await show();
  await recordUpload(db, first, { uploadedTo: null, attempts: 1, notBefore: 0, problem: 'network.portal' });
  await db.evenings.update(eid, { problem: 'network.portal' });
  await userEvent.click(await screen.findByRole('button', { name: 'Try now' }));
  expect(await screen.findByText(/Not everything could be handed over/)).toBeVisible();
  expect(screen.getAllByText(/sign-in page of the Wi-Fi/)).toHaveLength(1);
});

test('without a network a try says so, and blames no card', async () => {
  const { db, eid, first } = await show();
  await recordUpload(db, first, { uploadedTo: null, attempts: 1, notBefore: 0, problem: 'network.none' });
  await db.evenings.update(eid, { problem: 'network.none' });
  await userEvent.click(await screen.findByRole('button', { name: 'Try now' }));
  expect(await screen.findByText('No network. Nothing is lost: the cards wait here.')).toBeVisible();
  expect(screen.queryByText(/Not everything/)).toBeNull();
});

test('a try that brings nothing new does not say the words of the banner again', async () => {
  const { db, sync, first, second } = await show();
  sync.status = { online: true, running: false };
  for (const rid of [first, second]) await recordUpload(db, rid, { uploadedTo: 'a1'.repeat(16), attempts: 1, notBefore: 0, problem: null });
  await screen.findByText('2 cards on their way to the organizers');
  await userEvent.click(screen.getByRole('button', { name: 'Try now' }));
  expect(await screen.findByText(/^Nothing new yet/)).toBeVisible();
  expect(screen.getAllByText(/Not confirmed by the organizers’ computer yet/)).toHaveLength(1);
});

test('“everything handed over” does not hide a card that is held back, or a draft', async () => {
  const { db, first, second } = await show(someDrafts([aDraft({ text: 'Здравствуйте!' })]));
  for (const [rid, state] of [
    [first, 'received'],
    [second, 'heldBack'],
  ] as const)
    await recordAcknowledgements(db, [{ rid, state, change: 1, day: '2026-11-22', sealed: new Uint8Array(4) }]);
  expect(await screen.findByText('Everything handed over')).toBeVisible();
  expect(await screen.findByText('But the organizers hold 1 card back: see below.')).toBeVisible();
  expect(screen.getByText('1 draft is not finished and stays on this phone.')).toBeVisible();
});

test('a note is no card, and while it waits nothing is called handed over, not even across the table', async () => {
  const { db, eid, first, second } = await show();
  const note = await noted(db, eid);
  await userEvent.click(screen.getByRole('button', { name: 'Show full screen' }));
  const dialog = screen.getByRole('dialog', { name: 'My cards' });
  expect(await within(dialog).findByText('2 cards only on this phone')).toBeVisible();
  expect(await within(dialog).findByText('1 note to the organizers waits, too.')).toBeVisible();
  for (const rid of [first, second])
    await recordAcknowledgements(db, [{ rid, state: 'received', change: 1, day: '2026-11-22', sealed: new Uint8Array(4) }]);
  expect(await within(dialog).findByText('1 note only on this phone')).toBeVisible();
  expect(within(dialog).getByText('The organizers have all 2 cards.')).toBeVisible();
  await recordUpload(db, note, { uploadedTo: 'a1'.repeat(16), attempts: 0, notBefore: 0, problem: null });
  expect(await within(dialog).findByText('1 note on its way to the organizers')).toBeVisible();
  expect(screen.queryByText('Everything handed over')).toBeNull();
  await recordAcknowledgements(db, [{ rid: note, state: 'received', change: 1, day: '2026-11-22', sealed: new Uint8Array(4) }]);
  expect(await within(dialog).findByText('Everything handed over')).toBeVisible();
});

test('a note that the server has is not told beside cards as one that waits on this phone', async () => {
  const { db, eid } = await show();
  const note = await noted(db, eid);
  expect(await screen.findByText('1 note to the organizers waits, too.')).toBeVisible();
  await recordUpload(db, note, { uploadedTo: 'a1'.repeat(16), attempts: 0, notBefore: 0, problem: null });
  expect(await screen.findByText('1 note is on its way to the organizers.')).toBeVisible();
  expect(screen.getByText('2 cards only on this phone')).toBeVisible();
  expect(screen.queryByText('1 note to the organizers waits, too.')).toBeNull();
});

test('a note without any card is a quiet line, with what keeps it', async () => {
  const { app, db, eid } = await anAttendee();
  Object.assign(app, { drafts: someDrafts([]) });
  const rid = await noted(db, eid);
  render(InApp, { app, Screen: Cards as never, params: { eid } });
  expect(await screen.findByText('1 note to the organizers waits on this phone for a network.')).toBeVisible();
  expect(screen.getByText('No cards yet')).toBeVisible();
  await recordUpload(db, rid, { uploadedTo: null, attempts: 1, notBefore: 0, problem: 'quota.full' });
  expect(await screen.findByText(/The server has no more room for this evening/)).toBeVisible();
  await recordUpload(db, rid, { uploadedTo: 'a1'.repeat(16), attempts: 0, notBefore: 0, problem: null });
  expect(await screen.findByText('1 note on its way to the organizers')).toBeVisible();
});

test('the phone’s Back closes the full screen and leaves the page where it is', async () => {
  await show();
  const before = location.href;
  await userEvent.click(screen.getByRole('button', { name: 'Show full screen' }));
  expect(screen.getByRole('dialog', { name: 'My cards' })).toBeVisible();
  history.back();
  await expect.poll(() => screen.queryByRole('dialog', { name: 'My cards' })).toBeNull();
  expect(location.href).toBe(before);
});

test('an evening that was left is said to be gone, not to be without cards', async () => {
  const { app, db, eid } = await anAttendee();
  Object.assign(app, { drafts: someDrafts([]) });
  await db.evenings.delete(eid);
  render(InApp, { app, Screen: Cards as never, params: { eid } });
  expect(await screen.findByText('This evening is not on this phone')).toBeVisible();
  expect(screen.queryByText('No cards yet')).toBeNull();
});

test('a draft is gone on with, or discarded after one question', async () => {
  const drafts = someDrafts([aDraft({ text: 'Здравствуйте! Идёт дождь.' })]);
  await show(drafts);
  expect(screen.getByText('Здравствуйте! Идёт дождь.')).toBeVisible();
  expect(await screen.findByRole('link', { name: 'Continue' })).toHaveAttribute('href', `#/e/${'e1'.repeat(16)}/write/${'d1'.repeat(16)}`);
  await userEvent.click(screen.getByRole('button', { name: 'Discard' }));
  expect(drafts.dropped).toEqual([]);
  const dialog = screen.getByRole('dialog');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Discard' }));
  await expect.poll(() => drafts.dropped).toEqual(['d1'.repeat(16)]);
});

test('without cards and drafts there is a way to the people', async () => {
  const { app, eid } = await anAttendee();
  Object.assign(app, { drafts: someDrafts([aDraft({ text: '  ' })]) });
  render(InApp, { app, Screen: Cards as never, params: { eid } });
  expect(await screen.findByRole('link', { name: 'Choose who to write to' })).toHaveAttribute('href', `#/e/${eid}/people`);
});

test('whoever opens My cards has the server asked how they stand now', async () => {
  const { sync } = await show();
  expect(sync.rounds).toBe(1);
});

test('what was signed stands apart from cards, and may be taken back until it is on paper', async () => {
  const { db, eid, app, sync } = await anAttendee();
  Object.assign(app, { drafts: someDrafts([]) });
  const rid = await sealed(db, eid, 5);
  await db.cards.update(rid, { signs: 'c4'.repeat(16) });
  await db.outbox.update(rid, { signature: 1 });
  render(InApp, { app, Screen: Cards as never, params: { eid } });
  expect(await screen.findByText('1 signature only on this phone')).toBeVisible();
  expect(screen.queryByRole('heading', { name: 'Sealed cards' })).toBeNull();
  await recordAcknowledgements(db, [{ rid, state: 'received', change: 1, day: '2026-11-22', sealed: new Uint8Array(4) }]);
  expect(await screen.findByText('The organizers have your signature.')).toBeVisible();
  expect(await screen.findByText(/^The organizers have it. It goes on the card/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Take my line back' }));
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Take my line back' }));
  expect(await screen.findByText(/^You want it back/)).toBeVisible();
  expect(sync.rounds).toBe(2);
  expect(screen.queryByRole('button', { name: 'Take my line back' })).toBeNull();
  await recordAcknowledgements(db, [{ rid, state: 'printed', change: 5, day: '2026-11-23', sealed: null }]);
  expect(await screen.findByText('This is the rehearsal: it is on paper, and nothing of it is sent.')).toBeVisible();
});
