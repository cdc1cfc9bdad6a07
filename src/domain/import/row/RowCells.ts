import { columnLetters } from '../../table/index.ts';
import { fieldOf, languageOf, type ColumnUse, type FieldId, type Mapping } from '../fields/fields.ts';
import { isNoteHeading } from '../fields/isNoteHeading.ts';
import type { SheetRow } from '../rows.ts';
import { problemSeverities, type ImportProblem, type ProblemCode } from '../problem.ts';

/** What every row of a sheet is read with. */
export interface SheetContext {
  readonly headings: readonly string[];
  /** Columns by their use, counted from 0. */
  readonly columns: ReadonlyMap<ColumnUse, number>;
  /** The columns of each field, with the language that they say. */
  readonly byField: ReadonlyMap<FieldId, readonly (readonly [ColumnUse, string | undefined])[]>;
  /** Columns of remarks that nobody said anything of, counted from 0. */
  readonly notes: readonly number[];
  /** A sheet that we wrote: texts stand in it as they are, and an empty cell empties. */
  readonly own: boolean;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly report: (problem: ImportProblem) => void;
}

export function sheetContext(
  headings: readonly string[],
  mapping: Mapping,
  today: string,
  report: (problem: ImportProblem) => void,
): SheetContext {
  const columns = new Map<ColumnUse, number>();
  for (const [column, use] of mapping.entries()) if (use !== null && use !== 'ignored' && !columns.has(use)) columns.set(use, column);
  const byField = new Map<FieldId, (readonly [ColumnUse, string | undefined])[]>();
  for (const use of columns.keys()) byField.set(fieldOf(use), [...(byField.get(fieldOf(use)) ?? []), [use, languageOf(use)]]);
  const notes = [...mapping.entries()].flatMap(([column, use]) => (use === null && isNoteHeading(headings[column] ?? '') ? [column] : []));
  return { headings, columns, byField, notes, own: columns.has('id'), today, report };
}

/** The cells of one row by what they hold, and a place for what is wrong with them. */
export class RowCells {
  readonly row: SheetRow;
  readonly sheet: SheetContext;
  /** Whether an error was met in this row. */
  failed = false;

  constructor(row: SheetRow, sheet: SheetContext) {
    this.row = row;
    this.sheet = sheet;
  }

  /** The cell as it stands; undefined where the sheet has no such column. */
  raw(use: ColumnUse): string | undefined {
    if (use === 'address' && this.row.above) return this.row.above.text;
    const column = this.sheet.columns.get(use);
    return column === undefined ? undefined : (this.row.cells[column] ?? '');
  }

  /** The cell in one line without what nobody sees; undefined where the sheet has no such column. */
  line(use: ColumnUse): string | undefined {
    const raw = this.raw(use);
    return raw === undefined ? undefined : oneLine(raw);
  }

  /** A text for reading: as it stands in a sheet of ours, tidied in any other, in one line unless it may have several. */
  words(use: ColumnUse, lines: 'one' | 'several'): string | undefined {
    const raw = this.raw(use);
    if (raw === undefined || this.sheet.own) return raw;
    return lines === 'one'
      ? oneLine(raw)
      : visible(raw)
          .split('\n')
          .map((line) => line.replace(/\s+/gu, ' ').trim())
          .join('\n')
          .trim();
  }

  /** The columns of a field in whichever language, with that language. */
  inLanguages(field: FieldId): readonly (readonly [ColumnUse, string | undefined])[] {
    return this.sheet.byField.get(field) ?? [];
  }

  /** Names a problem with the first of these columns that the sheet has. */
  report(code: ProblemCode, uses: readonly ColumnUse[], params: Readonly<Record<string, string>> = {}): void {
    this.reportAt(code, uses.map((use) => this.sheet.columns.get(use)).find((found) => found !== undefined) ?? 0, params);
  }

  /** Names a problem with a column, counted from 0. */
  reportAt(code: ProblemCode, column: number, params: Readonly<Record<string, string>> = {}): void {
    const { headings, report } = this.sheet;
    const severity = problemSeverities[code];
    if (severity === 'error') this.failed = true;
    report({ row: this.row.number, column: columnLetters(column), heading: headings[column] ?? '', severity, code, params });
  }
}

/** Text without characters that have no shape and come along with copying, in composed letters. Ones that turn text around stay, to be refused. */
function visible(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029\v\f]/gu, '\n')
    .replace(/[\u00ad\u200b\u2060\ufeff]/gu, '')
    .replace(/(?!\n)[\p{Cc}\p{Zs}]/gu, ' ');
}

function oneLine(text: string): string {
  return visible(text).replace(/\s+/gu, ' ').trim();
}
