import { describe, expect, test } from 'vitest';
import { fieldIds, headingOf, parseUse, useOf } from '../../../src/domain/import/fields/fields.ts';
import { findHeader } from '../../../src/domain/import/fields/findHeader.ts';
import { recognise } from '../../../src/domain/import/fields/recognise.ts';
import { headerSignature, mappingOf } from '../../../src/domain/import/index.ts';
import { foreignXlsx } from '../../support/foreignXlsx.ts';
import { readTable } from '../../../src/domain/table/index.ts';
import { languages } from '../../../src/domain/language/index.ts';
import { sheetOf } from '../../support/sheets/someSheets.ts';

const use = (heading: string) => {
  const found = recognise(heading);
  return found?.kind === 'field' ? (found.sure ? found.use : `${found.use}?`) : found?.kind;
};

test('our own headings are what they are, in every language', () => {
  for (const field of fieldIds) for (const { tag: language } of languages) expect(use(headingOf(useOf(field), language))).toBe(field);
  expect(use(headingOf('story.ru', 'en'))).toBe('story.ru');
  expect(use(headingOf('interests.zh-Hant', 'ru'))).toBe('interests.zh-Hant');
});

test.each([
  ['Ф. И. О.', 'name'],
  ['ФИО заключённого', 'name'],
  ['Фамилия, имя, отчество', 'name'],
  ['Фамилия Имя Отчество осуждённого', 'name'],
  ['ФАМИЛИЯ', 'surname'],
  ['Фамилия заключенного', 'surname'],
  ['Д.р.', 'birth'],
  ['Дата рождения (дд.мм.гггг)', 'birth'],
  ['Г.р.', 'birthYear'],
  ['Год рожд.', 'birthYear'],
  ['Почт. индекс', 'postalIndex'],
  ['Почтовый индекс', 'postalIndex'],
  ['ИК / СИЗО', 'institution'],
  ['Место отбывания наказания', 'institution'],
  ['Адрес для писем', 'address'],
  ['Область / край / республика', 'region'],
  ['Занятие (по-английски)', 'occupation'],
  ['История на английском', 'story.en'],
  ['Story (ru)', 'story.ru'],
  ['Date of Birth', 'birth'],
  ['Year of birth', 'birthYear'],
  ['Name der gefangenen Person', 'name'],
  ['Geburtsdatum (TT.MM.JJJJ)', 'birth'],
  ['PLZ', 'postalIndex'],
  ['Geschichte auf Deutsch', 'story.de'],
  ['Interessen auf Russisch', 'interests.ru'],
  ['Surnme', 'surname?'],
  ['Фамлия', 'surname?'],
  ['№', 'ignored'],
  ['№ п/п', 'ignored'],
  ['Состояние здоровья', 'forbidden'],
  ['Семейное положение', 'forbidden'],
  ['Есть ли дети', 'forbidden'],
  ['Приговор суда', 'sentence'],
  ['ФИО адвоката', undefined],
  ['Адвокат (ФИО, телефон)', undefined],
  ['Lawyer’s name', undefined],
  ['Prisoner address', 'address'],
  ['Prisoner’s mailing address', 'address'],
  ['Recipient address', 'address'],
  ['Prisoner status', 'status'],
  ['Prisoner name', 'name'],
  ['Заключённый, ФИО', 'name'],
  ['Адрес заключённого', 'address'],
  ['Name (English)', 'latin'],
  ['Name (Russian)', 'name'],
  ['Full name, English', 'latin'],
  ['Индекс, адрес', 'address'],
  ['Индекс и адрес учреждения', 'address'],
  ['Учреж\u00adдение', 'institution'],
  ['Что любит', 'interests'],
  ['Speaks', 'languages'],
  ['Prisoner’s lawyer', undefined],
  ['Name of lawyer', undefined],
  ['Name des Anwalts', undefined],
  ['Имя отца', undefined],
  ['Дата рождения матери', undefined],
  ['мать/отец', undefined],
  ['Отчество адвоката', undefined],
  ['ФИО волонтёра', undefined],
  ['Contact name', undefined],
  ['Адрес отправителя', undefined],
  ['Адрес родственников', undefined],
  ['Телефон родственников', undefined],
  ['Прежний адрес', undefined],
  ['Старый адрес', undefined],
  ['Адрес (старый)', undefined],
  ['Former address', undefined],
  ['Previous address', undefined],
  ['Frühere Adresse', undefined],
  ['Адрес прописки', undefined],
  ['Прежнее учреждение', undefined],
  ['Девичья фамилия', undefined],
  ['Год ареста', undefined],
  ['Дата последнего письма', undefined],
  ['Письма отправлены', undefined],
  ['Статус дела', undefined],
  ['Место рождения', undefined],
  ['Город проживания', undefined],
  ['Город рождения', undefined],
  ['Город ареста', undefined],
  ['Регион ареста', undefined],
  ['Регион преследования', undefined],
  ['Район жительства', undefined],
  ['Region of arrest', undefined],
  ['Oblast of origin', undefined],
  ['City of birth', undefined],
  ['Адрес проживания', undefined],
  ['Обратный адрес', undefined],
  ['Адрес для ответа', undefined],
  ['Индекс для ответа', undefined],
  ['Адрес электронной почты', undefined],
  ['Адрес сайта', undefined],
  ['Return address', undefined],
  ['Email address', undefined],
  ['E-mail address', undefined],
  ['IP address', undefined],
  ['Почтовый адрес', 'address'],
  ['Адрес СИЗО (после ареста)', 'address'],
  ['Адрес для писем и открыток', 'address'],
  ['Mailing address of the prison', 'address'],
  ['Город (СИЗО)', 'settlement'],
  ['Город колонии', 'settlement'],
  ['Регион колонии', 'region'],
  ['Примечание', undefined],
  ['Remarks', undefined],
  ['Цвет глаз', undefined],
  ['', undefined],
  ['1985', undefined],
  ['x'.repeat(500), undefined],
])('the heading «%s» is %s', (heading, field) => {
  expect(use(heading)).toBe(field);
});

describe('headings are found', () => {
  const body = [['1', 'Пробная Вера Тестовна', '1991']];

  test('below a title and remarks', () => {
    const sheet = sheetOf([['Список людей, которым пишем'], ['обновлено 01.11.2026', '', ''], ['№', 'ФИО', 'Год рождения'], ...body]);
    expect(findHeader(sheet)).toMatchObject({ rows: [3], columns: [{ use: 'ignored' }, { use: 'name' }, { use: 'birthYear' }] });
  });

  test('of columns in two languages the Russian one goes on an envelope, whichever stands first', () => {
    const headings = ['Name (English)', 'Name (Russian)', 'Address (English)', 'Address (Russian)', 'Фамилия (англ.)', 'Фамилия'];
    const sheet = sheetOf([headings, ['Vera Probnaya', 'Пробная Вера Тестовна', 'Pokrov', 'г. Покров', 'Probnaya', 'Пробная']]);
    expect(mappingOf(findHeader(sheet))).toEqual(['latin', 'name', null, 'address', null, 'surname']);
    expect(mappingOf(findHeader(sheetOf([['ФИО', 'Address (English)']])))).toEqual(['name', 'address']);
  });

  test('never in a row with a person, though some words look like headings', () => {
    const sheet = sheetOf([
      ['ФИО', 'Учреждение', 'Примечание'],
      ['Пробная Вера Тестовна', 'колония в г. Пробном', 'адрес уточняется'],
    ]);
    expect(findHeader(sheet)).toMatchObject({ rows: [1], columns: [{ use: 'name' }, { use: 'institution' }, { use: null }] });
  });

  test('in two rows, where the upper one may say of whom the lower ones are', () => {
    const cell = (place: string, text: string) => `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
    const upper = [cell('A1', 'Заключённый'), cell('C1', 'Адвокат'), cell('E1', 'Прежний адрес')];
    const lower = ['ФИО', 'Год рождения', 'ФИО', 'Телефон', 'Индекс', 'Город'].map((text, i) => cell(`${'ABCDEF'.charAt(i)}2`, text));
    const xml = `<sheetData><row r="1">${upper.join('')}</row><row r="2">${lower.join('')}</row></sheetData>
      <mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="C1:D1"/><mergeCell ref="E1:F1"/></mergeCells>`;
    const table = readTable(foreignXlsx({ sheets: [{ name: 'a', xml }] }));
    const header = findHeader((table.ok && table.sheets[0]) || sheetOf([]));
    expect(mappingOf(header)).toEqual(['name', 'birthYear', null, null, null, null]);
  });

  test('once where two columns say the same: the surer one has it', () => {
    const sheet = sheetOf([['Фамилия Имя Отчество заключённого', 'ФИО', 'Год рождения'], ...body]);
    expect(mappingOf(findHeader(sheet))).toEqual([null, 'name', 'birthYear']);
  });
});

test('sheets of one make have one signature, whatever stands in them', () => {
  const [one, other, third] = [
    sheetOf([
      ['Кто', 'ФИО'],
      ['a', 'b'],
    ]),
    sheetOf([
      ['кто ', 'Ф.И.О.'],
      ['c', 'd'],
    ]),
    sheetOf([['Что', 'ФИО']]),
  ].map((sheet) => headerSignature(findHeader(sheet)));
  expect(one).not.toBe(third);
  expect(one?.split('|')[0]).toBe(other?.split('|')[0]);
});

test('what somebody typed as the use of a column is read strictly', () => {
  expect(parseUse('surname')).toBe('surname');
  expect(parseUse('story.en')).toBe('story.en');
  for (const text of ['', 'nothing', 'surname.ru', 'story.', 'story.RU', 'story.ru.en', '__proto__'])
    expect(parseUse(text)).toBeUndefined();
});
