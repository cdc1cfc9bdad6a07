import { expect, test } from 'vitest';
import { RecentRows } from '../../../src/domain/check/RecentRows.ts';

const rowOf = (...ids: readonly number[]) => ids.map((id) => ({ id }));

test('a row is found again by what it is made of, wherever it stands among others', () => {
  const kept = new RecentRows<string>(10);
  expect(kept.get(rowOf(1, 2, 3), 0, 3, () => 'one two three')).toBe('one two three');
  expect(kept.get(rowOf(9, 1, 2, 3, 9), 1, 4, () => 'anew')).toBe('one two three');
  expect(kept.get(rowOf(3, 2, 1), 0, 3, () => 'three two one')).toBe('three two one');
  expect(kept.get(rowOf(1, 2, 3), 0, 2, () => 'one two')).toBe('one two');
});

test('of two rows that look alike from afar each has its own answer', () => {
  const kept = new RecentRows<string>(10);
  const mixed = (id: number) => Math.imul(2 ^ id, 16_777_619);
  const [one, other] = [rowOf(5, 6), rowOf(7, mixed(5) ^ 6 ^ mixed(7))];
  for (let turn = 0; turn < 3; turn++) {
    expect(kept.get(one, 0, 2, () => 'one')).toBe('one');
    expect(kept.get(other, 0, 2, () => 'other')).toBe('other');
  }
});
