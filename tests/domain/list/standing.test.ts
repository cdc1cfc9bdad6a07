import { expect, test } from 'vitest';
import { changePerson } from '../../../src/domain/list/changePerson.ts';
import { parseList } from '../../../src/domain/list/index.ts';
import { standingOn, standsOn } from '../../../src/domain/list/standing.ts';
import { MOST_EDITS } from '../../../src/domain/person/person.ts';
import { testPeople, testPerson } from '../../support/evening.ts';

const list = testPeople([testPerson({ id: 'anna' })]);
const source = { where: 'a call', supports: 'status' };

test('a list stands on the edit that it was made of, and so does whatever is made of it', () => {
  const made = standingOn(list, 'one');
  const next = changePerson(
    made,
    { person: 'anna', day: '2026-11-22', source, status: { was: 'inCustody', to: 'hospital' } },
    '2026-11-22',
  );
  const after = next.ok ? standingOn(next.list, 'two') : list;
  expect([standsOn(list, 'one'), standsOn(after, 'one'), standsOn(after, 'two'), standsOn(made, 'two')]).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test('of very many edits a list names the latest, each once, and can be read by everybody', () => {
  const ids = Array.from({ length: MOST_EDITS + 1 }, (_, i) => i.toString(16).padStart(16, '0'));
  const many = [...ids, ids.at(-1) ?? ''].reduce(standingOn, list);
  expect(many.edits).toEqual(ids.slice(1));
  expect(parseList(many).ok).toBe(true);
});
