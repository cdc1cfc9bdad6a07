import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { createRawSnippet } from 'svelte';
import { expect, test } from 'vitest';
import Checkbox from '../../../src/client/ui/Checkbox.svelte';
import Choice from '../../../src/client/ui/Choice.svelte';
import FreeText from '../../../src/client/ui/FreeText.svelte';
import PasswordField from '../../../src/client/ui/PasswordField.svelte';
import { leftAlone } from '../../../src/client/ui/plainEditable.ts';
import TextInput from '../../../src/client/ui/TextInput.svelte';
import Saying from './Saying.svelte';
import SearchField from '../../../src/client/ui/SearchField.svelte';

test('a field says its hint and what is wrong to a screen reader', async () => {
  const { rerender } = render(TextInput, { label: 'Postal index', hint: 'Six digits.', value: '12' });
  const field = screen.getByRole('textbox', { name: 'Postal index' });
  expect(field).toHaveAccessibleDescription('Six digits.');
  expect(field).toBeValid();
  await rerender({ error: 'One digit is missing.' });
  expect(field).toHaveAccessibleDescription('Six digits. One digit is missing.');
  expect(field).toBeInvalid();
});

test('a field that takes no more letters says so, and a short code does not', async () => {
  const full = (limit: number) => `No more than ${String(limit)}.`;
  const { rerender } = render(Saying, { full, label: 'Title', value: 'a'.repeat(30), maxlength: 30 });
  const field = screen.getByRole('textbox');
  // What stood there before was cut by nobody here.
  expect(field).not.toHaveAccessibleDescription();
  await userEvent.type(field, 'a');
  expect(field).toHaveValue('a'.repeat(30));
  await userEvent.clear(field);
  await userEvent.click(field);
  await userEvent.paste('a'.repeat(29));
  expect(field).not.toHaveAccessibleDescription();
  await userEvent.paste('and more');
  expect(field).toHaveValue(`${'a'.repeat(29)}a`);
  expect(field).toHaveAccessibleDescription('No more than 30.');
  expect(field).toBeValid();
  await userEvent.type(field, '{Backspace}');
  expect(field).not.toHaveAccessibleDescription();
  await rerender({ maxlength: 6, value: '12345' });
  await userEvent.type(field, '6');
  expect(field).not.toHaveAccessibleDescription();
});

test('nothing that is typed is offered to the next guest or sent to a spelling service', () => {
  render(TextInput, { label: 'Title', value: '' });
  const field = screen.getByRole('textbox');
  expect(field).toHaveAttribute('autocomplete', 'off');
  expect(field).toHaveAttribute('spellcheck', 'false');
  expect(field).toHaveAttribute('translate', 'no');
});

test('what somebody writes at length is left alone by the browser and by what people install in it', () => {
  render(FreeText, { label: 'What do you know?', value: '' });
  const field = screen.getByRole('textbox', { name: 'What do you know?' });
  for (const [name, value] of Object.entries(leftAlone)) expect(field.getAttribute(name)).toBe(value);
});

test('a passphrase is hidden until somebody wants to see it', async () => {
  render(PasswordField, { label: 'Passphrase', value: 'six words', showLabel: 'Show', hideLabel: 'Hide' });
  const field = screen.getByLabelText('Passphrase');
  expect(field).toHaveAttribute('type', 'password');
  await userEvent.click(screen.getByRole('button', { name: 'Show' }));
  expect(field).toHaveAttribute('type', 'text');
  await userEvent.click(screen.getByRole('button', { name: 'Hide' }));
  expect(field).toHaveAttribute('type', 'password');
});

test('of several answers exactly one is chosen, also by keyboard', async () => {
  const chosen: string[] = [];
  render(Choice, {
    legend: 'How?',
    value: 'open',
    options: [
      { value: 'open', label: 'Open' },
      { value: 'envelope', label: 'In envelopes' },
    ],
    onchange: (value: string) => chosen.push(value),
  });
  expect(screen.getByRole('group', { name: 'How?' })).toBeVisible();
  expect(screen.getByRole('radio', { name: 'Open' })).toBeChecked();
  await userEvent.click(screen.getByText('In envelopes'));
  expect(screen.getByRole('radio', { name: 'In envelopes' })).toBeChecked();
  expect(screen.getByRole('radio', { name: 'Open' })).not.toBeChecked();
  expect(chosen).toEqual(['envelope']);
});

test('an answer with a picture keeps its words as its name and its hint beside it', async () => {
  const picture = createRawSnippet<[string]>((value) => ({ render: () => `<svg data-testid="${value()}" aria-hidden="true"></svg>` }));
  const options = [
    { value: 'open', label: 'Open', hint: 'Everyone can read it.' },
    { value: 'envelope', label: 'In envelopes' },
  ];
  render(Choice, { legend: 'How?', value: 'open', options, picture });
  await userEvent.click(screen.getByTestId('envelope'));
  expect(screen.getByRole('radio', { name: 'In envelopes' })).toBeChecked();
  expect(screen.getByRole('radio', { name: /^Open Everyone/ })).not.toBeChecked();
});

test('a switch says that it is one, and that it is on', async () => {
  render(Checkbox, { kind: 'switch', label: 'A reply is wanted', checked: false });
  const box = screen.getByRole('switch', { name: 'A reply is wanted' });
  await userEvent.click(box);
  expect(box).toBeChecked();
});

test('what is searched for is cleared by a button and by Escape, and the keyboard stays in the field', async () => {
  let asked = 0;
  render(SearchField, { label: 'Search', placeholder: 'A name', clearLabel: 'Clear', value: '', oninput: () => asked++ });
  const field = screen.getByRole('textbox', { name: 'Search' });
  expect(screen.queryByRole('button')).toBeNull();
  for (const clear of [() => userEvent.click(screen.getByRole('button', { name: 'Clear' })), () => userEvent.keyboard('{Escape}')]) {
    await userEvent.type(field, 'Мария');
    expect(field).toHaveValue('Мария');
    await clear();
    expect(field).toHaveValue('');
    expect(field).toHaveFocus();
  }
  expect(asked).toBe(12);
});

test('the place where a search says what is to be known of what it found is there to be read out before it says anything', async () => {
  const { rerender } = render(SearchField, { label: 'Search', placeholder: 'A name', clearLabel: 'Clear', value: 'Мария', note: '' });
  const place = screen.getByRole('status');
  expect(place.textContent).toBe('');
  await rerender({ note: 'Nobody fits every word.' });
  expect(screen.getByRole('status')).toBe(place);
  expect(place).toHaveTextContent('Nobody fits every word.');
});
