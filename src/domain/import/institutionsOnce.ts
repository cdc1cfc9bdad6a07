import { problemSeverities, type ImportProblem } from './problem.ts';
import type { ReadRow } from './row/readRow.ts';
import type { SheetContext } from './row/RowCells.ts';

/** Where the sheet says no institution anywhere, one problem of the sheet instead of one in each row. */
export function institutionsOnce(
  problems: readonly ImportProblem[],
  rows: readonly ReadRow[],
  { columns }: SheetContext,
  headings: number,
): readonly ImportProblem[] {
  const these = problems.filter(({ code }) => code === 'address.noInstitution');
  const [first] = these;
  if (!first || these.length < 2 || columns.has('institution')) return problems;
  if (rows.some((row) => row.kind === 'person' && row.place.institution)) return problems;
  const code = 'column.noInstitution';
  const params = { count: String(these.length), row: String(first.row), text: first.params['text'] ?? '' };
  const once: ImportProblem = { ...first, row: headings, code, severity: problemSeverities[code], params };
  return [...problems.filter((problem) => problem.code !== 'address.noInstitution'), once];
}
