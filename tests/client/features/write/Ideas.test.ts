import { fireEvent, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import Ideas from '../../../../src/client/features/write/Ideas.svelte';
import { loadWords, setLanguage, startWords } from '../../../../src/client/i18n/i18n.svelte.ts';
import type { PromptLanguage } from '../../../../src/domain/prompts/index.ts';
import { anEvening, testPerson } from '../../../support/evening.ts';
import { aDraft } from '../../data/aPhone.ts';

const { manifest } = await anEvening();

function show(
  change: { readonly person?: ReturnType<typeof testPerson>; readonly language?: PromptLanguage; readonly text?: string } = {},
) {
  const { person = testPerson(), language = 'ru', text = '' } = change;
  const chosen: string[] = [];
  const onlanguage = vi.fn();
  render(Ideas, {
    draft: aDraft({ text }),
    person,
    manifest,
    today: manifest.date,
    language,
    offer: false,
    onlanguage,
    onchoose: (sentence: string) => chosen.push(sentence),
  });
  return { chosen, onlanguage };
}

/** The ideas that stand there, by what each would put on the card. */
async function ideas(): Promise<HTMLElement[]> {
  await screen.findByRole('button', { name: /^(Other ideas|Другие идеи)$/ });
  return screen.getAllByRole('listitem').flatMap((item) => [...item.querySelectorAll<HTMLElement>('button.idea')]);
}

const titles = async () => (await ideas()).map(({ title }) => title);

beforeEach(async () => {
  await startWords(['en-GB']);
  await setLanguage('en');
  await loadWords('write');
});

test('a tap adds the sentence to the card, in the language of the card, while the idea is named in that of the screen', async () => {
  const { chosen } = show({ person: testPerson({ interests: { ru: ['шахматы'] } }) });
  const [greeting, interest] = await ideas();
  expect(interest).toHaveTextContent(/chess/i);
  await userEvent.click(greeting ?? document.body);
  await userEvent.click(interest ?? document.body);
  expect(chosen[0]).toMatch(/Тест/);
  expect(chosen[1]).toMatch(/шахмат/i);
});

test('other ideas come when they are asked for, none twice, and a greeting is offered no more once it stands there', async () => {
  const { chosen } = show();
  const before = await titles();
  await userEvent.click((await ideas())[0] ?? document.body);
  expect(chosen).toHaveLength(1);
  expect(await titles()).toEqual(before);
  await userEvent.click(screen.getByRole('button', { name: 'Other ideas' }));
  const after = await titles();
  expect(after).toHaveLength(before.length);
  expect(after.filter((title) => before.includes(title) || /Тест/.test(title))).toEqual([]);
});

test('whoever asks for more again and again never stands before an empty line', async () => {
  show();
  await ideas();
  const more = screen.getByRole('button', { name: 'Other ideas' });
  for (let i = 0; i < 40; i++) await fireEvent.click(more);
  expect(await ideas()).toHaveLength(7);
});

test('somebody who goes on with a card is not told how to begin it', async () => {
  show({ text: 'Здравствуйте!' });
  expect((await titles()).filter((title) => /Тест/.test(title))).toEqual([]);
});

test('nobody who wants no answer is asked anything', async () => {
  show({ person: testPerson({ letters: 'noAnswerPlease' }) });
  for (let i = 0; i < 10; i++) {
    expect((await titles()).filter((title) => title.includes('?'))).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Other ideas' }));
  }
});

test('a puzzle brings its answer for the writer, who can add it too', async () => {
  const { chosen } = show({ language: 'en', person: testPerson({ interests: { en: ['riddles'] } }) });
  const all = await ideas();
  const puzzle = all.find(({ title }) => /^(A puzzle|A riddle|A trick)/.test(title));
  await userEvent.click(puzzle ?? document.body);
  expect(screen.getByText(/^For you, the answer:/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Add the answer' }));
  expect(chosen[1]).toMatch(/^The answer: ./);
});

test('the language of the ideas is chosen with one tap', async () => {
  const { onlanguage } = show();
  await userEvent.click(screen.getByRole('button', { name: 'Deutsch' }));
  expect(onlanguage).toHaveBeenCalledWith('de');
});

test('the words of the ideas follow the language of the screen', async () => {
  show({ person: testPerson({ interests: { en: ['chess'] } }) });
  await ideas();
  await setLanguage('ru');
  expect(await screen.findByRole('button', { name: 'Другие идеи' })).toBeVisible();
  expect((await ideas())[1]).toHaveTextContent(/шахмат/i);
});
