import { columnLetters, type Sheet, type Span, type TableRow } from '../../table/index.ts';
import { namesOthers } from './aboutOthers.ts';
import { fieldOf, type ColumnUse, type FieldId, type Mapping } from './fields.ts';
import { normalised, recognise, type Recognised } from './recognise.ts';

/** A column of a sheet as it was found. */
interface Column {
  /** A, B, …, as a spreadsheet program shows it. */
  readonly letters: string;
  /** Its heading; '' where none stands. */
  readonly heading: string;
  /** What it seems to hold; null where nobody could tell, or where another column says the same better. */
  readonly use: ColumnUse | null;
  /** False for a likeness only: somebody should look. */
  readonly sure: boolean;
  /** Something that no list may hold: never read, whoever maps it. */
  readonly forbidden: boolean;
}

export interface Header {
  /** The rows of the headings, by the numbers of the sheet; none where the sheet has no headings that we know. */
  readonly rows: readonly number[];
  readonly columns: readonly Column[];
}

/** A title, a date and some remarks may stand above the headings. */
const FARTHEST = 40;

/**
 * Finds the headings of a sheet, in one row or in two with a merged one above («Адрес» over «Индекс» and «Город»), below
 * whatever title there is, and says what each column seems to hold.
 */
export function findHeader(sheet: Sheet): Header {
  const known = remembering();
  let best: Candidate = { rows: [], headings: [], found: [], score: 1.5 };
  for (const [i, row] of sheet.rows.slice(0, FARTHEST).entries()) {
    const next = sheet.rows[i + 1];
    const one = candidate([row], row.cells.map(clean), known, 0);
    const two = next && candidate([row, next], twoLines(row, next, sheet.spans, known), known, doubtOf(row, next, sheet.spans));
    for (const found of two ? [one, two] : [one]) if (found.score > best.score) best = found;
    if (isBeyondDoubt(best)) break;
  }
  const width = Math.max(0, ...sheet.rows.map(({ cells }) => cells.length));
  return { rows: best.rows.map(({ number }) => number), columns: columnsOf(best, width) };
}

/** Every heading is one that we know, word for word: what comes below are people. */
function isBeyondDoubt({ headings, found, score }: Candidate): boolean {
  return score > 4 && headings.every((text, i) => text === '' || (found[i]?.kind === 'field' && found[i].weight === 100));
}

/** A name for these headings under which a mapping made by hand can be kept for the next sheet of the same make. */
export function headerSignature(header: Header): string {
  return header.columns.map(({ heading }) => normalised(heading)).join('|');
}

/** What the sheet itself says of its columns. */
export function mappingOf(header: Header): Mapping {
  return header.columns.map(({ use }) => use);
}

interface Candidate {
  readonly rows: readonly TableRow[];
  readonly headings: readonly string[];
  readonly found: readonly (Recognised | undefined)[];
  readonly score: number;
}

type Recogniser = (heading: string) => Recognised | undefined;

/** The same cell is looked at in several rows and pairs of rows. */
function remembering(): Recogniser {
  const known = new Map<string, Recognised | undefined>();
  return (heading) => {
    if (!known.has(heading)) known.set(heading, recognise(heading));
    return known.get(heading);
  };
}

/** Headings that we know, each kind once; a name among them counts most, for without one there are no people. */
function candidate(rows: readonly TableRow[], texts: readonly string[], known: Recogniser, doubt: number): Candidate {
  const found = texts.map(known);
  const kinds = new Set<FieldId>();
  for (const one of found) if (one?.kind === 'field' && one.field !== 'ignored') kinds.add(one.field);
  const isNamed = kinds.has('name') || kinds.has('surname') || kinds.has('givenName') || kinds.has('institutionId');
  return { rows, headings: texts, found, score: kinds.size + (isNamed ? 1 : 0) - doubt };
}

/** Two rows must tell more than one: the second may be the first of the people. A heading that spans several columns makes them a pair. */
function doubtOf(upper: TableRow, lower: TableRow, spans: readonly Span[]): number {
  const isSpanned = spans.some(({ row, columns }) => row === upper.number && columns > 1 && columns < Math.max(lower.cells.length, 3));
  // What stands under «Адвокат» is understood too, though it is none of our fields.
  const others = lower.cells.filter((text, column) => clean(text) !== '' && namesOthers(headingOver(upper, column, spans))).length;
  return isSpanned ? 0.5 - others : 1.5;
}

/** The heading of a group, as short as such headings are, where it is merged over this column. */
function headingOver(row: TableRow, column: number, spans: readonly Span[]): string {
  const span = spans.find((one) => one.row === row.number && one.column <= column && column < one.column + one.columns && one.columns > 1);
  const words = normalised(row.cells[span?.column ?? -1] ?? '');
  return words.split(' ').length > 3 ? '' : words;
}

/** The lower heading where it says something by itself, else both: «Рождение» over «дата». */
function twoLines(upper: TableRow, lower: TableRow, spans: readonly Span[], known: Recogniser): string[] {
  return Array.from({ length: Math.max(upper.cells.length, lower.cells.length) }, (_, column) => {
    const above = clean(upper.cells[column] ?? '') || spannedText(upper, column, spans);
    const below = clean(lower.cells[column] ?? '');
    if (below === '' || below === above) return above;
    const both = `${above} ${below}`.trim();
    // «Адвокат» over «ФИО» and «Телефон».
    if (namesOthers(headingOver(upper, column, spans))) return both;
    const exact = known(both);
    return known(below)?.kind === 'field' && !(exact?.kind === 'field' && exact.weight === 100) ? below : both;
  });
}

/** The heading that is merged over this column. */
function spannedText(row: TableRow, column: number, spans: readonly Span[]): string {
  const span = spans.find((one) => one.row === row.number && one.column < column && column < one.column + one.columns);
  return span ? clean(row.cells[span.column] ?? '') : '';
}

/** Where two columns say the same, the surer heading has it, or the first. */
function columnsOf({ headings, found }: Candidate, width: number): readonly Column[] {
  const winners = new Map<ColumnUse, number>();
  for (const [column, one] of found.entries()) {
    if (one?.kind !== 'field' || fieldOf(one.use) === 'ignored') continue;
    const rival = found[winners.get(one.use) ?? -1];
    if (rival?.kind !== 'field' || one.weight > rival.weight) winners.set(one.use, column);
  }
  return Array.from({ length: width }, (_, column) => {
    const one = found[column];
    const isWinner = one?.kind === 'field' && (fieldOf(one.use) === 'ignored' || winners.get(one.use) === column);
    return {
      letters: columnLetters(column),
      heading: headings[column] ?? '',
      use: isWinner ? one.use : null,
      sure: isWinner && one.sure,
      forbidden: one?.kind === 'forbidden',
    };
  });
}

function clean(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
