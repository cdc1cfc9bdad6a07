import type { SheetChoice } from '../../domain/import/index.ts';
import type { PeopleList } from '../../domain/person/person.ts';
import { columnLetters } from '../../domain/table/index.ts';
import type { ImportArguments } from './importArguments.ts';
import { nearest } from './nearest.ts';

/** What was asked for that the sheet or the list does not have, in words; undefined where everything is there. */
export function checkAsked(
  { columns, leaveOut, decisions }: ImportArguments,
  { sheet, header }: SheetChoice,
  before: PeopleList | null,
): string | undefined {
  const width = header.columns.length;
  for (const column of columns.keys()) {
    if (column >= width)
      return `--column ${columnLetters(column)}: the sheet has no such column; it has A to ${columnLetters(Math.max(width - 1, 0))}.`;
  }
  const last = Math.max(0, ...header.rows);
  const rows = new Set(sheet.rows.flatMap(({ number }) => (number > last ? [number] : [])));
  const range =
    rows.size === 0
      ? 'there is none below the headings'
      : `people can stand in rows ${String(Math.min(...rows))} to ${String(Math.max(...rows))}`;
  for (const row of leaveOut) if (!rows.has(row)) return `--leave-out ${String(row)}: nothing stands in that row; ${range}.`;
  const ids = before?.people.map(({ id }) => id) ?? [];
  for (const [row, id] of decisions) {
    if (!rows.has(row)) return `--same ${String(row)}=${id ?? 'new'}: nothing stands in that row; ${range}.`;
    if (id === null || ids.includes(id)) continue;
    const meant = nearest(id, ids);
    const list = before === null ? 'there is no list to compare with' : 'nobody on the list has this id';
    return `--same ${String(row)}=${id}: ${list}.${meant === undefined ? '' : ` Did you mean ${meant}?`}`;
  }
  return undefined;
}
