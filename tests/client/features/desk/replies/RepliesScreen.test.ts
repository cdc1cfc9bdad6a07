import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import RepliesScreen from '../../../../../src/client/features/desk/replies/RepliesScreen.svelte';
import { repliesPaper } from '../../../../../src/client/features/desk/replies/repliesPaper.ts';
import type { DeskSession } from '../../../../../src/client/features/desk/session/DeskSession.svelte.ts';
import { i18n, loadWords, startWords } from '../../../../../src/client/i18n/i18n.svelte.ts';
import { emptyDesk, type DeskCard, type DeskState, type Operation } from '../../../../../src/domain/log/index.ts';
import { makeKit } from '../../../../../src/domain/sheet/kit/makeKit.ts';
import { giveDialogs } from '../../someDialogs.ts';
import { aDeskCard, aDeskOf } from '../../../../domain/desk/aDeskCard.ts';
import { fonts } from '../../../../domain/sheet/someCards.ts';
import { testPerson } from '../../../../support/evening.ts';
import { pdfInfo, pdfLines } from '../../../../support/pdf.ts';

giveDialogs();

beforeEach(async () => {
  await startWords(['en']);
  await loadWords('common', 'error', 'desk', 'replies', 'kit');
});

const posted = (change: Parameters<typeof aDeskCard>[0] = {}): DeskCard =>
  aDeskCard({ state: 'posted', changedOn: '2026-11-24', signatures: [{ name: 'Маша', strokes: [] }], ...change });
const answered = (change: Parameters<typeof aDeskCard>[0] = {}): DeskCard =>
  posted({
    state: 'answered',
    changedOn: '2027-04-02',
    reply: { town: 'Utrecht', before: 'posted', since: '2026-11-24', seq: 20 },
    ...change,
  });

function sessionOf(desk: DeskState, acts: Operation[] = [], refuse = false): DeskSession {
  const person = testPerson();
  return {
    desk,
    eid: 'e1'.repeat(16),
    people: new Map([[person.id, person]]),
    today: '2027-05-01',
    act: (operation: Operation) => {
      acts.push(operation);
      return Promise.resolve(refuse ? { ok: false, reason: 'storage.full' } : { ok: true });
    },
  } as unknown as DeskSession;
}

test('a reply is noted for the card that it answers, with its day and the town', async () => {
  const acts: Operation[] = [];
  const other = posted({ rid: 'a2'.repeat(16), signatures: [{ name: 'Пётр', strokes: [] }] });
  render(RepliesScreen, { session: sessionOf(aDeskOf([posted(), other]), acts) });
  expect(screen.getByText('Nothing waits: no reply, or everybody has theirs.')).toBeVisible();
  const list = screen.getByRole('list', { name: 'Posted cards' });
  expect(within(list).getAllByRole('button')).toHaveLength(2);
  await userEvent.type(screen.getByRole('textbox', { name: /^Name, signature/ }), 'петр');
  await userEvent.click(within(list).getByRole('button', { name: /Пётр · card of November 2026/ }));
  const dialog = screen.getByRole('dialog', { name: 'A reply to the card to Test Probnikov' });
  await userEvent.type(within(dialog).getByRole('textbox', { name: 'Town' }), ' Utrecht ');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Note the reply' }));
  expect(acts).toEqual([{ type: 'answer', rid: other.card.rid, rev: 1, day: '2027-05-01', town: 'Utrecht' }]);
  expect(await screen.findByText('Noted: a reply from Test Probnikov')).toBeVisible();
});

test.each(['2026-11-23', '2027-05-02', ''])('a reply cannot have come on “%s”: before it was posted, or later than today', async (day) => {
  const acts: Operation[] = [];
  render(RepliesScreen, { session: sessionOf(aDeskOf([posted()]), acts) });
  await userEvent.click(screen.getByRole('button', { name: /card of November 2026/ }));
  const field = screen.getByLabelText('Day on which it came');
  await userEvent.clear(field);
  if (day !== '') await userEvent.type(field, day);
  await userEvent.click(screen.getByRole('button', { name: 'Note the reply' }));
  expect(screen.getByText(/^Choose the day/)).toBeVisible();
  expect(acts).toEqual([]);
});

test('a waiting reply says signature, town, person and month, and is ticked off', async () => {
  const acts: Operation[] = [];
  const asked = answered({ rid: 'a2'.repeat(16), signatures: [{ name: 'Pauline', strokes: [] }] });
  const withSlip: DeskCard = { ...asked, card: { ...asked.card, consent: { ...asked.card.consent, reply: true } } };
  const { rerender } = render(RepliesScreen, { session: sessionOf(aDeskOf([answered(), withSlip]), acts) });
  const waiting = screen.getByRole('list', { name: 'Replies waiting' });
  expect(within(waiting).getAllByRole('listitem')).toHaveLength(1);
  expect(waiting).toHaveTextContent('Маша · Utrecht');
  expect(waiting).toHaveTextContent('To Test Probnikov');
  expect(waiting).toHaveTextContent('card of November 2026, reply of 2 Apr 2027');
  expect(screen.getByRole('list', { name: 'With a slip' })).toHaveTextContent('Pauline');
  await userEvent.click(within(waiting).getByRole('button', { name: 'Handed over: Маша · Utrecht · Test Probnikov' }));
  expect(acts).toEqual([{ type: 'handOverReply', record: 'a1'.repeat(16), handed: true, day: '2027-05-01' }]);
  const handedReplies = new Map([['a1'.repeat(16), { handed: true, day: '2027-05-01', seq: 21 }]]);
  await rerender({ session: sessionOf({ ...aDeskOf([answered()]), handedReplies }, acts) });
  expect(screen.queryByRole('list', { name: 'Replies waiting' })).toBeNull();
  await userEvent.click(screen.getByText('Handed over (1)'));
  expect(screen.getByText(/handed over on 1 May 2027/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: /^Not handed over after all/ }));
  expect(acts.at(-1)).toMatchObject({ handed: false });
});

test('what could not be kept is said', async () => {
  render(RepliesScreen, { session: sessionOf(aDeskOf([answered()]), [], true) });
  await userEvent.click(screen.getByRole('button', { name: /^Handed over/ }));
  expect(await screen.findByText(/^This could not be kept on this device/)).toBeVisible();
});

test('before anything is posted the screen says why no reply can be noted', () => {
  render(RepliesScreen, { session: sessionOf(emptyDesk) });
  expect(screen.getByText(/No posted card waits for a reply\. Only cards that were marked as posted/)).toBeVisible();
});

test('the list to read out fits on one page: signature, town, person, and nothing of a card', () => {
  const rows = Array.from({ length: 14 }, (_, i) => ({
    signature: `Маша ${String(i)}`,
    town: i === 3 ? '' : 'Utrecht',
    person: 'Test Probnikov',
    month: 'November 2026',
    came: '2 Apr 2027',
  }));
  const pdf = makeKit(repliesPaper(rows, i18n.t), fonts).bytes;
  expect(pdfInfo(pdf).get('Pages')).toBe('1');
  const lines = pdfLines(pdf, 1);
  expect(lines).toContain('Маша 0 · Utrecht · to Test Probnikov');
  expect(lines).toContain('Маша 3 · to Test Probnikov');
  expect(lines).toContain('card of November 2026, reply of 2 Apr 2027');
});
