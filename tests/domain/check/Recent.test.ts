import { expect, test } from 'vitest';
import { Recent } from '../../../src/domain/check/Recent.ts';

test('what is asked for again and again is made once, however many others come', () => {
  const kept = new Recent<number, string>(10);
  let made = 0;
  for (let other = 1; other < 100; other++) {
    kept.get(0, () => `text ${String(++made)}`);
    kept.get(other, () => 'other');
  }
  expect(kept.get(0, () => 'anew')).toBe('text 1');
  expect(made).toBe(1);
});

test('what nobody asks for any more is dropped, so that no more is kept than was said', () => {
  const stays = (asked: number): boolean => {
    const kept = new Recent<number, string>(10);
    for (let each = 0; each < 100; each++) kept.get(each, () => 'first');
    return kept.get(asked, () => 'anew') === 'first';
  };
  const still = Array.from({ length: 100 }, (_, each) => each).filter(stays);
  expect(still.length).toBeGreaterThanOrEqual(5);
  expect(still.length).toBeLessThanOrEqual(10);
  expect(still).toContain(99);
});

test('what weighs more is kept less often, and what alone weighs too much at least until the next', () => {
  const kept = new Recent<string, string>(20, ({ length }) => length);
  const long = 'a'.repeat(50);
  kept.keep('short', 'kept');
  kept.keep(long, 'kept');
  expect([kept.find(long), kept.find('short')]).toEqual(['kept', 'kept']);
  for (const sign of 'bcdef') kept.keep(sign.repeat(10), 'kept');
  expect(['a'.repeat(50), ...Array.from('bcdef', (sign) => sign.repeat(10))].filter((each) => kept.find(each)).length).toBeLessThanOrEqual(
    2,
  );
});
