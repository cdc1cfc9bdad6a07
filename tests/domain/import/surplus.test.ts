import { expect, test } from 'vitest';
import { importSheet } from '../../../src/domain/import/index.ts';
import { pastedSheet, said, source, today } from '../../support/sheets/someSheets.ts';

const importText = (text: string) => importSheet(pastedSheet(text), { before: null, today, source });
const samara = 'ФКУ СИЗО-1 УФСИН России по Самарской области';

test.each([',', ';'])('an address whose "%s" stood without quotation marks is put together again, and told by row', (mark) => {
  const line = (...cells: readonly string[]) => cells.join(mark);
  const result = importText(
    [
      line('ФИО', 'Год рождения', 'Учреждение', 'Индекс', 'Адрес'),
      line('Пробников Тест Тестович', '1961', samara, '443099', 'г. Самара', ' ул. Куйбышева', ' д. 42'),
      line('Тестов Тест Тестович', '1961', samara, '443099', ''),
    ].join('\n'),
  );
  expect(said(result)).toEqual(['2 E row.surplusJoined']);
  expect(result.next?.institutions[0]?.address).toMatchObject({ settlement: 'г. Самара', street: 'ул. Куйбышева, д. 42' });
});

test('cells under no heading are an error where the last heading is no address', () => {
  const result = importText('ФИО;Учреждение;Адрес;История\nПробников Тест Тестович;СИЗО-1;443099;г. Самара; ул. Куйбышева\n');
  expect(said(result)).toContain('2 E row.surplus');
  expect(result.next).toBeNull();
});

test('a column of a spreadsheet without a heading is told once, as a column', () => {
  const result = importText('ФИО;Год рождения;\nПробников Тест Тестович;1961;заметка\n');
  expect(said(result)).toEqual(['1 C column.unknown']);
});

test('a cell beside a sheet is told by its own row, and not where that row is left out', () => {
  const text = 'ФИО;Год рождения;;\nПробников Тест Тестович;1961;;\nПробная Вера Тестовна;1991;;заметка\n';
  expect(said(importText(text))).toEqual(['3 D cell.stray']);
  const left = importSheet(pastedSheet(text), { before: null, today, source, leaveOut: new Set([3]) });
  expect(said(left)).toEqual([]);
});
