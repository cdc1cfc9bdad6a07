import { expect, test } from 'vitest';
import { parseList } from '../../../src/domain/list/index.ts';
import { generatedLists, generatePeople } from '../../support/people/generatePeople.ts';
import { handMadeQueries } from '../../support/search/handMadeQueries.ts';
import { makeSearchQueries } from '../../support/search/queryRules.ts';
import frozen from '../../support/search/searchQueries.json' with { type: 'json' };

test('the questions that measure the search are still those that were written before it, about the same crowd', () => {
  expect(makeSearchQueries(generatePeople(10_000).people)).toEqual(frozen);
  expect(frozen).toHaveLength(200);
  expect(handMadeQueries).toHaveLength(60);
});

test('a generated crowd makes lists that an evening takes', () => {
  for (const kind of ['test', 'people'] as const) {
    for (const list of generatedLists(2600, kind)) expect(parseList(list)).toEqual({ ok: true, list });
  }
});
