import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import HoldForm from '../../../../src/client/features/desk/incoming/HoldForm.svelte';
import { loadWords, startWords } from '../../../../src/client/i18n/i18n.svelte.ts';
import { begunHere } from './begunHere.ts';

beforeEach(async () => {
  await startWords(['en']);
  await loadWords('common', 'desk', 'edit');
});

test('no reason is chosen for anybody: a card is held back only once somebody says why', async () => {
  const reasons: string[] = [];
  render(HoldForm, { onhold: (reason: string) => reasons.push(reason), oncancel: () => undefined, begun: begunHere(), place: 'hold:1' });
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

test('a half-written reason stands there again when the form is opened anew', async () => {
  const begun = begunHere();
  const form = { onhold: () => undefined, oncancel: () => undefined, begun, place: 'hold:1' };
  const { unmount } = render(HoldForm, form);
  await userEvent.click(screen.getByRole('radio', { name: 'It gives away who the writer is' }));
  await userEvent.type(screen.getByRole('textbox', { name: 'In your own words' }), 'the town in line');
  expect(await screen.findByText('Kept on this device, locked, until you finish.')).toBeVisible();
  unmount();
  render(HoldForm, form);
  expect(screen.getByRole('radio', { name: 'It gives away who the writer is' })).toBeChecked();
  expect(screen.getByRole('textbox', { name: 'In your own words' })).toHaveValue('the town in line');
});
