import { readFile } from 'node:fs/promises';
import {
  chooseSheet,
  columnText,
  countsText,
  fileProblem,
  importSheet,
  mappingOf,
  problemText,
  type ImportProblem,
  type ImportResult,
  type SheetChoice,
} from '../../domain/import/index.ts';
import type { LanguageTag } from '../../domain/language/index.ts';
import type { PeopleList } from '../../domain/person/person.ts';
import { readTable, type Sheet } from '../../domain/table/index.ts';
import { checkAsked } from '../files/checkAsked.ts';
import { readImportArguments, type ImportArguments } from '../files/importArguments.ts';
import { readList } from '../files/readList.ts';
import { writeWhole } from '../files/writeWhole.ts';

const usage = `Usage: npm run -s otk -- import FILE [--to LIST.json] [--compare LIST.json] [--sheet NAME|NUMBER] [--column B=surname]...
         [--leave-out 5,9] [--same 12=ID|new]... [--keep-gone] [--as-of YYYY-MM-DD] [--source TEXT] [--language en|ru|de]

Reads a sheet of people (CSV, TSV, XLSX; - for standard input) and prints one problem a line: row, column and what is
wrong, with tabs between them; then one line with how many people are new, changed, unchanged and gone. What concerns
the whole sheet and no line of it goes to standard error.
--to         writes the list there, all or nothing: with an error nothing is written. A list that is there is compared with
--compare    compares with this list and writes nothing
--sheet      which sheet of a workbook, by its name or number, where several have people
--column     what a column holds, where its heading does not tell: surname, address, story.ru, ignored, …
--leave-out  rows that are not to be read; whom they are about stays as it was
--same       who of the list a row is about, where that is asked for
--keep-gone  people who are not in the sheet stay
--as-of      the day from which the facts are, where the sheet does not say (today); none that is still to come
--source     what stands among the sources (Organizers’ spreadsheet)
--language   of the problems: en, ru or de (en)

Exit code: 0 no errors (and written, with --to), 1 errors and nothing written, 2 not understood.
`;

const ofWholeSheet: ReadonlySet<ImportProblem['code']> = new Set(['column.noPlace', 'asOf.assumed', 'asOf.above'] as const);

/** `otk import`: what a sheet would do to a list, and with `--to` does. */
export async function importVerb(args: readonly string[]): Promise<number> {
  const asked = readImportArguments(args, today());
  if (asked === 'help') {
    process.stdout.write(usage);
    return 0;
  }
  if ('problem' in asked) return misunderstood(`${asked.problem} Everything that can be asked: otk import --help`);
  const before = await readBefore(asked);
  if (!before.ok) return misunderstood(before.message);
  let bytes: Uint8Array;
  try {
    bytes = await readFile(asked.file === '-' ? '/dev/stdin' : asked.file);
  } catch {
    return misunderstood(`${asked.file} cannot be read.`);
  }
  const result = run(bytes, asked, before.list);
  if (typeof result === 'string') return misunderstood(result);
  for (const problem of result.problems) {
    // What concerns no line but the whole sheet is for the person at the screen; a program counts lines with problems.
    const stream = ofWholeSheet.has(problem.code) ? process.stderr : process.stdout;
    stream.write(`${line(problem, asked.language)}\n`);
  }
  process.stdout.write(`${countsText(result.counts, asked.language)}\n`);
  if (!result.next) {
    if (asked.to !== undefined) process.stderr.write(`Nothing was written to ${asked.to}. ${mendFirst(result.problems)}\n`);
    return 1;
  }
  if (asked.to === undefined || result.next === before.list) return 0;
  try {
    await writeWhole(asked.to, `${JSON.stringify(result.next, null, 2)}\n`);
    return 0;
  } catch {
    process.stderr.write(`Nothing was written: ${asked.to} cannot be written.\n`);
    return 1;
  }
}

function misunderstood(message: string): number {
  process.stderr.write(`${message}\n`);
  return 2;
}

/** Warnings and errors stand in one list: these are the rows with errors. */
function mendFirst(problems: readonly ImportProblem[]): string {
  const rows = [...new Set(problems.flatMap(({ severity, row }) => (severity === 'error' ? [row] : [])))];
  const more = rows.length > 20 ? ` and ${String(rows.length - 20)} more` : '';
  return `What has to be mended first stands in ${rows.length === 1 ? 'row' : 'rows'} ${rows.slice(0, 20).join(', ')}${more}.`;
}

async function readBefore({ to, compare }: ImportArguments) {
  const file = compare ?? to;
  const read = file === undefined ? ({ ok: true, list: null } as const) : await readList(file);
  return read.ok && read.list === null && compare !== undefined ? ({ ok: false, message: `${compare} is not there.` } as const) : read;
}

function run(bytes: Uint8Array, asked: ImportArguments, before: PeopleList | null): ImportResult | string {
  const table = readTable(bytes);
  if (!table.ok) return refused(fileProblem(table.reason));
  const chosen = choose(table.sheets, asked.sheet);
  if (typeof chosen === 'string') return chosen;
  if ('code' in chosen) return refused(chosen);
  const { sheet, header } = chosen;
  const wrong = checkAsked(asked, chosen, before);
  if (wrong !== undefined) return wrong;
  const mapping = mappingOf(header).map((use, column) => asked.columns.get(column) ?? use);
  const result = importSheet(sheet, {
    before,
    today: today(),
    source: { where: asked.source, supports: 'all facts of the row', date: asked.asOf },
    isDayAssumed: asked.isDayAssumed,
    header,
    mapping,
    leaveOut: asked.leaveOut,
    decisions: asked.decisions,
    gone: asked.keepGone ? 'keep' : 'remove',
    language: asked.language,
  });
  const hidden = table.sheets.filter(({ hidden: isHidden, rows }) => isHidden && rows.length > 0 && rows !== sheet.rows);
  return { ...result, problems: [...hidden.map(({ name }) => fileProblem('sheet.hidden', { name })), ...result.problems] };
}

/** The sheet by its name or number, or the only one with people; a question where there are several, a text where it is not there. */
function choose(sheets: readonly Sheet[], asked: string | undefined): SheetChoice | ImportProblem | string {
  const filled = sheets.filter(({ rows }) => rows.length > 0);
  const named = filled.filter(({ name }) => name === asked);
  const numbered = asked !== undefined && /^[1-9]\d{0,2}$/.test(asked) ? sheets.slice(Number(asked) - 1, Number(asked)) : [];
  const wanted = named.length > 0 ? named : numbered.filter(({ rows }) => rows.length > 0);
  if (asked !== undefined && wanted.length === 0) {
    const names = filled.filter(({ name }) => name !== '').map(({ name }) => `“${name}”`);
    return `There is no sheet “${asked}” in this file. ${names.length > 0 ? `Its sheets: ${names.join(', ')}.` : 'It has one without a name; leave --sheet out.'}`;
  }
  const choices = chooseSheet(asked === undefined ? sheets : wanted.map((sheet) => ({ ...sheet, hidden: false })));
  const likely = choices.filter((choice) => choice.named && choice.fields > 1);
  if (likely.length > 1) return fileProblem('sheet.several', { names: likely.map(({ sheet }) => sheet.name).join(', ') });
  return choices[0] ?? fileProblem('table.empty');
}

function refused(problem: ImportProblem): ImportResult {
  return { counts: { new: 0, changed: 0, unchanged: 0, gone: 0 }, changes: [], ids: [], problems: [problem], next: null };
}

/** What stands in a sheet may hold tabs, line breaks or control characters of a terminal. */
function line(problem: ImportProblem, language: LanguageTag): string {
  return [String(problem.row), columnText(problem), problemText(problem, language)]
    .map((part) => part.replace(/\p{Cc}+/gu, ' '))
    .join('\t');
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
