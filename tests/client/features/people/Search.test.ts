import { expect, test } from 'vitest';
import { Search } from '../../../../src/client/features/people/Search.svelte.ts';
import type { Question, Shown } from '../../../../src/domain/search/Finder.ts';

const ask = (query: string): Question => ({ query, choices: {}, today: '2026-11-22', daysOnTheWay: 60, language: 'en' });
const shown = (...order: number[]): Shown => ({ order: Int32Array.from(order), choosable: order.length, rehearsal: 0, isPartial: false });
const choosable = (search: Search) => search.parts && [...search.parts.choosable];

/** A worker that answers when it is told to. */
function slowWorker() {
  const asked: string[] = [];
  const answers: ((shown: Shown) => void)[] = [];
  const search = new Search(({ query }) => {
    asked.push(query);
    return new Promise((resolve) => answers.push(resolve));
  });
  return { search, asked, answer: (given: Shown) => answers.shift()?.(given) };
}

test('whoever types faster than the worker answers is asked one question, the newest', async () => {
  const { search, asked, answer } = slowWorker();
  const done = search.look(ask('а'));
  void search.look(ask('аз'));
  void search.look(ask('аза'));
  answer(shown(1, 2, 3));
  await expect.poll(() => asked).toEqual(['а', 'аза']);
  expect(search.parts).toBeUndefined();
  answer(shown(3));
  await done;
  expect(choosable(search)).toEqual([3]);
});

test('what was found before stays until the next answer', async () => {
  const { search, answer } = slowWorker();
  const first = search.look(ask('а'));
  answer(shown(1, 2));
  await first;
  const second = search.look(ask('аз'));
  expect(choosable(search)).toEqual([1, 2]);
  answer(shown(2));
  await second;
  expect(choosable(search)).toEqual([2]);
});

test('people to choose from, the rehearsal and those nobody writes to stand apart', async () => {
  const search = new Search(() => Promise.resolve({ order: Int32Array.of(4, 2, 7, 1, 0), choosable: 2, rehearsal: 1, isPartial: true }));
  await search.look(ask('ик'));
  expect(search.parts).toEqual({
    choosable: Int32Array.of(4, 2),
    rehearsal: Int32Array.of(7),
    notChoosable: Int32Array.of(1, 0),
    isPartial: true,
    query: 'ик',
  });
});

test('the same people again are the very same list, which stays as it is on the screen', async () => {
  const { search, answer } = slowWorker();
  const first = search.look(ask(''));
  answer(shown(1, 2));
  await first;
  const before = search.parts;
  const again = search.look(ask(''));
  answer(shown(1, 2));
  await again;
  expect(search.parts?.choosable).toBe(before?.choosable);
  const another = search.look(ask('а'));
  answer(shown(2, 1));
  await another;
  expect(choosable(search)).toEqual([2, 1]);
});
