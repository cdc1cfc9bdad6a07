import { expect, test } from 'vitest';
import { growth } from '../../../../src/client/features/desk/growth.ts';

test('what a desk opens when it is unlocked did not just come in', () => {
  const came = growth();
  expect(came(undefined)).toBe(0);
  expect(came(36)).toBe(0);
  expect(came(38)).toBe(2);
  expect(came(38)).toBe(0);
});

test('what leaves is no news, and what comes after it is', () => {
  const came = growth();
  for (const [count, news] of [
    [2, 0],
    [1, 0],
    [2, 1],
  ] as const)
    expect(came(count)).toBe(news);
});
