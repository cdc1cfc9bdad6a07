import { cleanup, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import PaperScreen from '../../../../../src/client/features/desk/paper/PaperScreen.svelte';
import { loadWords, startWords } from '../../../../../src/client/i18n/i18n.svelte.ts';
import { createSlips } from '../../../../../src/client/sync/createSlips.ts';
import { fromHex } from '../../../../../src/domain/bytes/index.ts';
import { findOnBoard } from '../../../../../src/domain/slip/findOnBoard.ts';
import { formatSlipCode } from '../../../../../src/domain/slip/slipCode.ts';
import { testPeople, testPerson } from '../../../../support/evening.ts';
import { seededRandom } from '../../../../support/random.ts';
import { anOpenDesk } from '../aDesk.ts';
import InDesk from '../InDesk.svelte';
import { aWorld, type World } from '../../../sync/aWorld.ts';

beforeEach(async () => {
  await startWords(['en']);
  await loadWords('common', 'error', 'desk', 'edit', 'paper', 'slip', 'camera');
});

/** An open desk of a real evening, at the screen on which cards from paper come in. */
async function atTheDesk(of?: World) {
  const world = of ?? (await aWorld());
  const { session } = await anOpenDesk(world);
  const app = { random: seededRandom(77), clock: () => world.now } as never;
  render(InDesk, { app, Screen: PaperScreen as never, session });
  return { world, session };
}

const cardsOf = (session: Awaited<ReturnType<typeof atTheDesk>>['session']) => [...session.desk.cards.values()];

test('a card from paper needs no more than its person: it comes in as one that waits for its paper and is never printed', async () => {
  const { session } = await atTheDesk();
  await userEvent.click(await screen.findByRole('button', { name: /^Test Probnikov/ }));
  expect(screen.getByRole('heading', { name: 'To Test Probnikov' })).toHaveFocus();
  await userEvent.click(screen.getByRole('button', { name: 'Add the card' }));
  expect(await screen.findByText(/^Added, to Test Probnikov/)).toBeVisible();
  const [card, ...more] = cardsOf(session);
  expect(more).toEqual([]);
  expect(card).toMatchObject({
    state: 'waitingForPen',
    text: '',
    card: { way: 'pen', lang: 'ru', signatures: [], consent: { mend: 'takeOut', quote: false, reply: false } },
  });
  // The next one is somebody else's.
  expect(screen.queryByRole('textbox', { name: 'Signed as' })).toBeNull();
  await session.sync();
  expect(session.waiting).toBe(0);
});

test('with its stub’s code the card is found by the slip, and two cards of one slip are two', async () => {
  const { world, session } = await atTheDesk();
  const { manifest } = world.evening;
  const code = { locator: fromHex(manifest.locator), secret: seededRandom(3)(16) };
  for (const name of ['Маша, Утрехт', 'Маша']) {
    await userEvent.click(await screen.findByRole('button', { name: /^Test Probnikov/ }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Signed as' }), name);
    await userEvent.click(screen.getByRole('checkbox', { name: /^Would like a reply/ }));
    await userEvent.click(screen.getByRole('checkbox', { name: /^Don’t send it/ }));
    await userEvent.type(screen.getByRole('textbox', { name: 'The code on the stub' }), formatSlipCode(code));
    await userEvent.click(screen.getByRole('button', { name: 'Use this code' }));
    await userEvent.click(screen.getByRole('button', { name: 'Add the card' }));
    expect(await screen.findByText(/^Added, to Test Probnikov/)).toBeVisible();
  }
  await session.sync();
  expect(cardsOf(session).map(({ card }) => [card.signatures[0]?.name, card.consent.reply, card.consent.mend])).toEqual([
    ['Маша, Утрехт', true, 'dontSend'],
    ['Маша', true, 'dontSend'],
  ]);
  await session.sync();
  const read = await createSlips({ fetch: world.fetch }).board(code.locator);
  if (!read.ok) throw new Error(read.reason);
  expect(findOnBoard(manifest.eid, code.secret, read.board).map(({ news }) => news.state)).toEqual(['waitingForPen', 'waitingForPen']);
});

test('a guest who wants no reply has a slip that finds the card, too, and a code that was typed is not left behind', async () => {
  const { world, session } = await atTheDesk();
  const { manifest } = world.evening;
  const code = { locator: fromHex(manifest.locator), secret: seededRandom(3)(16) };
  await userEvent.click(await screen.findByRole('button', { name: /^Test Probnikov/ }));
  await userEvent.type(screen.getByRole('textbox', { name: 'The code on the stub' }), formatSlipCode(code));
  await userEvent.click(screen.getByRole('button', { name: 'Add the card' }));
  expect(await screen.findByText(/^The typed code is not taken yet/)).toBeVisible();
  expect(cardsOf(session)).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Use this code' }));
  expect(screen.queryByText(/^The typed code is not taken yet/)).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Add the card' }));
  expect(await screen.findByText(/^Added, to Test Probnikov/)).toBeVisible();
  await session.sync();
  await session.sync();
  expect(cardsOf(session).map(({ card }) => card.consent.reply)).toEqual([false]);
  const read = await createSlips({ fetch: world.fetch }).board(code.locator);
  if (!read.ok) throw new Error(read.reason);
  expect(findOnBoard(manifest.eid, code.secret, read.board)).toMatchObject([{ kind: 'card', news: { state: 'waitingForPen' } }]);
});

test('a reply without a code, and a code of another evening, are told before anything is added', async () => {
  const { session } = await atTheDesk();
  await userEvent.click(await screen.findByRole('button', { name: /^Test Probnikov/ }));
  await userEvent.click(screen.getByRole('checkbox', { name: /^Would like a reply/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Add the card' }));
  expect(await screen.findByText(/^With a reply wanted, take the code of the stub/)).toBeVisible();
  const other = { locator: seededRandom(9)(5), secret: seededRandom(3)(16) };
  await userEvent.type(screen.getByRole('textbox', { name: 'The code on the stub' }), formatSlipCode(other));
  await userEvent.click(screen.getByRole('button', { name: 'Use this code' }));
  await userEvent.click(screen.getByRole('button', { name: 'Add the card' }));
  expect(await screen.findByText(/^The card was not added: .*evening/)).toBeVisible();
  expect(cardsOf(session)).toEqual([]);
});

test('a card that is typed in outlives a reload in the middle of typing; of its code only is kept that there was one', async () => {
  const { world, session } = await atTheDesk();
  const { manifest } = world.evening;
  await userEvent.click(await screen.findByRole('button', { name: /^Test Probnikov/ }));
  await userEvent.type(screen.getByRole('textbox', { name: 'Signed as' }), 'Маша');
  await userEvent.click(screen.getByRole('checkbox', { name: /^Don’t send it/ }));
  await userEvent.type(
    screen.getByRole('textbox', { name: 'The code on the stub' }),
    formatSlipCode({ locator: fromHex(manifest.locator), secret: seededRandom(3)(16) }),
  );
  await screen.findByText('Kept on this device, locked, until you finish.');
  cleanup();
  const [place = ''] = session.begun.elsewhere;
  expect(place).toMatch(/^paper:/);
  expect(session.begun.at(place)).toEqual({
    signature: 'Маша',
    text: '',
    lang: 'ru',
    dontSend: true,
    quote: false,
    reply: false,
    hadCode: true,
  });

  session.begun.ask(place);
  render(InDesk, { app: { random: seededRandom(78), clock: () => world.now } as never, Screen: PaperScreen as never, session });
  expect(await screen.findByRole('textbox', { name: 'Signed as' })).toHaveValue('Маша');
  expect(screen.getByRole('checkbox', { name: /^Don’t send it/ })).toBeChecked();
  await userEvent.click(screen.getByRole('button', { name: 'Add the card' }));
  expect(await screen.findByText(/^The code of the stub is not kept/)).toBeVisible();
  expect(cardsOf(session)).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Add the card' }));
  expect(await screen.findByText(/^Added, to Test Probnikov/)).toBeVisible();
  expect(cardsOf(session).map(({ card }) => card.signatures[0]?.name)).toEqual(['Маша']);
  expect(session.begun.elsewhere).toEqual([]);
});

test('what was typed in for somebody who was chosen by mistake goes along to whom the card is for', async () => {
  const world = await aWorld({}, [
    testPeople([testPerson({ id: 'anna', latin: 'Anna Probnaya' }), testPerson({ id: 'boris', latin: 'Boris Probny' })]),
  ]);
  const { session } = await atTheDesk(world);
  await userEvent.click(await screen.findByRole('button', { name: /^Anna Probnaya/ }));
  await userEvent.type(screen.getByRole('textbox', { name: 'Signed as' }), 'Маша');
  await userEvent.type(screen.getByRole('textbox', { name: 'The code on the stub' }), 'abcd');
  await userEvent.click(screen.getByRole('button', { name: 'Somebody else' }));
  expect(session.begun.elsewhere).toEqual(['paper:anna']);
  await userEvent.click(await screen.findByRole('button', { name: /^Boris Probny/ }));
  expect(await screen.findByRole('textbox', { name: 'Signed as' })).toHaveValue('Маша');
  expect(screen.getByRole('textbox', { name: 'The code on the stub' })).toHaveValue('abcd');
  await expect.poll(() => session.begun.under('paper:')).toEqual(['paper:boris']);
});
