import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { giveDialogs } from '../someDialogs.ts';
import { aCardOnScreen } from './aCardOnScreen.ts';

giveDialogs();

afterEach(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(Element.prototype, 'scrollIntoView');
});

test('the whole card comes into view, and so does the one that is looked at closely again', async () => {
  const editor = await aCardOnScreen();
  const seen: boolean[] = [];
  Element.prototype.scrollIntoView = function (this: Element) {
    seen.push(this.contains(editor));
  };
  await userEvent.click(screen.getByRole('button', { name: 'See the whole card' }));
  await expect.poll(() => seen).toEqual([true]);
  await userEvent.click(screen.getByRole('button', { name: 'Closer' }));
  await expect.poll(() => seen).toEqual([true, true]);
});
