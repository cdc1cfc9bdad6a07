import { expect, test } from 'vitest';
import { fastestWay } from '../../../src/domain/event/fastestWay.ts';

const ways = (...days: number[]) => ({ ways: days.map((day, i) => ({ id: String(i), days: day })) });

test('the fastest way of an evening counts, or paper post where it names none', () => {
  expect(fastestWay(ways(60, 14, 30))).toBe(14);
  expect(fastestWay(ways())).toBe(60);
});
