import { expect, test } from 'vitest';
import { readPasted, readTable, writeDelimited } from '../../../src/domain/table/index.ts';
import { utf8 } from '../../../src/domain/bytes/index.ts';
import { cp1251, utf16 } from '../../support/encodings.ts';

const lines = 'Фамилия;Имя;Адрес\nГоринов;Алексей;г. Самара, ул. Куйбышева\nСёмина;Анна;№ 5, «Север»\n';
const cells = [
  ['Фамилия', 'Имя', 'Адрес'],
  ['Горинов', 'Алексей', 'г. Самара, ул. Куйбышева'],
  ['Сёмина', 'Анна', '№ 5, «Север»'],
];

function cellsOf(bytes: Uint8Array): readonly (readonly string[])[] | string {
  const table = readTable(bytes);
  return table.ok ? (table.sheets[0]?.rows ?? []).map((row) => row.cells) : table.reason;
}

function pasted(text: string) {
  const table = readPasted(text);
  return table.ok ? table.sheets[0] : undefined;
}

test.each<[string, Uint8Array]>([
  ['UTF-8', utf8(lines)],
  ['UTF-8 with a mark', utf8(`\ufeff${lines}`)],
  ['UTF-16 LE', utf16(`\ufeff${lines}`, 'le')],
  ['UTF-16 BE', utf16(`\ufeff${lines}`, 'be')],
  ['UTF-16 LE without a mark', utf16(lines, 'le')],
  ['UTF-16 BE without a mark', utf16(lines, 'be')],
  ['windows-1251', cp1251(lines)],
])('a sheet in %s is read letter by letter', (_, bytes) => {
  expect(cellsOf(bytes)).toEqual(cells);
});

test('capitals alone are told apart from another code page', () => {
  expect(cellsOf(cp1251('ФАМИЛИЯ;ИМЯ\nГОРИНОВ;АЛЕКСЕЙ\n'))).toEqual([
    ['ФАМИЛИЯ', 'ИМЯ'],
    ['ГОРИНОВ', 'АЛЕКСЕЙ'],
  ]);
});

test('Western letters are not taken for Cyrillic ones', () => {
  expect(cellsOf(Uint8Array.from('Name,Place\nM\xfcller,K\xf6ln\n', (letter) => letter.charCodeAt(0)))).toEqual([
    ['Name', 'Place'],
    ['Müller', 'Köln'],
  ]);
});

test('a damaged byte spoils its own cell and no other, and the cell is named', () => {
  const bytes = utf8(lines);
  bytes[bytes.length - 10] = 0xff;
  const table = readTable(bytes);
  const [sheet] = table.ok ? table.sheets : [];
  expect(sheet?.rows[1]?.cells).toEqual(cells[1]);
  expect(sheet?.notes).toEqual([{ row: 3, column: 2, kind: 'unreadable' }]);
});

test.each([',', ';', '\t', '|'])('"%s" is found out, though the cells hold the other separators', (separator) => {
  const rows = [
    ['Имя', 'Адрес', 'Статья'],
    ['А', 'г. Самара, ул. Куйбышева, д. 42', 'ст. 280; 207'],
    ['Б', 'г. Котлас, ул. Черняховского, 2', 'ст. 205; 30'],
  ];
  const text = rows.map((row) => row.map((cell) => (cell.includes(separator) ? `"${cell}"` : cell)).join(separator)).join('\r\n');
  expect(pasted(text)?.rows.map((row) => row.cells)).toEqual(rows);
});

const address = '443099, г. Самара, ул. Куйбышева, д. 42, ФКУ СИЗО-1 УФСИН России по Самарской области';

test.each([';', '\t', '|'])('"%s" between two cells is found out, though every address has as many commas', (separator) => {
  for (const count of [2, 4, 150]) {
    for (const above of [[], ['Список адресатов, обновлено 20.11.2026']]) {
      const rows = [['ФИО', 'Адрес'], ...Array.from({ length: count }, (_, i) => [`Пробников ${String(i)}`, address])];
      const text = [...above, ...rows.map((row) => row.join(separator)), ''].join('\n');
      expect(
        pasted(text)
          ?.rows.slice(above.length)
          .map((row) => row.cells),
      ).toEqual(rows);
    }
  }
});

test('commas divide where the headings have them, though every row holds a semicolon', () => {
  const text = 'ФИО,Статьи,Год\nА,ст. 280; 207,1990\nБ,ст. 205; 30,1991\nВ,ст. 280; 207,1992\n';
  expect(pasted(text)?.rows[1]?.cells).toEqual(['А', 'ст. 280; 207', '1990']);
});

test('a number that is written as the formula of a text is the number', () => {
  expect(pasted('a;b\n="443099";1\n"=""443099""";2\n')?.rows.map(({ cells: [first] }) => first)).toEqual(['a', '443099', '443099']);
});

test('a first line that names the separator is obeyed and is no row', () => {
  expect(pasted('sep=;\nа;б,в\n')?.rows).toEqual([{ number: 2, cells: ['а', 'б,в'] }]);
});

test('quoted cells hold separators, quotation marks and line breaks; rows keep the numbers of a spreadsheet program', () => {
  const sheet = pasted('a,b\n\n"x ""y"", z","one\r\ntwo"\n,\n3,4');
  expect(sheet?.rows).toEqual([
    { number: 1, cells: ['a', 'b'] },
    { number: 3, cells: ['x "y", z', 'one\ntwo'] },
    { number: 5, cells: ['3', '4'] },
  ]);
  expect(sheet?.notes).toEqual([]);
});

test('a quotation mark that never closes swallows nothing, is no letter of the cell, and is named', () => {
  const sheet = pasted('a;b\n"Иванов;1\nПетров;2\n');
  expect(sheet?.rows.map((row) => row.cells)).toEqual([
    ['a', 'b'],
    ['Иванов', '1'],
    ['Петров', '2'],
  ]);
  expect(sheet?.notes).toEqual([{ row: 2, column: 0, kind: 'openQuote' }]);
});

test('quotation marks of a name inside a cell are letters', () => {
  expect(
    pasted('a;b\nФКУ "Север";1\n"Север", колония;2\n')
      ?.rows.slice(1)
      .map((row) => row.cells),
  ).toEqual([
    ['ФКУ "Север"', '1'],
    ['"Север", колония', '2'],
  ]);
});

test('rows that ran together because a mark is missing are named', () => {
  const sheet = pasted('a;b;c\n"Иванов;1;x\nПетров;"2";y\nСидоров;3;z\n');
  expect(sheet?.notes).toEqual([{ row: 2, column: 0, kind: 'oddQuote' }]);
  expect(sheet?.rows.slice(1).map((row) => row.cells)).toEqual([
    ['Иванов', '1', 'x'],
    ['Петров', '2', 'y'],
    ['Сидоров', '3', 'z'],
  ]);
});

test.each(['=1+1', '+7', '-', '@SUM(A1)', "'=1", "''@x", 'a,=1', 'a;@b', '"=1"', '＝1', 'ул. Мира, -5', "it's", "'quoted'"])(
  '%s is written so that no program runs it, and read as it was',
  (text) => {
    for (const separator of [',', ';'] as const) {
      const csv = writeDelimited([['x', text]], separator);
      expect(csv).not.toMatch(/(^|[,;\t\n"])[=+\-@＝]/u);
      expect(cellsOf(utf8(csv))).toEqual([['x', text]]);
    }
  },
);

test.each<[string, Uint8Array, string]>([
  ['nothing', new Uint8Array(0), 'table.empty'],
  ['blank lines', utf8(' \n;;\n'), 'table.empty'],
  ['a PDF', utf8('%PDF-1.7\n'), 'table.notATable'],
  ['a page of the web', utf8('<!DOCTYPE html><table>'), 'table.webPage'],
  ['a table of a page that is called XLS', utf8('\ufeff<!-- made by a site -->\n<table border=1><tr><td>ФИО'), 'table.webPage'],
  ['a page in the form of a mail', utf8('MIME-Version: 1.0\nContent-Type: multipart/related\n'), 'table.webPage'],
  ['the XML that Excel wrote once', utf8('<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook>'), 'table.webPage'],
  ['other XML', utf8('<?xml version="1.0"?><people/>'), 'table.notATable'],
  ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13), 'table.notATable'],
  ['an old or a locked workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'table.oldExcel'],
])('%s is refused with the reason', (_, bytes, reason) => {
  expect(readTable(bytes)).toEqual({ ok: false, reason });
});
