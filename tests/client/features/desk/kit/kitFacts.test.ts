import { expect, test } from 'vitest';
import { peopleForKit } from '../../../../../src/client/features/desk/kit/kitFacts.ts';
import type { DeskSession } from '../../../../../src/client/features/desk/session/DeskSession.svelte.ts';
import { emptyDesk } from '../../../../../src/domain/log/index.ts';
import type { Person } from '../../../../../src/domain/person/person.ts';
import { anEvening, testPerson } from '../../../../support/evening.ts';

const { manifest } = await anEvening();

function sheetsOn(...people: readonly Person[]): readonly string[] {
  const session = { desk: emptyDesk, people: new Map(people.map((person) => [person.id, person])), today: '2026-11-22' };
  return peopleForKit(session as unknown as DeskSession, manifest).map(({ id }) => id);
}

test('who has the fewest cards comes first', () => {
  expect(sheetsOn(testPerson({ id: 'many', cards: 9, test: false }), testPerson({ id: 'few', cards: 1, test: false }))).toEqual([
    'few',
    'many',
  ]);
});

test('nobody invented is printed beside real people, however few cards they have; a rehearsal has them all', () => {
  const invented = testPerson({ id: 'invented', cards: 0, test: true });
  expect(sheetsOn(invented, testPerson({ id: 'real', cards: 9, test: false }))).toEqual(['real']);
  expect(sheetsOn(invented)).toEqual(['invented']);
});
