import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { openDb } from '../../../../../src/client/data/Db.ts';
import { saveMarksSpelling } from '../../../../../src/client/data/spellingSetting.ts';
import SpellingList from '../../../../../src/client/features/write/found/SpellingList.svelte';
import { loadWords, startWords } from '../../../../../src/client/i18n/i18n.svelte.ts';
import { guardQuickTaps } from '../../quickTap.ts';
import WithSpelling from './WithSpelling.svelte';

beforeEach(async () => {
  await startWords(['en']);
  await loadWords('common', 'write');
});

function show(text: string) {
  const db = openDb('otkrytka', { indexedDB: new IDBFactory(), IDBKeyRange });
  render(WithSpelling, { db, text });
  return db;
}

const word = (wrong: string) => screen.findByRole('group', { name: `Not in the dictionary: “${wrong}”` });

test('a misspelt word is listed with what may have been meant, and a tap puts it there', async () => {
  show('Здраствуйте! Сегодня снег.');
  await userEvent.click(within(await word('Здраствуйте')).getByRole('button', { name: 'Write “Здравствуйте” instead' }));
  expect(await screen.findByText('Здравствуйте! Сегодня снег.')).toBeVisible();
  await expect.poll(() => screen.queryByRole('heading', { name: 'Spelling' })).toBeNull();
});

test('a word that is meant so is not listed again, and further ones wait behind a tap', async () => {
  show('Вчера вечером наш маленький бубусик видил снек и сонце, а потом бубусик долго спал под тёплым одеялом.');
  const first = await word('бубусик');
  expect(screen.getAllByRole('group')).toHaveLength(2);
  await userEvent.click(screen.getByRole('button', { name: '2 more words' }));
  expect(screen.getAllByRole('group')).toHaveLength(4);
  await userEvent.click(within(first).getByRole('button', { name: 'Keep as it is' }));
  await expect.poll(() => screen.getAllByRole('group').length).toBe(3);
  expect(screen.queryByRole('group', { name: /бубусик/ })).toBeNull();
});

test('nothing is listed while the last word is being written, nor where somebody switched it off', async () => {
  const db = show('Сонце и снек');
  await word('Сонце');
  expect(screen.queryByRole('group', { name: /снек/ })).toBeNull();
  await saveMarksSpelling(db, false);
  await expect.poll(() => screen.queryAllByRole('group').length).toBe(0);
});

test('the second of two quick taps does not decide on the word that has moved up', async () => {
  const tap = await guardQuickTaps();
  const [first, second] = ['Сонце', 'снек'].map((wrong) => ({ word: wrong, start: 0, end: 1, language: 'ru', instead: [] }) as const);
  const onkeep = vi.fn(() => void list.rerender({ words: [second] as never }));
  const list = render(SpellingList, { words: [first, second] as never, onkeep, onreplace: () => undefined });
  tap(within(await word('Сонце')).getByRole('button', { name: 'Keep as it is' }));
  await expect.poll(() => screen.queryByRole('group', { name: /Сонце/ })).toBeNull();
  tap(within(await word('снек')).getByRole('button', { name: 'Keep as it is' }));
  expect(onkeep).toHaveBeenCalledOnce();
});
