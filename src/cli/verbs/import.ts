import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import {
  chooseSheet,
  columnText,
  countsText,
  fileProblem,
  importSheet,
  mappingOf,
  parseUse,
  problemText,
  type ColumnUse,
  type ImportProblem,
  type ImportResult,
  type SheetChoice,
} from '../../domain/import/index.ts';
import type { LanguageTag } from '../../domain/language/index.ts';
import type { PeopleList } from '../../domain/person/person.ts';
import { columnOf, readTable, type Sheet } from '../../domain/table/index.ts';
import { languageOption, readLanguage } from '../files/language.ts';
import { readList } from '../files/readList.ts';
import { writeWhole } from '../files/writeWhole.ts';

const usage = `Usage: npm run -s otk -- import FILE [--to LIST.json] [--compare LIST.json] [--sheet NAME] [--column B=surname]...
         [--leave-out 5,9] [--same 12=ID|new]... [--keep-gone] [--as-of YYYY-MM-DD] [--source TEXT] [--language en|ru|de]

Reads a sheet of people (CSV, TSV, XLSX; - for standard input) and prints one problem a line: row, column and what is
wrong, with tabs between them; then one line with how many people are new, changed, unchanged and gone.
--to         writes the list there, all or nothing: with an error nothing is written. A list that is there is compared with
--compare    compares with this list and writes nothing
--sheet      which sheet of a workbook, where several have people
--column     what a column holds, where its heading does not tell: surname, address, story.ru, ignored, …
--leave-out  rows that are not to be read; whom they are about stays as it was
--same       who of the list a row is about, where that is asked for
--keep-gone  people who are not in the sheet stay
--as-of      the day from which the facts are, where the sheet does not say (today)
--source     what stands among the sources (Organizers’ spreadsheet)
--language   of the problems: en, ru or de (en)

Exit code: 0 no errors (and written, with --to), 1 errors and nothing written, 2 not understood.
`;

/** `otk import`: what a sheet would do to a list, and with `--to` does. */
export async function importVerb(args: readonly string[]): Promise<number> {
  const asked = readArguments(args);
  if (asked === 'help') {
    process.stdout.write(usage);
    return 0;
  }
  if (!asked) {
    process.stderr.write(usage);
    return 2;
  }
  const before = await readBefore(asked);
  if (!before.ok) {
    process.stderr.write(`${before.message}\n`);
    return 2;
  }
  let bytes: Uint8Array;
  try {
    bytes = await readFile(asked.file === '-' ? '/dev/stdin' : asked.file);
  } catch {
    process.stderr.write(`${asked.file} cannot be read.\n`);
    return 2;
  }
  const result = run(bytes, asked, before.list);
  for (const problem of result.problems) process.stdout.write(`${line(problem, asked.language)}\n`);
  process.stdout.write(`${countsText(result.counts, asked.language)}\n`);
  if (!result.next) return 1;
  if (asked.to !== undefined && result.next !== before.list) await writeWhole(asked.to, `${JSON.stringify(result.next, null, 2)}\n`);
  return 0;
}

interface Asked {
  readonly file: string;
  readonly to: string | undefined;
  readonly compare: string | undefined;
  readonly sheet: string | undefined;
  readonly columns: ReadonlyMap<number, ColumnUse>;
  readonly leaveOut: ReadonlySet<number>;
  readonly decisions: ReadonlyMap<number, string | null>;
  readonly keepGone: boolean;
  readonly asOf: string;
  readonly source: string;
  readonly language: LanguageTag;
}

function readArguments(args: readonly string[]): Asked | 'help' | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', default: false },
        to: { type: 'string' },
        compare: { type: 'string' },
        sheet: { type: 'string' },
        column: { type: 'string', multiple: true, default: [] },
        'leave-out': { type: 'string', multiple: true, default: [] },
        same: { type: 'string', multiple: true, default: [] },
        'keep-gone': { type: 'boolean', default: false },
        'as-of': { type: 'string', default: today() },
        source: { type: 'string', default: 'Organizers’ spreadsheet' },
        language: languageOption,
      },
    });
    if (values.help) return 'help';
    const columns = values.column.map(readColumn);
    const leaveOut = values['leave-out'].flatMap((list) => list.split(',')).map(readRow);
    const same = values.same.map(readSame);
    const [file] = positionals;
    const { to, compare, sheet, source } = values;
    const language = readLanguage(values.language);
    if (file === undefined || positionals.length !== 1 || language === undefined) return undefined;
    if (!/^\d{4}-\d\d-\d\d$/.test(values['as-of']) || Number.isNaN(Date.parse(values['as-of'])) || source.trim() === '') return undefined;
    const known = <T>(all: readonly (T | undefined)[]) => (all.some((one) => one === undefined) ? undefined : (all as readonly T[]));
    const [someColumns, someRows, someSame] = [known(columns), known(leaveOut), known(same)];
    if (!someColumns || !someRows || !someSame || (to !== undefined && compare !== undefined)) return undefined;
    return {
      file,
      to,
      compare,
      sheet,
      columns: new Map(someColumns),
      leaveOut: new Set(someRows),
      decisions: new Map(someSame),
      keepGone: values['keep-gone'],
      asOf: values['as-of'],
      source,
      language,
    };
  } catch {
    return undefined;
  }
}

function readColumn(text: string): readonly [number, ColumnUse] | undefined {
  const [, letters = '', use = ''] = /^([A-Za-z]{1,3})=(\S+)$/.exec(text) ?? [];
  const [column, read] = [columnOf(letters), parseUse(use)];
  return column === undefined || !read ? undefined : [column, read];
}

function readRow(text: string): number | undefined {
  return /^\d{1,7}$/.test(text.trim()) ? Number(text) : undefined;
}

function readSame(text: string): readonly [number, string | null] | undefined {
  const [, row = '', id = ''] = /^(\d{1,7})=([a-z0-9-]+)$/.exec(text) ?? [];
  return row === '' ? undefined : [Number(row), id === 'new' ? null : id];
}

async function readBefore({ to, compare }: Asked) {
  const file = compare ?? to;
  const read = file === undefined ? ({ ok: true, list: null } as const) : await readList(file);
  return read.ok && read.list === null && compare !== undefined ? ({ ok: false, message: `${compare} is not there.` } as const) : read;
}

function run(bytes: Uint8Array, asked: Asked, before: PeopleList | null): ImportResult {
  const table = readTable(bytes);
  if (!table.ok) return refused(fileProblem(table.reason));
  const chosen = choose(table.sheets, asked.sheet);
  if ('code' in chosen) return refused(chosen);
  const { sheet, header } = chosen;
  const mapping = mappingOf(header).map((use, column) => asked.columns.get(column) ?? use);
  const result = importSheet(sheet, {
    before,
    today: today(),
    source: { where: asked.source, supports: 'all facts of the row', date: asked.asOf },
    header,
    mapping,
    leaveOut: asked.leaveOut,
    decisions: asked.decisions,
    gone: asked.keepGone ? 'keep' : 'remove',
    language: asked.language,
  });
  const hidden = table.sheets.filter(({ hidden: isHidden, rows }) => isHidden && rows.length > 0);
  return { ...result, problems: [...hidden.map(({ name }) => fileProblem('sheet.hidden', { name })), ...result.problems] };
}

/** The sheet by its name, or the only one with people; a question where there are several. */
function choose(sheets: readonly Sheet[], name: string | undefined): SheetChoice | ImportProblem {
  const choices = chooseSheet(
    name === undefined ? sheets : sheets.filter((sheet) => sheet.name === name).map((sheet) => ({ ...sheet, hidden: false })),
  );
  const named = choices.filter((choice) => choice.named && choice.fields > 1);
  if (named.length > 1) return fileProblem('sheet.several', { names: named.map(({ sheet }) => sheet.name).join(', ') });
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
