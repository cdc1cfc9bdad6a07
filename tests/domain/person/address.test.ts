import { expect, test } from 'vitest';
import type { AddressOverride, ConfirmedAddress, ConfirmedFacts } from '../../../src/domain/log/index.ts';
import { addressBlock, missingForPosting, type AddressInput } from '../../../src/domain/person/address.ts';
import { starterList, testList } from '../../../src/domain/person/lists/index.ts';
import type { Institution } from '../../../src/domain/person/person.ts';
import { postability } from '../../../src/domain/person/postability.ts';
import { testPerson } from '../../support/evening.ts';

const confirmed: ConfirmedAddress = {
  day: '2026-11-20',
  source: 'call',
  address: {
    institution: 'ФКУ ИК-22 УФСИН России по Республике Мордовия',
    street: 'ул. Дежурова, д. 1',
    settlement: 'п. Леплей',
    district: 'Зубово-Полянский р-н',
    region: 'Республика Мордовия',
    postalIndex: '431130',
  },
};
const facts: ConfirmedFacts = { surname: 'Пробная', givenName: 'Вера', patronymic: null, birthYear: 1991, dative: 'Пробной Вере' };
const input = (change: Partial<AddressInput> = {}): AddressInput => ({
  person: testPerson(),
  institution: undefined,
  confirmedAddress: confirmed,
  confirmedFacts: undefined,
  fromAbroad: false,
  ...change,
});

test('an address runs from the name in the dative down to the index', () => {
  expect(addressBlock(input())).toEqual({
    ok: true,
    lines: [
      'Пробникову Тесту Тестовичу',
      '1990 г. р.',
      'ФКУ ИК-22 УФСИН России по Республике Мордовия',
      'ул. Дежурова, д. 1',
      'п. Леплей',
      'Зубово-Полянский р-н',
      'Республика Мордовия',
      '431130',
    ],
  });
});

test('from abroad the country stands before the index, also in Latin capitals', () => {
  const block = addressBlock(input({ fromAbroad: true }));
  expect(block.ok && block.lines.slice(-2)).toEqual(['РОССИЯ / RUSSIA', '431130']);
});

test('an address in Belarus never says Russia, and names its country from everywhere', () => {
  const address = {
    institution: 'ИК № 0',
    street: 'ул. Пробная, 3',
    settlement: 'г. Гомель',
    district: '',
    region: '',
    postalIndex: '246035',
  };
  for (const fromAbroad of [false, true]) {
    const block = addressBlock(input({ confirmedAddress: { ...confirmed, address }, fromAbroad }));
    expect(block.ok && block.lines.slice(-3)).toEqual(['г. Гомель', 'РЕСПУБЛИКА БЕЛАРУСЬ / REPUBLIC OF BELARUS', '246035']);
  }
});

test('a city that is a region of its own is printed once, and empty lines not at all', () => {
  const address = {
    ...confirmed.address,
    street: 'ул. Лефортовский Вал, 5',
    settlement: 'г. Москва',
    district: '',
    region: 'Москва',
    postalIndex: '111020',
  };
  const block = addressBlock(input({ confirmedAddress: { ...confirmed, address } }));
  expect(block.ok && block.lines.slice(3)).toEqual(['ул. Лефортовский Вал, 5', 'г. Москва', '111020']);
});

test('the older order runs from the index down to the name, with the country still at the end', () => {
  const block = addressBlock(input({ order: 'largeToSmall', fromAbroad: true }));
  expect(block.ok && block.lines).toEqual([
    '431130',
    'Республика Мордовия',
    'Зубово-Полянский р-н',
    'п. Леплей',
    'ул. Дежурова, д. 1',
    'ФКУ ИК-22 УФСИН России по Республике Мордовия',
    'Пробникову Тесту Тестовичу',
    '1990 г. р.',
    'РОССИЯ / RUSSIA',
  ]);
});

test('the region is printed in full, whatever was typed, and towns stay in the nominative', () => {
  const address = { ...confirmed.address, settlement: 'г. Торжок', district: '', region: 'Респ. Мордовия' };
  const block = addressBlock(input({ confirmedAddress: { ...confirmed, address } }));
  expect(block.ok && block.lines.slice(4)).toEqual(['г. Торжок', 'Республика Мордовия', '431130']);
});

test('an index of another region is refused, also in the list’s own address', () => {
  const elsewhere = { ...confirmed, address: { ...confirmed.address, region: 'Самарская область' } };
  expect(addressBlock(input({ confirmedAddress: elsewhere }))).toEqual({ ok: false, missing: ['indexRegion'] });
  const institution = testList.institutions.find(({ address }) => address?.postalIndex === '443099');
  const wrong = institution?.address ? { ...institution, address: { ...institution.address, postalIndex: '302010' } } : undefined;
  expect(missingForPosting(testPerson(), wrong, undefined, undefined)).toEqual(['indexRegion', 'confirmation']);
});

test('what an organizer overrode with a reason is left out of the lines, and nothing else', () => {
  const lacking = input({
    person: testPerson({ patronymic: null, birthYear: null }),
    confirmedAddress: { ...confirmed, address: { ...confirmed.address, institution: '', postalIndex: '' } },
  });
  expect(addressBlock(lacking)).toEqual({ ok: false, missing: ['patronymic', 'birthYear', 'institution', 'postalIndex'] });
  const override: AddressOverride = {
    fields: ['patronymic', 'birthYear', 'institution', 'postalIndex'],
    reason: 'The lawyer hands the cards over and knows the person.',
  };
  const block = addressBlock({ ...lacking, override });
  expect(block.ok && block.lines).toEqual([
    'Пробникову Тесту',
    'ул. Дежурова, д. 1',
    'п. Леплей',
    'Зубово-Полянский р-н',
    'Республика Мордовия',
  ]);
  const moved = testPerson({
    patronymic: null,
    birthYear: null,
    status: 'inTransit',
    asOf: { status: '2026-11-21', institution: null, address: null },
  });
  expect(addressBlock({ ...lacking, person: moved, override })).toEqual({ ok: false, missing: ['whereabouts'] });
});

test('an address in the list does not count until an organizer confirmed it', () => {
  const institution = testList.institutions.find(({ address }) => address !== null);
  expect(missingForPosting(testPerson(), institution, undefined, undefined)).toEqual(['confirmation']);
  expect(missingForPosting(testPerson(), institution, confirmed, undefined)).toEqual([]);
});

test('no patronymic has to be confirmed; unknown is not the same as none', () => {
  expect(missingForPosting(testPerson({ patronymic: null }), undefined, confirmed, undefined)).toEqual(['patronymic']);
  expect(missingForPosting(testPerson({ patronymic: '' }), undefined, confirmed, undefined)).toEqual([]);
  expect(missingForPosting(testPerson({ patronymic: null, birthYear: null }), undefined, confirmed, facts)).toEqual([]);
});

test('the year of birth comes from the facts, the year or the full date', () => {
  expect(missingForPosting(testPerson({ birthYear: null }), undefined, confirmed, undefined)).toEqual(['birthYear']);
  const fromDate = addressBlock(input({ person: testPerson({ birthYear: null, birthDate: '1985-03-08' }) }));
  expect(fromDate.ok && fromDate.lines[1]).toBe('1985 г. р.');
  const fromFacts = addressBlock(input({ confirmedFacts: facts }));
  expect(fromFacts.ok && fromFacts.lines.slice(0, 2)).toEqual(['Пробной Вере', '1991 г. р.']);
});

test('a name form that the rules are not sure of must be confirmed', () => {
  const person = testPerson({ surname: 'Соловей' });
  expect(missingForPosting(person, undefined, confirmed, undefined)).toEqual(['dative']);
  expect(missingForPosting({ ...person, dativeOverride: 'Соловью Тесту Тестовичу' }, undefined, confirmed, undefined)).toEqual([]);
});

test('an index of five digits, an empty street and settlement, an empty institution are missing', () => {
  const broken = { ...confirmed, address: { ...confirmed.address, institution: ' ', street: '', settlement: ' ', postalIndex: '43113' } };
  expect(missingForPosting(testPerson(), undefined, broken, undefined)).toEqual(['institution', 'address', 'postalIndex']);
  expect(addressBlock(input({ confirmedAddress: broken })).ok).toBe(false);
});

test('an address confirmed before the person was moved does not count', () => {
  const moved = testPerson({ status: 'inTransit', asOf: { status: '2026-11-21', institution: null, address: null } });
  expect(missingForPosting(moved, undefined, confirmed, undefined)).toEqual(['whereabouts']);
  expect(missingForPosting(moved, undefined, { ...confirmed, day: '2026-11-22' }, undefined)).toEqual([]);
});

test('nobody is posted to where an institution closed, until an address was confirmed after that', () => {
  const [open] = testList.institutions.filter(({ address }) => address !== null);
  const closed: Institution | undefined = open && { ...open, closed: '2026-11-21' };
  expect(missingForPosting(testPerson(), closed, undefined, undefined)).toEqual(['whereabouts']);
  expect(missingForPosting(testPerson(), closed, confirmed, undefined)).toEqual(['whereabouts']);
  expect(missingForPosting(testPerson(), closed, { ...confirmed, day: '2026-11-21' }, undefined)).toEqual([]);
});

test('nobody of the starter list can be posted to before an organizer has done something', () => {
  const { choosable, cannot, counts } = postability(
    starterList.people,
    byId(starterList.institutions),
    { addresses: new Map(), facts: new Map() },
    '2026-11-22',
  );
  expect(choosable).toBe(14);
  expect(cannot).toHaveLength(14);
  expect(counts).toEqual([
    { field: 'address', people: 14 },
    { field: 'institution', people: 11 },
    { field: 'patronymic', people: 8 },
    { field: 'birthYear', people: 7 },
  ]);
});

test('whom the desk has everything for is no longer counted', () => {
  const desk = { addresses: new Map([['test-probnikov', confirmed]]), facts: new Map() };
  const { choosable, cannot } = postability(testList.people, byId(testList.institutions), desk, '2026-11-22');
  expect(choosable - cannot.length).toBe(1);
  expect(cannot.map(({ person }) => person.id)).not.toContain('test-probnikov');
  expect(cannot.find(({ person }) => person.id === 'test-no-year')?.missing).toEqual(['birthYear', 'confirmation']);
  expect(cannot.find(({ person }) => person.id === 'test-no-place')?.missing).toEqual([
    'patronymic',
    'birthYear',
    'institution',
    'address',
  ]);
});

function byId(institutions: readonly Institution[]): ReadonlyMap<string, Institution> {
  return new Map(institutions.map((institution) => [institution.id, institution]));
}
