import { describe, expect, test } from 'vitest';
import { exportList } from '../../../src/domain/import/index.ts';
import { starterList, testList } from '../../../src/domain/person/lists/index.ts';
import type { Institution, PeopleList, Person } from '../../../src/domain/person/person.ts';
import { foreignXlsx } from '../../support/foreignXlsx.ts';
import { errorsIn, importBytes, importRows, pastedSheet, said, sheetOf, source, today } from '../../support/sheets/someSheets.ts';
import { importSheet } from '../../../src/domain/import/index.ts';
import { languages } from '../../../src/domain/language/index.ts';

/** TEST people at institutions whose addresses are published: real people have no address here. */
const placed = testList.people.flatMap((person) => {
  const institution = testList.institutions.find(({ id, address }) => id === person.institution && address !== null);
  return institution?.address && person.status === 'inCustody' && person.letters === 'welcome' && person.birthYear !== null
    ? [{ person, institution, address: institution.address }]
    : [];
});
type Placed = (typeof placed)[number];

const full = ({ surname, givenName, patronymic }: Person) => [surname, givenName, patronymic].filter(Boolean).join(' ');
const dayFirst = ({ birthDate, birthYear }: Person) => birthDate?.split('-').reverse().join('.') ?? String(birthYear);
const inOneLine = ({ institution, address }: Placed) =>
  [address.postalIndex, address.region, address.district, address.settlement, address.street, institution.name].filter(Boolean).join(', ');
const smallFirst = ({ institution, address }: Placed) =>
  [institution.name, address.street, address.settlement, address.district, address.region, address.postalIndex].filter(Boolean).join(', ');

/** Name, birth and index of everybody in a list, and what else a shape can carry. */
function shortFacts(list: PeopleList | null): readonly string[] {
  const byId = new Map(list?.institutions.map((institution): [string, Institution] => [institution.id, institution]));
  return (list?.people ?? []).map((person) => {
    const address = byId.get(person.institution ?? '')?.address;
    return [full(person), person.sex, person.birthYear, address?.postalIndex, byId.get(person.institution ?? '')?.region].join(' · ');
  });
}

const expected = placed.map(({ person, address, institution }) =>
  [full(person), person.sex, person.birthYear, address.postalIndex, institution.region].join(' · '),
);

const shapes: readonly (readonly [string, readonly string[], (one: Placed) => readonly string[]])[] = [
  [
    'everything in columns of its own',
    ['Фамилия', 'Имя', 'Отчество', 'Дата рождения', 'Учреждение', 'Индекс', 'Регион', 'Район', 'Населённый пункт', 'Улица, дом'],
    ({ person, institution, address }) => [
      person.surname,
      person.givenName,
      person.patronymic || 'нет',
      dayFirst(person),
      institution.name,
      address.postalIndex,
      address.region,
      address.district,
      address.settlement,
      address.street,
    ],
  ],
  [
    'the same in English, with other words',
    ['Last name', 'First name', 'Middle name', 'DOB', 'Prison', 'ZIP', 'Oblast', 'District', 'Town', 'Street address'],
    ({ person, institution, address }) => [
      person.surname,
      person.givenName,
      person.patronymic || 'none',
      dayFirst(person),
      institution.name,
      address.postalIndex,
      address.region,
      address.district,
      address.settlement,
      address.street,
    ],
  ],
  [
    'merged names with the surname in capitals, the whole address in one cell, index first',
    ['№', 'Ф.И.О. заключённого', 'Г.р.', 'Адрес для писем'],
    (one) => [
      '1',
      full(one.person).replace(one.person.surname, one.person.surname.toUpperCase()),
      String(one.person.birthYear),
      inOneLine(one),
    ],
  ],
  [
    'merged names with the given name first, the address from small to large, index last',
    ['Имя, отчество, фамилия', 'Год рождения', 'Куда писать'],
    (one) => [
      [one.person.givenName, one.person.patronymic, one.person.surname].filter(Boolean).join(' '),
      `${String(one.person.birthYear)} г.р.`,
      smallFirst(one),
    ],
  ],
  [
    'an index that is a number, remarks inside the address, the institution apart',
    ['ФИО', 'Дата рождения', 'Колония / СИЗО', 'Индекс', 'Адрес'],
    (one) => [
      full(one.person),
      dayFirst(one.person),
      one.institution.name,
      `${one.address.postalIndex}.0`,
      `${[one.address.region, one.address.district, one.address.settlement, one.address.street].filter(Boolean).join(', ')} (писать только через ФСИН-письмо)`,
    ],
  ],
  [
    'name in two columns, the patronymic with the given name',
    ['Фамилия', 'Имя Отчество', 'Родился', 'Почтовый адрес'],
    (one) => [
      one.person.surname,
      [one.person.givenName, one.person.patronymic].filter(Boolean).join(' '),
      dayFirst(one.person),
      inOneLine(one),
    ],
  ],
];

describe.each(shapes)('a sheet with %s', (_, headings, row) => {
  const rows = placed.map(row);

  test('gives the same people at the same places', () => {
    const result = importRows([headings, ...rows]);
    expect(errorsIn(result)).toEqual([]);
    expect(shortFacts(result.next)).toEqual(expected);
    expect(result.counts).toEqual({ new: placed.length, changed: 0, unchanged: 0, gone: 0 });
  });

  test('may have a title, empty rows, headings that come again, column numbers, totals and footnotes', () => {
    const half = Math.ceil(rows.length / 2);
    const result = importRows([
      ['Список адресатов на 20.11.2026'],
      [],
      headings,
      headings.map((__, i) => String(i + 1)),
      ...rows.slice(0, half),
      [],
      headings,
      ...rows.slice(half),
      [`Итого: ${String(rows.length)}`],
      ['* по данным открытых источников'],
    ]);
    expect(errorsIn(result)).toEqual([]);
    expect(shortFacts(result.next)).toEqual(expected);
    expect(said(result).filter((line) => line.endsWith('row.skipped'))).toEqual([`${String(rows.length + 8)} A row.skipped`]);
  });

  test('is pasted from a spreadsheet program as text with tabs', () => {
    const quoted = (cell: string) => (/["\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
    const text = [headings, ...rows].map((cells) => cells.map(quoted).join('\t')).join('\r\n');
    const result = importSheet(pastedSheet(text), { before: null, today, source });
    expect(errorsIn(result)).toEqual([]);
    expect(shortFacts(result.next)).toEqual(expected);
  });

  test('changes nothing when it comes again', () => {
    const once = importRows([headings, ...rows]).next;
    const again = importRows([headings, ...rows], { before: once });
    expect(again.counts).toEqual({ new: 0, changed: 0, unchanged: placed.length, gone: 0 });
    expect(again.next).toBe(once);
  });
});

test('headings in two rows, merged in a workbook, are read together', () => {
  const cell = (place: string, text: string) => `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const head = [
    `<row r="1">${cell('A1', '№')}${cell('B1', 'Заключённый')}${cell('E1', 'Рождение')}${cell('F1', 'Адрес')}</row>`,
    `<row r="2">${cell('B2', 'Фамилия')}${cell('C2', 'Имя')}${cell('D2', 'Отчество')}${cell('E2', 'дата')}${cell('F2', 'Учреждение')}${cell('G2', 'Индекс')}${cell('H2', 'Регион')}</row>`,
  ];
  const body = placed.map(({ person, institution, address }, i) => {
    const number = String(i + 3);
    const texts = [String(i + 1), person.surname, person.givenName, person.patronymic || 'нет', dayFirst(person), institution.name];
    const letters = ['A', 'B', 'C', 'D', 'E', 'F'];
    const cells = texts.map((text, at) => cell(`${letters[at] ?? ''}${number}`, text.replaceAll('"', '&quot;')));
    return `<row r="${number}">${cells.join('')}<c r="G${number}"><v>${address.postalIndex}</v></c>${cell(`H${number}`, address.region)}</row>`;
  });
  const merges = ['A1:A2', 'B1:D1', 'F1:H1'].map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  const xml = `<sheetData>${head.join('')}${body.join('')}</sheetData><mergeCells>${merges}</mergeCells>`;
  const result = importBytes(foreignXlsx({ sheets: [{ name: 'Люди', xml }] }));
  expect(errorsIn(result)).toEqual([]);
  expect(shortFacts(result.next)).toEqual(expected);
});

test('an institution that is merged beside several people is the institution of each', () => {
  const cell = (place: string, text: string) => `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const xml = `<sheetData><row r="1">${cell('A1', 'ФИО')}${cell('B1', 'Учреждение')}</row>
    <row r="2">${cell('A2', 'Пробников Тест Тестович')}${cell('B2', 'ФКУ СИЗО-1 УФСИН России по Самарской области')}</row>
    <row r="3">${cell('A3', 'Пробная Вера Тестовна')}</row></sheetData><mergeCells><mergeCell ref="B2:B3"/></mergeCells>`;
  const { next } = importBytes(foreignXlsx({ sheets: [{ name: 'Люди', xml }] }));
  expect(next?.institutions).toHaveLength(1);
  expect(next?.people.map(({ institution }) => institution)).toEqual(['sizo-1-samarskaya-oblast', 'sizo-1-samarskaya-oblast']);
});

test('real people of the starter list are found again by name and birth, in a sheet of another make', () => {
  const rows = starterList.people.map((person) => [
    `${person.givenName} ${person.patronymic ?? ''} ${person.surname.toUpperCase()}`,
    person.birthYear === null ? '' : `${String(person.birthYear)} г. р.`,
    person.case.articles,
  ]);
  const result = importRows([['Имя и фамилия', 'Год рождения', 'Статьи'], ...rows], { before: starterList });
  expect(errorsIn(result)).toEqual([]);
  expect(result.counts).toEqual({ new: 0, changed: 0, unchanged: 18, gone: 0 });
  expect(result.next).toBe(starterList);
});

test('texts of several languages, wishes, status words and days find their fields', () => {
  const result = importRows([
    [
      'ФИО',
      'Пол',
      'Статус',
      'Переписка',
      'Чем занимался (род занятий)',
      'Occupation (en)',
      'Интересы',
      'Дата ареста',
      'Дата приговора',
      'Конец срока',
      'Источники',
      'Актуально на',
      'Языки',
    ],
    [
      'Пробная Вера Тестовна',
      'Ж',
      'Этапирована',
      'не ждёт ответа',
      'учительница',
      'teacher',
      'химия, шахматы',
      'май 2024',
      '12.02.2025',
      '2028',
      'https://example.org/a https://example.org/b',
      '01.11.2026',
      'русский, английский',
    ],
  ]);
  expect(said(result)).toEqual(['2 A birth.missing', '2 J day.lastOfPeriod']);
  expect(result.next?.people[0]).toMatchObject({
    sex: 'f',
    status: 'inTransit',
    letters: 'noAnswerPlease',
    occupation: { ru: 'учительница', en: 'teacher' },
    interests: { ru: ['химия', 'шахматы'] },
    case: { arrestedOn: '2024-05', sentencedOn: '2025-02-12', expectedRelease: '2028-12-31' },
    languages: ['ru', 'en'],
    sources: [
      { where: 'https://example.org/a', supports: '', date: null },
      { where: 'https://example.org/b', supports: '', date: null },
    ],
    asOf: { status: '2026-11-01' },
    latin: 'Vera Probnaya',
  });
});

test.each([
  ['chess, Dürer engravings (mentions being in the prison hospital), cats', ['chess', 'Dürer engravings', 'cats'], 1],
  ['музыка (рок, джаз; блюз), кино', ['музыка', 'кино'], 1],
  ['книги [только фантастика]\nфутбол', ['книги', 'футбол'], 1],
  ['шахматы / коты', ['шахматы', 'коты'], 0],
  ['1) шахматы 2) коты', ['шахматы', 'коты'], 0],
  ['1. шахматы, 2. коты и 3 собаки', ['шахматы', 'коты и 3 собаки'], 0],
  ['(сидит в ШИЗО)', undefined, 1],
  ['Windows 3.1, 24/7', ['Windows 3.1', '24/7'], 0],
])('of the interests «%s» no remark in brackets is one', (text, interests, remarks) => {
  const result = importRows([
    ['ФИО', 'Год рождения', 'Учреждение', 'Интересы'],
    ['Пробная Вера Тестовна', '1991', 'ФКУ СИЗО-1 УФСИН России по Самарской области', text],
  ]);
  expect(said(result)).toEqual(Array.from({ length: remarks }, () => '2 D interests.remark'));
  expect(Object.values(result.next?.people[0]?.interests ?? {})[0]).toEqual(interests);
});

test('health, family, orientation and ethnicity are left out, whoever maps the column', () => {
  const rows = [
    ['ФИО', 'Состояние здоровья', 'Национальность', 'Дети', 'История'],
    ['Пробная Вера Тестовна', 'x', 'y', 'z', 'Две строки.'],
  ];
  const result = importRows(rows, { mapping: ['name', 'story.ru', 'occupation.ru', 'asks.ru', 'story.en'] });
  expect(said(result).filter((line) => line.includes('forbidden'))).toHaveLength(3);
  expect(JSON.stringify(result.next)).not.toMatch(/"[xyz]"/);
});

test('a column that no heading explains is told, and a mapping made by hand reads it', () => {
  const rows = [
    ['Всякое', 'ФИО', 'Что-то'],
    ['учительница', 'Пробная Вера Тестовна', 'химия; шахматы'],
  ];
  expect(said(importRows(rows)).filter((line) => line.includes('column.unknown'))).toEqual(['1 A column.unknown', '1 C column.unknown']);
  const { next } = importRows(rows, { mapping: ['occupation', 'name', 'interests'] });
  expect(next?.people[0]).toMatchObject({ occupation: { ru: 'учительница' }, interests: { ru: ['химия', 'шахматы'] } });
});

test('a sheet without headings is read with a mapping made by hand, from its first row', () => {
  const rows = [
    ['Пробная Вера Тестовна', '1991'],
    ['Пробников Тест Тестович', '1990'],
  ];
  expect(errorsIn(importRows(rows))).toEqual(['1 A header.notFound']);
  expect(importRows(rows, { mapping: ['name', 'birth'] }).counts.new).toBe(2);
});

test('our own sheet gives the very same list, in both formats and every language', () => {
  for (const list of [starterList, testList]) {
    for (const format of ['csv', 'xlsx'] as const) {
      for (const { tag: language } of languages) {
        const bytes = exportList(list, format, language);
        expect(importBytes(bytes).next).toEqual(list);
        expect(importBytes(bytes, { before: list }).next).toBe(list);
      }
    }
  }
});

test('a sheet with nobody in it empties no list', () => {
  const result = importRows([['ФИО', 'Год рождения'], []], { before: starterList });
  expect(errorsIn(result)).toEqual(['1 A people.none']);
  expect(result.next).toBeNull();
  expect(sheetOf([['ФИО']]).rows).toHaveLength(1);
});
