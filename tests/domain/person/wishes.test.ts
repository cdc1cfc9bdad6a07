import { expect, test } from 'vitest';
import { printProblems } from '../../../src/domain/desk/printable.ts';
import { postalView } from '../../../src/domain/desk/postal.ts';
import { emptyDesk, type NotedWishes } from '../../../src/domain/log/index.ts';
import { whyNoLetters } from '../../../src/domain/person/choosable.ts';
import { wishOf, withWishes } from '../../../src/domain/person/wishes.ts';
import { testPerson } from '../../support/evening.ts';
import { testAddress } from '../../support/testAddress.ts';
import { aDeskCard } from '../desk/aDeskCard.ts';

const [before, listDay, since] = ['2026-10-01', '2026-11-01', '2026-11-20'];
const noted = (letters: NotedWishes['letters'], day = since): NotedWishes => ({ ...(letters && { letters }), day, source: 'a letter' });

test.each([
  ['nothing noted', 'welcome', undefined, 'welcome'],
  ['only that somebody answers', 'relativesOnly', noted(undefined), 'relativesOnly'],
  ['a wish where the list knows none', 'unknown', noted('noneWanted'), 'noneWanted'],
  ['a stricter wish', 'welcome', noted('noneWanted'), 'noneWanted'],
  ['a stricter wish, also before the list’s day', 'welcome', noted('noneWanted', before), 'noneWanted'],
  ['a wish that opens what the list forbids, learned since', 'noneWanted', noted('welcome'), 'welcome'],
  ['a wish that the list forbids since', 'noneWanted', noted('welcome', before), 'noneWanted'],
  ['a note that was taken back', 'noneWanted', noted('unknown'), 'noneWanted'],
] as const)('with %s the wish that counts at the desk is the careful one', (_, letters, note, wish) => {
  const person = testPerson({ letters, asOf: { status: listDay, institution: null, address: null } });
  expect(wishOf(person, note)).toBe(wish);
  expect(withWishes(person, note)).toEqual({ ...person, letters: wish });
});

test('somebody whose wishes are those of the list stays the very same, so that nothing is reckoned anew', () => {
  const person = testPerson({ letters: 'welcome' });
  expect(withWishes(person, noted('welcome'))).toBe(person);
});

test('no card is printed to somebody who wants none, whoever learned of it', () => {
  const desk = { ...emptyDesk, addresses: new Map([['probnikov-test', { address: testAddress, day: since, source: 'a call' }]]) };
  const person = testPerson();
  const problems = (whom: typeof person) =>
    printProblems(aDeskCard({ state: 'approved' }), postalView(whom, new Map(), desk, true), 'open');
  expect(problems(person)).toEqual([]);
  const careful = withWishes(person, noted('noneWanted'));
  expect(whyNoLetters(careful)).toBe('person.noneWanted');
  expect(problems(careful)).toEqual([{ kind: 'noLetters', reason: 'person.noneWanted' }]);
});
