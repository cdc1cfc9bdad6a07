import { expect, test } from 'vitest';
import { frontsByGroup, frontsToStartWith } from '../../../src/domain/front/index.ts';

const groupsOn = (day: string) => frontsByGroup(day).map(({ group }) => group);

test('an evening offers the fronts of its own season first', () => {
  const first = ['2026-02-28', '2026-03-01', '2026-05-31', '2026-06-01', '2026-09-01', '2026-11-30', '2026-12-01'].map(
    (day) => groupsOn(day)[0],
  );
  expect(first).toEqual(['winter', 'spring', 'spring', 'summer', 'autumn', 'autumn', 'winter']);
});

test('the New Year stands near the front from November to January, and last in other months', () => {
  for (const day of ['2026-11-01', '2026-12-20', '2027-01-31']) expect(groupsOn(day)[1]).toBe('newYear');
  for (const day of ['2026-02-01', '2026-07-14', '2026-10-31']) expect(groupsOn(day).at(-1)).toBe('newYear');
});

test('the other seasons follow as the year goes on', () => {
  expect(groupsOn('2026-10-03')).toEqual(['autumn', 'anyTime', 'birthday', 'winter', 'spring', 'summer', 'newYear']);
});

test('a card begins with a front of the season or for any time, never with a birthday’s or another season’s', () => {
  const offered = frontsToStartWith('2026-07-14');
  expect(offered).toContain('sea');
  expect(offered).toContain('fox');
  expect(offered.filter((id) => ['snowman', 'cake', 'toys', 'mushrooms'].includes(id))).toEqual([]);
});
