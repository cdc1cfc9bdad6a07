import { screen, within } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, expect, test, vi } from 'vitest';
import type { EditorHand } from '../../../../../src/client/features/write/EditorHand.ts';
import { Replacing } from '../../../../../src/client/features/write/found/Replacing.svelte.ts';
import { mostLetters } from '../../../../../src/client/features/write/mostLetters.ts';
import { announcer } from '../../../../../src/client/ui/announce.svelte.ts';
import { EditorCursor } from '../../../../../src/client/ui/EditorCursor.ts';
import type { Misspelt } from '../../../../../src/domain/spelling/index.ts';
import { readEditor } from '../../../../../src/client/ui/readEditor.ts';
import { guardQuickTaps, settled } from '../../quickTap.ts';
import { giveDialogs } from '../../someDialogs.ts';
import { aCardOnScreen } from '../aCardOnScreen.ts';
import { giveTyping } from '../giveTyping.ts';

giveDialogs();
giveTyping();
afterEach(() => void vi.unstubAllGlobals());

const text = 'Дорогая Лена! Держитесь! У нас уже снег.';
const now = 'Дорогая Лена! Сегодня утром за окном […]. У нас уже снег.';
const other = 'Write “Сегодня утром за окном […].” instead';

/** A card with the cursor at a place of its text. */
async function aCard(words: string, at: number) {
  const editor = await aCardOnScreen(words);
  editor.focus();
  const place = readEditor(editor).range(at, at);
  if (!place) throw new Error('The card has no such place.');
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(place);
  const written = () => readEditor(editor).text;
  const button = (name: string) => screen.findByRole('button', { name });
  const press = async (name: string) => {
    // The same words may be offered at two places.
    (await screen.findAllByRole('button', { name }))[0]?.click();
    await tick();
  };
  const type = (letters: string) =>
    void (document as { execCommand(...words: unknown[]): boolean }).execCommand('insertText', false, letters);
  return { written, button, press, type };
}

const selected = () => getSelection()?.toString();
const before = (): number => {
  const { startContainer, startOffset } = getSelection()?.getRangeAt(0) ?? document.createRange();
  const range = document.createRange();
  range.setStart(screen.getByRole('textbox', { name: /^Your words/ }), 0);
  range.setEnd(startContainer, startOffset);
  return range.toString().length;
};

// The first check of all makes the rules ready.
test(
  'other words take the place of what was found, say so, wait with their gap selected, and stay a place to look at until it is filled',
  { timeout: 60_000 },
  async () => {
    const { written, press, type } = await aCard(text, 3);
    await press(other);
    expect(written()).toBe(now);
    // What is no more on the card is nothing to decide, before anybody has looked again.
    expect(screen.queryByRole('button', { name: other })).toBeNull();
    expect(selected()).toBe('[…]');
    expect(announcer.message).toContain('The card says “Сегодня утром за окном […].” now, instead of “Держитесь!”.');
    expect(screen.getByText('Written instead of “Держитесь!”')).toBeVisible();

    const worth = await screen.findByRole('region', { name: 'Worth another look' });
    await within(worth).findByText('Сегодня утром за окном […]');
    getSelection()?.removeAllRanges();
    await press('Fill it in');
    expect(selected()).toBe('[…]');
    type('иней');
    expect(written()).toBe('Дорогая Лена! Сегодня утром за окном иней. У нас уже снег.');
    await vi.waitFor(() => expect(screen.queryByText('1 place to look at')).toBeNull());
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  },
);

test('it is taken back with the text and the cursor as they were, and the second of two quick taps presses nothing', async () => {
  const tap = await guardQuickTaps();
  const { written, button } = await aCard(text, 3);
  tap(await button(other));
  await tick();
  expect(written()).toBe(now);
  await settled();
  const undo = await button('Undo');
  tap(undo);
  tap(undo);
  await tick();
  expect(written()).toBe(text);
  expect([selected(), before()]).toEqual(['', 3]);
  expect(announcer.message).toContain('“Держитесь!” is on the card again.');
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  // It is a place to look at as before.
  await button(other);
});

test('what can be taken back is the newest replacement, and only until something else is written', async () => {
  const { written, press, type, button } = await aCard(`${text} Надейтесь!`, 0);
  await press(other);
  await button('Fill it in');
  await press('Write “Хочу рассказать, как […].” instead');
  expect(written()).toBe(`${now} Хочу рассказать, как […].`);
  await press('Undo');
  expect(written()).toBe(`${now} Надейтесь!`);
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  await press('Write “Хочу рассказать, как […].” instead');
  await button('Undo');
  type('кот');
  await tick();
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  expect(written()).toBe(`${now} Хочу рассказать, как кот.`);
});

test('a card that takes no more letters gives them back whole', async () => {
  const long = `Держитесь! ${'снег '.repeat(mostLetters)}`.slice(0, mostLetters - 1);
  const { written, press } = await aCard(long, 5);
  await press(other);
  expect(written().length).toBeGreaterThan(mostLetters);
  await press('Undo');
  expect(written()).toBe(long);
  expect(before()).toBe(5);
});

test('a word that was spelt otherwise says so, and is taken back like any other', () => {
  let written = 'Здраствуйте, как дела?';
  let selection: readonly [number, number] | undefined;
  const hand: EditorHand = {
    insert: () => undefined,
    replace: (start, end, words) => (written = written.slice(0, start) + words + written.slice(end)),
    select: (start, end) => (selection = [start, end]),
    put: (words) => (written = words),
    cursor: new EditorCursor(document.createElement('div')),
  };
  const replacing = new Replacing(
    () => written,
    () => hand,
  );
  const misspelt: Misspelt = { word: 'Здраствуйте', start: 0, end: 11, language: 'ru', instead: ['Здравствуйте'] };
  replacing.respell({ ...misspelt, word: 'Здрасте' }, 'Здравствуйте');
  expect([written, replacing.done]).toEqual(['Здраствуйте, как дела?', undefined]);
  replacing.respell(misspelt, 'Здравствуйте');
  expect(written).toBe('Здравствуйте, как дела?');
  expect(replacing.done).toMatchObject({ was: 'Здраствуйте', now: 'Здравствуйте' });
  expect(announcer.message).toContain('This can be undone.');
  replacing.takeBack();
  expect(written).toBe('Здраствуйте, как дела?');
  // The cursor was at the end.
  expect(selection).toEqual([22, 22]);
});

test('an idea is said and never written: what it is about is selected for the writer to change', async () => {
  const risky = 'Привет! Ваш приговор обжалуют в апреле. У нас снег.';
  const { written, press } = await aCard(risky, 0);
  const idea = await screen.findByText('Tell about your day instead, or ask what the person likes.');
  expect(idea.closest('button')).toBeNull();
  expect(screen.queryByRole('button', { name: /^Write “/ })).toBeNull();
  await press('Change it on the card');
  expect(risky).toContain(selected());
  expect(selected()).toMatch(/приговор/);
  expect(written()).toBe(risky);
});

// Before the check has looked again, what it found stands in no list: nothing of it may come back as something to be reminded of.
test(
  'a text with two words that one rule finds may be taken out at once, and the card stays where it is',
  { timeout: 60_000 },
  async () => {
    const { written, type } = await aCard('Дорогая Лена! Держитесь! У нас снег. Держись!', 3);
    await screen.findByText('2 places to look at');
    const range = document.createRange();
    range.selectNodeContents(screen.getByRole('textbox', { name: /^Your words/ }));
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
    type('Ой');
    await tick();
    expect(written()).toBe('Ой');
    expect(screen.queryByText('2 places to look at')).toBeNull();
    expect(document.querySelector('.remind')).toBeNull();
  },
);
