import { expect, test } from 'vitest';
import { nothingSaid, type SaidOfPeople } from '../../../src/domain/log/index.ts';
import type { Institution, Person } from '../../../src/domain/person/person.ts';
import { addressForGuests } from '../../../src/domain/person/addressForGuests.ts';
import { shownAddress } from '../../../src/domain/person/shownAddress.ts';
import { testPerson } from '../../support/evening.ts';

const address = {
  institution: 'ФКУ ИК-0 УФСИН России по Пробной области',
  street: 'ул. Пробная, 1',
  settlement: 'г. Пробинск',
  district: '',
  region: 'Пробная область',
  postalIndex: '000001',
};
const institution: Institution = { id: 'ik-0', name: address.institution, region: address.region, address, asOf: null, sources: [] };
const institutions = new Map([['ik-0', institution]]);
const person = testPerson({ institution: 'ik-0' });
const { id } = person;
const confirmed = { address, listed: address, day: '2026-11-20', source: 'a letter that arrived' };
const said = (change: Partial<SaidOfPeople> = {}): SaidOfPeople => ({ ...nothingSaid, addresses: new Map([[id, confirmed]]), ...change });
const given = (change: Partial<Person> = {}, known = said()) => addressForGuests({ ...person, ...change }, institutions, known);
/** The person as a phone has them. */
const onPhone = (change: Partial<Person> = {}): Person => {
  const own = given();
  return { ...person, ...(own && { address: own }), ...change };
};
const look = (who: Person, today = '2026-11-22', fromAbroad = true) => shownAddress(who, institutions, today, fromAbroad);

const lines = [
  'Пробникову Тесту Тестовичу',
  '1990 г. р.',
  'ФКУ ИК-0 УФСИН России по Пробной области',
  'ул. Пробная, 1',
  'г. Пробинск',
  'Пробная область',
];

test('a guest reads the address as it is printed, the index last, with the country when posting from abroad', () => {
  expect(look(onPhone())).toEqual({
    ok: true,
    lines: [...lines, 'РОССИЯ / RUSSIA', '000001'],
    index: '000001',
    asOf: '2026-11-20',
    age: 'fresh',
  });
  expect(look(onPhone(), '2026-11-22', false)).toMatchObject({ lines: [...lines, '000001'] });
});

test('an address in Belarus has its country once, and never Russia’s', () => {
  const there = { ...address, settlement: 'г. Гомель', region: 'Гомельская область', postalIndex: '246035' };
  const abroad = new Map([['ik-0', { ...institution, address: there, region: there.region }]]);
  const known = said({ addresses: new Map([[id, { ...confirmed, address: { ...address, ...there }, listed: there }]]) });
  const own = addressForGuests(person, abroad, known);
  const country = 'РЕСПУБЛИКА БЕЛАРУСЬ / REPUBLIC OF BELARUS';
  for (const fromAbroad of [false, true]) {
    const shown = look({ ...person, ...(own && { address: own }) }, '2026-11-22', fromAbroad);
    expect(shown.ok && shown.lines.slice(-3)).toEqual(['Гомельская область', country, '246035']);
  }
});

test('an address that was confirmed long ago says that it is old, and later that it is stale', () => {
  expect(look(onPhone(), '2027-03-01')).toMatchObject({ ok: true, age: 'old' });
  expect(look(onPhone(), '2027-06-01')).toMatchObject({ ok: true, age: 'stale' });
});

test('of somebody who is being moved, whose address is checked, whose place is closed or who wants no letters, no address is shown, and it says why', () => {
  const closed = new Map([['ik-0', { ...institution, closed: '2026-11-21' }]]);
  expect(look(onPhone({ status: 'inTransit' }))).toEqual({ ok: false, why: 'inTransit' });
  expect(look(onPhone({ status: 'addressBeingChecked' }))).toEqual({ ok: false, why: 'addressBeingChecked' });
  expect(look(onPhone({ letters: 'noneWanted' }))).toEqual({ ok: false, why: 'noLetters' });
  expect(look(onPhone({ civilianHostage: { confirmedOn: '2026-11-20' } }))).toEqual({ ok: false, why: 'hostage' });
  expect(shownAddress(onPhone(), closed, '2026-11-22', true)).toEqual({ ok: false, why: 'closed' });
  expect(look(person)).toEqual({ ok: false, why: 'notConfirmed' });
});

test('guests get an address only where an organizer confirmed it whole', () => {
  expect(given()).toEqual({ lines: [...lines, '000001'], confirmedOn: '2026-11-20' });
  expect(given({}, nothingSaid)).toBeUndefined();
  expect(given({ birthYear: null })).toBeUndefined();
  const without = { ...confirmed, address: { ...address, postalIndex: '' } };
  expect(given({}, said({ addresses: new Map([[id, without]]) }))).toBeUndefined();
  const override = { fields: ['birthYear' as const], reason: 'nobody knows it', day: '2026-11-20' };
  expect(given({}, said({ overrides: new Map([[id, override]]) }))).toBeUndefined();
});

test('guests get no address of somebody who is on the move, is on hold, or told the organizers that no letters are wanted', () => {
  expect(given({ status: 'inTransit' })).toBeUndefined();
  const elsewhere = { ...confirmed, listed: { ...address, street: 'ул. Прежняя, 2' }, address: { ...address, street: 'ул. Прежняя, 2' } };
  expect(given({}, said({ addresses: new Map([[id, elsewhere]]) }))).toBeUndefined();
  const wishes = new Map([[id, { letters: 'noneWanted' as const, day: '2026-11-20', source: 'by letter' }]]);
  expect(given({}, said({ wishes }))).toBeUndefined();
});
