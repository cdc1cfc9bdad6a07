import { fireEvent, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isOwed, relayedOf } from '../../../../src/client/data/carried.ts';
import { keepFromPhone } from '../../../../src/client/data/fromPhone.ts';
import { loadWords, startWords } from '../../../../src/client/i18n/i18n.svelte.ts';
import { ENTRY_SIZE } from '../../../../src/domain/board/index.ts';
import { answerText } from '../../../../src/domain/handover/answer.ts';
import { toBundle, type HandedOver } from '../../../../src/domain/handover/bundle.ts';
import { sessionOf } from '../../../../src/domain/handover/frames.ts';
import { seededRandom } from '../../../support/random.ts';
import { cameraSees, noCamera } from '../aCamera.ts';
import { giveDialogs } from '../someDialogs.ts';
import { aTablet, showMenu } from './aKiosk.ts';

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
  noCamera();
});

const random = seededRandom(8);

/** What two phones handed to a table. */
async function aTableWithTwo() {
  const tablet = await aTablet({ kiosk: false });
  const { db, evening } = tablet;
  const records = ['a1', 'a2'].map((name): HandedOver => ({
    eid: evening.manifest.eid,
    rid: name.repeat(16),
    rev: 1,
    epoch: 1,
    writeToken: random(32),
    sealed: random(4096),
  }));
  await keepFromPhone(db, random, evening.code, records);
  const owed = async () => (await relayedOf(db, evening.manifest.eid)()).filter(isOwed).map(({ rid }) => rid.slice(0, 2));
  const seen: { code?: string } = {};
  cameraSees(() => seen.code);
  await showMenu(tablet);
  await fireEvent.click(await screen.findByRole('button', { name: 'By a moving picture (2)' }));
  await screen.findByRole('img', { name: /A moving picture that carries 2 sealed records/ });
  await fireEvent.click(screen.getByRole('button', { name: 'It has arrived: scan the answer' }));
  await fireEvent.click(await screen.findByRole('button', { name: 'Scan with the camera' }));
  await screen.findByText(/^Point the camera at the code/);
  const answer = (session: Uint8Array<ArrayBuffer>, has: readonly boolean[]) =>
    void (seen.code = answerText({ by: 'desk', entries: has.filter(Boolean).map(() => random(ENTRY_SIZE)), to: { session, has } }));
  return { answer, session: sessionOf(toBundle(records)), owed };
}

test('an answer to another table’s sending takes nothing off this one, however many records it speaks of', async () => {
  const { answer, owed } = await aTableWithTwo();
  answer(random(8), [true, true]);
  await screen.findByText(/^This answer is about other cards/);
  expect(await owed()).toEqual(['a1', 'a2']);
});

test('what the desk has is not shown again', async () => {
  const { answer, session, owed } = await aTableWithTwo();
  answer(session, [true, true]);
  await screen.findByText('2 from phones have gone on to the desk.');
  expect(await owed()).toEqual([]);
});

test('what the desk could not take is told, and keeps nothing behind it', async () => {
  const { answer, session, owed } = await aTableWithTwo();
  answer(session, [false, true]);
  await screen.findByText(/^1 from a phone has gone on to the desk\. The desk could not take 1 from a phone\./);
  expect(await owed()).toEqual([]);
});
