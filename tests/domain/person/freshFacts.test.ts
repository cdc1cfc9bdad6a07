import { expect, test } from 'vitest';
import { emptyDesk, type ConfirmedAddress, type DeskState } from '../../../src/domain/log/index.ts';
import { freshFacts } from '../../../src/domain/person/freshFacts.ts';
import type { Institution, Person } from '../../../src/domain/person/person.ts';
import { testPerson } from '../../support/evening.ts';
import { testAddress } from '../../support/testAddress.ts';

const today = '2026-11-22';
/** 90, 91, 180 and 181 days before. */
const [fresh, old, stillOld, stale] = ['2026-08-24', '2026-08-23', '2026-05-26', '2026-05-25'] as const;

const { institution: name, ...place } = testAddress;
const ik: Institution = { id: 'ik-0', name, region: place.region, address: place, asOf: null, sources: [] };

const asOf = (status: string, institution: string | null = null, address: string | null = null): Partial<Person> => ({
  asOf: { status, institution, address },
});
const checked = (day: string, status: Person['status'] = 'inCustody') => ({
  checked: new Map([['probnikov-test', { status, day, source: 'a call' }]]),
});
const confirmed = (day: string, address: Partial<ConfirmedAddress['address']> = {}) => ({
  addresses: new Map([['probnikov-test', { address: { ...testAddress, ...address }, day, source: 'a call' }]]),
});

function facts(change: Partial<Person>, desk: Partial<DeskState> = {}, institution?: Institution) {
  return freshFacts(testPerson(change), institution, { ...emptyDesk, ...desk }, today);
}

test.each([
  ['the list of today', asOf(today), {}, today, 'fresh', []],
  ['a list of 90 days', asOf(fresh), {}, fresh, 'fresh', []],
  ['a list of 91 days', asOf(old), {}, old, 'old', []],
  ['a list of 180 days', asOf(stillOld), {}, stillOld, 'old', []],
  ['a list of 181 days', asOf(stale), {}, stale, 'stale', ['status']],
  ['an organizer since', asOf(stale), checked(fresh), fresh, 'fresh', []],
  ['an organizer who asked long ago', asOf('2026-01-01'), checked(stale), stale, 'stale', ['status']],
  ['a list that is newer than the organizer’s look', asOf(old), checked(stale), old, 'old', []],
  ['an organizer, before the list said something else', { ...asOf(stale), status: 'hospital' }, checked(fresh), stale, 'stale', ['status']],
] as const)('a status known from %s has its day, and asks after half a year', (_, person, desk, day, freshness, asks) => {
  const found = facts(person, desk);
  expect(found.status).toMatchObject({ day, freshness });
  expect(found.asks).toEqual(asks);
});

test.each(['died', 'released'] as const)('nobody is asked after whose status is %s', (status) => {
  expect(facts({ ...asOf(stale), status }).asks).toEqual([]);
});

test.each([
  ['noneWanted', []],
  ['relativesOnly', []],
  ['noAnswerPlease', ['status']],
] as const)('somebody whose wish is %s is asked after only where cards may go', (letters, asks) => {
  expect(facts({ ...asOf(stale), letters }, confirmed(today)).asks).toEqual(asks);
});

test('letters that are barred may be allowed again: that is asked after, too', () => {
  expect(facts({ ...asOf(stale), status: 'correspondenceBarred' }).asks).toEqual(['status']);
});

test('an address is known since the list says so, and later since an organizer confirmed it', () => {
  const person = { institution: 'ik-0', ...asOf(fresh, stale, stale) };
  expect(facts(person, {}, ik)).toMatchObject({
    institution: { day: stale, freshness: 'stale', isConfirmed: false },
    address: { day: stale, freshness: 'stale', isConfirmed: false },
    // Nobody confirmed it: it is not printed anyway before somebody does.
    asks: [],
  });
  expect(facts(person, confirmed(fresh), ik)).toMatchObject({
    institution: { day: fresh, isConfirmed: true },
    address: { day: fresh, freshness: 'fresh', isConfirmed: true },
    asks: [],
  });
});

test('an address that was confirmed more than half a year ago asks, unless a list says the same since', () => {
  const long = facts({ institution: 'ik-0', ...asOf(fresh) }, confirmed(stale), ik);
  expect(long).toMatchObject({ address: { day: stale, freshness: 'stale' }, asks: ['address'] });
  expect(facts({ institution: 'ik-0', ...asOf(fresh, null, fresh) }, confirmed(stale), ik)).toMatchObject({
    address: { day: fresh, isConfirmed: false },
    asks: [],
  });
  expect(facts(asOf(stale), confirmed(stale)).asks).toEqual(['status', 'address']);
});

test('what the list says of another place makes neither address nor institution fresher', () => {
  const person = { institution: 'ik-0', ...asOf(fresh, fresh, fresh) };
  const elsewhere = facts(person, confirmed(stale, { institution: 'ФКУ ИК-9 УФСИН России по Примерной области' }), ik);
  expect(elsewhere).toMatchObject({ address: { day: stale, isConfirmed: true }, institution: { day: fresh, isConfirmed: false } });
  const otherStreet = facts(person, confirmed(stale, { street: 'ул. Новая, д. 2' }), ik);
  expect(otherStreet).toMatchObject({ address: { day: stale }, institution: { day: fresh } });
});

test('where nobody says since when a place is known, no day is made up', () => {
  expect(facts({ institution: 'ik-0', ...asOf(fresh) }, {}, ik)).toMatchObject({ institution: undefined, address: undefined });
  // The institution's own record carries a day.
  expect(facts({ institution: 'ik-0', ...asOf(fresh) }, {}, { ...ik, asOf: old }).address).toMatchObject({ day: old, freshness: 'old' });
});
