import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { createRawSnippet } from 'svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import TwoPanes from '../../../../src/client/features/desk/parts/TwoPanes.svelte';
import { twoPanes } from '../../../../src/client/features/desk/parts/twoPanes.ts';
import { guardBack } from '../../../../src/client/ui/backCloses.ts';

let stop: () => void;

beforeEach(() => {
  stop = guardBack();
});

afterEach(() => {
  stop();
  Reflect.deleteProperty(twoPanes, 'current');
});

const words = (text: string) => createRawSnippet(() => ({ render: () => `<p>${text}</p>` }));

/** A list from which nothing is chosen yet; `open` chooses, and going back takes that back. */
function show(wide: boolean) {
  Object.defineProperty(twoPanes, 'current', { value: wide, configurable: true });
  history.replaceState('shown', '', '#/desk/e1/incoming');
  const props = { title: 'Incoming', head: words('three'), list: words('The list'), backLabel: 'All cards' };
  let went = 0;
  const close = () => {
    went++;
    void view.rerender({ pane: undefined });
  };
  const view = render(TwoPanes, { ...props, pane: undefined, onback: close });
  return { open: () => view.rerender({ pane: words('The card') }), unmount: view.unmount, went: () => went };
}

test('on a phone the Back of the device leads from a card to the list, and not out of the desk', async () => {
  const { open, went } = show(false);
  await open();
  expect(screen.getByText('The card')).toBeVisible();
  expect(screen.queryByText('The list')).toBeNull();
  history.back();
  expect(await screen.findByText('The list')).toBeVisible();
  expect(went()).toBe(1);
  expect(history.state).toBe('shown');

  await open();
  await userEvent.click(screen.getByRole('button', { name: 'All cards' }));
  expect(await screen.findByText('The list')).toBeVisible();
  expect(went()).toBe(2);
  await expect.poll(() => history.state as unknown).toBe('shown');
});

test('beside its list a card has no place in the history', async () => {
  const { open } = show(true);
  await open();
  expect(screen.getByText('The list')).toBeVisible();
  expect(history.state).toBe('shown');
});

test('another card is shown from its beginning, wherever the one before was left', async () => {
  Object.defineProperty(twoPanes, 'current', { value: true, configurable: true });
  const seen: string[] = [];
  vi.stubGlobal('requestAnimationFrame', (then: () => void) => setTimeout(then, 0));
  Element.prototype.scrollIntoView = function () {
    seen.push(this.textContent.trim());
  };
  const scrolled = vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 600, 900));
  const props = { title: 'Incoming', head: words('three'), list: words('The list'), backLabel: 'All cards', onback: () => undefined };
  const view = render(TwoPanes, { ...props, pane: words('The first card'), shown: 'r1' });
  scrolled.mockReturnValue(new DOMRect(0, -560, 600, 900));
  await view.rerender({ pane: words('The second card'), shown: 'r2' });
  await expect.poll(() => seen).toContain('The second card');
  expect(seen).not.toContain('The first card');
  scrolled.mockRestore();
  vi.unstubAllGlobals();
});
