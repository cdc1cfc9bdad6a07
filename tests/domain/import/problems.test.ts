import { expect, test } from 'vitest';
import { countsText, exportList, problemText, template } from '../../../src/domain/import/index.ts';
import { problemSeverities, type ProblemCode } from '../../../src/domain/import/problem.ts';
import en from '../../../src/domain/import/words/en.json' with { type: 'json' };
import ru from '../../../src/domain/import/words/ru.json' with { type: 'json' };
import de from '../../../src/domain/import/words/de.json' with { type: 'json' };
import { testList } from '../../../src/domain/person/lists/index.ts';
import { languages } from '../../../src/domain/language/index.ts';
import { seededRandom } from '../../support/random.ts';
import { foreignXlsx } from '../../support/foreignXlsx.ts';
import { lettersOf } from '../../support/sheets/someRows.ts';
import { errorsIn, importBytes, importRows, said } from '../../support/sheets/someSheets.ts';

const codes = [...(Object.keys(problemSeverities) as ProblemCode[]), 'counts'] as const;
const placeholders = (sentence: string) => [...new Set(sentence.match(/\{\{\w+\}\}/g))].sort();

test('every problem has its sentence in every language, with the same placeholders', () => {
  for (const words of [en, ru, de]) {
    expect(Object.keys(words).sort()).toEqual([...codes].sort());
    for (const code of codes) expect([code, placeholders(words[code])]).toEqual([code, placeholders(en[code])]);
  }
  for (const sentence of Object.values(ru)) expect(sentence).not.toMatch(/[а-яё][a-z]|[a-z][а-яё]/i);
});

test('a sentence names what stands in the cell', () => {
  const [problem] = importRows([['ФИО'], ['Иванов И. И.']]).problems;
  expect(problem && problemText(problem, 'en')).toBe('Initials are not enough, the full name is needed: “Иванов И. И.”.');
  expect(problem && problemText(problem, 'ru')).toBe('Инициалов мало, нужно полное имя: «Иванов И. И.».');
  expect(problem && problemText(problem, 'de')).toBe('Initialen genügen nicht, der volle Name wird gebraucht: „Иванов И. И.“.');
  expect(problem).toMatchObject({ row: 2, column: 'A', heading: 'ФИО', severity: 'error' });
  expect(countsText({ new: 1, changed: 2, unchanged: 3, gone: 4 }, 'en')).toBe('new 1, changed 2, unchanged 3, gone 4');
});

test('a sentence calls a column what our sheets in its language call it', () => {
  const [problem] = importRows([
    ['ФИО', 'Фамилея'],
    ['Иванов Иван Иванович', ''],
  ]).problems;
  expect(problem?.code).toBe('column.unsure');
  const texts = languages.map(({ tag }) => (problem ? problemText(problem, tag) : ''));
  expect(texts.map((text) => /[“«„][^”»“]*[”»“][^“«„]*[“«„]([^”»“]*)/u.exec(text)?.[1])).toEqual(['Surname', 'Фамилия', 'Nachname']);
});

test('what is too long is quoted as it stands in the sheet, not as it would read in Latin letters', () => {
  const { problems } = importRows([
    ['Фамилия', 'Имя'],
    [`Ф${'ф'.repeat(299)}`, 'Иван'],
  ]);
  const problem = problems.find(({ code }) => code === 'cell.tooLong');
  expect(problem && problemText(problem, 'en')).toBe(`This text is too long: “Ф${'ф'.repeat(79)}…”`);
});

test.each([
  ['initials', ['Иванов И.И.', '1990'], '2 A name.initials'],
  ['one word', ['Иванов', '1990'], '2 A name.onePart'],
  ['no name', ['', '1990'], '2 A name.missing'],
  ['a dative', ['Иванову Ивану Ивановичу', '1990'], '2 A name.dative'],
  ['a Latin letter', ['Cорокин Иван Иванович', '1990'], '2 A name.mixedScript'],
  ['a name in Latin letters', ['Sorokin Ivan', '1990'], '2 A name.notCyrillic'],
  ['a digit in a name', ['Сорок1н Иван Иванович', '1990'], '2 A name.strange'],
  ['a day that does not exist', ['Иванов Иван Иванович', '31.02.1990'], '2 B day.impossible'],
  ['an age', ['Иванов Иван Иванович', '39'], '2 B day.unreadable'],
  ['a child', ['Иванов Иван Иванович', '2020'], '2 B birth.implausible'],
  ['a year in a cell for days', ['Иванов Иван Иванович', '07.06.1905'], '2 B birth.implausible'],
  ['a right-to-left override', ['Иванов\u202e Иван Иванович', '1990'], '2 A name.strange'],
])('%s is named by row and column', (_, cells, problem) => {
  const result = importRows([['ФИО', 'Дата рождения'], cells]);
  expect(errorsIn(result)).toEqual([problem]);
  expect(result.next).toBeNull();
});

test.each([
  ['Статус', 'летает', 'status.unreadable'],
  ['Письма', 'фиолетово', 'letters.unreadable'],
  ['Пол', 'робот', 'sex.unreadable'],
  ['Языки', 'клингонский', 'language.unreadable'],
  ['Актуально на', '2025', 'day.partOnly'],
  ['История', 'x'.repeat(1001), 'cell.tooLong'],
  ['История', 'a\u202eb', 'cell.hiddenCharacters'],
  ['Учреждение', 'ФКУ ИK-2', 'name.mixedScript'],
])('in the column %s «%s» is an error', (heading, text, code) => {
  expect(
    errorsIn(
      importRows([
        ['ФИО', heading],
        ['Иванов Иван Иванович', text],
      ]),
    ),
  ).toEqual([`2 B ${code}`]);
});

test('every problem of a row is told at once, also where the name cannot be read', () => {
  expect(
    said(
      importRows([
        ['ФИО', 'Дата рождения', 'Статус'],
        ['Иванов И.', '31.02.1990', 'летает'],
      ]),
    ),
  ).toEqual(['2 A name.initials', '2 B day.impossible', '2 C status.unreadable']);
});

test('all or nothing: one bad row of many, and there is no next list', () => {
  const rows = Array.from({ length: 50 }, (_, i) => [`Пробный${'а'.repeat((i % 5) + 1)} Тест Тестович`, String(1950 + i)]);
  expect(importRows([['ФИО', 'Год рождения'], ...rows]).counts.new).toBe(50);
  const result = importRows([['ФИО', 'Год рождения'], ...rows, ['Иванов И.', '1990']]);
  expect(result.next).toBeNull();
  expect(importRows([['ФИО', 'Год рождения'], ...rows, ['Иванов И.', '1990']], { leaveOut: new Set([52]) }).next?.people).toHaveLength(50);
});

test('columns about a lawyer, relatives or a former address are told and not read as the person’s own', () => {
  const result = importRows([
    ['Фамилия', 'Имя', 'ФИО адвоката', 'Год рождения', 'Прежний адрес', 'Телефон родственников', 'Примечание'],
    ['Пробный', 'Тест', 'Другой Д. Д.', '1980', '443099, г. Самара, ул. Прежняя, д. 1', '+7 000', 'умер отец; не пишите о нём'],
  ]);
  expect(said(result)).toEqual([
    '1 C column.unknown',
    '1 E column.unknown',
    '1 F column.unknown',
    '1 G column.unknown',
    '2 A patronymic.missing',
  ]);
  expect(result.next?.people[0]).toMatchObject({ surname: 'Пробный', status: 'inCustody', letters: 'unknown', institution: null });
});

test('formulas are text in a CSV; in a workbook what they last showed is taken, and told', () => {
  const formula = '=HYPERLINK("http://example.org";"x")';
  const csv = importRows([
    ['ФИО', 'История'],
    ['Пробная Вера Тестовна', formula],
  ]);
  expect(csv.next?.people[0]?.story).toEqual({ en: formula });
  const cell = (place: string, text: string) => `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const xml = `<sheetData><row r="1">${cell('A1', 'ФИО')}${cell('B1', 'Год рождения')}</row>
    <row r="2"><c r="A2" t="str"><f>B9&amp;C9</f><v>Пробная Вера Тестовна</v></c><c r="B2"><f>1900+91</f></c></row></sheetData>`;
  const result = importBytes(foreignXlsx({ sheets: [{ name: 'a', xml }] }));
  expect(said(result)).toEqual(['2 A cell.formula', '2 B cell.formulaOnly']);
});

test('one cell with an error of the spreadsheet is told once', () => {
  const cell = (place: string, text: string) => `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const xml = `<sheetData><row r="1">${cell('A1', 'ФИО')}${cell('B1', 'Год рождения')}${cell('C1', 'Учреждение')}${cell('D1', 'Индекс')}</row>
    <row r="2">${cell('A2', 'Пробная Вера Тестовна')}${cell('B2', '1991')}${cell('C2', 'ФКУ СИЗО-2 УФСИН России по Кировской области')}
    <c r="D2" t="e"><f>VLOOKUP(A2,X,2,0)</f><v>#N/A</v></c></row></sheetData>`;
  expect(said(importBytes(foreignXlsx({ sheets: [{ name: 'a', xml }] })))).toEqual(['2 D cell.error']);
});

test('an unreadable index is not told to be missing too', () => {
  const headings = ['ФИО', 'Год рождения', 'Учреждение', 'Индекс', 'Город'];
  const row = ['Пробная Вера Тестовна', '1991', 'ФКУ СИЗО-2 УФСИН России по Кировской области', 'нету', 'Киров'];
  expect(said(importRows([headings, row]))).toEqual(['2 D index.unreadable']);
});

test.each([
  ['26 июля', '1961', '1961-07-26'],
  ['26.07.', '1961', '1961-07-26'],
  ['26 июля', '1961 г.р. (65)', '1961-07-26'],
])('the birthday «%s» and the year «%s» make a whole date', (birthday, year, birthDate) => {
  const result = importRows([
    ['ФИО', 'День рождения', 'Год рождения'],
    ['Пробная Вера Тестовна', birthday, year],
  ]);
  expect(said(result)).toEqual([]);
  expect(result.next?.people[0]).toMatchObject({ birthDate, birthYear: 1961 });
});

test('a birthday without any year is told and keeps nobody out; one that the year does not have is an error', () => {
  const result = importRows([
    ['ФИО', 'День рождения'],
    ['Пробная Вера Тестовна', '26 июля'],
  ]);
  expect(said(result)).toEqual(['2 B birth.noYear']);
  expect(result.next?.people).toHaveLength(1);
  const rows = [
    ['ФИО', 'День рождения', 'Год рождения'],
    ['Пробная Вера Тестовна', '29 февраля', '1961'],
  ];
  expect(errorsIn(importRows(rows))).toEqual(['2 B day.impossible']);
});

test.each([
  ['Тест', 'Пробников', 'Тестович'],
  ['Алексей', 'Горинов', 'Александрович'],
  ['Пробников', 'Тестович', 'Алексей'],
])('«%s; %s; %s»: names in each other’s columns are told, if one of them is a known given name', (surname, givenName, patronymic) => {
  const result = importRows([
    ['Фамилия', 'Имя', 'Отчество', 'Год рождения'],
    [surname, givenName, patronymic, '1990'],
  ]);
  const known = surname === 'Алексей' || patronymic === 'Алексей';
  expect(said(result).filter((line) => line.includes('swapped'))).toEqual(known ? ['2 A name.swapped'] : []);
});

test.each(['Роман;Мирон', 'Пробникова;Алсу', 'Кравчук;Иван'])('«%s» is no pair of names in each other’s columns', (names) => {
  const result = importRows([
    ['Фамилия', 'Имя', 'Пол'],
    [...names.split(';'), 'м'],
  ]);
  expect(said(result).filter((line) => line.includes('swapped'))).toEqual([]);
});

test.each([
  'Мельников Тимофей Иванович и Мельников Матвей Иванович',
  'Мельниковы Тимофей и Матвей',
  'Мельников Т. и Пробников И.',
  'Мельников Тимофей, Пробников Иван',
  'Мельников Тимофей\nПробников Иван',
  'Мельников Тимофей / Пробников Иван',
])('«%s» are two people, who need a row each', (text) => {
  expect(
    errorsIn(
      importRows([
        ['ФИО', 'Год рождения'],
        [text, '1990'],
      ]),
    ),
  ).toEqual(['2 A name.twoPeople']);
});

test('a list that no phone would take is told while its sheet is still at hand', { timeout: 60_000 }, () => {
  const random = seededRandom(5);
  // Letters by chance hardly get smaller when they are packed.
  const text = () => Array.from(random(1000), (byte) => String.fromCharCode(0x430 + (byte & 31))).join('');
  const rows = Array.from({ length: 2600 }, (_, i) => [`Пробн${lettersOf(i)} Тест Тестович`, '1980', text(), text(), text()]);
  const headings = ['ФИО', 'Год рождения', 'История', 'О чём просит', 'О чём не писать'];
  const told = (people: number) => said(importRows([headings, ...rows.slice(0, people)])).filter((line) => line.includes('tooLarge'));
  expect(told(2600)).toEqual(['2 A people.tooLarge']);
  expect(told(1300)).toEqual([]);
});

test('TEST people and real ones cannot be mixed', () => {
  const bytes = exportList(testList, 'csv', 'ru');
  const real = { ...testList, kind: 'people' as const, people: [], institutions: [] };
  expect(errorsIn(importBytes(bytes, { before: real })).every((line) => line.endsWith('test.mixed'))).toBe(true);
  expect(errorsIn(importBytes(bytes, { before: real }))).toHaveLength(testList.people.length);
});

test('the template is read without a problem and holds nobody; filled in, it holds whoever was filled in', () => {
  for (const { tag: language } of languages) {
    for (const format of ['csv', 'xlsx'] as const) {
      const result = importBytes(template(format, language));
      expect(errorsIn(result).map((line) => line.split(' ')[2])).toEqual(['people.none']);
      expect(said(result)).toHaveLength(1);
    }
    const lines = new TextDecoder().decode(template('csv', language)).split('\r\n');
    const example = lines
      .slice(1)
      .join('\n')
      .replace(/(EXAMPLE|ПРИМЕР|BEISPIEL)[^,;]*/u, '');
    const filled = importBytes(new TextEncoder().encode(`${lines[0] ?? ''}\n${example}`));
    expect(errorsIn(filled)).toEqual([]);
    expect(filled.next?.people[0]).toMatchObject({
      surname: 'Пробникова',
      birthDate: '1991-03-08',
      interests: { ru: ['химия', 'настольные игры'], en: ['chemistry', 'board games'] },
      case: { arrestedOn: '2024-05', sentencedOn: '2025-02-12', expectedRelease: '2028-05-16' },
      sources: [{ where: 'https://example.org/vera', supports: 'срок, статья', date: '2025-02-12' }],
    });
  }
});
