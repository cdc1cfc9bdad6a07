import type { LanguageTag } from '../language/index.ts';
import type { PeopleList, Source } from '../person/person.ts';
import type { Sheet } from '../table/index.ts';
import { findHeader, mappingOf, type Header } from './fields/findHeader.ts';
import type { Mapping } from './fields/fields.ts';
import { dayAbove } from './dayAbove.ts';
import { checkMapping } from './checkMapping.ts';
import { InstitutionBook } from './institutions/InstitutionBook.ts';
import type { PersonChange } from './people/changes.ts';
import type { Decisions } from './people/matchPeople.ts';
import { mergeList } from './people/mergeList.ts';
import type { ImportProblem } from './problem.ts';
import { institutionsOnce } from './institutionsOnce.ts';
import { garbledProblem } from './problemText.ts';
import { nameOrder } from './nameOrder.ts';
import { noteProblems } from './noteProblems.ts';
import { oncePerCell } from './oncePerCell.ts';
import { RowCells, sheetContext } from './row/RowCells.ts';
import { saysNotToWrite } from './read/saysNotToWrite.ts';
import { isSaidBeside } from './row/isSaidBeside.ts';
import { readRow, type ReadRow } from './row/readRow.ts';
import { sortRows } from './rows.ts';
import { saysNoPlace } from './saysNoPlace.ts';
import { putBack, surplusOf } from './surplus.ts';

export interface ImportOptions {
  /** The list that is there; null for a first one. It is never changed: whoever keeps it can go back to it. */
  readonly before: PeopleList | null;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Stands among the sources of what the sheet is the only source for; its date is the day of the sheet's facts. */
  readonly source: Source & { readonly date: string };
  /** Nobody said that day: a line above the headings may, and where the sheet says none either, that is told. */
  readonly isDayAssumed?: boolean;
  /** What the columns hold, made by hand or kept from an earlier sheet; what the headings say where it is left out. */
  readonly mapping?: Mapping;
  /** The headings, found before; a sheet without any is read from its first row with a mapping made by hand. */
  readonly header?: Header;
  /** Numbers of rows that are not to be read, because somebody looked at them. */
  readonly leaveOut?: ReadonlySet<number>;
  /** Whom a row is about, where that was asked for. */
  readonly decisions?: Decisions;
  /** What becomes of people whom the sheet does not have. */
  readonly gone?: 'remove' | 'keep';
  /**
   * The sheet is another group's list, and these are the ids of the people whom an earlier version of it brought: only their
   * ids mean the same person here, and only they are gone where the sheet does not have them.
   */
  readonly broughtBefore?: ReadonlySet<string>;
  /** For the words in `changes`. */
  readonly language?: LanguageTag;
  /** Called now and then with the number of rows read and of all rows. */
  readonly onprogress?: (done: number, total: number) => void;
}

export interface ImportCounts {
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly gone: number;
}

/** What an import would do: a plain value. Nothing is written anywhere. */
export interface ImportResult {
  readonly counts: ImportCounts;
  readonly changes: readonly PersonChange[];
  /** Ids of the people whom the sheet is about. */
  readonly ids: readonly string[];
  /** By row and column. */
  readonly problems: readonly ImportProblem[];
  /** The list as it would be; null while there is an error. The same object as `before` where nothing changes. */
  readonly next: PeopleList | null;
}

/**
 * Reads a sheet of people against the list that is there. All or nothing: with an error there is no next list until the
 * sheet was mended or the row left out. Pure; 50,000 rows take some seconds, so run it in a worker.
 */
export function importSheet(sheet: Sheet, options: ImportOptions): ImportResult {
  const { today, leaveOut = new Set<number>(), onprogress } = options;
  const header = options.header ?? findHeader(sheet);
  const mapping = options.mapping ?? mappingOf(header);
  const problems: ImportProblem[] = [];
  const report = (problem: ImportProblem) => void problems.push(problem);
  if (sheet.garbled) {
    report(garbledProblem(sheet.garbled, header.columns[sheet.garbled.column]?.heading));
    if (sheet.garbled.undone === undefined) return nothing(problems);
  }
  const surplus = surplusOf(sheet, header, mapping);
  const isReadable = checkMapping(sheet, header, mapping, surplus?.from ?? Infinity, leaveOut, report);
  const context = sheetContext(
    header.columns.map(({ heading }) => heading),
    header.columns.map(({ forbidden }, column) => (forbidden ? null : (mapping[column] ?? null))),
    today,
    report,
  );
  if (!isReadable) return nothing(problems);
  const { people, skipped } = sortRows(sheet, header, mapping, leaveOut);
  const silent = { ...context, report: () => undefined };
  const last = people.at(-1)?.number ?? 0;
  for (const { row, column, text, people: group, below = [] } of skipped) {
    const isAnswered =
      leaveOut.has(row.number) || (below.length > 0 && below.every((one) => isSaidBeside(new RowCells(one, silent), text)));
    const ofSection = row.number < last && saysNotToWrite(text) && !isAnswered ? 'row.notToWrite' : 'row.skipped';
    new RowCells(row, context).reportAt(group ? 'row.institutionAbove' : ofSection, column, { text, ...group });
  }
  const wanted = people.filter(({ number }) => !leaveOut.has(number)).map((row) => putBack(row, surplus, context));
  const order = nameOrder(wanted, context);
  const rows: ReadRow[] = [];
  for (const [i, row] of wanted.entries()) {
    rows.push(readRow(new RowCells(row, context), order));
    if (i % 500 === 0) onprogress?.(i, wanted.length);
  }
  // An empty sheet by mistake would empty the list.
  if (rows.length === 0) new RowCells({ number: header.rows.at(-1) ?? 1, cells: [] }, context).report('people.none', ['surname', 'name']);
  noteProblems(sheet, wanted, context);
  const leftOut = people
    .filter(({ number }) => leaveOut.has(number))
    .map((row) => readRow(new RowCells(putBack(row, surplus, silent), silent), order));
  const above = options.isDayAssumed === true ? dayAbove(sheet, header, today, leaveOut) : undefined;
  const source = above ? { ...options.source, date: above.day } : options.source;
  const book = new InstitutionBook(options.before?.institutions ?? [], placesOf(options));
  const merged = mergeList({ rows, leftOut, book, options: { ...options, source, isDayTold: above !== undefined }, context });
  const heading = new RowCells({ number: header.rows.at(-1) ?? 1, cells: [] }, context);
  const naming = ['surname', 'name', 'givenName'] as const;
  if (saysNoPlace(rows, context, merged.next, merged.ids)) heading.report('column.noPlace', naming);
  if (options.isDayAssumed === true && merged.undated > 0) {
    const params = { day: source.date, count: String(merged.undated), use: 'asOf' };
    if (above) new RowCells(above.row, context).reportAt('asOf.above', above.column, { ...params, text: above.text });
    else heading.report('asOf.assumed', ['asOf', 'asOfStatus', 'asOfInstitution', ...naming], params);
  }
  onprogress?.(wanted.length, wanted.length);
  const told = oncePerCell(institutionsOnce(problems, rows, context, header.rows.at(-1) ?? 1));
  told.sort((a, b) => a.row - b.row || a.column.length - b.column.length || a.column.localeCompare(b.column));
  const hasError = told.some(({ severity }) => severity === 'error');
  return { counts: merged.counts, changes: merged.changes, ids: merged.ids, problems: told, next: hasError ? null : merged.next };
}

function nothing(problems: readonly ImportProblem[]): ImportResult {
  return { counts: { new: 0, changed: 0, unchanged: 0, gone: 0 }, changes: [], ids: [], problems, next: null };
}

/** Where the people are whom an earlier version of another group's list brought. */
function placesOf({ before, broughtBefore }: ImportOptions): ReadonlySet<string> | undefined {
  if (!broughtBefore) return undefined;
  return new Set(before?.people.flatMap(({ id, institution }) => (broughtBefore.has(id) && institution !== null ? [institution] : [])));
}
