import { guardFormulas } from './formulaGuard.ts';

/**
 * Writes rows as CSV text for a UTF-8 file: with a byte order mark, without which Excel reads another encoding, and
 * lines that end as RFC 4180 wants. What a spreadsheet program would run gets an apostrophe, which reading takes away.
 */
export function writeDelimited(rows: readonly (readonly string[])[], separator: ',' | ';'): string {
  const lines = rows.map((cells) => cells.map((cell) => quoted(guardFormulas(cell))).join(separator));
  return `\ufeff${lines.map((line) => `${line}\r\n`).join('')}`;
}

/** Every separator that a program may expect makes a cell quoted, not only ours. */
function quoted(cell: string): string {
  return /[",;|\t\r\n]|^\s|\s$/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
