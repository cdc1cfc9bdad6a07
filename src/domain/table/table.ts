/** One line of a sheet that holds anything; empty ones are left out, so numbers may jump. */
export interface TableRow {
  /** As a spreadsheet program shows it, from 1. */
  readonly number: number;
  /** Text as it is displayed; '' where nothing stands. Dates of a spreadsheet are `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  readonly cells: readonly string[];
}

/** Merged cells: from this row (from 1) and column (from 0) over so many rows and columns. */
export interface Span {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * What a reader must know of a cell beside its text. `formula`: computed by a program, we took what it last showed;
 * `formulaOnly`: nothing was computed yet, the formula itself stands there as text; `cellError`: the program shows an error;
 * `unreadable`: bytes that are no letters; `oddQuote`: quotation marks that don't match; `openQuote`: one that closes
 * nowhere and was left out; `hiddenRow`: hidden in the program; `garbled`: letters of another encoding.
 */
export interface CellNote {
  readonly row: number;
  readonly column: number;
  readonly kind: 'formula' | 'formulaOnly' | 'cellError' | 'unreadable' | 'oddQuote' | 'openQuote' | 'hiddenRow' | 'garbled';
}

/** The first cell of a sheet that came in letters of another encoding, and what it reads where that was undone all over the sheet. */
export interface Garbled {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly undone?: string;
}

export interface Sheet {
  readonly name: string;
  /** Hidden in the spreadsheet program: nobody who looks at the file sees it. */
  readonly hidden: boolean;
  /** Text with separators, where a mark that is missing moves cells. */
  readonly delimited?: true;
  readonly garbled?: Garbled;
  readonly rows: readonly TableRow[];
  readonly spans: readonly Span[];
  readonly notes: readonly CellNote[];
}

export type TableProblem =
  | 'table.empty'
  | 'table.tooLarge'
  | 'table.tooManyRows'
  | 'table.broken'
  | 'table.unsafe'
  | 'table.oldExcel'
  | 'table.openDocument'
  | 'table.webPage'
  | 'table.notATable';

export type TableResult = { readonly ok: true; readonly sheets: readonly Sheet[] } | { readonly ok: false; readonly reason: TableProblem };

/** Refusals from deep inside a file; caught where it was opened. */
export class TableError extends Error {
  readonly reason: TableProblem;

  constructor(reason: TableProblem) {
    super(reason);
    this.reason = reason;
  }
}

export const tableLimits = {
  /** Of the file as it came. */
  bytes: 64 * 1024 * 1024,
  /** Of all its parts unpacked: 50,000 rows of 60 columns stay far below. */
  unpacked: 512 * 1024 * 1024,
  rows: 200_000,
  columns: 1000,
} as const;

/** The letters over a column, counted from 0: A, B, …, Z, AA. */
export function columnLetters(column: number): string {
  const before = Math.floor(column / 26);
  return `${before === 0 ? '' : columnLetters(before - 1)}${String.fromCharCode(65 + (column % 26))}`;
}

/** The column of such letters, counted from 0; undefined when they are none. */
export function columnOf(letters: string): number | undefined {
  if (!/^[A-Z]{1,3}$/i.test(letters)) return undefined;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
