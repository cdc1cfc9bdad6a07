import { expect, test } from 'vitest';
import { movedOf } from '../../../src/domain/person/moved.ts';
import type { Institution } from '../../../src/domain/person/person.ts';
import { testPerson } from '../../support/evening.ts';

const institution = (id: string, change: Partial<Institution> = {}): Institution => ({
  id,
  name: `ИК-${id}`,
  region: '',
  address: null,
  asOf: null,
  sources: [],
  ...change,
});
const byId = (...all: readonly Institution[]) => new Map(all.map((one) => [one.id, one]));
const inside = (id: string | null) => testPerson({ institution: id });

test('when an institution closes, everybody in it is flagged, and nobody else', () => {
  const known = byId(institution('1', { closed: '2026-11-01' }), institution('2'));
  const moved = ['1', '1', '2', null].map((id) => movedOf(inside(id), known));
  expect(moved.map((flag) => flag?.from.id)).toEqual(['1', '1', undefined, undefined]);
  expect(moved[0]?.to).toBeUndefined();
});

test('where its people were brought is followed over several moves', () => {
  const known = byId(
    institution('1', { closed: '2026-01-01', movedTo: '2' }),
    institution('2', { closed: '2026-06-01', movedTo: '3' }),
    institution('3'),
  );
  expect(movedOf(inside('1'), known)?.to?.id).toBe('3');
});

test('moves that end nowhere or run in a circle lead to no place', () => {
  const known = byId(
    institution('1', { closed: '2026-01-01', movedTo: '2' }),
    institution('2', { closed: '2026-06-01', movedTo: '1' }),
    institution('3', { closed: '2026-06-01', movedTo: '4' }),
    institution('4', { closed: '2026-07-01' }),
  );
  expect(movedOf(inside('1'), known)).toMatchObject({ to: undefined });
  expect(movedOf(inside('3'), known)).toMatchObject({ to: undefined });
});
