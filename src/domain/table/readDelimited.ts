import { unguardFormulas } from './formulaGuard.ts';
import { tableLimits, TableError, type CellNote, type Sheet, type TableRow } from './table.ts';

/** Reads comma-, semicolon-, tab- or bar-separated text, finding out which. Throws a `TableError` over the limits. */
export function readDelimited(text: string): Sheet {
  const told = /^sep=(.)\r?\n/u.exec(text);
  const body = told ? text.slice(told[0].length) : text;
  const { rows, notes } = parse(body, told?.[1] ?? separatorOf(body), told ? 2 : 1, Infinity);
  return { name: '', hidden: false, rows, spans: [], notes };
}

const separators = ['\t', ';', ',', '|'] as const;

/** The separator with which most lines fall into the same number of cells, and into many, without cutting quoted cells up. */
function separatorOf(text: string): string {
  let best = ',';
  let highest = 0;
  for (const separator of separators) {
    const { rows } = parse(text.slice(0, 200_000), separator, 1, 200);
    // Nothing but separators.
    if (rows.length === 0) return separator;
    const cut = rows.filter(({ cells }) => cells.some((cell) => (cell.split('"').length & 1) === 0)).length;
    const counts = new Map<number, number>();
    for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
    for (const [width, count] of counts) {
      const score = (Math.max(count - cut, 0) / rows.length) ** 2 * Math.log2(width);
      if (score > highest) [best, highest] = [separator, score];
    }
  }
  return best;
}

interface Parsed {
  readonly rows: readonly TableRow[];
  readonly notes: readonly CellNote[];
}

function parse(text: string, separator: string, firstNumber: number, most: number): Parsed {
  const rows: TableRow[] = [];
  const notes: CellNote[] = [];
  const plain = new RegExp(`[^\\u{${(separator.codePointAt(0) ?? 44).toString(16)}}\\r\\n]*`, 'uy');
  let number = firstNumber;
  let cells: string[] = [];
  let at = 0;
  while (at <= text.length && rows.length < most) {
    const quoted = text.charAt(at) === '"' ? readQuoted(text, at, separator, plain) : undefined;
    if (quoted?.odd === true) notes.push({ row: number, column: cells.length, kind: 'oddQuote' });
    if (quoted) {
      cells.push(unguardFormulas(quoted.text));
      at = quoted.end;
    } else {
      plain.lastIndex = at;
      const cell = plain.exec(text)?.[0] ?? '';
      cells.push(unguardFormulas(cell));
      at += cell.length;
    }
    if (text.charAt(at) === separator && at < text.length) {
      at++;
      continue;
    }
    if (cells.length > tableLimits.columns) throw new TableError('table.notATable');
    if (cells.some((cell) => cell.trim() !== '')) {
      if (rows.length >= tableLimits.rows) throw new TableError('table.tooManyRows');
      rows.push({ number, cells });
      noteUnreadable(notes, number, cells);
    }
    cells = [];
    number++;
    at += text.startsWith('\r\n', at) ? 2 : 1;
  }
  return { rows, notes };
}

interface Quoted {
  readonly text: string;
  /** Where the separator or the line's end should stand. */
  readonly end: number;
  /** Something stood behind the closing mark: perhaps another mark is missing, and cells ran together. */
  readonly odd: boolean;
}

/** Reads a quoted cell; undefined when its mark is a letter like others: one that never closes, or «"Север", колония». */
function readQuoted(text: string, start: number, separator: string, plain: RegExp): Quoted | undefined {
  let close = text.indexOf('"', start + 1);
  while (close >= 0 && text.charAt(close + 1) === '"') close = text.indexOf('"', close + 2);
  if (close < 0) return undefined;
  const inside = text.slice(start + 1, close);
  plain.lastIndex = close + 1;
  const behind = plain.exec(text)?.[0] ?? '';
  const odd = behind.trim() !== '';
  if (odd && !/[\r\n]/u.test(inside) && !inside.includes(separator)) return undefined;
  return { text: inside.replaceAll('""', '"').replace(/\r\n?/gu, '\n') + behind, end: close + 1 + behind.length, odd };
}

function noteUnreadable(notes: CellNote[], row: number, cells: readonly string[]): void {
  for (const [column, cell] of cells.entries()) if (cell.includes('\ufffd')) notes.push({ row, column, kind: 'unreadable' });
}
