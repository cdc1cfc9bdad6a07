import { render, screen } from '@testing-library/svelte';
import { beforeEach, expect, test } from 'vitest';
import type { AppContext } from '../../../../src/client/live/context.ts';
import type { DeskSession } from '../../../../src/client/features/desk/session/DeskSession.svelte.ts';
import { loadWords, startWords } from '../../../../src/client/i18n/i18n.svelte.ts';
import { emptyBook } from '../../../../src/domain/book/index.ts';
import type { Person } from '../../../../src/domain/person/person.ts';
import { testPerson } from '../../../support/evening.ts';
import BookInApp from './BookInApp.svelte';

beforeEach(async () => {
  await startWords(['en']);
  await loadWords('common', 'lists', 'desk', 'book');
});

const real = testPerson({ id: 'pervov', test: false });
const notInTheBook = /^TEST people, what you confirmed for them and cards to them never come into the book/;

function show(...people: Person[]): void {
  const session = {
    eid: 'e1'.repeat(16),
    today: '2026-11-22',
    people: new Map(people.map((person) => [person.id, person])),
    book: { read: () => Promise.resolve({ damaged: false, book: { ...emptyBook, list: { ...emptyBook.list, people: [real] } } }) },
  } as unknown as DeskSession;
  render(BookInApp, { app: {} as AppContext, session });
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
