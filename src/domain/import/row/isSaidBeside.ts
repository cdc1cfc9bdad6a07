import { readStatus } from '../read/readStatus.ts';
import { readWish } from '../read/readWish.ts';
import type { RowCells } from './RowCells.ts';

/** Whether the row's own columns say the same as a remark or a section's title: «Алексей (умер)» beside «умер». */
export function isSaidBeside(cells: RowCells, remark: string): boolean {
  const [status, wish] = [readStatus(remark), readWish(remark)];
  return (
    (status !== undefined && readStatus(cells.line('status') ?? '') === status) ||
    (wish !== undefined && readWish(cells.line('letters') ?? '') === wish)
  );
}
