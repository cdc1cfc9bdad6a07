import { expect, test } from 'vitest';
import { frontsToStartWith } from '../../../src/domain/front/index.ts';

test('a card begins with a front of the season or for any time, never with a birthday’s or another season’s', () => {
  const offered = frontsToStartWith('2026-07-14');
  expect(offered).toContain('sea');
  expect(offered).toContain('fox');
  expect(offered.filter((id) => ['snowman', 'cake', 'toys', 'mushrooms'].includes(id))).toEqual([]);
});
