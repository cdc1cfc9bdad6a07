import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { createRawSnippet } from 'svelte';
import { expect, test } from 'vitest';
import Button from '../../../src/client/ui/Button.svelte';

const children = createRawSnippet(() => ({ render: () => '<span>Seal</span>' }));

test('a second tap while the first one works does nothing', async () => {
  let calls = 0;
  let finish = (): void => undefined;
  const onclick = (): Promise<void> => {
    calls++;
    return new Promise((resolve) => (finish = resolve));
  };
  render(Button, { onclick, children });
  const button = screen.getByRole('button', { name: 'Seal' });
  await userEvent.dblClick(button);
  expect(calls).toBe(1);
  expect(button).toHaveAttribute('aria-busy', 'true');
  finish();
  await expect.poll(() => button.getAttribute('aria-busy')).toBeNull();
  await userEvent.click(button);
  expect(calls).toBe(2);
  finish();
});

test('a button that is not to be used keeps the focus and does nothing', async () => {
  let calls = 0;
  render(Button, { disabled: true, onclick: () => calls++, children });
  const button = screen.getByRole('button', { name: 'Seal' });
  await userEvent.tab();
  expect(button).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  expect(calls).toBe(0);
});

test('a button with an address is a link', () => {
  render(Button, { href: '#/join', children });
  expect(screen.getByRole('link', { name: 'Seal' })).toHaveAttribute('href', '#/join');
});
