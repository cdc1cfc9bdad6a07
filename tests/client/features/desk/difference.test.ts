// @vitest-environment node
import { expect, test } from 'vitest';
import { difference } from '../../../../src/client/features/desk/list/difference.ts';

test('of a cell with several lines only those that went and came are shown', () => {
  expect(difference('a\nb', 'a\nb\nc')).toEqual(['', 'c']);
  expect(difference('a\nb', 'b')).toEqual(['a', '']);
  expect(difference('a\nb', 'a\nc')).toEqual(['b', 'c']);
});

test('a short cell is shown whole, also one that was or becomes empty', () => {
  expect(difference('1961', '1962')).toEqual(['1961', '1962']);
  expect(difference('', '1962')).toEqual(['', '1962']);
  expect(difference('1961', '')).toEqual(['1961', '']);
});

test('of a long text the part that differs is shown, however late it comes', () => {
  const start = 'слово '.repeat(60);
  const [went, came] = difference(`${start}раньше`, `${start}теперь`);
  expect([went.endsWith('раньше'), came.endsWith('теперь')]).toEqual([true, true]);
  for (const text of [went, came]) expect([text.length <= 122, text.startsWith('…')]).toEqual([true, true]);
});

test('lines that only changed places are shown as they stood and stand', () => {
  expect(difference('a\nb', 'b\na')).toEqual(['a\nb', 'b\na']);
});
