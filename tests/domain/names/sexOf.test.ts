import { expect, test } from 'vitest';
import { sexOf } from '../../../src/domain/names/index.ts';

test.each<[string, string, string, 'm' | 'f' | null, boolean, boolean?]>([
  ['Доценко', 'Саша', 'Иванович', 'm', true],
  ['Доценко', 'Саша', 'Али кызы', 'f', true],
  ['Доценко', 'Саша', 'Али къызы', 'f', true],
  ['Доценко', 'Саша', 'Али огълу', 'm', true],
  ['Доценко', 'Саша', 'Маратулы', 'm', true],
  ['Белова', 'Саша', '', 'f', true],
  ['Белова', 'Олег', '', 'f', false, true],
  ['Белов', 'Хава', '', 'm', false, true],
  ['Толстой', 'Илья', '', 'm', false],
  ['Доценко', 'Илья', '', 'm', false],
  ['Доценко', 'Мустафа', '', 'm', false],
  ['Доценко', 'Рахматулла', '', 'm', false],
  ['Доценко', 'Гузель', '', 'f', false],
  ['Доценко', 'Саша', '', null, false],
  ['', '', '', null, false],
])('%s %s %s: %s, sure: %s', (surname, givenName, patronymic, sex, sure, contradicted = false) => {
  expect(sexOf({ surname, givenName, patronymic })).toEqual({ sex, sure, contradicted });
});
