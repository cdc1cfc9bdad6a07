import { columnLetters, type Sheet, type TableRow } from '../table/index.ts';
import type { Header } from './fields/findHeader.ts';
import { fieldOf, type ColumnUse, type FieldId, type Mapping } from './fields/fields.ts';
import { problemSeverities, type ImportProblem, type ProblemCode } from './problem.ts';

const naming: ReadonlySet<FieldId> = new Set(['name', 'surname', 'givenName', 'givenAndPatronymic']);

/**
 * Reports columns that nobody reads or that cannot be read so; false when there is no way to find people in the sheet.
 * What stands `beyond` the headings is told row by row.
 */
export function checkMapping(
  sheet: Sheet,
  header: Header,
  mapping: Mapping,
  beyond: number,
  leaveOut: ReadonlySet<number>,
  report: (problem: ImportProblem) => void,
): boolean {
  const row = header.rows.at(-1) ?? sheet.rows[0]?.number ?? 1;
  const say = (code: ProblemCode, column: number, params: Readonly<Record<string, string>> = {}, at = row) => {
    const heading = header.columns[column]?.heading ?? '';
    report({ row: at, column: columnLetters(column), heading, severity: problemSeverities[code], code, params });
  };
  const below = sheet.rows.filter(({ number }) => number > row || header.rows.length === 0).length;
  const seen = new Map<ColumnUse, number>();
  for (const [column, { heading, forbidden, sure, use: own }] of header.columns.entries()) {
    const use = mapping[column] ?? null;
    if (forbidden) say('column.forbidden', column, { heading });
    else if (use === null) {
      const filled = column < beyond ? filledRows(sheet, header, column) : [];
      const isBare = heading === '' && header.rows.length > 0;
      if (isBare && filled.length <= FEW && filled.length < below) {
        for (const { number, cells } of filled) if (!leaveOut.has(number)) say('cell.stray', column, { text: cells[column] ?? '' }, number);
      } else if (filled.length > 0) say('column.unknown', column, { heading: heading || columnLetters(column) });
    } else if (use !== 'ignored') {
      const first = seen.get(use);
      if (first !== undefined) say('column.twice', column, { heading, other: columnLetters(first), use });
      seen.set(use, first ?? column);
      if (!sure && own === use) say('column.unsure', column, { heading, use });
    }
  }
  if (seen.size === 0) say('header.notFound', 0);
  else if (![...seen.keys()].some((use) => naming.has(fieldOf(use)))) say('header.noName', 0);
  else return true;
  return false;
}

/** So many cells without a heading are told one by one: somebody wrote beside the sheet. */
const FEW = 3;

function filledRows(sheet: Sheet, header: Header, column: number): readonly TableRow[] {
  const last = Math.max(0, ...header.rows);
  return sheet.rows.filter(({ number, cells }) => number > last && (cells[column] ?? '').trim() !== '');
}
