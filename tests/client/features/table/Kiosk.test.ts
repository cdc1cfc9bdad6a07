import { fireEvent, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { relayedOf } from '../../../../src/client/data/carried.ts';
import type { TableRow } from '../../../../src/client/data/rows.ts';
import { dropAllShared, keepShared } from '../../../../src/client/data/sharedFiles.ts';
import { loadWords, startWords } from '../../../../src/client/i18n/i18n.svelte.ts';
import { sealAcknowledgement } from '../../../../src/domain/board/index.ts';
import { sha256 } from '../../../../src/domain/crypto/index.ts';
import { answerText } from '../../../../src/domain/handover/answer.ts';
import { fromFile } from '../../../../src/domain/handover/file.ts';
import { seededRandom } from '../../../support/random.ts';
import { clock } from '../../data/aPhone.ts';
import { cameraSees, noCamera } from '../aCamera.ts';
import { giveDialogs } from '../someDialogs.ts';
import { aTablet, closeMenu, openMenu, rowOf, savedFiles, showMenu, showTable, type Tablet } from './aKiosk.ts';

giveDialogs();

// As in browsers: the event comes when whatever closed the dialog is through.
HTMLDialogElement.prototype.close = function (this: HTMLDialogElement) {
  this.open = false;
  setTimeout(() => this.dispatchEvent(new Event('close')));
};

beforeEach(async () => {
  await startWords(['en']);
  await loadWords('common', 'error', 'table', 'kiosk', 'camera', 'handover');
});

afterEach(() => {
  vi.restoreAllMocks();
  noCamera();
});

/** A PIN is slow on purpose, and slower on a busy machine. */
const slow = { timeout: 60_000 };
const shared = { name: 'card.txt', text: '-----BEGIN AGE ENCRYPTED FILE-----' };
const guests = (): HTMLElement | null => screen.queryByTitle('The guest’s screen');

test('what a kiosk saves as a file opens at the desk, and its count begins anew when somebody says that the file is on its way', async () => {
  const saved = savedFiles();
  const tablet = await aTablet({ kiosk: true, card: true });
  const { db, evening, record } = tablet;
  await showMenu(tablet);
  expect(await screen.findByText(/^1 card since /)).toBeVisible();
  await fireEvent.click(await screen.findByRole('button', { name: 'As a file' }));
  await expect.poll(() => saved.map(({ name }) => name)).toEqual(['card.txt']);
  const keys = evening.identity.epochs.map(({ identity }) => identity);
  const opened = await fromFile((await saved[0]?.text) ?? '', keys);
  expect(opened?.map(({ rid }) => rid)).toEqual([record.rid]);
  // Nobody has said yet that it reaches anybody.
  expect((await rowOf(db))?.kiosk?.handedOver).toMatchObject({ cards: 0 });

  await fireEvent.click(await screen.findByRole('button', { name: 'The file is on its way' }));
  await expect.poll(async () => (await rowOf(db))?.kiosk?.handedOver).toMatchObject({ cards: 1, at: clock() });
  // It stays until the desk says that it has it.
  expect(await relayedOf(db, evening.manifest.eid)()).toHaveLength(1);
});

/** A desk's answer that has these very bytes. */
function answerOf({ evening, record }: Tablet): string {
  const keys = { eid: evening.manifest.eid, rid: record.rid, board: record.board, statusKey: record.statusKey };
  const ack = { rid: record.rid, rev: 1, state: 'received', change: 1, day: '2026-11-22', digest: sha256(record.sealed) } as const;
  return answerText({ by: 'desk', entries: [sealAcknowledgement(ack, keys, seededRandom(6))] });
}

/** Shows the picture, and the camera of the kiosk reads the desk's answer. */
async function handOverByPicture(tablet: Tablet): Promise<void> {
  const held: { code?: string } = {};
  cameraSees(() => held.code);
  await showMenu(tablet);
  await fireEvent.click(await screen.findByRole('button', { name: 'By a moving picture (1)' }));
  await screen.findByRole('img', { name: /A moving picture that carries 1 sealed record/ });
  await fireEvent.click(screen.getByRole('button', { name: 'It has arrived: scan the answer' }));
  await fireEvent.click(await screen.findByRole('button', { name: 'Scan with the camera' }));
  await screen.findByText(/^Point the camera at the code/);
  expect(await relayedOf(tablet.db, tablet.evening.manifest.eid)()).toHaveLength(1);
  held.code = answerOf(tablet);
  await screen.findByText('The desk has 1 of them. It has left this tablet.');
  expect(await relayedOf(tablet.db, tablet.evening.manifest.eid)()).toEqual([]);
}

test(
  'what a kiosk shows as a moving picture leaves it with the desk’s answer and not before, and its count begins anew',
  slow,
  async () => {
    const tablet = await aTablet({ kiosk: true, card: true });
    await handOverByPicture(tablet);
    await expect.poll(async () => (await rowOf(tablet.db))?.kiosk?.handedOver).toMatchObject({ cards: 1, at: clock() });
  },
);

test('a kiosk’s count does not begin anew while a sealed file from a phone lies there, and its hand-over stays late', slow, async () => {
  const tablet = await aTablet({ kiosk: true, card: true });
  await keepShared(tablet.db, [shared]);
  await handOverByPicture(tablet);
  expect(await screen.findByText('The last hand-over is more than a day old, and some cards lie on this tablet alone.')).toBeVisible();
  expect((await rowOf(tablet.db))?.kiosk?.handedOver).toMatchObject({ cards: 0 });
});

test('a table becomes a kiosk and a table again in its menu, and carries what it carried', slow, async () => {
  const tablet = await aTablet({ kiosk: false, card: true });
  const { db, evening } = tablet;
  showTable(tablet);
  await openMenu(/^Table menu, for organizers$/u);
  await fireEvent.click(screen.getByRole('button', { name: 'Set it up' }));
  await fireEvent.click(await screen.findByRole('button', { name: 'Make it a kiosk' }));
  await screen.findByText('Saved. It is so for the next visitor.');
  await closeMenu();
  await screen.findByText('Kiosk 2');
  expect((await rowOf(db))?.kiosk?.handedOver).toMatchObject({ cards: 1, at: clock() });

  await openMenu(/^For the staff, with a PIN$/u);
  await fireEvent.click(screen.getByRole('button', { name: 'Set it up' }));
  await fireEvent.click(await screen.findByRole('button', { name: 'Make it an ordinary table' }));
  await screen.findByText('Saved. It is so for the next visitor.');
  await closeMenu();
  await screen.findByText('Table 2');
  expect((await rowOf(db))?.kiosk).toBeUndefined();
  expect(await relayedOf(db, evening.manifest.eid)()).toHaveLength(1);
  expect(guests()).toBeVisible();
});

test('a full kiosk that becomes a table goes on: nothing tells its guests any more that there is no room', slow, async () => {
  showTable(await aTablet({ kiosk: true, full: true }));
  await screen.findByRole('heading', { name: 'This tablet is full of cards' });
  expect(guests()).toBeNull();
  await openMenu();
  await fireEvent.click(screen.getByRole('button', { name: 'Set it up' }));
  await fireEvent.click(await screen.findByRole('button', { name: 'Make it an ordinary table' }));
  await screen.findByText('Saved. It is so for the next visitor.');
  await closeMenu();
  await expect.poll(guests, { timeout: 10_000 }).toBeVisible();
  expect(screen.queryByRole('heading', { name: 'This tablet is full of cards' })).toBeNull();
});

test('a table that was a full kiosk and is made one again keeps the document of whoever is at it, until somebody has looked anew', async () => {
  const tablet = await aTablet({ kiosk: true, full: true });
  const kiosk = (await rowOf(tablet.db))?.kiosk;
  if (!kiosk) throw new Error('It is no kiosk.');
  const make = (as: { kiosk: TableRow['kiosk'] | undefined }) =>
    tablet.db.tableMode.toCollection().modify((row) => void Object.assign(row, as));
  showTable(tablet);
  await screen.findByRole('heading', { name: 'This tablet is full of cards' });
  await make({ kiosk: undefined });
  await expect.poll(guests).toBeVisible();
  const document = guests();
  await make({ kiosk });
  await screen.findByText('Kiosk 2');
  expect(guests()).toBe(document);
  expect(screen.queryByRole('heading', { name: 'This tablet is full of cards' })).toBeNull();
});

test('a kiosk on which nothing but a sealed file from a phone lies asks for its hand-over', async () => {
  const tablet = await aTablet({ kiosk: true });
  showTable(tablet);
  await screen.findByText('Kiosk 2');
  expect(screen.queryByText('Please hand over')).toBeNull();
  await keepShared(tablet.db, [shared]);
  expect(await screen.findByText('Please hand over')).toBeVisible();
});

test('a table says on its bar that a sealed file waits', async () => {
  const tablet = await aTablet({ kiosk: false });
  await keepShared(tablet.db, [shared]);
  showTable(tablet);
  expect(await screen.findByText('1 not at the desk yet')).toBeVisible();
});

test('a table is not left while a sealed file lies there', async () => {
  const tablet = await aTablet({ kiosk: false });
  await keepShared(tablet.db, [shared]);
  await showMenu(tablet);
  await userEvent.click(screen.getByText('Leave table mode', { selector: 'summary' }));
  const leave = await screen.findByRole('button', { name: 'Leave table mode' });
  expect(leave).toHaveAttribute('aria-disabled', 'true');
  await expect.poll(() => screen.queryAllByText(/^1 sealed file with cards lies here/)).toHaveLength(2);
  await dropAllShared(tablet.db);
  await expect.poll(() => leave.getAttribute('aria-disabled')).not.toBe('true');
});
