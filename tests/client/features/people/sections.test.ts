import { expect, test } from 'vitest';
import { fastestWay, sections, usefulFilters } from '../../../../src/client/features/people/sections.ts';
import { testPerson } from '../../../support/evening.ts';

const today = '2026-11-22';
const azat = testPerson({ id: 'azat', test: false, interests: { en: ['cats'] } });
const anna = testPerson({ id: 'anna', test: false, sex: 'f' });
const released = testPerson({ id: 'released', test: false, status: 'released' });
const died = testPerson({ id: 'died', test: false, status: 'died' });
const rehearsal = testPerson({ id: 'rehearsal' });
const all = [released, azat, rehearsal, anna, died];

test('people to choose from, the rehearsal and those nobody writes to stand apart, each in the order given', () => {
  const { choosable, rehearsal: test, notChoosable } = sections(all, 'all', today);
  expect(choosable).toEqual([azat, anna]);
  expect(test).toEqual([rehearsal]);
  expect(notChoosable).toEqual([
    { person: released, reason: 'person.released' },
    { person: died, reason: 'person.died' },
  ]);
});

test('a filter holds for every section', () => {
  expect(sections(all, 'women', today)).toMatchObject({ choosable: [anna], rehearsal: [], notChoosable: [] });
  expect(sections(all, 'interests', today).choosable).toEqual([azat]);
});

test('only filters that tell the people of this list apart are offered', () => {
  expect(usefulFilters(all)).toEqual(['all', 'interests', 'women']);
  expect(usefulFilters([azat, released])).toEqual(['all', 'interests']);
  expect(usefulFilters([released, died])).toEqual([]);
});

test('somebody who is free before the fastest way can bring a card is not offered', () => {
  const soon = testPerson({ id: 'soon', test: false, case: { articles: '', sentence: {}, expectedRelease: '2026-12-20' } });
  const ways = (days: number[]) => fastestWay({ ways: days.map((day, i) => ({ id: String(i), days: day })) });
  expect(sections([soon], 'all', today, ways([60, 14])).choosable).toEqual([soon]);
  expect(sections([soon], 'all', today, ways([60])).notChoosable).toHaveLength(1);
  expect(ways([])).toBeUndefined();
});
