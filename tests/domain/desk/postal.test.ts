import { expect, test } from 'vitest';
import {
  canDoWithout,
  formAddress,
  offeredAddress,
  postalForm,
  postalView,
  readPostalForm,
  type PostalForm,
} from '../../../src/domain/desk/postal.ts';
import { emptyDesk, type DeskState } from '../../../src/domain/log/index.ts';
import type { Institution } from '../../../src/domain/person/person.ts';
import { testPerson } from '../../support/evening.ts';
import { testAddress } from '../../support/testAddress.ts';

const { street, settlement, district, region, postalIndex } = testAddress;
const institution: Institution = {
  id: 'ik-0',
  name: testAddress.institution,
  region,
  address: { street, settlement, district, region, postalIndex },
  asOf: null,
  sources: [{ where: 'invented for a test', supports: 'everything', date: null }],
};
const institutions = new Map([[institution.id, institution]]);
const person = testPerson({ institution: 'ik-0' });

function filled(change: Partial<PostalForm> = {}): PostalForm {
  return { ...postalForm(postalView(person, institutions, emptyDesk, true)), ...change };
}

test('the form starts with what the list knows, and the name in the dative', () => {
  expect(filled()).toEqual({
    surname: 'Пробников',
    givenName: 'Тест',
    patronymic: 'Тестович',
    noPatronymic: false,
    birthYear: '1990',
    dative: 'Пробникову Тесту Тестовичу',
    ...testAddress,
  });
});

const facts = { surname: 'Пробин', givenName: 'Тест', patronymic: null, birthYear: 1991, dative: 'Пробину Тесту' };

test('what was confirmed before stands in the form instead of what the list says', () => {
  const desk: DeskState = {
    ...emptyDesk,
    facts: new Map([[person.id, { ...facts, day: '2026-11-20', source: 'a call' }]]),
  };
  const form = postalForm(postalView(person, institutions, desk, true));
  expect(form).toMatchObject({ surname: 'Пробин', patronymic: '', noPatronymic: true, birthYear: '1991', dative: 'Пробину Тесту' });
});

test.each<[string, Partial<PostalForm>, string]>([
  ['no surname', { surname: '  ' }, 'surname'],
  ['no patronymic, and nobody said that there is none', { patronymic: '' }, 'patronymic'],
  ['a year of two digits', { birthYear: '90' }, 'birthYear'],
  ['an index of five digits', { postalIndex: '12345' }, 'postalIndex'],
  ['an index with a letter', { postalIndex: '12345О' }, 'postalIndex'],
  ['neither street nor town', { street: '', settlement: '' }, 'settlement'],
  ['no institution', { institution: '' }, 'institution'],
])('a form with %s is not taken', (_, change, problem) => {
  expect(readPostalForm(filled(change))).toEqual({ ok: false, problems: [problem] });
});

test('a patronymic that somebody has not is taken as none, not as unknown', () => {
  const read = readPostalForm(filled({ patronymic: 'Тестович', noPatronymic: true }));
  expect(read.ok && read.facts.patronymic).toBeNull();
});

test('line breaks and double spaces of a copied address do not reach the paper', () => {
  const read = readPostalForm(filled({ street: ' ул. \n Пробная,\td. 1 ', postalIndex: ' 123456 ' }));
  expect(read.ok && read.address).toMatchObject({ street: 'ул. Пробная, d. 1', postalIndex: '123456' });
});

test('the list’s whole address is offered as it would be printed, and waits for somebody to confirm it', () => {
  const view = postalView(person, institutions, emptyDesk, true);
  expect(view.block.ok).toBe(false);
  expect(offeredAddress(view, true)).toEqual([
    'Пробникову Тесту Тестовичу',
    '1990 г. р.',
    'ФКУ ИК-0 УФСИН России по Примерной области',
    'ул. Пробная, д. 1',
    'г. Пример',
    'Примерная область',
    'РОССИЯ / RUSSIA',
    '123456',
  ]);
});

test('an address is not offered where anything else is missing', () => {
  const noYear = testPerson({ institution: 'ik-0', birthYear: null });
  expect(offeredAddress(postalView(noYear, institutions, emptyDesk, true), true)).toBeUndefined();
  const nowhere = testPerson();
  expect(offeredAddress(postalView(nowhere, institutions, emptyDesk, true), true)).toBeUndefined();
});

test.each<[string, Partial<PostalForm>]>([
  ['nothing', {}],
  ['the year of birth', { birthYear: '1977' }],
  ['the name', { surname: 'Пробин', patronymic: '', noPatronymic: true, dative: 'Пробину Тесту' }],
  ['the place', { institution: 'ФКУ СИЗО-0', settlement: 'г. Москва', region: 'Москва', district: 'р-н Пробный' }],
])('with %s changed in the form, what stands under it is what is printed once it is confirmed', (_, change) => {
  for (const fromAbroad of [true, false]) {
    const form = filled(change);
    const read = readPostalForm(form);
    if (!read.ok) throw new Error(read.problems.join());
    const said = { day: '2026-11-22', source: 'a call' };
    const desk: DeskState = {
      ...emptyDesk,
      addresses: new Map([[person.id, { address: read.address, ...said }]]),
      facts: new Map([[person.id, { ...read.facts, ...said }]]),
    };
    const printed = postalView(person, institutions, desk, fromAbroad).block;
    expect(printed).toEqual({ ok: true, lines: formAddress(postalView(person, institutions, emptyDesk, fromAbroad), form, fromAbroad) });
    expect(printed.ok && printed.lines[1]).toBe(`${form.birthYear} г. р.`);
  }
});

test('a form that is not whole shows no address', () => {
  expect(formAddress(postalView(person, institutions, emptyDesk, true), filled({ postalIndex: '' }), true)).toBeUndefined();
});

test('the older order and an organizer’s override reach the lines that are shown and printed', () => {
  const noYear = testPerson({ institution: 'ik-0', birthYear: null });
  const override = { fields: ['birthYear' as const], reason: 'Nobody knows it, and he is the only one of this name.', day: '2026-11-22' };
  const desk: DeskState = { ...emptyDesk, overrides: new Map([[noYear.id, override]]) };
  const view = postalView(noYear, institutions, desk, false, 'largeToSmall');
  expect(view.override).toEqual(override);
  expect(view.block).toEqual({ ok: false, missing: ['confirmation'] });
  expect(offeredAddress(view, false, 'largeToSmall')).toEqual([
    '123456',
    'Примерная область',
    'г. Пример',
    'ул. Пробная, д. 1',
    'ФКУ ИК-0 УФСИН России по Примерной области',
    'Пробникову Тесту Тестовичу',
  ]);
});

test('only an empty field is overridden: a slip in it still counts', () => {
  expect(readPostalForm(filled({ birthYear: '', postalIndex: '' }), ['birthYear', 'postalIndex'])).toMatchObject({
    ok: true,
    facts: { birthYear: null },
    address: { postalIndex: '' },
  });
  expect(readPostalForm(filled({ birthYear: '90', postalIndex: '12345' }), ['birthYear', 'postalIndex'])).toEqual({
    ok: false,
    problems: ['birthYear', 'postalIndex'],
  });
  expect(readPostalForm(filled({ postalIndex: '' }), ['birthYear'])).toEqual({ ok: false, problems: ['postalIndex'] });
  expect(canDoWithout(filled({ birthYear: '', postalIndex: '12345', dative: '', settlement: '', street: '' }))).toEqual(['birthYear']);
});

test('an index of another region is told in the form, and taken only with an override', () => {
  const form = filled({ postalIndex: '443099', region: 'Орловская область' });
  expect(readPostalForm(form)).toEqual({ ok: false, problems: ['indexRegion'] });
  expect(canDoWithout(form)).toEqual(['indexRegion']);
  const view = postalView(person, institutions, emptyDesk, false);
  expect(formAddress(view, form, false)).toBeUndefined();
  expect(formAddress(view, form, false, ['indexRegion'])?.slice(-2)).toEqual(['Орловская область', '443099']);
});

test('a year that the list gives and an organizer does not believe is left out with the override, also in the form', () => {
  const form = filled({ birthYear: '' });
  const read = readPostalForm(form, ['birthYear']);
  if (!read.ok) throw new Error();
  const said = { day: '2026-11-22', source: 'a test' };
  const desk: DeskState = {
    ...emptyDesk,
    addresses: new Map([[person.id, { address: read.address, ...said }]]),
    facts: new Map([[person.id, { ...read.facts, ...said }]]),
    overrides: new Map([[person.id, { fields: ['birthYear'], reason: 'Two sources name two years.', day: '2026-11-22' }]]),
  };
  const view = postalView(person, institutions, desk, false);
  expect(view.block.ok && view.block.lines[1]).toBe('ФКУ ИК-0 УФСИН России по Примерной области');
  expect(postalForm(view).birthYear).toBe('');
  // What was taken back counts no more.
  const takenBack = { ...desk, overrides: new Map([[person.id, { fields: [], reason: '', day: '2026-11-23' }]]) };
  expect(postalView(person, institutions, takenBack, false)).toMatchObject({ override: undefined, block: { ok: true } });
});
