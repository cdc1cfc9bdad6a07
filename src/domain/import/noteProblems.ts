import type { CellNote, Sheet, TableRow } from '../table/index.ts';
import type { ProblemCode } from './problem.ts';
import { RowCells, type SheetContext } from './row/RowCells.ts';

const codes: Readonly<Record<CellNote['kind'], ProblemCode>> = {
  formula: 'cell.formula',
  formulaOnly: 'cell.formulaOnly',
  cellError: 'cell.error',
  unreadable: 'cell.unreadable',
  oddQuote: 'cell.oddQuote',
  openQuote: 'cell.openQuote',
  hiddenRow: 'row.hidden',
  garbled: 'cell.garbled',
};

/** Reports what the reader of the file noted of cells that are read. */
export function noteProblems(sheet: Sheet, rows: readonly TableRow[], context: SheetContext): void {
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  const used = new Set(context.columns.values());
  for (const { row: number, column, kind } of sheet.notes) {
    const row = byNumber.get(number);
    // Marks that don't match may have moved cells into a column that nobody reads.
    if (!row || (!used.has(column) && !['hiddenRow', 'oddQuote', 'openQuote'].includes(kind))) continue;
    new RowCells(row, context).reportAt(codes[kind], column, { text: row.cells[column] ?? '' });
  }
}
