import { cleanup, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import HandOver from '../../../../src/client/features/handover/HandOver.svelte';
import Locked from '../../../../src/client/features/handover/Locked.svelte';
import { loadWords, startWords } from '../../../../src/client/i18n/i18n.svelte.ts';
import { ENTRY_SIZE } from '../../../../src/domain/board/index.ts';
import { answerText } from '../../../../src/domain/handover/answer.ts';
import { MOST_BY_QR } from '../../../../src/domain/handover/frames.ts';
import { seededRandom } from '../../../support/random.ts';
import { cameraSees, noCamera } from '../aCamera.ts';
import { anAttendee } from '../anAttendee.ts';
import InApp from '../InApp.svelte';
import { giveDialogs } from '../someDialogs.ts';

giveDialogs();

beforeEach(async () => {
  await startWords(['en']);
  await loadWords('common', 'error', 'handover', 'camera', 'careful');
});

afterEach(noCamera);

/** jsdom's own kind of bytes, which Dexie hands out of its cache, are none to the ciphers. */
const real = (bytes: Uint8Array): Uint8Array => Uint8Array.from(Object.values(bytes));

/** A phone on which cards of these sizes wait, sealed. */
async function waiting(...sizes: readonly number[]) {
  const attendee = await anAttendee();
  const { db, eid } = attendee;
  db.evenings.hook('reading', (row) => ({ ...row, replySecret: real(row.replySecret) }));
  db.outbox.hook('reading', (row) => ({ ...row, blob: real(row.blob) }));
  for (const [ordinal, size] of sizes.entries()) {
    const rid = `c${String(ordinal)}`.repeat(16);
    const card = { rid, eid, draft: `d${String(ordinal)}`.repeat(16), person: 'probnikov-test', ordinal, rev: 1 };
    await db.cards.add({ ...card, state: 'sealed', day: '2026-11-22', sealedAt: 0, change: 0, digest: new Uint8Array(32) });
    const row = { rid, eid, rev: 1, epoch: 1, blob: new Uint8Array(size), uploadedTo: null, attempts: 0, notBefore: 0, problem: null };
    await db.outbox.add(row);
  }
  return attendee;
}

test('the picture stands there at once, unless it cannot carry everything: then what is too large is said first', async () => {
  const small = await waiting(4096);
  const { unmount } = render(InApp, { app: small.app, Screen: HandOver as never, params: { eid: small.eid } });
  await screen.findByRole('img', { name: /A moving picture that carries 1 sealed record/ });
  unmount();

  const both = await waiting(4096, 65_536);
  render(InApp, { app: both.app, Screen: HandOver as never, params: { eid: both.eid } });
  const said = await screen.findByText('Too large for the picture: 1 card. They go by network or as a file.');
  const show = screen.getByRole('button', { name: 'Show the picture' });
  expect(said.compareDocumentPosition(show)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  expect(screen.queryByRole('img', { name: /A moving picture/ })).toBeNull();
  await userEvent.setup().click(show);
  await screen.findByRole('img', { name: /A moving picture that carries 1 sealed record/ });
});

test('what was shown as a picture, or left as a file, is known to be elsewhere maybe', async () => {
  const { app, db, eid } = await waiting(4096, 65_536);
  const elsewhere = async () => (await db.outbox.orderBy('rid').toArray()).map((row) => row.elsewhere);
  render(InApp, { app, Screen: HandOver as never, params: { eid } });
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Show the picture' }));
  await vi.waitFor(async () => {
    expect(await elsewhere()).toEqual([1, undefined]);
  });
  await user.click(screen.getByRole('button', { name: 'Other ways' }));
  await user.click(await screen.findByRole('button', { name: 'Save or share the file' }));
  await vi.waitFor(async () => {
    expect(await elsewhere()).toEqual([1, 1]);
  });
});

test('what is only on this phone is said to be, and nothing is that a server has', async () => {
  const { app, db, eid } = await waiting(65_536, 65_536);
  render(InApp, { app, Screen: HandOver as never, params: { eid } });
  const only = '2 cards are still only on this phone. They count as handed over once the organizers’ answer is here.';
  expect(await screen.findByText(only)).toBeVisible();
  await db.outbox.update('c0'.repeat(16), { uploadedTo: 'a1'.repeat(16) });
  expect(await screen.findByText('Not yet confirmed by the organizers: 2 cards.')).toBeVisible();
  expect(screen.queryByText(only)).toBeNull();
});

test('of what lay on a careful phone before its code was scanned nobody says that it is only there', async () => {
  const { app, db, eid } = await waiting(65_536);
  await db.outbox.update('c0'.repeat(16), { carried: { kind: 'card', secrets: new Uint8Array(8), digest: new Uint8Array(32) } as never });
  render(InApp, { app, Screen: HandOver as never, params: { eid } });
  expect(await screen.findByText('Not yet confirmed by the organizers: 1 card.')).toBeVisible();
});

test('with nothing left to hand over, it is said so only where nothing lies under an earlier code', async () => {
  const ordinary = await anAttendee();
  const { unmount } = render(InApp, { app: ordinary.app, Screen: HandOver as never, params: { eid: ordinary.eid } });
  expect(await screen.findByText('Everything handed over')).toBeVisible();
  unmount();

  const { app, eid } = await anAttendee();
  Object.assign(app, { careful: { locked: () => Promise.resolve(1) } });
  render(InApp, { app, Screen: HandOver as never, params: { eid } });
  expect(await screen.findByText(/under an earlier code/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Hand over now' })).toHaveAttribute('href', '#/scan/handover');
  expect(screen.queryByText('Everything handed over')).toBeNull();
});

test('a careful phone without its code says before any picture what only a file takes along', async () => {
  const { app, db, eid } = await anAttendee();
  db.handed.hook('reading', ({ relayed, ...row }) => ({ ...row, relayed: { ...relayed, file: real(relayed?.file ?? new Uint8Array(0)) } }));
  await db.careful.put({ eid, organizers: new Uint8Array(32), epoch: 1, manifest: new Uint8Array(8) });
  for (const [rev, size] of [4096, MOST_BY_QR + 1].entries()) {
    const relayed = { kind: 'card', secrets: new Uint8Array(8), uploadedTo: null, file: new Uint8Array(size) } as const;
    await db.handed.put({ eid, rid: 'c1'.repeat(16), rev: rev + 1, epoch: 1, sealed: new Uint8Array(8), relayed });
  }
  render(InApp, { app, Screen: Locked as never, params: {} });
  const said = await screen.findByText(/^1 is too large for the picture, .*: only the file takes it along\.$/);
  const show = screen.getByRole('button', { name: 'Show the picture' });
  expect(said.compareDocumentPosition(show)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

/** A careful phone on which a record lies, before a desk’s answer to it; `opened`: how much of it the evening's code in this page does not open. */
async function readingAnAnswer(opened: number | undefined) {
  const { app, db, eid } = await anAttendee();
  db.handed.hook('reading', ({ relayed, ...row }) => ({ ...row, relayed: { ...relayed, file: real(relayed?.file ?? new Uint8Array(0)) } }));
  await db.careful.put({ eid, organizers: new Uint8Array(32), epoch: 1, manifest: new Uint8Array(8) });
  const relayed = { kind: 'card', secrets: new Uint8Array(8), uploadedTo: null, file: new Uint8Array(4096) } as const;
  await db.handed.put({ eid, rid: 'c1'.repeat(16), rev: 1, epoch: 1, sealed: new Uint8Array(8), relayed });
  const open = { eid, app: { careful: { locked: () => Promise.resolve(opened) } } };
  const carefuls = { opened: opened === undefined ? [] : [open], hear: () => Promise.resolve(0) };
  cameraSees(() => answerText({ by: 'desk', entries: [seededRandom(1)(ENTRY_SIZE)] }));
  render(InApp, { app: { ...app, carefuls } as never, Screen: Locked as never, params: {} });
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'It has arrived: scan the answer' }));
  await user.click(await screen.findByRole('button', { name: 'Scan with the camera' }));
}

test('an answer that no code in this page opens is called a foreign one only where nothing here waits for another code', async () => {
  await readingAnAnswer(undefined);
  await screen.findByText(/^The answer is read. Only the evening’s code opens it/);
  cleanup();
  await readingAnAnswer(1);
  expect(await screen.findByText(/sealed under an earlier code: ask the organizers for that one/)).toBeVisible();
  // At the top of the page, and right under these words.
  expect(screen.getAllByRole('link', { name: 'Scan the code' })).toHaveLength(2);
  cleanup();
  await readingAnAnswer(0);
  expect(await screen.findByText(/^This answer is about somebody else’s cards/)).toBeVisible();
});
