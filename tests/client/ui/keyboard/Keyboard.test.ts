import { fireEvent, render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import Keyboard from '../../../../src/client/ui/keyboard/Keyboard.svelte';
import {
  englishKeyboard,
  germanKeyboard,
  russianKeyboard,
  type KeyboardLayout,
} from '../../../../src/client/ui/keyboard/keyboardLayouts.ts';
import { keyRows, type KeyPress } from '../../../../src/client/ui/keyboard/keyRows.ts';

const labels = {
  keyboard: 'Keyboard',
  shift: 'Capital letters',
  backspace: 'Delete',
  enter: 'New line',
  space: 'Space',
  signs: 'Digits and signs',
  letters: 'Letters',
  layout: 'Other letters',
};

interface Options {
  readonly layouts?: readonly [KeyboardLayout, ...KeyboardLayout[]];
  readonly capital?: boolean;
}

function aKeyboard({ layouts = [russianKeyboard], capital = false }: Options = {}) {
  const presses: KeyPress[] = [];
  const { rerender } = render(Keyboard, { layouts, capital, labels, onkey: (press: KeyPress) => presses.push(press) });
  const group = screen.getByRole('group', { name: 'Keyboard' });
  const key = (name: string) => within(group).getByRole('button', { name });
  /** As a finger does: down, up, and the click that the browser makes of it. */
  const touch = async (name: string) => {
    const touched = key(name);
    await fireEvent.pointerDown(touched, { button: 0 });
    await fireEvent.pointerUp(touched, { button: 0 });
    await fireEvent.click(touched, { detail: 1 });
  };
  const written = () => presses.map((press) => (press.name === 'text' ? press.text : press.name === 'enter' ? '\n' : '⌫')).join('');
  return { key, touch, written, rerender };
}

afterEach(() => {
  vi.useRealTimers();
});

test('each touch of a key says its letter once, and a press by keyboard or screen reader does too', async () => {
  const { key, touch, written } = aKeyboard();
  await touch('д');
  await touch('а');
  await fireEvent.click(key('ё'), { detail: 0 });
  await touch('New line');
  await touch('Space');
  await touch('Delete');
  expect(written()).toBe('даё\n ⌫');
});

test('shift makes one capital letter, two taps keep capitals, and a sentence begins with one by itself', async () => {
  const { key, touch, written, rerender } = aKeyboard();
  await touch('Capital letters');
  expect(key('Capital letters')).toHaveAttribute('aria-pressed', 'true');
  await touch('Ж');
  await touch('а');
  await touch('Capital letters');
  await touch('Capital letters');
  await touch('Д');
  await touch('А');
  await touch('Capital letters');
  await rerender({ capital: true });
  await touch('м');
  await touch('М');
  expect(written()).toBe('ЖаДАмМ');
});

test('digits and signs have a side of their own, and a space leads back to the letters', async () => {
  const { key, touch, written } = aKeyboard();
  await touch('Digits and signs');
  await touch('5');
  await touch('»');
  await touch('Space');
  expect(key('й')).toBeVisible();
  expect(written()).toBe('5» ');
});

test('a key leads from one language’s letters to the next, and there is none where there is one language', async () => {
  const { key, touch, written } = aKeyboard({ layouts: [russianKeyboard, germanKeyboard] });
  await touch('Other letters: Deutsch');
  await touch('ß');
  await touch('Capital letters');
  await touch('Ü');
  expect(key('Other letters: Русский')).toBeVisible();
  expect(written()).toBe('ßÜ');
});

test('a backspace that is held comes again and again until the finger is lifted', async () => {
  vi.useFakeTimers();
  const { key, written } = aKeyboard();
  await fireEvent.pointerDown(key('Delete'), { button: 0 });
  vi.advanceTimersByTime(600);
  const held = written().length;
  expect(held).toBeGreaterThan(2);
  await fireEvent.pointerUp(window);
  vi.advanceTimersByTime(1000);
  expect(written()).toHaveLength(held);
});

test('it is one stop of the Tab key, and arrows go from key to key', async () => {
  const { key, written } = aKeyboard({ layouts: [englishKeyboard] });
  expect(screen.getAllByRole('button').filter((button) => button.tabIndex === 0)).toEqual([key('q')]);
  await userEvent.tab();
  await userEvent.keyboard('{ArrowRight}{Enter}{ArrowDown}{ArrowDown}{Enter}{End}');
  expect(key('Delete')).toHaveFocus();
  expect(key('Delete').tabIndex).toBe(0);
  await userEvent.keyboard('{Enter}{ArrowDown}');
  expect(key('New line')).toHaveFocus();
  expect(written()).toBe('wz⌫');
});

test('every letter of its language is on a keyboard exactly once, and no row is too long for a narrow phone', () => {
  const alphabets = [
    [russianKeyboard, 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя'],
    [englishKeyboard, 'abcdefghijklmnopqrstuvwxyz'],
    [germanKeyboard, 'abcdefghijklmnopqrstuvwxyzßäöü'],
  ] as const;
  for (const [layout, alphabet] of alphabets) {
    const letters = [...layout.letters.flat(), ...layout.beside].filter((letter) => /\p{L}/u.test(letter));
    expect(letters.sort((a, b) => (a < b ? -1 : 1)).join('')).toBe(
      Array.from(alphabet)
        .sort((a, b) => (a < b ? -1 : 1))
        .join(''),
    );
    for (const side of ['letters', 'signs'] as const)
      for (const row of keyRows(layout, side, true)) expect(row.reduce((sum, { width }) => sum + width, 0)).toBeLessThanOrEqual(26);
  }
});

test('where there is room, keys go from letter to letter, and repeat while they are held', async () => {
  vi.useFakeTimers();
  const presses: KeyPress[] = [];
  const arrows = { left: 'Cursor left', right: 'Cursor right' };
  render(Keyboard, { layouts: [russianKeyboard], labels, arrows, onkey: (press: KeyPress) => presses.push(press) });
  const left = screen.getByRole('button', { name: 'Cursor left' });
  await fireEvent.pointerDown(left, { button: 0 });
  vi.advanceTimersByTime(600);
  await fireEvent.pointerUp(left, { button: 0 });
  vi.advanceTimersByTime(600);
  expect(presses.length).toBeGreaterThan(2);
  expect(new Set(presses.map(({ name }) => name))).toEqual(new Set(['left']));
  await fireEvent.click(screen.getByRole('button', { name: 'Cursor right' }), { detail: 0 });
  expect(presses.at(-1)).toEqual({ name: 'right' });
  // A phone has no room for them.
  expect(
    keyRows(russianKeyboard, 'letters', false)
      .flat()
      .map(({ id }) => id),
  ).not.toContain('left');
});
