import { importSheet, chooseSheet, type ImportOptions, type ImportResult } from '../../../src/domain/import/index.ts';
import { readPasted, readTable, writeDelimited, type Sheet } from '../../../src/domain/table/index.ts';
import { utf8 } from '../../../src/domain/bytes/index.ts';

export const today = '2026-11-22';

/** The day of the facts and the source that every test sheet has. */
export const source = { where: 'a sheet of a test', supports: 'all facts of the row', date: '2026-11-20' } as const;

/** Rows as a sheet: through CSV text and our reader, as a file would come. */
export function sheetOf(rows: readonly (readonly string[])[]): Sheet {
  const table = readTable(utf8(writeDelimited(rows, ';')));
  return first(table.ok ? table.sheets : []);
}

export function pastedSheet(text: string): Sheet {
  const table = readPasted(text);
  return first(table.ok ? table.sheets : []);
}

function first(sheets: readonly Sheet[]): Sheet {
  const [sheet] = sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

export function importRows(rows: readonly (readonly string[])[], options: Partial<ImportOptions> = {}): ImportResult {
  return importSheet(sheetOf(rows), { before: null, today, source, ...options });
}

export function importBytes(bytes: Uint8Array, options: Partial<ImportOptions> = {}): ImportResult {
  const table = readTable(bytes);
  const [choice] = table.ok ? chooseSheet(table.sheets) : [];
  if (!choice) throw new Error(table.ok ? 'no sheet with people' : table.reason);
  return importSheet(choice.sheet, { before: null, today, source, header: choice.header, ...options });
}

/** What is wrong with a sheet, short: `row column code`. That it says no place is left out: most sheets of our tests say none. */
export function said({ problems }: Pick<ImportResult, 'problems'>): readonly string[] {
  return problems.filter(({ code }) => code !== 'column.noPlace').map(({ row, column, code }) => `${String(row)} ${column} ${code}`);
}

/** The errors alone. */
export function errorsIn({ problems }: Pick<ImportResult, 'problems'>): readonly string[] {
  return said({ problems: problems.filter(({ severity }) => severity === 'error') });
}
