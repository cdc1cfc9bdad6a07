import { expect, test } from 'vitest';
import { heightsOf, LineHeights } from '../../../src/client/ui/LineHeights.ts';

/** Lines and their heights, from the first on. */
const lines = (first: number, ...heights: number[]) => heights.map((height, i) => [first + i, height] as const);

test('lines that were not on the screen yet are taken to be as high as the first that were', () => {
  const heights = new LineHeights(1000);
  heights.learn(lines(0, 90, 110));
  expect(heights.offset(1000)).toBe(100_000);
  expect(heights.lineAt(50_000)).toBe(500);
  expect(heights.lineAt(-5)).toBe(0);
  expect(heights.lineAt(1e9)).toBe(999);
});

test('a line moves only by what is known of those above it', () => {
  const heights = new LineHeights(1000);
  heights.learn(lines(0, 100, 100));
  heights.learn(lines(500, 140, 140));
  expect(heights.offset(500)).toBe(50_000);
  expect(heights.offset(502)).toBe(50_280);
  heights.learn(lines(500, 150));
  expect(heights.offset(502)).toBe(50_290);
});

test('whoever turns a tablet and turns it back finds what was measured', () => {
  const items = Array.from({ length: 10 }, (_, i) => i);
  heightsOf(items, 1).learn(lines(0, 150));
  expect(heightsOf(items, 2).lines).toBe(5);
  expect(heightsOf(items, 1).offset(1)).toBe(150);
  expect(heightsOf([...items], 1)).not.toBe(heightsOf(items, 1));
});
