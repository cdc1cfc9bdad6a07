import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { createRawSnippet } from 'svelte';
import { expect, test } from 'vitest';
import LongList from '../../../src/client/ui/LongList.svelte';

const names = Array.from({ length: 500 }, (_, i) => `Person ${String(i)}`);
const row = createRawSnippet((name: () => string) => ({ render: () => `<span>${name()}</span>` }));
const list = { items: names, keyOf: (name: string) => name, of: 'all', moreLabel: 'Show more', row: row as never };
const rows = () => screen.getAllByRole('listitem').length;

test('of a long list only some rows are made, and more when somebody asks for them', async () => {
  render(LongList, list);
  const first = rows();
  expect(first).toBeLessThan(100);
  await userEvent.click(screen.getByRole('button', { name: 'Show more' }));
  expect(rows()).toBe(2 * first);
});

test('another search begins with its first rows again', async () => {
  const { rerender } = render(LongList, list);
  const first = rows();
  await userEvent.click(screen.getByRole('button', { name: 'Show more' }));
  await rerender({ items: names.toReversed(), of: 'backwards' });
  expect(rows()).toBe(first);
  expect(screen.getAllByRole('listitem')[0]).toHaveTextContent('Person 499');
});

test('what was chosen is among the rows, wherever it is', async () => {
  const { rerender } = render(LongList, list);
  expect(screen.queryByText('Person 300')).toBeNull();
  await rerender({ current: 'Person 300' });
  expect(screen.getByText('Person 300')).toBeVisible();
  expect(screen.getByText('Person 310')).toBeVisible();
});

test('a short list has all its rows, and nothing to ask for', () => {
  render(LongList, { ...list, items: names.slice(0, 7) });
  expect(rows()).toBe(7);
  expect(screen.queryByRole('button')).toBeNull();
});
