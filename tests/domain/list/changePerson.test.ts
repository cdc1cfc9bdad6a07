import { expect, test } from 'vitest';
import { changePerson, type PersonEdit } from '../../../src/domain/list/changePerson.ts';
import { parseList } from '../../../src/domain/list/index.ts';
import { whyNotChoosable } from '../../../src/domain/person/choosable.ts';
import type { Institution, PeopleList } from '../../../src/domain/person/person.ts';
import { testPeople, testPerson } from '../../support/evening.ts';

const day = '2026-11-20';
const today = '2026-11-22';
const source = { where: 'ovd.example', supports: 'status' };
const address = { street: 'ул. Мира, д. 1', settlement: 'г. Пенза', district: '', region: 'Пензенская область', postalIndex: '440000' };

function institution(id: string, change: Partial<Institution> = {}): Institution {
  return { id, name: `ФКУ ИК-${id.replace(/\D/gu, '')} УФСИН`, region: 'Пензенская область', address, asOf: null, sources: [], ...change };
}

const list: PeopleList = {
  ...testPeople([
    testPerson({ id: 'anna', institution: 'ik-1', placeNote: { ru: 'в Пензе' } }),
    testPerson({ id: 'boris', institution: 'ik-1', asOf: { status: '2026-01-01', institution: null, address: '2026-01-01' } }),
  ]),
  institutions: [institution('ik-1'), institution('ik-2', { address: null })],
};

const edit = (change: Partial<PersonEdit>, person = 'anna'): PersonEdit => ({ person, day, source, ...change });

function changed(of: PeopleList, what: PersonEdit): PeopleList {
  const done = changePerson(of, what, today);
  if (!done.ok) throw new Error(done.reason);
  expect(parseList(done.list)).toMatchObject({ ok: true });
  return done.list;
}

const personOf = ({ people }: PeopleList, id = 'anna') => people.find((one) => one.id === id);

test('a status that is changed has its day and source, under the next version, and whoever is free is offered no more', () => {
  const after = changed(list, edit({ status: { was: 'inCustody', to: 'released' } }));
  expect(after.version).toBe(2);
  const anna = personOf(after);
  expect(anna).toMatchObject({ status: 'released', asOf: { status: day } });
  expect(anna?.sources.at(-1)).toEqual({ ...source, date: day });
  expect(anna?.sources).toHaveLength(2);
  expect(anna && whyNotChoosable(anna, today)).toBe('person.released');
  expect(personOf(after, 'boris')).toBe(personOf(list, 'boris'));
  expect(after.earlier).toBeUndefined();
});

test('whoever is moved to another institution is held, with the place before and the day of the change', () => {
  const after = changed(list, edit({ institution: { was: 'ik-1', to: 'ik-2' } }));
  expect(personOf(after)).toMatchObject({ institution: 'ik-2', placeNote: {}, asOf: { institution: day, address: null } });
  expect(after.earlier).toMatchObject([{ person: 'anna', day: today, was: { institution: 'ФКУ ИК-1 УФСИН' } }]);
});

test('an institution that the list does not have comes onto it with its source, and once', () => {
  const added = {
    name: 'ФКУ ИК-9 УФСИН России по Пермскому краю',
    address: { ...address, region: 'Пермский край', postalIndex: '614000' },
  };
  const after = changed(list, edit({ institution: { was: 'ik-1', to: null }, added }));
  const made = after.institutions.at(-1);
  expect(after.institutions).toHaveLength(3);
  expect(made).toMatchObject({ name: added.name, address: added.address, asOf: day, sources: [{ where: 'ovd.example', date: day }] });
  expect(personOf(after)?.institution).toBe(made?.id);
  const twice = changed(after, edit({ institution: { was: 'ik-1', to: null }, added }, 'boris'));
  expect(twice.institutions).toHaveLength(3);
  expect(personOf(twice, 'boris')?.institution).toBe(made?.id);
});

test('the address of an institution is another one for everybody in it: all of them are held', () => {
  const to = { ...address, street: 'ул. Лесная, д. 7' };
  const after = changed(list, edit({ address: { was: address, to } }));
  expect(after.institutions[0]).toMatchObject({ address: to, asOf: day });
  expect(after.earlier?.map(({ person }) => person)).toEqual(['anna', 'boris']);
  // The day that stood there alone would say that the new address was known long before.
  expect(personOf(after, 'boris')?.asOf.address).toBe(day);
});

test('what is said already changes nothing, whoever said it', () => {
  const once = changed(list, edit({ status: { was: 'inCustody', to: 'died' } }));
  expect(changed(once, edit({ status: { was: 'inCustody', to: 'died' } }))).toBe(once);
});

test('what another desk changed meanwhile stays; the very same fact is not overwritten, and the whole change waits', () => {
  const first = changed(list, edit({ letters: { was: 'welcome', to: 'noneWanted' } }));
  const second = changed(first, edit({ status: { was: 'inCustody', to: 'hospital' } }));
  expect(personOf(second)).toMatchObject({ letters: 'noneWanted', status: 'hospital' });
  const late = edit({ status: { was: 'inCustody', to: 'released' }, asks: { was: {}, to: { en: 'stamps' } } });
  expect(changePerson(second, late, today)).toEqual({ ok: false, reason: 'overtaken', facts: ['status'] });
  expect(changePerson(testPeople([testPerson()]), late, today)).toEqual({ ok: false, reason: 'gone' });
});

test('wishes stand by language, and an empty one goes', () => {
  const wished = changed(
    list,
    edit({ asks: { was: {}, to: { en: 'poems', ru: 'стихи' } }, leaveOut: { was: {}, to: { ru: 'политика' } } }),
  );
  expect(personOf(wished)).toMatchObject({ asks: { en: 'poems', ru: 'стихи' }, leaveOut: { ru: 'политика' } });
  const less = changed(wished, edit({ asks: { was: { en: 'poems', ru: 'стихи' }, to: { ru: 'стихи' } } }));
  expect(personOf(less)?.asks).toEqual({ ru: 'стихи' });
});

test('what was learned from one place about something else stays among the sources, and there is room for the newest', () => {
  const one = changed(list, edit({ status: { was: 'inCustody', to: 'hospital' } }));
  const two = changed(one, {
    ...edit({ letters: { was: 'welcome', to: 'relativesOnly' } }),
    source: { where: 'ovd.example', supports: 'letters' },
  });
  expect(personOf(two)?.sources.map(({ supports }) => supports)).toEqual(['everything', 'status', 'letters']);
  const full = testPeople([
    testPerson({ id: 'anna', sources: Array.from({ length: 30 }, (_, i) => ({ where: `s${String(i)}`, supports: '', date: null })) }),
  ]);
  const after = personOf(changed(full, edit({ status: { was: 'inCustody', to: 'hospital' } })));
  expect(after?.sources).toHaveLength(30);
  expect(after?.sources.at(-1)).toEqual({ ...source, date: day });
});
