import { columnOf, TableError, tableLimits, type CellNote, type Sheet, type Span, type TableRow } from '../table.ts';
import { attribute, type XmlHandler } from '../XmlReader.ts';
import type { Zip } from '../zip.ts';
import { displayed } from './displayed.ts';
import type { NumberFormats } from './readFormats.ts';
import { unescapeExcel } from './readStrings.ts';
import { readPart } from './readPart.ts';

interface Known {
  readonly strings: readonly string[];
  readonly formats: NumberFormats;
  readonly from1904: boolean;
}

/** Reads the cells of one sheet. What stands merged down over several rows stands in each of them. */
export function readSheet(zip: Zip, path: string, known: Known): Pick<Sheet, 'rows' | 'spans' | 'notes'> {
  const cells = new SheetCells(known);
  readPart(zip, path, cells);
  return { rows: filledDown(cells.rows, cells.spans), spans: cells.spans, notes: cells.notes };
}

class SheetCells implements XmlHandler {
  readonly rows: TableRow[] = [];
  readonly spans: Span[] = [];
  readonly notes: CellNote[] = [];
  readonly #known: Known;
  #row = 0;
  #column = -1;
  #isHidden = false;
  #cells: string[] = [];
  #type = '';
  #style = 0;
  #text = '';
  #formula: string | undefined;
  #into: 'value' | 'formula' | undefined;
  #inReading = false;

  constructor(known: Known) {
    this.#known = known;
  }

  open(name: string, attributes: string): void {
    if (name === 'c') this.#openCell(attributes);
    else if (name === 'v') this.#into = 'value';
    else if (name === 't') this.#into = this.#inReading ? undefined : 'value';
    else if (name === 'rPh') this.#inReading = true;
    else if (name === 'f') {
      this.#formula = '';
      this.#into = 'formula';
    } else if (name === 'row') this.#openRow(attributes);
    else if (name === 'mergeCell') this.#merge(attribute(attributes, 'ref') ?? '');
  }

  text(text: string): void {
    if (this.#into === 'value') this.#text += text;
    else if (this.#into === 'formula') this.#formula = (this.#formula ?? '') + text;
  }

  close(name: string): void {
    if (name === 'v' || name === 't' || name === 'f') this.#into = undefined;
    else if (name === 'rPh') this.#inReading = false;
    else if (name === 'c') this.#closeCell();
    else if (name === 'row') this.#closeRow();
  }

  #openRow(attributes: string): void {
    this.#row = Number(attribute(attributes, 'r') ?? this.#row + 1);
    if (!Number.isInteger(this.#row) || this.#row < 1) throw new TableError('table.broken');
    this.#isHidden = ['1', 'true'].includes(attribute(attributes, 'hidden') ?? '');
    this.#column = -1;
    this.#cells = [];
  }

  #openCell(attributes: string): void {
    const place = attribute(attributes, 'r');
    const column = place === undefined ? this.#column + 1 : columnOf(place.replace(/\d+$/u, ''));
    if (column === undefined) throw new TableError('table.broken');
    this.#column = column;
    this.#type = attribute(attributes, 't') ?? 'n';
    this.#style = Number(attribute(attributes, 's') ?? 0);
    this.#text = '';
    this.#formula = undefined;
  }

  #closeCell(): void {
    const shown = this.#shown();
    const isFormula = this.#formula !== undefined;
    // A formula that was filled down stands in its first cell only; the others are known to be one and no more.
    const text = shown === '' && isFormula ? `=${this.#formula ?? ''}` : shown;
    if (text.trim() === '') return;
    // Formats may reach to the last column there is; what stands so far out is no list of people.
    if (this.#column >= tableLimits.columns) throw new TableError('table.notATable');
    while (this.#cells.length < this.#column) this.#cells.push('');
    this.#cells[this.#column] = text;
    if (isFormula) this.#note(shown === '' ? 'formulaOnly' : 'formula');
    if (this.#type === 'e') this.#note('cellError');
    if (text.includes('\ufffd')) this.#note('unreadable');
  }

  #shown(): string {
    const { strings, formats, from1904 } = this.#known;
    if (this.#type === 's') {
      const text = this.#text.trim() === '' ? undefined : strings[Number(this.#text)];
      if (text === undefined && this.#text.trim() !== '') throw new TableError('table.broken');
      return text ?? '';
    }
    if (this.#type === 'inlineStr' || this.#type === 'str') return unescapeExcel(this.#text);
    if (this.#type === 'd') return this.#text.slice(0, 10);
    if (this.#type === 'n') return displayed(this.#text, formats[this.#style], from1904);
    return this.#text;
  }

  #closeRow(): void {
    if (this.#cells.length === 0) return;
    if (this.rows.length >= tableLimits.rows) throw new TableError('table.tooManyRows');
    this.rows.push({ number: this.#row, cells: this.#cells });
    if (this.#isHidden) this.notes.push({ row: this.#row, column: 0, kind: 'hiddenRow' });
  }

  #note(kind: CellNote['kind']): void {
    this.notes.push({ row: this.#row, column: this.#column, kind });
  }

  #merge(range: string): void {
    const [, left, top, right, bottom] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/iu.exec(range) ?? [];
    const [column, last] = [columnOf(left ?? ''), columnOf(right ?? '')];
    const [row, lastRow] = [Number(top), Number(bottom)];
    if (column === undefined || last === undefined || !(row <= lastRow) || column > last) return;
    this.spans.push({ row, column, rows: lastRow - row + 1, columns: last - column + 1 });
  }
}

/** More merged cells than this are no list of people but an attempt to keep us busy. */
const MOST_FILLED = 2_000_000;

/** An institution that stands merged beside ten people is the institution of each. Rows without anything else stay empty. */
function filledDown(unsorted: readonly TableRow[], spans: readonly Span[]): readonly TableRow[] {
  const rows = unsorted.map(({ number, cells }) => ({ number, cells: [...cells] })).sort((a, b) => a.number - b.number);
  let left = MOST_FILLED;
  for (const { row, column, rows: height } of spans) {
    if (height === 1 || column >= tableLimits.columns) continue;
    const top = firstFrom(rows, row);
    const text = rows[top]?.number === row ? (rows[top].cells[column] ?? '') : '';
    if (text === '') continue;
    for (let i = top + 1; i < rows.length; i++) {
      const below = rows[i];
      if (!below || below.number >= row + height) break;
      if (--left < 0) throw new TableError('table.unsafe');
      while (below.cells.length < column) below.cells.push('');
      below.cells[column] = text;
    }
  }
  return rows;
}

/** The index of the first row with this number or a higher one. */
function firstFrom(rows: readonly TableRow[], number: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rows[middle]?.number ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
