import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { loadWords, startWords } from '../../../src/client/i18n/i18n.svelte.ts';
import KeepSlip from '../../../src/client/slip/KeepSlip.svelte';
import type { SlipCode } from '../../../src/domain/slip/slipCode.ts';
import { anAttendee } from '../features/anAttendee.ts';
import InParts from '../features/InParts.svelte';
import { giveDialogs } from '../features/someDialogs.ts';

giveDialogs();

const code: SlipCode = { locator: new Uint8Array(5).fill(1), secret: new Uint8Array(16).fill(2) };

beforeEach(async () => {
  await startWords(['en']);
  await loadWords('common', 'slip');
});

async function show() {
  const { app } = await anAttendee();
  const onclose = vi.fn();
  const parts = {
    code,
    kept: false,
    printed: false,
    careful: false,
    onclose,
    onkept: () => view.rerender({ parts: { ...parts, kept: true } }),
  };
  const view = render(InParts, { app, Part: KeepSlip as never, parts });
  return { onclose, close: () => screen.getAllByRole('button', { name: 'Close' }) };
}

test('the slip can be closed above its code, and its ways stand together below all its words', async () => {
  const { onclose, close } = await show();
  expect(close()).toHaveLength(1);
  expect(close()[0]?.compareDocumentPosition(screen.getByRole('list'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  const ways = within(screen.getByRole('region', { name: 'How do you keep it?' }));
  expect(ways.getAllByRole('button').map(({ textContent }) => textContent.trim())).toEqual([
    'I have a picture of it',
    'I have written it down',
  ]);
  await userEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(onclose).toHaveBeenCalledOnce();
});

test('while a group is asked for it can be closed, and the keyboard goes on at the heading when the code is kept', async () => {
  const { close } = await show();
  await userEvent.click(screen.getByRole('button', { name: 'I have written it down' }));
  expect(close()).toHaveLength(1);
  await userEvent.click(screen.getByRole('button', { name: 'Show the code again' }));
  await userEvent.click(screen.getByRole('button', { name: 'I have a picture of it' }));
  expect(await screen.findByText(/^You have the code/)).toBeVisible();
  await expect.poll(() => document.activeElement).toBe(screen.getByRole('heading', { name: /slip/i }));
  expect(close()).toHaveLength(1);
});
