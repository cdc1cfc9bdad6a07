import { describe, expect, test } from 'vitest';
import { testList } from '../../../src/domain/person/lists/index.ts';
import type { PeopleList } from '../../../src/domain/person/person.ts';
import { errorsIn, importRows, said, source } from '../../support/sheets/someSheets.ts';

const headings = ['Фамилия', 'Имя', 'Отчество', 'Год рождения', 'Учреждение', 'Адрес'];
const row = (surname: string, institution: string, address = '') => [surname, 'Тест', 'Тестович', '1990', institution, address];
const samara = 'ФКУ СИЗО-1 УФСИН России по Самарской области';
const samaraAddress = '443099, Самарская область, г. Самара, ул. Куйбышева, д. 42';

test('rows that name one institution in several ways share one record, with the fullest name', () => {
  const { next, problems } = importRows([
    headings,
    row('Пробников', 'СИЗО-1', samaraAddress),
    row('Тестов', samara),
    row('Проверкин', 'СИЗО № 1 Самарской обл.', '443099, г. Самара, ул. Куйбышева, 42'),
  ]);
  expect(problems).toEqual([]);
  expect(next?.institutions).toEqual([
    {
      id: 'sizo-1-samarskaya-oblast',
      name: samara,
      region: 'Самарская область',
      address: {
        street: 'ул. Куйбышева, д. 42',
        settlement: 'г. Самара',
        district: '',
        region: 'Самарская область',
        postalIndex: '443099',
      },
      asOf: '2026-11-20',
      sources: [{ where: 'a sheet of a test', supports: 'all facts of the row', date: '2026-11-20' }],
    },
  ]);
  expect(new Set(next?.people.map(({ institution }) => institution)).size).toBe(1);
});

test('the same number in another region is another institution', () => {
  const { next } = importRows([headings, row('Пробников', samara), row('Тестов', 'ФКУ СИЗО-1 УФСИН России по Орловской области')]);
  expect(next?.institutions.map(({ id }) => id)).toEqual(['sizo-1-samarskaya-oblast', 'sizo-1-orlovskaya-oblast']);
});

test('a number without a region is not taken for one that has one', () => {
  const result = importRows([headings, row('Пробников', samara), row('Тестов', 'СИЗО-1')]);
  expect(said(result)).toEqual(['3 E institution.noRegion']);
  expect(result.next?.institutions).toHaveLength(2);
});

test('one institution with two addresses is an error that names both', () => {
  const result = importRows([
    headings,
    row('Пробников', samara, samaraAddress),
    row('Тестов', samara, samaraAddress.replace('443099', '443001')),
  ]);
  expect(errorsIn(result)).toEqual(['3 F institution.differs']);
  expect(result.problems[0]?.params).toMatchObject({ first: '443099', second: '443001', row: '2' });
});

test('an institution column and the address have to name the same one', () => {
  const result = importRows([headings, row('Пробников', 'ИК-4', `${samaraAddress}, ${samara}`)]);
  expect(errorsIn(result)).toEqual(['2 E institution.two']);
});

test.each([
  ['44309', 'index.digits'],
  ['4430999', 'index.digits'],
  ['44309O', 'index.unreadable'],
  ['—', undefined],
  ['443099.0', undefined],
  ['443-099', undefined],
  ['443 099', undefined],
  ['4.43099E+05', undefined],
  ['4,43E+05', 'index.lostDigits'],
  ['443099,0', undefined],
  ['="443099"', 'index.unreadable'],
  ['инд. 443099', undefined],
  ['почтовый индекс: 443099', undefined],
  ['443 099', undefined],
])('an index %s: %s', (index, code) => {
  const result = importRows([[...headings.slice(0, 5), 'Индекс'], row('Пробников', samara, index)]);
  expect(errorsIn(result)).toEqual(code === undefined ? [] : [`2 F ${code}`]);
  if (code === undefined && index !== '—') expect(result.next?.institutions[0]?.address?.postalIndex).toBe('443099');
});

test('an index whose first digits are those of another region is told', () => {
  const result = importRows([headings, row('Пробников', samara, samaraAddress.replace('443099', '302010'))]);
  expect(said(result)).toEqual(['2 F index.otherRegion']);
  expect(result.next?.institutions[0]?.address?.postalIndex).toBe('302010');
});

test('an address without an index is kept, and told', () => {
  const result = importRows([headings, row('Пробников', samara, 'г. Самара, ул. Куйбышева, д. 42')]);
  expect(said(result)).toEqual(['2 F index.missing']);
  expect(result.next?.institutions[0]?.address).toMatchObject({ settlement: 'г. Самара', postalIndex: '' });
});

test('an address without an institution is an error, a place that is none a note', () => {
  expect(errorsIn(importRows([headings, row('Пробников', '', samaraAddress)]))).toEqual(['2 E address.noInstitution']);
  const result = importRows([headings, row('Пробников', 'где-то под Самарой')]);
  expect(said(result)).toEqual(['2 E institution.unclear']);
  expect(result.next?.people[0]).toMatchObject({ institution: null, placeNote: { ru: 'где-то под Самарой' } });
});

test('an index alone is told by what stands there', () => {
  const [problem] = importRows([
    ['Фамилия', 'Имя', 'Отчество', 'Год рождения', 'Индекс'],
    ['Пробная', 'Вера', 'Тестовна', '1991', '443099'],
  ]).problems;
  expect(problem).toMatchObject({ code: 'address.noInstitution', column: 'E', params: { text: '443099' } });
});

test('one institution in its long and its short name, or with another dash, is one, by the fuller name', () => {
  const long = 'ФКУ «Следственный изолятор № 1» УФСИН России по Самарской области';
  const result = importRows([headings, row('Пробников', samara), row('Тестов', long), row('Проверкин', samara.replace('-', '−'))]);
  expect(result.problems).toEqual([]);
  expect(result.next?.institutions.map(({ id, name }) => [id, name])).toEqual([['sizo-1-samarskaya-oblast', long]]);
});

test('a remark beside an institution is told and stands on no envelope; where somebody was before is a note', () => {
  const result = importRows([headings, row('Пробников', `${samara} (скоро этап!)`), row('Тестов', 'ранее ИК-17')]);
  expect(said(result)).toEqual(['2 E institution.remark', '3 E institution.unclear']);
  expect(result.next?.institutions.map(({ name }) => name)).toEqual([samara]);
  expect(result.next?.people[1]).toMatchObject({ institution: null, placeNote: { ru: 'ранее ИК-17' } });
});

test('the region is taken from the name of the institution in the address, where a short one stands beside', () => {
  const result = importRows([headings, row('Пробников', 'СИЗО-1 Самара', `443099, г. Самара, ул. Куйбышева, д. 42, ${samara}`)]);
  expect(result.problems).toEqual([]);
  expect(result.next?.institutions[0]).toMatchObject({ region: 'Самарская область', address: { region: 'Самарская область' } });
});

test('a year of birth in the address is taken where the sheet has none, and has to agree with the one that it has', () => {
  const address = `${samaraAddress}, ${samara}, Пробникову Т.Т., 1961 г.р.`;
  const result = importRows([
    ['ФИО', 'Адрес'],
    ['Пробников Тест Тестович', address],
  ]);
  expect(result.problems).toEqual([]);
  expect(result.next?.people[0]?.birthYear).toBe(1961);
  expect(errorsIn(importRows([headings, row('Пробников', samara, address)]))).toEqual(['2 D birth.twoYears']);
});

test('a status in place of an institution becomes the status', () => {
  const { next, problems } = importRows([headings, row('Пробников', 'этапирован'), row('Тестов', 'адрес уточняется')]);
  expect(problems).toEqual([]);
  expect(next?.people.map(({ status }) => status)).toEqual(['inTransit', 'addressBeingChecked']);
});

test('a new index changes everybody who is there, and the record once', () => {
  const before: PeopleList = testList;
  const inside = before.people.filter(({ institution }) => institution === 'test-sizo-1-samara');
  const rows = inside.map(({ surname, givenName, patronymic }) => [
    surname,
    givenName,
    patronymic ?? '',
    '',
    samara,
    samaraAddress.replace('443099', '443001'),
  ]);
  const result = importRows([headings, ...rows], { before, gone: 'keep' });
  expect(errorsIn(result)).toEqual([]);
  expect(result.counts.changed).toBe(inside.length);
  expect(result.next?.institutions.find(({ id }) => id === 'test-sizo-1-samara')?.address?.postalIndex).toBe('443001');
  for (const change of result.changes) {
    expect(change.kind === 'changed' && change.fields.find(({ use }) => use === 'postalIndex')).toEqual({
      use: 'postalIndex',
      from: '443099',
      to: '443001',
    });
  }
});

test('a closed institution and where its people were brought come out of a sheet', () => {
  const result = importRows(
    [
      [...headings.slice(0, 5), 'Закрыто с', 'Куда перевели людей'],
      [...row('Пробников', samara).slice(0, 5), '', ''],
      [...row('Тестов', 'ФКУ СИЗО-1 УФСИН России по Орловской области').slice(0, 5), '01.11.2026', samara],
      [...row('Проверкин', 'ФКУ СИЗО-2 УФСИН России по Кировской области').slice(0, 5), '02.11.2026', 'ФКУ ИК-99'],
    ],
    { mapping: ['surname', 'givenName', 'patronymic', 'birthYear', 'institution', 'institutionClosed', 'institutionMovedTo'] },
  );
  expect(said(result)).toContain('4 G institution.movedUnknown');
  expect(errorsIn(result)).toEqual(['4 G institution.movedUnknown']);
});

test('a civilian hostage is marked, and a channel without a day is told', () => {
  const result = importRows([
    ['ФИО', 'Год рождения', 'Гражданский заложник', 'Канал для писем', 'Канал подтверждён'],
    ['Пробников Тест Тестович', '1990', 'да', 'через адвоката', ''],
    ['Тестов Тест Тестович', '1990', 'да', 'через адвоката', '01.11.2026'],
    ['Проверкин Тест Тестович', '1990', 'нет', '', ''],
  ]);
  expect(said(result)).toEqual(['2 E channel.notConfirmed']);
  expect(result.next?.people.map(({ civilianHostage }) => civilianHostage)).toEqual([
    { channel: 'через адвоката', confirmedOn: null },
    { channel: 'через адвоката', confirmedOn: '2026-11-01' },
    undefined,
  ]);
});

test('a sheet that says no institution anywhere is told so once', () => {
  const rows = ['Пробников Тест Тестович', 'Пробная Вера Тестовна', 'Тестов Тест Тестович'].map((name) => [name, '1961', samaraAddress]);
  const headings = ['ФИО', 'Год рождения', 'Адрес'];
  const result = importRows([headings, ...rows]);
  expect(said(result)).toEqual(['1 C column.noInstitution']);
  expect(result.problems[0]?.params).toMatchObject({ count: '3', row: '2' });
  expect(result.next).toBeNull();
  // Where one address names its institution, the others are told one by one.
  const one = ['Другая Вера Тестовна', '1961', `ФКУ СИЗО-1 УФСИН России по Самарской области, ${samaraAddress}`];
  expect(errorsIn(importRows([headings, ...rows, one]))).toEqual([2, 3, 4].map((row) => `${String(row)} C address.noInstitution`));
});

test('an institution whose address stands in the same cell is taken apart, with a column for its index or without', () => {
  const people = ['Пробников', 'Тестов'].map((surname) => `${surname} Тест Тестович`);
  const [index = '', ...rest] = samaraAddress.split(', ');
  for (const result of [
    importRows([['ФИО', 'Год рождения', 'Место содержания'], ...people.map((name) => [name, '1990', `${samara}, ${samaraAddress}`])]),
    importRows([['ФИО', 'Г.р.', 'Учреждение', 'Индекс'], ...people.map((name) => [name, '1990', `${samara}, ${rest.join(', ')}`, index])]),
    importRows([
      ['ФИО', 'Г.р.', 'Учреждение', 'Адрес'],
      ...people.map((name) => [name, '1990', `${index}, ${rest.join(', ')}, ${samara}`, '']),
    ]),
  ]) {
    expect(said(result)).toEqual([]);
    expect(result.next?.institutions).toMatchObject([
      {
        name: samara,
        region: 'Самарская область',
        address: { postalIndex: '443099', settlement: 'г. Самара', street: 'ул. Куйбышева, д. 42' },
      },
    ]);
  }
  const remark = importRows([
    ['ФИО', 'Г.р.', 'Учреждение'],
    [people[0] ?? '', '1990', `${samara}, ${samaraAddress}, посылки не принимают`],
  ]);
  expect(said(remark)).toEqual(['2 C address.remark']);
});

test('a sheet that says nowhere where its people are is told so once, unless the list knows', () => {
  const people = [
    ['ФИО', 'Год рождения'],
    ['Пробников Тест Тестович', '1990'],
    ['Тестов Тест Тестович', '1990'],
  ];
  const codes = (result: ReturnType<typeof importRows>) =>
    result.problems.map(({ row, column, code }) => `${String(row)} ${column} ${code}`);
  expect(codes(importRows(people))).toEqual(['1 A column.noPlace']);
  const placed = importRows(people.map((cells, i) => [...cells, i === 0 ? 'Учреждение' : samara]));
  expect(codes(placed)).toEqual([]);
  expect(codes(importRows(people, { before: placed.next }))).toEqual([]);
  // A group below its institution, and people to whom nothing is sent.
  expect(codes(importRows([people[0] ?? [], [`${samara}, ${samaraAddress}`], people[1] ?? []]))).toEqual(['2 A row.institutionAbove']);
  expect(
    codes(
      importRows([
        ['ФИО', 'Год рождения', 'Статус'],
        [...(people[1] ?? []), 'освобождён'],
      ]),
    ),
  ).toEqual([]);
});

test('facts that take the day of the import are told once, where neither the sheet nor anybody said the day', () => {
  const rows = ['Пробников', 'Тестов'].map((surname) => row(surname, samara));
  const assumed = importRows([headings, ...rows], { isDayAssumed: true });
  expect(said(assumed)).toEqual(['1 A asOf.assumed']);
  expect(assumed.problems[0]).toMatchObject({ severity: 'warning', params: { day: source.date, count: '2' } });
  expect(said(importRows([headings, ...rows]))).toEqual([]);
  const dated = [
    [...headings, 'Актуально на'],
    [...(rows[0] ?? []), '01.11.2026'],
    [...(rows[1] ?? []), ''],
  ];
  expect(importRows(dated, { isDayAssumed: true }).problems).toMatchObject([{ column: 'G', code: 'asOf.assumed', params: { count: '1' } }]);
  // The same sheet again dates nothing anew, and a sheet without a place dates none.
  expect(said(importRows([headings, ...rows], { isDayAssumed: true, before: assumed.next }))).toEqual([]);
  expect(
    said(
      importRows(
        [
          ['ФИО', 'Год рождения'],
          ['Пробников Тест Тестович', '1990'],
        ],
        { isDayAssumed: true },
      ),
    ),
  ).toEqual([]);
});

describe('a day above the headings is the day of the facts that no column dates', () => {
  const sheet = (...lines: readonly (readonly string[])[]) =>
    importRows([...lines, headings, row('Пробников', samara)], { isDayAssumed: true });

  test.each([
    ['Данные на 10.11.2026', '2026-11-10'],
    ['Список политзаключённых по состоянию на 10 ноября 2026 г. (всего 1)', '2026-11-10'],
    ['Данные на 10.11.26', '2026-11-10'],
    ['As of 10 Nov 2026', '2026-11-10'],
    ['Data as of November 10, 2026', '2026-11-10'],
    ['Stand: 10.11.2026', '2026-11-10'],
    ['Stand vom 10. März 2026', '2026-03-10'],
    ['Datenstand 2026-11-10', '2026-11-10'],
  ])('%s', (line, day) => {
    const result = sheet([line]);
    expect(said(result)).toEqual(['1 A asOf.above']);
    expect(result.problems[0]).toMatchObject({ severity: 'warning', params: { day, count: '1' } });
    const [person] = result.next?.people ?? [];
    expect(person?.asOf).toMatchObject({ status: day, institution: day });
    expect(person?.sources[0]?.date).toBe(day);
  });

  test('also where the day has a cell of its own; of two the earlier, and not where its row is left out', () => {
    expect(sheet(['Список'], ['Данные на:', '10.11.2026']).problems[0]).toMatchObject({ row: 2, params: { day: '2026-11-10' } });
    const two = [['As of 11 Nov 2026'], ['Данные на 10.11.2026']];
    expect(sheet(...two).problems[0]).toMatchObject({ row: 2, params: { day: '2026-11-10' } });
    const left = importRows([['Данные на 10.11.2026'], headings, row('Пробников', samara)], { isDayAssumed: true, leaveOut: new Set([1]) });
    expect(said(left)).toEqual(['2 A asOf.assumed']);
  });

  test('and what the sheet says once more is as of that day, what it does not say as of before', () => {
    const before = sheet(['Данные на 10.10.2026']).next;
    const now = (line: string) => importRows([[line], headings, row('Пробников', samara)], { before, isDayAssumed: true }).next?.people[0];
    expect(now('Данные на 10.11.2026')?.asOf).toMatchObject({ status: '2026-11-10', institution: '2026-11-10' });
    expect(now('Данные на 10.11.2026')?.sources.at(-1)?.date).toBe('2026-11-10');
    expect(now('Данные на 10.09.2026')?.asOf).toMatchObject({ status: '2026-10-10', institution: '2026-10-10' });
    expect(now('Список')?.asOf).toMatchObject({ status: '2026-10-10', institution: '2026-10-10' });
    const silent = importRows([['Данные на 10.11.2026'], ['Фамилия', 'Имя', 'Отчество'], row('Пробников', '').slice(0, 3)], {
      before,
      isDayAssumed: true,
    }).next?.people[0];
    expect(silent?.asOf).toMatchObject({ status: '2026-10-10', institution: '2026-10-10' });
  });

  test('but not where it is still to come or no whole day, where a column or somebody said the day, or of another day', () => {
    for (const line of [
      'Данные на 10.11.2027',
      'Данные на 10.11.27',
      'Данные на ноябрь 2026',
      'Вечер открыток 10.11.2026',
      'Суд назначен на 10.11.2026',
    ])
      expect([line, said(sheet([line]))]).toEqual([line, ['2 A asOf.assumed']]);
    const dated = importRows([['Данные на 10.11.2026'], [...headings, 'Актуально на'], [...row('Пробников', samara), '01.11.2026']], {
      isDayAssumed: true,
    });
    expect(said(dated)).toEqual([]);
    expect(dated.next?.people[0]?.asOf.status).toBe('2026-11-01');
    const told = importRows([['Данные на 10.11.2026'], headings, row('Пробников', samara)]);
    expect(said(told)).toEqual([]);
    expect(told.next?.people[0]?.asOf.status).toBe(source.date);
  });
});

test('an institution in Latin letters beside the Russian one of the address is the same, unless its number differs', () => {
  const people = (institution: string) => importRows([headings, row('Пробников', institution, `${samara}, ${samaraAddress}`)]);
  for (const institution of ['SIZO-1 Samara', 'Samara pre-trial prison']) {
    expect(said(people(institution))).toEqual([]);
    expect(people(institution).next?.institutions[0]?.name).toBe(samara);
  }
  expect(said(people('SIZO-11 Samara'))).toEqual(['2 E institution.two']);
});

test('an administration of two regions lacks none', () => {
  const crimea = 'ФКУ СИЗО-1 УФСИН России по Республике Крым и г. Севастополю';
  expect(said(importRows([headings, row('Пробников', crimea)]))).toEqual([]);
  expect(said(importRows([headings, row('Пробников', 'ФКУ СИЗО-1')]))).toEqual(['2 E institution.noRegion']);
});

test('region and district in the column for the town go where they belong', () => {
  const wide = ['ФИО', 'Г.р.', 'Учреждение', 'Индекс', 'Город', 'Улица'];
  const read = (town: string) =>
    importRows([wide, ['Пробников Тест Тестович', '1990', 'ФКУ ИК-2', '601120', town, 'ул. Садовая, 6']]).next?.institutions[0];
  const [district, region] = ['Петушинский р-н', 'Владимирская область'];
  expect(read(`Владимирская обл., ${district}, г. Покров`)).toMatchObject({
    region,
    address: { region, district, settlement: 'г. Покров' },
  });
  expect(read('г. Покров')?.address).toMatchObject({ settlement: 'г. Покров', district: '' });
  expect(read('г. Покров, промзона')?.address?.settlement).toBe('г. Покров, промзона');
});

describe('a status in place of an institution, with last year’s address beside it,', () => {
  const vladimir = '601120, Владимирская область, г. Покров, ул. Садовая, д. 6';
  const withStatus = (institution: string, status: string) =>
    importRows([
      [...headings, 'Статус'],
      [...row('Пробников', institution, vladimir), status],
    ]);

  test.each([
    ['на свободе', 'released', []],
    ['освобождён', 'released', []],
    ['умер', 'died', []],
    ['домашний арест', 'houseArrest', []],
    ['СИЗО-2 → на свободе', 'released', ['2 E institution.remark']],
    ['на этапе в ИК-2', 'inTransit', ['2 E institution.remark']],
    ['на этапе из ИК-6', 'inTransit', ['2 E institution.remark']],
    ['в пути в ФКУ ИК-6', 'inTransit', ['2 E institution.remark']],
    ['этап в ИК-6', 'inTransit', ['2 E institution.remark']],
  ] as const)('%s: is taken, and nobody is placed', (institution, status, remarks) => {
    const result = importRows([headings, row('Пробников', institution, vladimir)]);
    expect(said(result)).toEqual([...remarks, '2 F address.notTaken']);
    expect(result.next?.people[0]).toMatchObject({ status, institution: null });
    expect(result.next?.institutions).toEqual([]);
  });

  test('that is still to come is none', () => {
    const result = importRows([headings, row('Пробников', 'на свободе с 2028', vladimir)]);
    expect(errorsIn(result)).toEqual(['2 E institution.notSure']);
  });

  test('has to agree with the column for the status', () => {
    expect(errorsIn(withStatus('на свободе', 'освобождён'))).toEqual([]);
    expect(errorsIn(withStatus('на свободе', ''))).toEqual([]);
    expect(errorsIn(withStatus('на свободе', 'под стражей'))).toEqual(['2 E status.two']);
    expect(errorsIn(withStatus('на этапе в ИК-2', 'освобождён'))).toEqual(['2 E status.two']);
  });

  test.each(['СИЗО', 'Психиатрическая клиника № 1', 'Исправительный центр № 1', 'ФКУ ИК-2', 'КПЗ'])(
    '%s: is a place still',
    (institution) => {
      const result = importRows([headings, row('Пробников', institution, vladimir)]);
      expect(errorsIn(result)).toEqual([]);
      expect(result.next?.institutions).toMatchObject([{ name: institution, address: { postalIndex: '601120' } }]);
    },
  );
});

describe('what one row says of a person renames nobody’s institution, and sends nobody to a place that was left:', () => {
  const full = 'ФКУ ИК-2 УФСИН России по Владимирской области';
  const vladimir = '601120, Владимирская обл., г. Покров, ул. Садовая, д. 6';
  const beside = (institution: string, address = 'Владимирская обл.') =>
    importRows([headings, row('Пробников', 'ФКУ ИК-2', vladimir), row('Тестов', institution, address)]);

  test.each([
    'этапирован из ИК-2 в ИК-6',
    'ИК-2 или ИК-6',
    'ИК-2 до 2025, сейчас ИК-6',
    'ИК-2, убыл в ИК-6',
    'ФКУ СИЗО-2, переведён из ИК-3 в октябре',
  ])('%s: two institutions', (institution) => {
    expect(errorsIn(beside(institution))).toEqual(['3 E institution.two']);
  });

  test.each([
    'выбыл из ИК-2',
    'ИК-2, выбыла',
    'ИК-2, освободился',
    'ИК-2 освобождён',
    'ИК-2, умер',
    'ИК-2 (умер)',
    'ИК-2 - освобождён',
    'ИК-2 – освобождён',
    'ИК-2, на свободе',
    'из ИК-2',
    'ИК-2?',
    'ИК-2, этапирован',
    'ИК-2 (на этапе)',
  ])('%s: not sure', (institution) => {
    expect(errorsIn(beside(institution))).toEqual(['3 E institution.notSure']);
    expect(errorsIn(beside(institution, vladimir))).toEqual(['3 E institution.notSure']);
  });

  test.each([
    'ИК-2, библиотекарь',
    'ИК-2 — швея с марта',
    'ИК-2, прибыл 12.03.2026',
    'ИК-2 прибыла в марте',
    'ИК-2, Прибыл 12.03.2026',
    'ИК-2 (этапирован из СИЗО-1)',
  ])('%s: a remark', (institution) => {
    const result = beside(institution);
    expect(errorsIn(result)).toEqual([]);
    expect(result.problems.map(({ code }) => code)).toContain('institution.remark');
    expect(result.next?.institutions).toMatchObject([{ name: 'ФКУ ИК-2' }]);
  });

  test.each(['прибыл в ИК-2', 'направлен в ИК-2', 'попала в ИК-2'])('%s: is there', (institution) => {
    const result = beside(institution);
    expect(errorsIn(result)).toEqual([]);
    expect(result.next?.institutions).toMatchObject([{ name: 'ФКУ ИК-2' }]);
    expect(result.next?.people.map((person) => person.institution)).toEqual(
      result.next?.people.map(() => result.next?.institutions[0]?.id),
    );
  });

  test.each(['ИК-2 строгого режима', 'ИК-2, участок колонии-поселения', 'ИК-2, г. Покров', 'ИК-2 по Владимирской области'])(
    '%s: all of it is a name',
    (institution) => {
      expect(importRows([headings, row('Пробников', institution, vladimir)]).next?.institutions).toMatchObject([{ name: institution }]);
    },
  );

  test.each(['в больнице', 'больница', 'лежит в тюремной больнице'])('%s: a status, and nobody knows which hospital', (institution) => {
    const result = beside(institution, vladimir);
    expect(errorsIn(result)).toEqual([]);
    expect(result.next?.institutions).toHaveLength(1);
    expect(result.next?.people[1]).toMatchObject({ status: 'hospital', institution: null });
  });

  test('nor in a cell that has the address too', () => {
    expect(errorsIn(beside(`ИК-2 или ИК-6, ${vladimir}`, ''))).toEqual(['3 E institution.two']);
    expect(errorsIn(beside('ИК-2', `из ИК-2, ${vladimir}`))).toEqual(['3 E institution.notSure']);
  });

  test.each([
    ['ИК-2, отряд 5', 'отряд 5'],
    ['ИК-2 отряд № 5', 'отряд № 5'],
    ['ИК-2, 5 отряд', '5 отряд'],
    ['ИК-2, ШИЗО', 'ШИЗО'],
    ['ИК-2 ШИЗО', 'ШИЗО'],
    ['ИК-2, в ШИЗО', 'ШИЗО'],
    ['ИК-2 в ПКТ', 'ПКТ'],
  ])('%s: there still', (institution, text) => {
    const result = beside(institution);
    expect(said(result)).toEqual(['3 E institution.remark']);
    expect(result.problems[0]?.params.text).toBe(text);
    expect(result.next?.institutions.map(({ name }) => name)).toEqual(['ФКУ ИК-2']);
    expect(new Set(result.next?.people.map(({ institution: id }) => id)).size).toBe(1);
  });

  test.each([
    full,
    'ФКУ «Исправительная колония № 2» УФСИН России по Владимирской области (ИК-2)',
    'ФКУ ИК-2 (г. Покров)',
    'ФКУ ИК-2, пос. Выбылово',
  ])('%s: a fuller name', (institution) => {
    const result = beside(institution);
    expect(said(result)).toEqual([]);
    expect(result.next?.institutions.map(({ name }) => name)).toEqual([institution]);
  });

  test.each([
    'ПФРСИ-1 при ФКУ ИК-2',
    'УФИЦ-1 ФКУ ИК-5 УФСИН России по Владимирской области',
    'ФКУ ИК-4 УФСИН России по Владимирской области, УФИЦ при ИК-5',
    'Больница ФКУЗ МСЧ-33, ФКУ СИЗО-1',
    'ФКУ Т-2 («Владимирский централ»)',
    'СИЗО «Водник» (ФКУ СИЗО-7)',
    'ФКУ ЛИУ-6 (бывшая больница)',
    'Больница при ФКУ ИК-3',
    'ФКУ ИК-3, участок принудительных работ',
    'ФКУ ЕПКТ',
  ])('%s: one place', (institution) => {
    const result = beside(institution);
    expect(errorsIn(result)).toEqual([]);
    expect(result.next?.people[1]?.institution).not.toBeNull();
  });
});

describe('a column for the town beside an address', () => {
  const colony = 'ФКУ ИК-6 УФСИН России по Владимирской области';
  const read = (town: string, inAddress: string, heading = 'Город') =>
    importRows([
      ['ФИО', 'Год рождения', heading, 'Учреждение', 'Адрес'],
      ['Пробников Тест Тестович', '1990', town, colony, `601967, Владимирская обл., ${inAddress}, ул. Первомайская, д. 261`],
    ]);

  test('is an error where it names another town', () => {
    const result = read('Казань', 'п. Мелехово');
    expect(errorsIn(result)).toEqual(['2 C settlement.two']);
    expect(result.problems[0]?.params).toMatchObject({ first: 'Казань', second: 'п. Мелехово' });
    expect(errorsIn(read('Владимир', 'п. Мелехово'))).toEqual(['2 C settlement.two']);
    expect(read('Ковров', 'г. Ковров, п. Мелехово').next?.institutions[0]?.address?.settlement).toBe('г. Ковров, п. Мелехово');
  });

  test.each([
    ['Мелехово', 'п. Мелехово'],
    ['посёлок Мелехово', 'п. Мелехово'],
    ['пгт. Мелехово', 'Мелехово'],
    ['г. Орёл', 'Орел'],
    ['Ростов-на-Дону', 'г. Ростов на Дону'],
    ['Наб. Челны', 'г. Набережные Челны'],
    ['СПб', 'г. Санкт-Петербург'],
    ['Владимирская обл., п. Мелехово', 'п. Мелехово'],
    ['Городище', 'г. Городище'],
    ['', 'п. Мелехово'],
    ['-', 'п. Мелехово'],
  ])('may say «%s» of «%s»', (town, inAddress) => {
    expect(errorsIn(read(town, inAddress))).toEqual([]);
  });

  test('is not read where it is of where somebody lives', () => {
    const result = read('Казань', 'п. Мелехово', 'Город проживания');
    expect(said(result)).toEqual(['1 C column.unknown']);
    expect(result.next?.institutions[0]?.address?.settlement).toBe('п. Мелехово');
  });
});

describe('a remark in a column that nobody reads', () => {
  const read = (note: string, status = 'под стражей') =>
    importRows([
      ['ФИО', 'Год рождения', 'Учреждение', 'Адрес', 'Статус', 'Примечания'],
      ['Пробников Тест Тестович', '1990', samara, samaraAddress, status, note],
    ]);

  test.each(['вышла на свободу 5.11.2026', 'умер', 'НЕ ПИСАТЬ', 'ПЕРЕВЕДЁН, новый адрес неизвестен'])('%s: has to be answered', (note) => {
    expect(errorsIn(read(note))).toEqual(['2 F note.notToWrite']);
  });

  test('says nothing new where a column says the same, or where it is about something else', () => {
    expect(errorsIn(read('умер', 'умер в СИЗО 01.02.2026'))).toEqual([]);
    expect(errorsIn(read('любит открытки с котами'))).toEqual([]);
    expect(errorsIn(read('Отец умер, когда ему было десять, и он рано начал работать на заводе'))).toEqual([]);
  });
});

describe('a column for the dative', () => {
  const read = (dative: string, heading = 'Кому (дат. падеж)') =>
    importRows([
      ['ФИО', 'Г.р.', heading, 'Учреждение', 'Адрес'],
      ['Львов Лев Игоревич', '1990', dative, samara, samaraAddress],
    ]);

  test('is taken where it is of the same person', () => {
    const result = read('Львову Льву Игоревичу');
    expect(errorsIn(result)).toEqual([]);
    expect(result.next?.people[0]?.dativeOverride).toBe('Львову Льву Игоревичу');
    expect(read('Льву Игоревичу Львову, 1990 г.р.').next?.people[0]?.dativeOverride).toBe('Льву Игоревичу Львову');
  });

  test('is an error where it names somebody else, or another year', () => {
    expect(errorsIn(read('Львову Льву Ивановичу'))).toEqual(['2 C dative.otherPerson']);
    expect(errorsIn(read('Жилину Антону Юрьевичу', 'В дательном падеже'))).toEqual(['2 C dative.otherPerson']);
    expect(errorsIn(read('Львову Льву Игоревичу, 1991 г.р.'))).toEqual(['2 B birth.twoYears']);
  });
});
