import { expect, test } from 'vitest';
import { checkIndex, regions, regionsAsOf } from '../../../src/domain/address/index.ts';
import { testList } from '../../../src/domain/person/lists/index.ts';

const place = (postalIndex: string, region: string, settlement = '') => ({ postalIndex, region, settlement });

test.each([
  ['443099', 'Самарская область'],
  ['431130', 'Респ. Мордовия'],
  ['655017', 'Хакасия'],
  ['111020', 'г. Москва'],
  ['143400', 'Московская обл.'],
  ['629400', 'Ямало-Ненецкий автономный округ'],
  ['629400', 'Тюменская область'],
  ['677000', 'Республика Саха (Якутия)'],
  ['693000', 'Сахалинская область'],
  ['614000', 'Пермский край, Коми-Пермяцкий округ'],
  ['198000', 'СПб'],
])('%s is an index of %s', (index, region) => {
  expect(checkIndex(place(index, region))).toEqual({ kind: 'fits' });
});

test('an index of another region is named together with the regions that have it', () => {
  expect(checkIndex(place('443099', 'Орловская область'))).toEqual({ kind: 'otherRegion', regions: ['Самарская область'] });
  expect(checkIndex(place('629400', 'Ненецкий автономный округ'))).toEqual({
    kind: 'otherRegion',
    regions: ['Тюменская область', 'Ямало-Ненецкий автономный округ'],
  });
});

test('a town stands for its region only where no region is written', () => {
  expect(checkIndex(place('111020', '', 'г. Москва'))).toEqual({ kind: 'fits' });
  expect(checkIndex(place('443099', '', 'г. Москва')).kind).toBe('otherRegion');
  expect(checkIndex(place('443099', 'Самарская область', 'пос. Московский'))).toEqual({ kind: 'fits' });
});

test.each([
  ['123456', 'Примерная область'],
  ['123456', ''],
  ['999999', 'Самарская область'],
  ['000000', 'Самарская область'],
])('%s in «%s»: the table does not know, so nothing is said against it', (index, region) => {
  expect(checkIndex(place(index, region))).toEqual({ kind: 'unknown' });
});

test.each(['', '12345', '1234567', '12345О', '123 456', ' 123456'])('«%s» has not the form of an index', (index) => {
  expect(checkIndex(place(index, 'Самарская область'))).toEqual({ kind: 'form' });
});

test('every region is found by its own name and by no other one’s, and the table says from when it is', () => {
  expect(regions).toHaveLength(86);
  for (const { name, prefixes } of regions) {
    const [[first] = [0]] = prefixes;
    expect([name, checkIndex(place(`${String(first)}000`, name))]).toEqual([name, { kind: 'fits' }]);
    const named = regions.filter(({ stem }) => stem.test(name.toLowerCase().replace(/[^а-я]+/g, ' ')));
    expect(named.map((region) => region.name)).toEqual([name]);
  }
  expect(regionsAsOf).toMatch(/^\d{4}-\d\d-\d\d$/);
});

test('the published addresses of the TEST list fit their regions', () => {
  const published = testList.institutions.flatMap(({ address }) => (address ? [address] : []));
  expect(published.length).toBeGreaterThan(9);
  expect(published.filter((address) => checkIndex(address).kind === 'otherRegion')).toEqual([]);
});
