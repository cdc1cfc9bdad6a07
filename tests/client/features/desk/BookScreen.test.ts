import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { DeskSession } from '../../../../src/client/features/desk/session/DeskSession.svelte.ts';
import { loadWords, startWords } from '../../../../src/client/i18n/i18n.svelte.ts';
import * as bookFiles from '../../../../src/client/features/desk/book/bookFile.ts';
import { emptyBook, type GroupBook } from '../../../../src/domain/book/index.ts';
import type { Person } from '../../../../src/domain/person/person.ts';
import { testPerson } from '../../../support/evening.ts';
import { seededRandom } from '../../../support/random.ts';
import BookInApp from './BookInApp.svelte';

vi.mock('../../../../src/client/ui/saveFile.ts', () => ({ saveFile: vi.fn() }));
afterEach(() => void vi.restoreAllMocks());

beforeEach(async () => {
  await startWords(['en']);
  await loadWords('common', 'lists', 'desk', 'book');
});

const real = testPerson({ id: 'pervov', test: false });
const notInTheBook = /^TEST people, what you confirmed for them and cards to them never come into the book/;

const bookOf = (...people: Person[]): GroupBook => ({ ...emptyBook, list: { ...emptyBook.list, people } });

function show(...people: Person[]): void {
  showBook(() => bookOf(real), ...people);
}

function showBook(read: () => GroupBook, ...people: Person[]): void {
  const session = {
    eid: 'e1'.repeat(16),
    today: '2026-11-22',
    people: new Map(people.map((person) => [person.id, person])),
    book: { read: () => Promise.resolve({ damaged: false, book: read() }) },
  } as unknown as DeskSession;
  render(BookInApp, { app: { random: seededRandom(1) }, session });
}

test('whoever rehearsed reads why a TEST card and its address are missing in the book', async () => {
  show(real, testPerson({ id: 'proba', test: true }));
  expect(await screen.findByText('1 person')).toBeVisible();
  expect(screen.getByText(notInTheBook)).toBeVisible();
});

test('an evening without TEST people says nothing about them in its book', async () => {
  show(real);
  expect(await screen.findByText('1 person')).toBeVisible();
  expect(screen.queryByText(notInTheBook)).toBeNull();
});

test('a backup holds what the book says when the file is made, not when the screen was opened', async () => {
  const seal = vi.spyOn(bookFiles, 'sealBookFile').mockResolvedValue(new Uint8Array(1));
  let book = bookOf(real);
  showBook(() => book, real);
  await userEvent.click(await screen.findByRole('button', { name: 'Save a backup…' }));
  await userEvent.click(screen.getByRole('checkbox'));
  // Meanwhile another desk's word came in.
  book = bookOf(real, testPerson({ id: 'vtorov', test: false }));
  await userEvent.click(screen.getByRole('button', { name: 'Save the file' }));
  await expect.poll(() => seal.mock.calls.map(([sealed]) => sealed)).toEqual([book]);
  expect(await screen.findByText('2 people')).toBeVisible();
});
