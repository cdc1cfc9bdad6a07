import { expect, test } from 'vitest';
import { Search } from '../../../../src/client/features/people/Search.svelte.ts';

test('an answer that comes after a newer question is dropped', async () => {
  const answers = new Map<string, (ids: string[]) => void>();
  const search = new Search((query) => new Promise((resolve) => answers.set(query, resolve)));
  const slow = search.look('а');
  const quick = search.look('аз');
  answers.get('аз')?.(['azat']);
  await quick;
  expect(search.found).toEqual(['azat']);
  answers.get('а')?.(['anna', 'azat']);
  await slow;
  expect(search.found).toEqual(['azat']);
});

test('nothing typed is no search, also when an answer is still on its way', async () => {
  let answer: (ids: string[]) => void = () => undefined;
  const search = new Search(() => new Promise((resolve) => (answer = resolve)));
  const late = search.look('аз');
  await search.look('  ');
  answer(['azat']);
  await late;
  expect(search.found).toBeUndefined();
});
