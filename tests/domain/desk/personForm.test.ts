import { expect, test } from 'vitest';
import {
  againForm,
  parsePersonForm,
  personForm,
  readPersonForm,
  withAddressOf,
  type PersonForm,
} from '../../../src/domain/desk/personForm.ts';
import type { Institution } from '../../../src/domain/person/person.ts';
import { testPerson } from '../../support/evening.ts';

const today = '2026-11-22';
const address = { street: 'ул. Мира, д. 1', settlement: 'г. Пенза', district: '', region: '', postalIndex: '440000' };
const ik1: Institution = {
  id: 'ik-1',
  name: 'ФКУ ИК-1 УФСИН России по Пензенской области',
  region: 'Пензенская область',
  address,
  asOf: null,
  sources: [],
};
const institutions = new Map([[ik1.id, ik1]]);
const person = testPerson({ institution: 'ik-1' });
const form = (change: Partial<PersonForm> = {}): PersonForm => ({ ...personForm(person, today), source: 'a call', ...change });
const read = (change: Partial<PersonForm>) =>
  readPersonForm(form(change), institutions, today, (changes) => Object.keys(changes).join(', '));

function problems(change: Partial<PersonForm>): unknown {
  const result = read(change);
  return result.ok ? [] : result.problems;
}

test('a form as it was opened changes nothing, and says so', () => {
  expect(problems({})).toEqual([{ field: 'nothing' }]);
  // The region of the institution in the fields is no other address.
  expect(problems(withAddressOf(form(), ik1))).toEqual([{ field: 'nothing' }]);
});

test('only what is different is said, with the day, the source, and what it is a source for', () => {
  expect(read({ status: 'released', day: '2026-11-20', source: '  ovd.example \u200B 20.11 ' })).toEqual({
    ok: true,
    edit: {
      status: { was: 'inCustody', to: 'released' },
      day: '2026-11-20',
      source: { where: 'ovd.example 20.11', supports: 'status' },
    },
  });
  expect(read({ place: 'unknown' })).toMatchObject({ edit: { institution: { was: 'ik-1', to: null } } });
  expect(read({ ...withAddressOf(form(), ik1), street: 'ул. Лесная, д. 7' })).toMatchObject({
    edit: { address: { was: address, to: { street: 'ул. Лесная, д. 7', region: 'Пензенская область' } } },
  });
});

test('nothing is said of anybody without a source and a day that has come', () => {
  expect(problems({ status: 'released', source: ' ', day: '' })).toEqual([
    { field: 'day', why: 'missing' },
    { field: 'source', why: 'missing' },
  ]);
  expect(problems({ status: 'released', day: '2026-11-23' })).toEqual([{ field: 'day', why: 'ahead' }]);
});

test('a new institution needs a name that no other has, an index of its region, and words of one alphabet', () => {
  const added = { place: 'added', name: 'ФКУ ИК-9 УФСИН России по Пермскому краю', region: 'Пермский край' } as const;
  expect(problems({ ...added, name: '' })).toContainEqual({ field: 'name', why: 'missing' });
  expect(problems({ ...added, name: 'ИК-1', region: 'Пензенская обл.' })).toEqual([{ field: 'name', why: 'listed', id: 'ik-1' }]);
  expect(problems({ ...added, settlement: 'г. Пермь', postalIndex: '44000' })).toEqual([{ field: 'postalIndex', why: 'digits' }]);
  expect(problems({ ...added, settlement: 'г. Пермь', postalIndex: '440000' })).toEqual([{ field: 'postalIndex', why: 'region' }]);
  // A Latin a among Cyrillic letters.
  expect(problems({ ...added, street: 'ул. Мирa' })).toEqual([{ field: 'street', why: 'letters' }]);
  // The address may follow: until then nothing is printed.
  expect(read(added)).toMatchObject({ ok: true, edit: { institution: { to: null }, added: { address: null } } });
});

test('a wish has room on the list, and marks that nobody sees are left out of it', () => {
  expect(problems({ asks: { en: 'x'.repeat(501) } })).toEqual([{ field: 'asks', why: 'tooLong', language: 'en' }]);
  expect(read({ asks: { en: 'poems\u202E\r\nand stamps' } })).toMatchObject({ edit: { asks: { to: { en: 'poems\nand stamps' } } } });
});

test('what was kept of a form is read back, and anything else is none', () => {
  const begun = form({ status: 'hospital', overtaken: ['status'] });
  expect(parsePersonForm(JSON.parse(JSON.stringify(begun)))).toEqual(begun);
  expect(parsePersonForm({ ...begun, status: 'on the moon' })).toBeUndefined();
  expect(parsePersonForm({ gone: true })).toBeUndefined();
});

test('a change that another desk overtook stands in the form again, on top of what the list says now', () => {
  const now = testPerson({ institution: 'ik-1', status: 'hospital' });
  const edit = { person: now.id, day: '2026-11-20', source: { where: 'a call', supports: 'status' } };
  const again = againForm({ ...edit, status: { was: 'inCustody', to: 'released' } }, now, institutions, ['status']);
  expect(again).toMatchObject({
    was: { status: 'hospital' },
    status: 'released',
    source: 'a call',
    day: '2026-11-20',
    overtaken: ['status'],
  });
  const added = { name: 'ФКУ ИК-9', address: { ...address, street: 'ул. Лесная' } };
  expect(againForm({ ...edit, institution: { was: 'ik-1', to: null }, added }, now, institutions, [])).toMatchObject({
    place: 'added',
    name: 'ФКУ ИК-9',
    street: 'ул. Лесная',
  });
  expect(againForm(edit, undefined, institutions, [])).toEqual({ gone: true });
});
