import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { i18n, loadWords, setLanguage, startWords } from '../../../src/client/i18n/i18n.svelte.ts';
import LanguageSwitch from '../../../src/client/i18n/LanguageSwitch.svelte';

beforeEach(async () => {
  localStorage.clear();
  await startWords(['en-GB']);
  await loadWords('common', 'start');
});

test('the first language that the browser asks for and that we speak is taken', async () => {
  await startWords(['ka-GE', 'ru-RU', 'en-GB']);
  expect(i18n.language).toBe('ru');
  expect(document.documentElement.lang).toBe('ru');
  expect(document.documentElement.dir).toBe('ltr');
});

test('a phone that asks for the German of any country speaks German', async () => {
  await startWords(['de-AT', 'en-GB']);
  expect(i18n.language).toBe('de');
});

test('a language chosen once is kept for the next visit', async () => {
  await setLanguage('ru');
  await startWords(['en-GB']);
  expect(i18n.language).toBe('ru');
});

test('a key that no file has is an error of the compiler, and so is one form of a word that counts', () => {
  // @ts-expect-error: misspelt
  expect(i18n.t('common.bakc')).toBe('common.bakc');
  // @ts-expect-error: the key is `people.count`; the count chooses the form
  expect(i18n.t('people.count_one')).not.toBe('people.count');
});

test('one tap changes the words on the screen without a reload', async () => {
  render(LanguageSwitch);
  expect(screen.getByRole('group', { name: 'Language' })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Русский' }));
  expect(await screen.findByRole('group', { name: 'Язык' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Русский' })).toHaveAttribute('aria-pressed', 'true');
});

test('words that a screen loaded in one language are there in the next one too', async () => {
  await setLanguage('ru');
  expect(i18n.t('start.join')).toBe('У меня есть код');
});

test('of two quick taps the last one holds, whichever words come first', async () => {
  await loadWords('home');
  await Promise.all([setLanguage('ru'), setLanguage('en')]);
  expect(i18n.language).toBe('en');
  expect(document.documentElement.lang).toBe('en');
});

test('a screen that opens while another language is on its way has its words in that one', async () => {
  const changed = setLanguage('ru');
  await loadWords('tips');
  await changed;
  expect(i18n.t('tips.title')).toBe('Советы');
});

test('Russian counts cards with three forms', async () => {
  await setLanguage('ru');
  const forms = [1, 2, 5, 21].map((count) => i18n.t('start.evenings.onlyHere', { count }));
  expect(forms.map((form) => form.split(' ').slice(0, 2).join(' '))).toEqual(['1 открытка', '2 открытки', '5 открыток', '21 открытка']);
});

test('days, numbers and lists follow the language', async () => {
  expect(i18n.date('2026-11-03')).toBe('3 November 2026');
  expect(i18n.list(['name', 'year', 'index'])).toBe('name, year and index');
  await setLanguage('ru');
  expect(i18n.date('2026-11-03')).toBe('3 ноября 2026');
  expect(i18n.date('2026-11-03', { month: 'short', year: 'numeric' })).toBe('нояб. 2026');
  expect(i18n.number(1143.5)).toBe('1\u00a0143,5');
  expect(i18n.list(['имя', 'год', 'индекс'])).toBe('имя, год и индекс');
  await setLanguage('de');
  expect(i18n.date('2026-11-03')).toBe('3. November 2026');
  expect(i18n.number(1143.5)).toBe('1.143,5');
  expect(i18n.list(['Name', 'Jahr', 'Postleitzahl'])).toBe('Name, Jahr und Postleitzahl');
});

test('a day is read as a day of the calendar, not as a moment in Greenwich', () => {
  expect(i18n.date('2026-01-01', { dateStyle: 'short' })).toBe('01/01/2026');
  expect(i18n.date('2026-12-31', { dateStyle: 'short' })).toBe('31/12/2026');
});

test('a malformed day is shown as it came and breaks nothing', () => {
  expect(i18n.date('soon')).toBe('soon');
});
