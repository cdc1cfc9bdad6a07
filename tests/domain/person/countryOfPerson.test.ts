import { expect, test } from 'vitest';
import { countryOfPerson } from '../../../src/domain/person/countryOfPerson.ts';
import type { Institution } from '../../../src/domain/person/person.ts';

const prison = (region: string, address: Institution['address'] = null) => ({ region, address });
const minsk = { street: '', settlement: 'г. Минск', district: '', region: '', postalIndex: '220030' };
const institutions = new Map([
  ['ik-ru', prison('Республика Мордовия')],
  ['ik-by', prison('Минская область')],
  ['sizo-by', prison('', minsk)],
]);

test('a person is where their prison is: by its region, or by its address', () => {
  const of = (institution: string | null) => countryOfPerson({ institution }, institutions);
  expect([of('ik-ru'), of('ik-by'), of('sizo-by')]).toEqual(['ru', 'by', 'by']);
  expect([of(null), of('nowhere')]).toEqual(['ru', 'ru']);
});

test('what organizers confirmed counts before what the list says', () => {
  expect(countryOfPerson({ institution: 'ik-ru' }, institutions, minsk)).toBe('by');
  expect(countryOfPerson({ institution: 'ik-by' }, institutions, { ...minsk, settlement: 'г. Тверь', postalIndex: '170000' })).toBe('ru');
});
