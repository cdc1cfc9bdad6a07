import type { TableRow } from '../table/index.ts';
import { readNameCell, splitName, type NameOrder } from './read/readName.ts';
import { mergedColumn } from './row/readPersonName.ts';
import { RowCells, type SheetContext } from './row/RowCells.ts';

/** In which order the merged names of a sheet stand, by the rows that tell it themselves; undefined where they tell nothing or disagree. */
export function nameOrder(rows: readonly TableRow[], context: SheetContext): NameOrder | undefined {
  const votes = { surnameFirst: 0, givenFirst: 0 };
  for (const row of rows) {
    const cells = new RowCells(row, context);
    const use = mergedColumn(cells);
    const split = use === undefined ? undefined : splitName(readNameCell(cells.line(use) ?? '').name);
    if (split?.ok === true && split.order) votes[split.order]++;
  }
  const { surnameFirst, givenFirst } = votes;
  if (surnameFirst > 0 && givenFirst * 20 < surnameFirst) return 'surnameFirst';
  return givenFirst > 0 && surnameFirst * 20 < givenFirst ? 'givenFirst' : undefined;
}
