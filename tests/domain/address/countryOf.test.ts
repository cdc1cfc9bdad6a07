import { expect, test } from 'vitest';
import { countryLine, countryOf, isCountryLine, regions } from '../../../src/domain/address/index.ts';

const place = (region: string, postalIndex = '', settlement = '') => countryOf({ region, postalIndex, settlement });

test('an address says its country by region, by town where no region stands, and by index', () => {
  expect(place('Гомельская область', '246035', 'г. Гомель')).toBe('by');
  expect(place('', '', 'Минск')).toBe('by');
  expect(place('', '211440')).toBe('by');
  expect(place('Минская область')).toBe('by');
  expect(place('Могилёвская обл.')).toBe('by');
  expect(place('Республика Беларусь')).toBe('by');
  expect(place('Казахстан', '050000')).toBe('kz');
});

test('Russia is where nothing says anything else, and wherever the region is one of Russia’s', () => {
  expect(place('')).toBe('ru');
  expect(place('Республика Мордовия', '431130', 'п. Леплей')).toBe('ru');
  expect(place('Смоленская область', '214000', 'г. Смоленск')).toBe('ru');
  expect(regions.filter(({ name }) => place(name) !== 'ru')).toEqual([]);
});

test('no index of a Russian region is taken for one of Belarus', () => {
  const taken = regions.flatMap(({ name, prefixes }) =>
    prefixes.flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, i) => String(first + i)).flatMap((digits) =>
        place('', `${digits}000`) === 'ru' ? [] : [`${name} ${digits}`],
      ),
    ),
  );
  expect(taken).toEqual([]);
});

test('a country stands in an address in Russian and in Latin capitals', () => {
  expect(countryLine('ru')).toBe('РОССИЯ / RUSSIA');
  expect(countryLine('by')).toBe('РЕСПУБЛИКА БЕЛАРУСЬ / REPUBLIC OF BELARUS');
  expect([countryLine('ru'), countryLine('by'), 'г. Минск'].map(isCountryLine)).toEqual([true, true, false]);
});
