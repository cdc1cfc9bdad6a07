import { expect, test } from 'vitest';
import { fullNameDative, type NameParts } from '../../../src/domain/person/dative.ts';
import { starterList } from '../../../src/domain/person/lists/index.ts';
import gold from './dative-gold.json' with { type: 'json' };

test('all 40 names of the gold list stand in the dative', () => {
  const names = gold.names as (NameParts & { dative: string })[];
  expect(names).toHaveLength(40);
  expect(names.map((name) => fullNameDative(name).text)).toEqual(names.map(({ dative }) => dative));
});

test.each<[string, string, string, 'm' | 'f', string]>([
  ['Лизунова', 'Любовь', '', 'f', 'Лизуновой Любови'],
  ['Кара-Мурза', 'Владимир', 'Владимирович', 'm', 'Кара-Мурзе Владимиру Владимировичу'],
  ['Бонч-Бруевич', 'Иван', 'Ильич', 'm', 'Бонч-Бруевичу Ивану Ильичу'],
  ['Абдул-Халим', 'Абдель-Рашид', '', 'm', 'Абдул-Халиму Абдель-Рашиду'],
  ['Цой', 'Анна', '', 'f', 'Цой Анне'],
  ['Жук', 'Анна', '', 'f', 'Жук Анне'],
  ['Коваль', 'Анна', '', 'f', 'Коваль Анне'],
  ['Жук', 'Пётр', 'Лукич', 'm', 'Жуку Петру Лукичу'],
  ['Черных', 'Олег', '', 'm', 'Черных Олегу'],
  ['Живаго', 'Юрий', '', 'm', 'Живаго Юрию'],
  ['Шульга', 'Олег', '', 'm', 'Шульге Олегу'],
  ['Гончарова-Петренко', 'Анна', 'Сергеевна', 'f', 'Гончаровой-Петренко Анне Сергеевне'],
  ['Мамин-Сибиряк', 'Дмитрий', '', 'm', 'Мамину-Сибиряку Дмитрию'],
  ['Абдуллаев', 'Эмиль', 'Рашид оглы', 'm', 'Абдуллаеву Эмилю Рашид оглы'],
  ['Гасанова', 'Лейла', 'Али кызы', 'f', 'Гасановой Лейле Али кызы'],
  ['Салим-оглы', 'Ахмед', '', 'm', 'Салим-оглы Ахмеду'],
  ['Хан', 'Али', '', 'm', 'Хану Али'],
  ['Шестун', 'Илья', 'Ильич', 'm', 'Шестуну Илье Ильичу'],
  ['Белая', 'Мария', 'Никитична', 'f', 'Белой Марии Никитичне'],
])('%s %s %s (%s): %5$s', (surname, givenName, patronymic, sex, dative) => {
  expect(fullNameDative({ surname, givenName, patronymic, sex })).toEqual({ text: dative, sure: true });
});

test.each<[string, string, 'm' | 'f', string]>([
  ['Соловей', 'Иван', 'm', 'Соловью Ивану'],
  ['Бобёр', 'Иван', 'm', 'Бобру Ивану'],
  ['Кравец', 'Илья', 'm', 'Кравцу Илье'],
  ['Цой', 'Антон', 'm', 'Цою Антону'],
  ['Толстой', 'Антон', 'm', 'Толстому Антону'],
  ['Мусаева', 'Айгуль', 'f', 'Мусаевой Айгули'],
  ['Гарсиа Маркес', 'Анна Мария', 'f', 'Гарсиа Маркес Анне Марии'],
  ['Белая', 'Лия', 'f', 'Белой Лии'],
  ['Smith', 'Иван', 'm', 'Smith Ивану'],
  ['ИВАНОВ', 'Иван', 'm', 'ИВАНОВ Ивану'],
])('%s %s: somebody has to look at the form', (surname, givenName, sex, text) => {
  expect(fullNameDative({ surname, givenName, patronymic: null, sex })).toEqual({ text, sure: false });
});

test('a surname that is also a noun may decline in two ways when a woman bears it', () => {
  expect(fullNameDative({ surname: 'Смородина', givenName: 'Анна', patronymic: null, sex: 'f' }).sure).toBe(false);
  expect(fullNameDative({ surname: 'Никитина', givenName: 'Анна', patronymic: null, sex: 'f' }).sure).toBe(true);
});

test('the rules are sure of every name in the starter list', () => {
  expect(starterList.people.filter((person) => !fullNameDative(person).sure).map(({ id }) => id)).toEqual([]);
});
