import type { Sheet } from '../table/index.ts';
import type { Header } from './fields/findHeader.ts';
import { fieldOf, type Mapping } from './fields/fields.ts';
import type { SheetRow } from './rows.ts';
import { RowCells, type SheetContext } from './row/RowCells.ts';

/** Where cells begin that no heading stands over: in a text file mostly the rest of one whose commas stood without quotation marks. */
interface Surplus {
  readonly from: number;
  /** The last heading is the address, to which they can be put back. */
  readonly joins: boolean;
}

/** A spreadsheet program gives every row as many cells as the headings have: only a text file has longer ones. */
export function surplusOf(sheet: Sheet, header: Header, mapping: Mapping): Surplus | undefined {
  const widths = sheet.rows.flatMap(({ number, cells }) => (header.rows.includes(number) ? [cells.length] : []));
  const from = Math.max(0, ...widths);
  if (sheet.delimited !== true || from === 0 || mapping.some((use, column) => column >= from && use !== null)) return undefined;
  const use = mapping[from - 1] ?? null;
  return { from, joins: use !== null && ['address', 'street'].includes(fieldOf(use)) };
}

/** The row with its address whole again; told either way, so that nothing is lost unsaid. */
export function putBack(row: SheetRow, surplus: Surplus | undefined, context: SheetContext): SheetRow {
  if (!surplus) return row;
  const texts = (from: number) => row.cells.slice(from).flatMap((cell) => (cell.trim() === '' ? [] : [cell.trim()]));
  const rest = texts(surplus.from);
  if (rest.length === 0) return row;
  const last = surplus.from - 1;
  if (!surplus.joins) {
    new RowCells(row, context).reportAt('row.surplus', surplus.from, { text: rest.join(' | ') });
    return row;
  }
  const text = texts(last).join(', ');
  new RowCells(row, context).reportAt('row.surplusJoined', last, { text });
  return { ...row, cells: [...row.cells.slice(0, last), text] };
}
