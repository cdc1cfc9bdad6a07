import { TableError, type Sheet } from '../table.ts';
import { openZip } from '../zip.ts';
import { readSheet } from './readSheet.ts';
import { readStrings } from './readStrings.ts';
import { noFormats, readFormats } from './readFormats.ts';
import { readWorkbook } from './readWorkbook.ts';

/** Reads every work sheet of an XLSX file; nothing in it is ever computed. Throws a `TableError` that says what is wrong. */
export function readXlsx(bytes: Uint8Array): readonly Sheet[] {
  const zip = openZip(bytes);
  if (!zip.has('[Content_Types].xml')) {
    throw new TableError(zip.has('content.xml') && zip.has('mimetype') ? 'table.openDocument' : 'table.notATable');
  }
  const workbook = readWorkbook(zip);
  const strings = workbook.strings === undefined ? [] : readStrings(zip, workbook.strings);
  const formats = workbook.styles === undefined ? noFormats : readFormats(zip, workbook.styles);
  const known = { strings, formats, from1904: workbook.from1904 };
  return workbook.sheets.map(({ name, hidden, path }) => ({ name, hidden, ...readSheet(zip, path, known) }));
}
