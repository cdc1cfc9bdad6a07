// @vitest-environment node
import { expect, test } from 'vitest';
import { filesOf, markGroups } from '../../../src/client/sw/assetGroups.ts';

const urls = ['index.html', 'icons/icon-192.png', 'assets/shell/start-1.js', 'assets/attendee/words-ru-1.js', 'assets/desk/desk-1.js'];
const marked = markGroups(urls.map((url, size) => ({ url, size, revision: null })));

test('a file belongs to the group of its folder, and to the shell where it stands in none', () => {
  expect(marked.map(({ group }) => group)).toEqual(['shell', 'shell', 'shell', 'attendee', 'desk']);
  expect(marked.map(({ bytes }) => bytes)).toEqual([0, 1, 2, 3, 4]);
});

test('the desk brings along what it shares with the attendee’s screens', () => {
  expect(filesOf(marked, 'desk').map(({ url }) => url)).toEqual(urls);
  expect(filesOf(marked, 'attendee').map(({ url }) => url)).toEqual(urls.slice(0, 4));
  expect(filesOf(marked, 'shell').map(({ url }) => url)).toEqual(urls.slice(0, 3));
  // Megabytes that no screen waits for.
  const words = markGroups([{ url: 'assets/words/ru-1.bin', size: 1, revision: null }]);
  expect(words[0]?.group).toBe('words');
  expect((['shell', 'attendee', 'desk'] as const).flatMap((group) => filesOf(words, group))).toEqual([]);
  // A build that marks nothing is taken whole.
  expect(filesOf([{ url: 'x.js', revision: null }], 'shell')).toHaveLength(1);
});
