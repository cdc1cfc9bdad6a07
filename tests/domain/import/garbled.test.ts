import { expect, test } from 'vitest';
import { importSheet, problemText } from '../../../src/domain/import/index.ts';
import { readPasted } from '../../../src/domain/table/index.ts';
import { cp1251 } from '../../support/encodings.ts';
import { importBytes, importRows, pastedSheet, said, source, today } from '../../support/sheets/someSheets.ts';

const rows =
  'ФИО;Год рождения;Учреждение;О человеке\nИванов Иван Эдуардович;1980;ФКУ ИК-2 УФСИН России по Рязанской области;Учитель — «физик», № 1\n';
const utf8 = (text: string) => new TextEncoder().encode(text);
const as = (page: string, bytes: Uint8Array) => new TextDecoder(page, { ignoreBOM: true }).decode(bytes);

const plain = importBytes(utf8(rows));

test.each([
  ['windows-1251 taken for Western letters', as('windows-1252', cp1251(rows))],
  ['UTF-8 taken for windows-1251', as('windows-1251', utf8(rows))],
  ['UTF-8 taken for Western letters', as('windows-1252', utf8(rows))],
  ['UTF-8 taken for the letters of a Mac', as('macintosh', utf8(rows))],
  ['UTF-8 taken for windows-1251 twice', as('windows-1251', utf8(as('windows-1251', utf8(rows))))],
])('%s is undone as a whole, and told once', (_, text) => {
  const result = importBytes(utf8(text));
  expect(result.next?.people).toEqual(plain.next?.people);
  const [told, ...rest] = result.problems;
  expect(told).toMatchObject({ row: 1, column: 'A', code: 'sheet.garbledUndone', severity: 'warning', params: { undone: 'ФИО' } });
  expect(rest).toEqual(plain.problems);
  expect(importSheet(pastedSheet(text), { before: null, today, source }).next?.people).toEqual(plain.next?.people);
});

test('what cannot be undone for certain is told once with what to do, and nobody is read', () => {
  // The second byte of «И» is no letter of windows-1251, and many programs drop it.
  const lost = as('windows-1251', utf8(rows)).replaceAll('\u0098', '');
  expect(lost).toContain('РІР°РЅРѕРІ');
  const koi8 = 'æéï;çÏÄ ÒÏÖÄÅÎÉÑ\né÷áîï÷ é÷áî;1980\n';
  for (const text of [lost, koi8]) {
    const result = importBytes(utf8(text));
    expect(result.problems.map(({ code }) => code)).toEqual(['sheet.garbled']);
    expect([result.next, result.counts.new]).toEqual([null, 0]);
  }
  const [problem] = importBytes(utf8(lost)).problems;
  expect(problem && problemText(problem, 'en')).toMatch(/converted wrongly.*UTF-8/u);
});

test('one cell that was pasted so is told by its row and column', () => {
  const result = importRows([
    ['ФИО', 'Год рождения', 'О человеке'],
    ['Иванов Иван Иванович', '1980', 'Учитель'],
    ['Èâàíîâ Ï¸òð Èâàíîâè÷', '1981', ''],
    ['Пробный Тест Тестович', '1982', as('windows-1251', utf8('Учительница')).replace('\u0098', '')],
  ]);
  expect(said(result)).toEqual(['3 A cell.garbled', '4 C cell.garbled']);
  expect(result.next).toBeNull();
});

test('letters of other languages are nothing of the kind', () => {
  const text =
    'ФИО;О человеке\nПётр Семёнов Иванович;Müller, Groß, Šešelj, façade; naïveté\nСёмин Пётр Иванович;«С…» — РФ… № 1 Р° С—\nПробный Тест;\n';
  const table = readPasted(text);
  expect(table.ok && table.sheets.map(({ garbled, notes }) => [garbled, notes])).toEqual([[undefined, []]]);
});
