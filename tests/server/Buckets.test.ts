import { expect, test } from 'vitest';
import { Buckets } from '../../src/server/Buckets.ts';

const rate = { burst: 2, perSecond: 0.5 };

test('a burst passes, then calls pass at the rate', () => {
  const { buckets, pass } = clocked();
  expect([buckets.take('a', rate), buckets.take('a', rate), buckets.take('a', rate)]).toEqual([0, 0, 2]);
  pass(1000);
  expect(buckets.take('a', rate)).toBe(1);
  pass(1000);
  expect(buckets.take('a', rate)).toBe(0);
});

test('keys do not share a bucket', () => {
  const { buckets } = clocked();
  buckets.take('a', rate);
  buckets.take('a', rate);
  expect(buckets.take('b', rate)).toBe(0);
});

test('a clock that is set back takes nothing away for good', () => {
  const { buckets, pass } = clocked();
  buckets.take('a', rate);
  pass(-3_600_000);
  expect(buckets.take('a', rate)).toBe(0);
  expect(buckets.take('a', rate)).toBe(2);
  pass(2000);
  expect(buckets.take('a', rate)).toBe(0);
});

test('a flood of keys does not fill the memory, and forgets the oldest first', () => {
  const { buckets } = clocked();
  buckets.take('a', rate);
  buckets.take('a', rate);
  for (let n = 0; n < 9999; n++) buckets.take(String(n), rate);
  expect(buckets.take('a', rate)).toBe(2);
  for (let n = 0; n < 10_000; n++) buckets.take(String(n), rate);
  expect(buckets.take('a', rate)).toBe(0);
});

function clocked() {
  let now = 1_000_000;
  return {
    buckets: new Buckets(() => now),
    pass: (milliseconds: number) => {
      now += milliseconds;
    },
  };
}
