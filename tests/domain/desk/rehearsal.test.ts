import { expect, test } from 'vitest';
import { rehearsalSteps, rehearsed } from '../../../src/domain/desk/rehearsal.ts';
import { aDeskCard, aDeskOf } from './aDeskCard.ts';

const isTest = (person: string): boolean => person.endsWith('-test');

test('a rehearsal has come as far as the card to a TEST person that came furthest', () => {
  expect(rehearsed(aDeskOf([]), isTest)).toBe(0);
  for (const [state, step] of [
    ['received', 'received'],
    ['heldBack', 'received'],
    ['approved', 'approved'],
    ['printed', 'printed'],
    ['posted', 'posted'],
    ['answered', 'posted'],
  ] as const)
    expect(rehearsalSteps[rehearsed(aDeskOf([aDeskCard({ state }), aDeskCard({ rid: 'b2'.repeat(16) })]), isTest) - 1]).toBe(step);
});

test('cards to real people and cards that were taken back rehearse nothing', () => {
  expect(
    rehearsed(
      aDeskOf([aDeskCard({ person: 'somebody', state: 'posted' }), aDeskCard({ rid: 'c3'.repeat(16), state: 'withdrawn' })]),
      isTest,
    ),
  ).toBe(0);
});
