import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readTable, writeXlsx, type Sheet } from '../../../src/domain/table/index.ts';
import { openZip } from '../../../src/domain/table/zip.ts';
import { foreignXlsx, type ForeignXlsx } from '../../support/foreignXlsx.ts';
import { seededRandom } from '../../support/random.ts';

function sheetsOf(bytes: Uint8Array): readonly Sheet[] {
  const table = readTable(bytes);
  if (!table.ok) throw new Error(table.reason);
  return table.sheets;
}

function oneSheet(xml: string, more: Omit<ForeignXlsx, 'sheets'> = {}): Sheet | undefined {
  return sheetsOf(foreignXlsx({ ...more, sheets: [{ name: 'Лист1', xml }] }))[0];
}

const cell = (xml: string, more: Omit<ForeignXlsx, 'sheets'> = {}) =>
  oneSheet(`<sheetData><row r="1">${xml}</row></sheetData>`, more)?.rows[0]?.cells[0];

test('shared, inline and computed texts are read, in pieces of several typefaces too', () => {
  const sheet = oneSheet(
    `<sheetData><row r="2"><c r="A2" t="s"><v>1</v></c><c r="C2" t="inlineStr"><is><t>раз </t><r><t>два</t></r></is></c></row>
     <row><c t="s"><v>0</v></c><c><v>5</v></c><c t="b"><v>1</v></c></row></sheetData>`,
    {
      strings: ['<si><t xml:space="preserve"> a &amp; b_x000D_</t></si>', '<si><r><t>Ива</t></r><r><t>нов</t></r><rPh><t>x</t></rPh></si>'],
    },
  );
  expect(sheet?.rows).toEqual([
    { number: 2, cells: ['Иванов', '', 'раз два'] },
    { number: 3, cells: [' a & b\n', '5', '1'] },
  ]);
});

test.each([
  ['dd.mm.yyyy', '31127', '1985-03-21'],
  ['14', '31127', '1985-03-21'],
  ['[$-419]d mmmm yyyy "г."', '31127.75', '1985-03-21'],
  ['mmmm yyyy', '31127', '1985-03'],
  ['yyyy', '31127', '1985'],
  ['ДД.ММ.ГГГГ', '31127', '1985-03-21'],
  ['dd/mm/yy', '59', '1900-02-28'],
  ['dd/mm/yy', '61', '1900-03-01'],
  ['000000', '1234', '001234'],
  ['General', '443099', '443099'],
  ['General', '4.43099E+5', '443099'],
  ['0.00', '443098.99999999994', '443099'],
  ['# ##0', '101000.0', '101000'],
  ['General', '0.5', '0.5'],
  ['0.00 "дней"', '5', '5'],
  ['h:mm', '0.5', '0.5'],
  ['dd.mm.yyyy', '-3', '-3'],
])('a number with the format %s that is %s shows %s', (format, value, shown) => {
  expect(cell(`<c r="A1" s="0"><v>${value}</v></c>`, { formats: [format] })).toBe(shown);
});

test('days may be counted from 1904', () => {
  expect(cell('<c r="A1" s="0"><v>29665</v></c>', { formats: ['14'], from1904: true })).toBe('1985-03-21');
});

test('a formula is never computed: what it last showed is taken, or the formula itself as text', () => {
  const sheet = oneSheet(
    `<sheetData><row r="1"><c r="A1" t="str"><f>B1&amp;" "&amp;C1</f><v>Иванов Иван</v></c><c r="B1"><f>1+1</f></c>
     <c r="C1" t="e"><f>1/0</f><v>#DIV/0!</v></c></row></sheetData>`,
  );
  expect(sheet?.rows[0]?.cells).toEqual(['Иванов Иван', '=1+1', '#DIV/0!']);
  expect(sheet?.notes).toEqual([
    { row: 1, column: 0, kind: 'formula' },
    { row: 1, column: 1, kind: 'formulaOnly' },
    { row: 1, column: 2, kind: 'formula' },
    { row: 1, column: 2, kind: 'cellError' },
  ]);
});

test('what is merged down belongs to every row; what is merged across stays where it is; both are told', () => {
  const text = (place: string, letters: string) => `<c r="${place}" t="inlineStr"><is><t>${letters}</t></is></c>`;
  const sheet = oneSheet(
    `<sheetData><row r="1">${text('A1', 'ФИО')}</row><row r="2">${text('A2', 'а')}${text('C2', 'ИК-1')}</row>
     <row r="3">${text('A3', 'б')}</row><row r="5">${text('A5', 'в')}</row></sheetData>
     <mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="C2:C4"/></mergeCells>`,
  );
  expect(sheet?.rows.map((row) => row.cells)).toEqual([['ФИО'], ['а', '', 'ИК-1'], ['б', '', 'ИК-1'], ['в']]);
  expect(sheet?.spans).toEqual([
    { row: 1, column: 0, rows: 1, columns: 2 },
    { row: 2, column: 2, rows: 3, columns: 1 },
  ]);
});

test('every sheet is there, the hidden ones marked, hidden rows named', () => {
  const xml = '<sheetData><row r="1" hidden="1"><c r="A1"><v>1</v></c></row></sheetData>';
  const sheets = sheetsOf(
    foreignXlsx({
      sheets: [
        { name: 'Люди &amp; места', xml },
        { name: 'old', state: 'hidden', xml },
        { name: 'older', state: 'veryHidden', xml },
      ],
    }),
  );
  expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
    ['Люди & места', false],
    ['old', true],
    ['older', true],
  ]);
  expect(sheets[0]?.notes).toEqual([{ row: 1, column: 0, kind: 'hiddenRow' }]);
});

test('what we write is read as it was, and the same rows give the same bytes', () => {
  const rows = [
    ['a', '', '<&>"'],
    ['=1+1', "'=x", ' two\nlines\t'],
    ['_x0041_', 'ё №', '\u0007', '000123'],
  ];
  const bytes = writeXlsx([{ name: 'Люди & места', rows, widths: [10, 20] }]);
  expect(sheetsOf(bytes)[0]?.rows.map((row) => row.cells)).toEqual(rows);
  expect(sheetsOf(bytes)[0]).toMatchObject({ name: 'Люди & места', notes: [] });
  expect(writeXlsx([{ name: 'Люди & места', rows, widths: [10, 20] }])).toEqual(bytes);
});

const good = { sheets: [{ name: 'a', xml: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' }] };

test.each<[string, Uint8Array, string]>([
  ['a document type', foreignXlsx({ ...good, parts: { 'xl/workbook.xml': '<!DOCTYPE x [<!ENTITY a "b">]><x/>' } }), 'table.unsafe'],
  ['half an element', foreignXlsx({ ...good, parts: { 'xl/worksheets/any0.xml': '<worksheet><sheetData><row' } }), 'table.broken'],
  ['an element that never ends', foreignXlsx({ ...good, parts: { 'xl/worksheets/any0.xml': '<worksheet><sheetData>' } }), 'table.broken'],
  [
    'a text that is not there',
    foreignXlsx({ sheets: [{ name: 'a', xml: '<sheetData><row><c t="s"><v>7</v></c></row></sheetData>' }] }),
    'table.broken',
  ],
  [
    'a row that is none',
    foreignXlsx({ sheets: [{ name: 'a', xml: '<sheetData><row r="x"><c><v>7</v></c></row></sheetData>' }] }),
    'table.broken',
  ],
  ['only empty sheets', foreignXlsx({ sheets: [{ name: 'a', xml: '<sheetData/>' }] }), 'table.empty'],
  ['a text document', zipSync({ '[Content_Types].xml': strToU8('<Types/>'), '_rels/.rels': strToU8('<R/>') }), 'table.notATable'],
  ['an OpenDocument sheet', zipSync({ mimetype: strToU8('x'), 'content.xml': strToU8('<x/>') }), 'table.openDocument'],
  ['a file cut short', foreignXlsx(good).slice(0, -30), 'table.broken'],
  [
    'a cell in column 16,384',
    foreignXlsx({ sheets: [{ name: 'a', xml: '<sheetData><row><c r="XFD1"><v>7</v></c></row></sheetData>' }] }),
    'table.notATable',
  ],
])('%s is refused with the reason', (_, bytes, reason) => {
  expect(readTable(bytes)).toEqual({ ok: false, reason });
});

test('a few kilobytes that unpack to far more are refused as soon as the limit is passed', () => {
  const bomb = zipSync({ a: new Uint8Array(8_000_000), b: new Uint8Array(8_000_000) });
  expect(bomb.length).toBeLessThan(20_000);
  const zip = openZip(bomb, 10_000_000);
  let unpacked = 0;
  const take = (piece: Uint8Array) => void (unpacked += piece.length);
  zip.unpack('a', take);
  expect(() => zip.unpack('b', take)).toThrow('table.unsafe');
  expect(unpacked).toBeLessThanOrEqual(10_000_000);
});

test('one turned bit anywhere is refused or changes nothing that is read', () => {
  const bytes = foreignXlsx({
    sheets: [{ name: 'a', xml: '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>' }],
    strings: ['<si><t>Иванов</t></si>'],
  });
  const whole = readTable(bytes);
  const random = seededRandom(5);
  const differing = Array.from({ length: 2000 }, () => {
    const turned = bytes.slice();
    const [a = 0, b = 0, c = 0] = random(3);
    const at = (a * 256 + b) % turned.length;
    turned[at] = (turned[at] ?? 0) ^ (1 << (c & 7));
    return readTable(turned);
  }).filter((table) => table.ok && JSON.stringify(table) !== JSON.stringify(whole));
  expect(differing).toEqual([]);
});
