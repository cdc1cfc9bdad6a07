import { expect, test } from 'vitest';
import { errorsIn, importRows, said } from '../../support/sheets/someSheets.ts';

const samara = 'ФКУ СИЗО-1 УФСИН России по Самарской области, 443099, г. Самара, ул. Куйбышева, д. 42';
const kirov = 'ФКУ СИЗО-2 УФСИН России по Кировской области, 610007, г. Киров, ул. Нагорная, д. 22';
const headings = ['ФИО', 'Год рождения'];
const person = (surname: string) => [`${surname} Тест Тестович`, '1990'];

test('an institution alone above people holds for those below until the next one or a blank row, and is told', () => {
  const result = importRows([
    headings,
    [samara],
    person('Пробников'),
    ['МУЖЧИНЫ'],
    person('Тестов'),
    [kirov],
    person('Проверкин'),
    [],
    person('Образцов'),
  ]);
  expect(said(result)).toEqual(['2 A row.institutionAbove', '4 A row.skipped', '6 A row.institutionAbove']);
  expect(result.problems[0]?.params).toMatchObject({ first: '3', last: '5' });
  expect(result.next?.people.map(({ institution }) => institution)).toEqual([
    'sizo-1-samarskaya-oblast',
    'sizo-1-samarskaya-oblast',
    'sizo-2-kirovskaya-oblast',
    null,
  ]);
  expect(result.next?.institutions[0]?.address).toMatchObject({ postalIndex: '443099', street: 'ул. Куйбышева, д. 42' });
});

test('what begins after an institution ends it, and so does somebody with an own one', () => {
  const result = importRows([
    [...headings, 'Учреждение'],
    [samara],
    person('Пробников'),
    ['На свободе'],
    person('Тестов'),
    [kirov],
    [...person('Проверкин'), 'ФКУ ИК-4 УФСИН России по Самарской области'],
  ]);
  expect(said(result)).toEqual(['2 A row.institutionAbove', '4 A row.skipped', '6 A row.skipped']);
  expect(result.next?.people.map(({ institution }) => institution)).toEqual(['sizo-1-samarskaya-oblast', null, 'ik-4-samarskaya-oblast']);
});

test('cells of an institution above people without one are theirs; without people below, the name is missing', () => {
  const wide = ['ФИО', 'Год рождения', 'Учреждение', 'Адрес'];
  const [name = '', address = ''] = samara.split(/, (?=443099)/u);
  const result = importRows([wide, ['', '', name, address], person('Пробников')]);
  expect(said(result)).toEqual(['2 C row.institutionAbove']);
  expect(result.next?.institutions[0]?.name).toBe(name);
  expect(errorsIn(importRows([wide, ['', '', name, address]]))).toContain('2 A name.missing');
});

test.each(['ЖЕНЩИНЫ', 'ПОД ДОМАШНИМ АРЕСТОМ', 'Женщины', 'ЖЕНСКИЕ КОЛОНИИ'])('«%s» between people is a section, and skipped', (text) => {
  const result = importRows([['Фамилия', 'Имя', 'Отчество', 'Год рождения'], [text], ['Пробников', 'Тест', 'Тестович', '1990']]);
  expect(said(result)).toEqual(['2 A row.skipped']);
});

test('a name alone in a row is no section', () => {
  expect(said(importRows([headings, ['ПРОБНИКОВ ИВАН']]))).toContain('2 A patronymic.missing');
  expect(said(importRows([headings, ['Пробников Мырза'], person('Тестов')]))).toContain('2 A name.orderAssumed');
});
