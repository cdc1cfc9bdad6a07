import { expect, test } from 'vitest';
import { listViewOf } from '../../../../src/client/features/people/listViews.ts';
import { tellSealed } from '../../../../src/client/live/afterSealing.ts';

test('after a card of an evening is sealed its list looks for nobody, with the filters as they were; no other list hears of it', () => {
  for (const eid of ['here', 'there']) Object.assign(listViewOf(eid), { query: 'probnikov', choices: { interests: ['chess'] } });
  tellSealed('here');
  expect(listViewOf('here')).toMatchObject({ query: '', choices: { interests: ['chess'] }, last: undefined });
  expect(listViewOf('there').query).toBe('probnikov');
});
