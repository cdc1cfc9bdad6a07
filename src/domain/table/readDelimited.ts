import { unguardFormulas } from './formulaGuard.ts';
import { tableLimits, TableError, type CellNote, type Sheet, type TableRow } from './table.ts';

/** Reads comma-, semicolon-, tab- or bar-separated text, finding out which. Throws a `TableError` over the limits. */
export function readDelimited(text: string): Sheet {
  const told = /^sep=(.)\r?\n/u.exec(text);
  const body = told ? text.slice(told[0].length) : text;
  const { rows, notes } = parse(body, told?.[1] ?? separatorOf(body), told ? 2 : 1, Infinity);
  return { name: '', hidden: false, delimited: true, rows, spans: [], notes };
}

/** Those that hardly ever stand in a text come first: a comma stands in every address. */
const separators = ['\t', ';', '|', ','] as const;

/** How a separator cuts a text: most of its lines into so many cells. */
interface Cut {
  readonly separator: string;
  /** How many lines have that width, without those in which it cuts quoted cells up. */
  readonly count: number;
  /** The first line that has it: the headings, where the separator is the right one. */
  readonly first: number;
  readonly score: number;
}

/** The separator with which most lines fall into the same number of cells, from the headings on, without cutting quoted cells up. */
function separatorOf(text: string): string {
  let best: Cut | undefined;
  for (const separator of separators) {
    const { rows } = parse(text.slice(0, 200_000), separator, 1, 200);
    // Nothing but separators.
    if (rows.length === 0) return separator;
    const cut = likeliestCut(rows, separator);
    if (cut.score > 0 && (best === undefined || isBetter(cut, best))) best = cut;
  }
  return best?.separator ?? ',';
}

function likeliestCut(rows: readonly TableRow[], separator: string): Cut {
  const torn = rows.filter(({ cells }) => cells.some((cell) => (cell.split('"').length & 1) === 0)).length;
  const counts = new Map<number, number>();
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  let best: Cut = { separator, count: 0, first: 0, score: 0 };
  for (const [width, all] of counts) {
    const count = Math.max(all - torn, 0);
    const score = (count / rows.length) ** 2 * Math.log2(width);
    if (score > best.score) best = { separator, count, first: rows.findIndex(({ cells }) => cells.length === width), score };
  }
  return best;
}

/**
 * Addresses are full of commas, in every line as many, but for the headings: so more lines of one width that begin
 * higher up say more than many cells. One line alone says nothing but how many cells it has.
 */
function isBetter(cut: Cut, best: Cut): boolean {
  const isPlainer = (a: Cut, b: Cut) => a.count >= b.count && a.first <= b.first && a.count > 1;
  const [plainer, plainerBest] = [isPlainer(cut, best), isPlainer(best, cut)];
  if (plainer !== plainerBest) return plainer;
  return !plainer && cut.score > best.score;
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
    if (quoted?.note) notes.push({ row: number, column: cells.length, kind: quoted.note });
    if (quoted) {
      cells.push(cellText(quoted.text));
      at = quoted.end;
    } else {
      plain.lastIndex = at;
      const cell = plain.exec(text)?.[0] ?? '';
      cells.push(cellText(cell));
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

/** A number that a program was to leave alone stands as the formula of a text: `="443099"`. */
function cellText(cell: string): string {
  return /^="([^"]*)"$/u.exec(cell)?.[1] ?? unguardFormulas(cell);
}

interface Quoted {
  readonly text: string;
  /** Where the separator or the line's end should stand. */
  readonly end: number;
  /** `oddQuote`: perhaps another mark is missing, and cells ran together. `openQuote`: the mark closes nowhere. */
  readonly note: 'oddQuote' | 'openQuote' | undefined;
}

/**
 * Reads a quoted cell; undefined when its mark is a letter like others, as in «"Север", колония». A mark that never
 * closes, or not before cells of the next lines, is left out: else it would swallow them.
 */
function readQuoted(text: string, start: number, separator: string, plain: RegExp): Quoted | undefined {
  let close = text.indexOf('"', start + 1);
  while (close >= 0 && text.charAt(close + 1) === '"') close = text.indexOf('"', close + 2);
  if (close < 0) return withoutMark(text, start, plain, 'openQuote');
  const inside = text.slice(start + 1, close);
  plain.lastIndex = close + 1;
  const behind = plain.exec(text)?.[0] ?? '';
  const odd = behind.trim() !== '';
  if (odd && !/[\r\n]/u.test(inside) && !inside.includes(separator)) return undefined;
  const [line = '', ...more] = odd ? inside.split(/\r\n?|\n/u) : [];
  if (more.length > 0 && line.includes(separator)) return withoutMark(text, start, plain, 'oddQuote');
  const whole = inside.replaceAll('""', '"').replace(/\r\n?/gu, '\n') + behind;
  return { text: whole, end: close + 1 + behind.length, note: odd ? 'oddQuote' : undefined };
}

function withoutMark(text: string, start: number, plain: RegExp, note: Quoted['note']): Quoted {
  plain.lastIndex = start + 1;
  const cell = plain.exec(text)?.[0] ?? '';
  return { text: cell, end: start + 1 + cell.length, note };
}

function noteUnreadable(notes: CellNote[], row: number, cells: readonly string[]): void {
  for (const [column, cell] of cells.entries()) if (cell.includes('\ufffd')) notes.push({ row, column, kind: 'unreadable' });
}
