import { strToU8, zipSync, type Zippable } from 'fflate';
import type { Bytes } from '../../bytes/index.ts';
import { columnLetters } from '../table.ts';

export interface SheetToWrite {
  /** At most 31 characters, none of `[]:*?/\`. */
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  /** Widths of the columns in characters. */
  readonly widths: readonly number[];
}

/**
 * Writes an XLSX file: every cell a text and marked as one, so that no program takes it for a formula, a day or a
 * number, also after it was edited. The first row stays in view. The same rows give the same bytes.
 */
export function writeXlsx(sheets: readonly SheetToWrite[]): Bytes {
  const parts: Zippable = {
    '[Content_Types].xml': xml(contentTypes(sheets.length)),
    '_rels/.rels': xml(relations([['officeDocument', 'xl/workbook.xml']])),
    'xl/workbook.xml': xml(workbook(sheets)),
    'xl/_rels/workbook.xml.rels': xml(
      relations([...sheets.map((_, i): [string, string] => ['worksheet', sheetPath(i)]), ['styles', 'styles.xml']]),
    ),
    'xl/styles.xml': xml(styles),
  };
  for (const [i, sheet] of sheets.entries()) parts[`xl/${sheetPath(i)}`] = xml(worksheet(sheet));
  return new Uint8Array(zipSync(parts, { mtime: '1980-01-01T00:00:00', level: 6 }));
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Style 1 is a text that stays one (`@`, `quotePrefix`), top aligned and wrapped; style 2 the same, bold. */
const styles = `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>
<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs>
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

function xml(text: string): Uint8Array {
  return strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${text}`);
}

function sheetPath(i: number): string {
  return `worksheets/sheet${String(i + 1)}.xml`;
}

function contentTypes(sheets: number): string {
  const override = (path: string, kind: string) => `<Override PartName="/xl/${path}" ContentType="${TYPES}.${kind}+xml"/>`;
  const all = Array.from({ length: sheets }, (_, i) => override(sheetPath(i), 'worksheet'));
  return `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('workbook.xml', 'sheet.main')}${override('styles.xml', 'styles')}${all.join('')}</Types>`;
}

function relations(all: readonly (readonly [string, string])[]): string {
  const one = ([type, target]: readonly [string, string], i: number) =>
    `<Relationship Id="rId${String(i + 1)}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
  return `<Relationships xmlns="${PACKAGE}/relationships">${all.map(one).join('')}</Relationships>`;
}

function workbook(sheets: readonly SheetToWrite[]): string {
  const one = ({ name }: SheetToWrite, i: number) =>
    `<sheet name="${escaped(name)}" sheetId="${String(i + 1)}" r:id="rId${String(i + 1)}"/>`;
  return `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${sheets.map(one).join('')}</sheets></workbook>`;
}

function worksheet({ rows, widths }: SheetToWrite): string {
  const columns = widths.map((width, i) => `<col min="${String(i + 1)}" max="${String(i + 1)}" width="${String(width)}" customWidth="1"/>`);
  const view =
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';
  const cols = columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`;
  return `<worksheet xmlns="${MAIN}">${view}${cols}<sheetData>${rows.map(sheetRow).join('')}</sheetData></worksheet>`;
}

function sheetRow(cells: readonly string[], i: number): string {
  const number = String(i + 1);
  const style = i === 0 ? '2' : '1';
  const cell = (text: string, column: number) =>
    text === ''
      ? ''
      : `<c r="${columnLetters(column)}${number}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
  return `<row r="${number}">${cells.map(cell).join('')}</row>`;
}

/** XML cannot hold most control characters; Excel's own way to write them, and what looks like it, is `_x0007_`. */
function escaped(text: string): string {
  return text
    .replace(
      /_(?=x[0-9A-Fa-f]{4}_)|(?![\t\n])\p{Cc}|[\ufffe\uffff]/gu,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    )
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
