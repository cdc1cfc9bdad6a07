import { fireEvent, render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import type { Line } from '../../../../../src/client/features/write/phrasebook/lines.ts';
import Phrasebook from '../../../../../src/client/features/write/phrasebook/Phrasebook.svelte';
import { loadWords, setLanguage, startWords } from '../../../../../src/client/i18n/i18n.svelte.ts';
import type { Person } from '../../../../../src/domain/person/person.ts';
import { testPerson } from '../../../../support/evening.ts';
import { giveDialogs } from '../../someDialogs.ts';

beforeEach(async () => {
  giveDialogs();
  await startWords(['en']);
  await loadWords('common', 'write', 'phrases');
});

interface Book {
  readonly added: Line[];
  /** Shows the book beside another text, as the card has it after a change. */
  readonly show: (text: string) => Promise<void>;
  readonly texts: string[];
}

function open(change: Partial<Person> = {}, text = ''): Book {
  const added: Line[] = [];
  const texts: string[] = [];
  const props = {
    open: true,
    person: testPerson(change),
    text,
    fit: { letters: 0, capacity: 450, share: 0, over: 0 },
    missing: [],
    onadd: (line: Line) => added.push(line),
    onchange: (next: string) => texts.push(next),
  };
  const { rerender } = render(Phrasebook as never, props as never);
  return { added, texts, show: (next) => rerender({ ...props, text: next } as never) };
}

const topic = (name: string) => userEvent.click(within(screen.getByRole('group', { name: 'Topics' })).getByRole('button', { name }));
const sentence = (words: RegExp) => screen.getByRole('button', { name: words });
const tap = (words: RegExp) => userEvent.click(sentence(words));
const pick = (gap: string, word: string) =>
  userEvent.click(within(screen.getByRole('group', { name: gap })).getByRole('button', { name: word }));
const add = () => userEvent.click(screen.getByRole('button', { name: 'Add to card' }));

/** jsdom edits nothing by itself. */
async function type(gap: string, text: string): Promise<void> {
  const field = screen.getByRole('textbox', { name: gap });
  field.textContent = text;
  await fireEvent.input(field);
}

test('a sentence stands there in both languages, greets by name, and one tap adds it with both sides', async () => {
  const { added } = open({ sex: 'f', givenName: 'Анна', latin: 'Anna Probnikova' });
  expect(sentence(/^Hello, Anna!/)).toHaveTextContent('Здравствуйте, Анна!');
  expect(sentence(/^Dear Anna/)).toHaveTextContent('Дорогая Анна!');
  await tap(/^Hello, Anna!/);
  expect(added).toEqual([{ ru: 'Здравствуйте, Анна!', pair: { source: 'Hello, Anna!', lang: 'en', ru: 'Здравствуйте, Анна!' } }]);
});

test('what nobody has reviewed is marked as such', () => {
  open();
  expect(screen.getByText('Unreviewed')).toBeVisible();
});

test('a gap is filled by tapping, agrees at once, and stays filled for other sentences', async () => {
  const { added } = open();
  await topic('Where I live');
  await tap(/^I live in city/);
  await add();
  expect(added).toEqual([]);
  await pick('City', 'Vienna');
  expect(sentence(/^I live in Vienna/)).toHaveTextContent('Я живу в Вене.');
  await add();
  expect(added.map(({ ru }) => ru)).toEqual(['Я живу в Вене.']);
  expect(sentence(/^Vienna is a big/)).toHaveTextContent('Вена — большой и оживлённый город.');
});

test('a word that the list does not have is typed, and stands where Russian needs no other form', async () => {
  const { added } = open();
  await topic('Where I live');
  await tap(/^I live in city/);
  await type('City', 'Плауэн');
  await add();
  expect(added[0]?.ru).toBe('Я живу в городе Плауэн.');
  // What is typed is looked for in the list.
  await tap(/^I live in Плауэн/);
  await type('City', 'vie');
  expect(
    within(screen.getByRole('group', { name: 'City' }))
      .getAllByRole('button')
      .map((button) => button.textContent),
  ).toEqual(['Vienna']);
});

test('a number is stepped, and noun and number agree', async () => {
  open();
  await topic('Books');
  await tap(/^This month/);
  await userEvent.click(screen.getByRole('button', { name: 'Ten more' }));
  await userEvent.click(screen.getByRole('button', { name: 'Ten more' }));
  await userEvent.click(screen.getByRole('button', { name: 'One less' }));
  expect(sentence(/^This month I’ve read 21 books/)).toHaveTextContent('В этом месяце мне удалось прочитать двадцать одну книгу.');
});

test('who writes is asked once, by a sentence that tells it, and then known to the others', async () => {
  const { added } = open();
  expect(sentence(/^I’m glad that/)).toHaveTextContent('Я рад, что могу Вам написать. / Я рада, что могу Вам написать.');
  await tap(/^I’m glad that/);
  const row = within(screen.getByRole('list', { name: 'Greeting' }));
  await userEvent.click(row.getByRole('radio', { name: 'Several' }));
  await add();
  expect(added[0]?.ru).toBe('Мы рады, что можем Вам написать.');
  await topic('Small joys');
  await tap(/^Today we laughed/);
  expect(added[1]?.ru).toBe('Сегодня мы так смеялись, что щёки болели.');
});

test('somebody is spoken to as the writer chooses', async () => {
  open();
  await userEvent.click(screen.getByRole('radio', { name: /ты/ }));
  expect(sentence(/^Hello, /)).toHaveTextContent('Здравствуй, Тест!');
});

test('a sentence on the card is marked, and one tap takes it off again', async () => {
  const { show, texts } = open();
  expect(sentence(/^Hello, /)).toHaveAttribute('aria-pressed', 'false');
  await show('Здравствуйте, Тест! Как дела?');
  expect(sentence(/^Hello, /)).toHaveAttribute('aria-pressed', 'true');
  await tap(/^Hello, /);
  expect(texts).toEqual(['Как дела?']);
});

test('nobody who asked for no answer is offered a question', () => {
  open({ letters: 'noAnswerPlease' });
  expect(screen.queryByRole('button', { name: 'Questions' })).toBeNull();
});

test('whoever has a Russian screen reads Russian alone', async () => {
  await setLanguage('ru');
  const { added } = open();
  const hello = sentence(/^Здравствуйте, Тест!/);
  expect(hello).not.toHaveTextContent('Hello');
  await userEvent.click(hello);
  expect(added).toEqual([{ ru: 'Здравствуйте, Тест!', pair: undefined }]);
  await setLanguage('en');
});
