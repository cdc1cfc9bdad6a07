import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import HoldForm from '../../../../src/client/features/desk/incoming/HoldForm.svelte';
import { loadWords, startWords } from '../../../../src/client/i18n/i18n.svelte.ts';

beforeEach(async () => {
  await startWords(['en']);
  await loadWords('common', 'desk');
});

test('no reason is chosen for anybody: a card is held back only once somebody says why', async () => {
  const reasons: string[] = [];
  render(HoldForm, { onhold: (reason: string) => reasons.push(reason), oncancel: () => undefined });
  for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked();
  const button = screen.getByRole('button', { name: 'Hold it back' });
  await userEvent.click(button);
  expect(screen.getByText('Choose a reason first.')).toBeVisible();
  await userEvent.type(screen.getByRole('textbox', { name: 'In your own words' }), 'the second line{Enter}');
  expect(reasons).toEqual([]);
  await userEvent.click(screen.getByRole('radio', { name: 'A line could harm the person' }));
  expect(screen.queryByText('Choose a reason first.')).toBeNull();
  await userEvent.click(button);
  expect(reasons).toHaveLength(1);
});
