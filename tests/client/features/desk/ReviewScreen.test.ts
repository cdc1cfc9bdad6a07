import { cleanup, fireEvent, render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import ReviewScreen from '../../../../src/client/features/desk/incoming/ReviewScreen.svelte';
import type { StagePart } from '../../../../src/client/features/desk/parts.ts';
import type { DeskSession } from '../../../../src/client/features/desk/session/DeskSession.svelte.ts';
import { loadWords, startWords } from '../../../../src/client/i18n/i18n.svelte.ts';
import { postalView } from '../../../../src/domain/desk/postal.ts';
import { emptyDesk, type DeskCard, type Operation } from '../../../../src/domain/log/index.ts';
import { freshFacts } from '../../../../src/domain/person/freshFacts.ts';
import type { ListDrawing } from '../../../../src/domain/listDrawing/listDrawing.ts';
import type { Person } from '../../../../src/domain/person/person.ts';
import { aListDrawing } from '../../../support/aListDrawing.ts';
import { aPhoto } from '../../../support/aPhoto.ts';
import { testPerson } from '../../../support/evening.ts';
import { aDeskCard } from '../../../domain/desk/aDeskCard.ts';
import { giveDialogs } from '../someDialogs.ts';
import { begunHere } from './begunHere.ts';

giveDialogs();

beforeEach(async () => {
  await startWords(['en']);
  await loadWords('common', 'error', 'person', 'status', 'desk', 'edit');
});

/** A heap whose first card is decided on and stays in view, as the next one would. */
function show(
  part: StagePart = 'incoming',
  card = aDeskCard(),
  drawings: readonly ListDrawing[] = [],
  people: ReadonlyMap<string, Person> = new Map(),
): Operation[] {
  const { acts, session } = aSession(card, drawings, people);
  render(ReviewScreen, { session, part });
  return acts;
}

function aSession(card: DeskCard, drawings: readonly ListDrawing[] = [], people: ReadonlyMap<string, Person> = new Map()) {
  const acts: Operation[] = [];
  const session = {
    desk: { ...emptyDesk, cards: new Map([[card.card.rid, card]]) },
    manifest: null,
    drawings,
    people,
    institutions: new Map(),
    today: '2026-11-22',
    postal: (id: string) => {
      const person = people.get(id);
      return person && postalView(person, new Map(), emptyDesk, false);
    },
    posting: { fromAbroad: false, addressOrder: 'smallToLarge' },
    act: (operation: Operation) => {
      acts.push(operation);
      return Promise.resolve({ ok: true });
    },
    checkFor: () => ({ country: 'ru' }),
    listed: () => undefined,
    fresh: (one: Person) => freshFacts(one, undefined, emptyDesk, '2026-11-22'),
    begun: begunHere(),
  } as unknown as DeskSession;
  return { acts, session };
}

async function press(init: KeyboardEventInit & { timeStamp?: number }): Promise<void> {
  const heading = screen.getByRole('heading', { level: 2 });
  const event = new KeyboardEvent('keydown', { code: 'KeyA', key: 'a', bubbles: true, cancelable: true, ...init });
  if (init.timeStamp !== undefined) Object.defineProperty(event, 'timeStamp', { value: init.timeStamp });
  await fireEvent(heading, event);
}

test('a key that is held down, or pressed again at once, decides on the card in view and on no other', async () => {
  const acts = show();
  const early = performance.now();
  await press({});
  await expect.poll(() => acts.length).toBe(1);
  for (let i = 0; i < 20; i++) await press({ repeat: true, timeStamp: performance.now() + 10_000 });
  // However slow this machine is: the finger came down before the card came.
  await press({ timeStamp: early });
  expect(acts).toHaveLength(1);
  // Whoever has read the next one decides on it.
  await press({ timeStamp: performance.now() + 10_000 });
  await expect.poll(() => acts.length).toBe(2);
});

test('a newer version that comes while the card is read is not approved unread, and is told', async () => {
  const card = aDeskCard();
  const { session } = aSession(card);
  const { rerender } = render(ReviewScreen, { session, part: 'incoming' });
  const early = performance.now();
  expect(screen.queryByText(/newer version/)).toBeNull();
  const newer = aSession({ ...card, card: { ...card.card, rev: card.card.rev + 1 }, text: 'Другие слова' });
  await rerender({ session: newer.session });
  expect(screen.getByText(/newer version/)).toBeVisible();
  expect(screen.getAllByText('Другие слова')[0]).toBeVisible();
  await press({ timeStamp: early });
  expect(newer.acts).toEqual([]);
  await press({ timeStamp: performance.now() + 10_000 });
  await expect.poll(() => newer.acts).toMatchObject([{ type: 'approve', rev: card.card.rev + 1 }]);
});

test('what was done to a card is said where the list begins', async () => {
  show();
  expect(screen.queryByText(/^Approved:/)).toBeNull();
  await press({});
  expect(await screen.findByText(/^Approved: /, { selector: 'p' })).toBeVisible();
});

test('a card that was approved by mistake is taken back from the ready ones, and that is said', async () => {
  const acts = show('ready', aDeskCard({ state: 'approved' }));
  await fireEvent.click(screen.getByRole('button', { name: 'Take back' }));
  expect(acts.map(({ type }) => type)).toEqual(['unapprove']);
  expect(await screen.findByText(/^Back to “incoming”: /, { selector: 'p' })).toBeVisible();
});

test('cards that went into the letter box are said where they lay', async () => {
  const acts = show('printed', aDeskCard({ state: 'printed' }));
  const mark = { name: 'Mark 1 card as posted' };
  await fireEvent.click(screen.getByRole('button', mark));
  const dialog = within(screen.getByRole('dialog'));
  await userEvent.click(dialog.getByRole('checkbox', { name: 'Somebody who is on no list' }));
  await fireEvent.click(dialog.getByRole('button', mark));
  expect(await screen.findByText('1 card is marked as posted.', { selector: 'p' })).toBeVisible();
  expect(acts.map(({ type }) => type)).toEqual(['post']);
});

test('a card whose person has no confirmed address is named before it counts as posted, and left out unless somebody ticks it', async () => {
  const acts = show('printed', aDeskCard({ state: 'printed' }));
  await fireEvent.click(screen.getByRole('button', { name: 'Mark 1 card as posted' }));
  const dialog = within(screen.getByRole('dialog'));
  expect(dialog.getByText(/^Something speaks against posting 1 card:/)).toBeVisible();
  expect(dialog.getByRole('checkbox', { name: 'Somebody who is on no list' })).not.toBeChecked();
  expect(dialog.queryByRole('button', { name: /as posted$/ })).toBeNull();
  expect(acts).toEqual([]);
});

test('a card whose person may get no letters since it was printed, or whose drawing was taken back, is left out of the letter box and says why', async () => {
  const anna = testPerson({ id: 'anna', status: 'released' });
  show('printed', aDeskCard({ state: 'printed', person: 'anna' }), [], new Map([['anna', anna]]));
  await fireEvent.click(screen.getByRole('button', { name: 'Mark 1 card as posted' }));
  const box = () => within(screen.getByRole('dialog')).getByRole('checkbox');
  expect(box()).not.toBeChecked();
  expect(box()).toHaveAccessibleDescription(/Free, as far as the sources say/);
  cleanup();
  const boris = testPerson({ id: 'boris' });
  show('printed', aDeskCard({ state: 'printed', person: 'boris', front: 'list:0123456789abcdef' }), [], new Map([['boris', boris]]));
  await fireEvent.click(screen.getByRole('button', { name: 'Mark 1 card as posted' }));
  expect(box()).not.toBeChecked();
  expect(box()).toHaveAccessibleDescription(/its drawing was taken off the list/);
});

test('whoever is let go while the posting form is open is left out again, though somebody had ticked the card', async () => {
  const card = aDeskCard({ state: 'printed', person: 'anna' });
  const anna = testPerson({ id: 'anna' });
  const { rerender } = render(ReviewScreen, { session: aSession(card, [], new Map([['anna', anna]])).session, part: 'printed' });
  await fireEvent.click(screen.getByRole('button', { name: 'Mark 1 card as posted' }));
  const box = () => within(screen.getByRole('dialog')).getByRole('checkbox');
  await userEvent.click(box());
  expect(box()).toBeChecked();
  await rerender({ session: aSession(card, [], new Map([['anna', { ...anna, status: 'released' }]])).session });
  expect(box()).not.toBeChecked();
  expect(box()).toHaveAccessibleDescription(/Free, as far as the sources say/);
  await userEvent.click(box());
  expect(box()).toBeChecked();
});

test('of a card that is held back the list and the head of the card say why', () => {
  show('held', aDeskCard({ state: 'heldBack', heldReason: 'writer\nA street in line two' }));
  expect(screen.getByText('It gives away who the writer is')).toBeVisible();
  const why = screen.getByText('It gives away who the writer is. A street in line two');
  expect(why.compareDocumentPosition(screen.getByText('In plain letters'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

test('what the picture of a paper card has no room for is said, and stands in plain letters with its signature', () => {
  const name = 'Группа у окна, '.repeat(15).trim();
  show(
    'incoming',
    aDeskCard({ way: 'pen', state: 'waitingForPen', text: 'Здравствуйте! '.repeat(100), signatures: [{ name, strokes: [] }] }),
  );
  expect(screen.getByText(/^The picture does not show all of it/)).toBeVisible();
  expect(screen.getByText(`Signed: ${name}`)).toBeInTheDocument();
  expect(screen.getByText(/^This card is written by hand/)).toBeVisible();
});

test('a paper card that is posted asks nobody to wait for its paper', () => {
  show('posted', aDeskCard({ way: 'pen', state: 'posted', text: 'Привет 🐈!' }));
  expect(screen.getByText(/^Posted/, { selector: 'p' })).toBeVisible();
  expect(screen.queryByText(/^This card is written by hand/)).toBeNull();
  expect(screen.queryByText(/🐈$/, { selector: 'p' })).toBeNull();
});

test('of a TEST person’s card the desk, too, says that it was the rehearsal', () => {
  const card = aDeskCard({ state: 'posted' });
  show('posted', card, [], new Map([[card.card.person, testPerson({ id: card.card.person })]]));
  expect(screen.getByText(/^Rehearsal: marked as posted .*; nothing was sent\.$/, { selector: 'p' })).toBeVisible();
  expect(screen.queryByText(/^Posted/, { selector: 'p' })).toBeNull();
});

test('a card that is printed cannot be taken back to the incoming ones', () => {
  show('printed', aDeskCard({ state: 'printed' }));
  expect(screen.getByRole('button', { name: 'Not printed after all' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Take back' })).toBeNull();
});

test('whoever thinks better of holding a card back has the keyboard on the card', async () => {
  show();
  await fireEvent.click(screen.getByRole('button', { name: 'Hold back…' }));
  await fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  await expect.poll(() => document.activeElement).toBe(screen.getByRole('heading', { level: 2 }));
});

test('a guest’s photo is in view without a tap, with what the guest says of faces, and can be left out of what is printed', async () => {
  const plain = aDeskCard();
  const acts = show('incoming', { ...plain, front: 'photo', card: { ...plain.card, front: 'photo', photo: aPhoto } });
  const photo = screen.getByRole('img', { name: 'The guest’s photo' });
  expect(photo.querySelector('image')).toHaveAttribute('href', `data:image/jpeg;base64,${aPhoto.jpeg}`);
  expect(screen.getByText(/nobody’s face is to be seen/)).toBeVisible();
  await userEvent.click(screen.getByRole('checkbox', { name: 'Print one of our pictures in its place' }));
  // The card on the screen is the one that will be printed.
  await userEvent.click(screen.getByRole('button', { name: 'Front' }));
  expect(screen.getByRole('img', { name: 'Front' }).querySelector('image')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Approve for print' }));
  expect(acts).toMatchObject([{ type: 'approve', front: 'mushrooms' }]);
});

test('a photo that nobody left out is approved as it is', async () => {
  const plain = aDeskCard();
  const acts = show('incoming', { ...plain, front: 'photo', card: { ...plain.card, front: 'photo', photo: aPhoto } });
  await userEvent.click(screen.getByRole('button', { name: 'Approve for print' }));
  expect(acts).toHaveLength(1);
  expect(acts[0]).not.toHaveProperty('front');
});

test('a drawing of the list is in view with whose it is; once it was taken off the list, the card is approved with one of ours', async () => {
  const plain = aDeskCard();
  const drawing = aListDrawing({ printCredit: true });
  const front = `list:${drawing.id}`;
  const card = { ...plain, front, card: { ...plain.card, front } };
  const acts = show('incoming', card, [drawing]);
  const picture = screen.getByRole('img', { name: 'Кот на подоконнике' });
  expect(within(picture).getByText('Рисунок Пробной Веры')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Approve for print' }));
  expect(acts[0]).not.toHaveProperty('front');
  cleanup();
  const later = show('incoming', card, []);
  expect(screen.getByText(/is not on the list any more/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Approve for print' }));
  expect(later).toMatchObject([{ type: 'approve', front: 'mushrooms' }]);
});

test('a card that was approved with a drawing that is gone since says what to do', () => {
  const plain = aDeskCard({ state: 'approved' });
  const front = 'list:0123456789abcdef';
  show('ready', { ...plain, front, card: { ...plain.card, front } });
  expect(screen.getByText(/Take the approval back and approve the card again/)).toBeVisible();
});

test.for(['posted', 'answered'] as const)('a card that is %s does not show what its person lacks for printing', (state) => {
  const card = aDeskCard({ state });
  const people = new Map([[card.card.person, testPerson({ id: card.card.person })]]);
  show('ready', aDeskCard({ state: 'approved' }), [], people);
  expect(screen.getByText(/^missing: /)).toBeVisible();
  expect(screen.getByText('Cannot be posted yet')).toBeVisible();
  cleanup();
  show('posted', card, [], people);
  expect(screen.queryByText(/missing/i)).toBeNull();
  expect(screen.queryByText('Cannot be posted yet')).toBeNull();
});

test('a card that came back lacks what it needs to be posted again', () => {
  const card = aDeskCard({ state: 'returned' });
  show('posted', card, [], new Map([[card.card.person, testPerson({ id: card.card.person })]]));
  expect(screen.getByText(/^missing: /)).toBeVisible();
});
