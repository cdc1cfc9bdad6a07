import { describe, expect, test } from 'vitest';
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
    ['На этапе'],
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

describe('a section of people whom nobody may write to has to be answered', () => {
  const below = (title: string, leaveOut: readonly number[] = []) =>
    importRows([headings, person('Пробников'), [title], person('Тестов')], { leaveOut: new Set(leaveOut) });

  test.each([
    'Освобождены',
    'ОСВОБОЖДЕНЫ',
    'Освобождённые',
    'Вышли на свободу',
    'Умерли',
    'Умершие',
    'Погибли',
    'НЕ ПИСАТЬ',
    'Не писать!',
    'Не Писать',
    'Не пишите',
    'Переписка запрещена',
    'Только родственники',
    'Released',
    'Died',
    'Do not write',
    'Freigelassene',
    'Verstorben',
    'Nicht schreiben',
  ])('«%s»', (title) => {
    const result = below(title);
    expect(said(result)).toEqual(['3 A row.notToWrite']);
    expect(result.problems.find(({ code }) => code === 'row.notToWrite')).toMatchObject({ severity: 'error', params: { text: title } });
    expect(result.next).toBeNull();
  });

  test('by leaving the row out, when the people below were looked at', () => {
    const result = below('Умерли', [3]);
    expect(said(result)).toEqual(['3 A row.skipped']);
    expect(result.next?.people).toHaveLength(2);
  });

  test.each([
    'На этапе',
    'Женщины',
    'Самарская область',
    'Не освобождены',
    'Скоро будут освобождены',
    'Можно писать',
    'Освобождение в 2027 году',
  ])('but not «%s»', (title) => {
    expect(said(below(title))).toEqual(['3 A row.skipped']);
  });

  test('nor where everybody below has it in the own row', () => {
    const rows = (status: string) => [[...headings, 'Статус'], ['Умерли'], [...person('Тестов'), 'умер'], [...person('Пробников'), status]];
    expect(said(importRows(rows('умер')))).toEqual(['2 A row.skipped']);
    expect(said(importRows(rows('')))).toEqual(['2 A row.notToWrite']);
    const parts = importRows([headings, ['Умерли'], ['Женщины'], person('Тестов')]);
    expect(said(parts)).toEqual(['2 A row.notToWrite', '3 A row.skipped']);
  });

  test('nor a footnote below all people', () => {
    const result = importRows([headings, person('Пробников'), ['* Освобождены и отмечены звёздочкой']]);
    expect(said(result)).toEqual(['3 A row.skipped']);
  });
});

describe('a remark at a name that nobody may write to this person has to be answered', () => {
  const read = (name: string, status = '', letters = '') =>
    said(
      importRows([
        ['ФИО', 'Год рождения', 'Статус', 'Письма'],
        [name, '1990', status, letters],
      ]),
    );

  test.each(['умер', 'умерла', 'освобождён', 'на свободе', 'не писать', 'только родственники', 'released', 'переписка запрещена'])(
    '«%s»',
    (remark) => {
      expect(read(`Пробников Тест Тестович (${remark})`)).toEqual(['2 A name.notToWrite']);
    },
  );

  test('but not where the row says so in its own column, nor another remark', () => {
    expect(read('Пробников Тест Тестович (умер)', 'умер')).toEqual(['2 A name.remark']);
    expect(read('Пробников Тест Тестович (не писать)', '', 'не писать')).toEqual(['2 A name.remark']);
    expect(read('Пробников Тест Тестович (умер)', 'СИЗО')).toEqual(['2 A name.notToWrite']);
    for (const remark of ['умер отец', 'адвокат', 'Петров', 'не освобождён', 'пишите'])
      expect([remark, read(`Пробников Тест Тестович (${remark})`)]).toEqual([remark, ['2 A name.remark']]);
  });

  test('also where surname and given name stand apart', () => {
    const result = importRows([
      ['Фамилия', 'Имя', 'Отчество', 'Год рождения'],
      ['Пробников', 'Алексей (умер)', 'Тестович', '1990'],
    ]);
    expect(said(result)).toEqual(['2 B name.notToWrite']);
  });
});
