import { expect, test } from 'vitest';
import { ageOn, birthdaysIn, reachableBirthdays } from '../../../src/domain/person/birthday.ts';

test('a card reaches the birthdays from its arrival on, for a month', () => {
  expect(reachableBirthdays('2026-11-22', 60)).toEqual({ from: '2027-01-21', to: '2027-02-20' });
  expect(reachableBirthdays('2026-11-22', 3)).toEqual({ from: '2026-11-25', to: '2026-12-25' });
});

test('the birthdays of a span go over the new year', () => {
  const days = birthdaysIn({ from: '2026-12-30', to: '2027-01-02' });
  expect([...days]).toEqual(['12-30', '12-31', '01-01', '01-02']);
});

test('somebody born on 29 February has a birthday in every year', () => {
  expect([...birthdaysIn({ from: '2027-02-27', to: '2027-03-01' })]).toEqual(['02-27', '02-28', '02-29', '03-01']);
  expect([...birthdaysIn({ from: '2028-02-27', to: '2028-02-28' })]).toEqual(['02-27', '02-28']);
  expect([...birthdaysIn({ from: '2028-02-29', to: '2028-02-29' })]).toEqual(['02-29']);
});

test('age counts from the birthday, or else from the year', () => {
  expect(ageOn('2026-11-22', { birthDate: '1990-11-22', birthYear: 1990 })).toBe(36);
  expect(ageOn('2026-11-22', { birthDate: '1990-11-23', birthYear: 1990 })).toBe(35);
  expect(ageOn('2026-11-22', { birthDate: null, birthYear: 1990 })).toBe(36);
  expect(ageOn('2026-11-22', { birthDate: null, birthYear: null })).toBeNull();
});
