import { expect, test } from 'vitest';
import { whyNotChoosable } from '../../../src/domain/person/choosable.ts';
import { freshness } from '../../../src/domain/person/freshness.ts';
import { displayName, greetingName, initialsOf } from '../../../src/domain/person/personName.ts';
import { testPerson } from '../../support/evening.ts';

const today = '2026-11-22';
const dueOn = (expectedRelease: string) => testPerson({ case: { articles: '', sentence: {}, expectedRelease } });

test('a person in custody can be chosen, also on the way to another place', () => {
  expect(whyNotChoosable(testPerson(), today)).toBeUndefined();
  expect(whyNotChoosable(testPerson({ status: 'inTransit' }), today)).toBeUndefined();
});

test('a person whose wish nobody knows can be chosen', () => {
  expect(whyNotChoosable(testPerson({ letters: 'unknown' }), today)).toBeUndefined();
});

test('death and release come before a wish', () => {
  expect(whyNotChoosable(testPerson({ status: 'died', letters: 'noneWanted' }), today)).toBe('person.died');
  expect(whyNotChoosable(testPerson({ status: 'released', letters: 'relativesOnly' }), today)).toBe('person.released');
});

test('a card that would arrive after the release is not offered', () => {
  expect(whyNotChoosable(dueOn('2027-01-21'), today)).toBe('person.outBeforeArrival');
  expect(whyNotChoosable(dueOn('2027-01-22'), today)).toBeUndefined();
  expect(whyNotChoosable(dueOn('2027-01-21'), today, 10)).toBeUndefined();
  expect(whyNotChoosable(dueOn('2026-01-01'), today)).toBe('person.outBeforeArrival');
});

test('a civilian hostage is not offered until an organizer has confirmed a channel', () => {
  const hostage = (channel: string, confirmedOn: string | null) => testPerson({ civilianHostage: { channel, confirmedOn } });
  expect(whyNotChoosable(hostage('', null), today)).toBe('person.noChannel');
  expect(whyNotChoosable(hostage('through the family’s lawyer', null), today)).toBe('person.noChannel');
  expect(whyNotChoosable(hostage(' ', '2026-11-01'), today)).toBe('person.noChannel');
  expect(whyNotChoosable(hostage('through the family’s lawyer', '2026-11-01'), today)).toBeUndefined();
});

test('facts are old after 90 days and stale after 180', () => {
  expect(freshness('2026-08-24', today)).toBe('fresh');
  expect(freshness('2026-08-23', today)).toBe('old');
  expect(freshness('2026-05-26', today)).toBe('old');
  expect(freshness('2026-05-25', today)).toBe('stale');
  expect(freshness('2027-05-25', today)).toBe('fresh');
});

test('a greeting has the given name and the patronymic, or the given name alone', () => {
  expect(greetingName(testPerson())).toBe('Тест Тестович');
  expect(greetingName(testPerson({ patronymic: null }))).toBe('Тест');
  expect(greetingName(testPerson({ patronymic: '' }))).toBe('Тест');
});

test('names and initials stand in the script of the reader', () => {
  expect(displayName(testPerson(), 'ru')).toBe('Тест Пробников');
  expect(displayName(testPerson(), 'en')).toBe('Test Probnikov');
  expect(initialsOf(testPerson(), 'ru')).toBe('ТП');
  expect(initialsOf(testPerson({ latin: 'Lyubov Kara-Proba' }), 'en')).toBe('LK');
});
