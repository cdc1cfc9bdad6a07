import { expect, test } from 'vitest';
import { personTag } from '../../../src/domain/person/personTag.ts';
import { manyTestPeople } from '../../support/manyTestPeople.ts';

const eid = 'ab'.repeat(16);

test('the address of a person’s page tells no name, and another one in another evening', () => {
  const tag = personTag(eid, { id: 'probnikov-test' });
  expect(tag).toMatch(/^[\w-]{12}$/);
  expect(tag).not.toContain('prob');
  expect(personTag(eid, { id: 'probnikov-test' })).toBe(tag);
  expect(personTag('cd'.repeat(16), { id: 'probnikov-test' })).not.toBe(tag);
});

test('no two of 10,000 people share an address', () => {
  expect(new Set(manyTestPeople(10_000).map((person) => personTag(eid, person))).size).toBe(10_000);
});
