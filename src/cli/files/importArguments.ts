import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { fieldIds } from '../../domain/import/fields/fields.ts';
import { parseUse, type ColumnUse } from '../../domain/import/index.ts';
import type { LanguageTag } from '../../domain/language/index.ts';
import { columnOf } from '../../domain/table/index.ts';
import { languageOption, readLanguage } from './language.ts';
import { nearest, optionProblem } from './nearest.ts';

/** What `import` is to do. */
export interface ImportArguments {
  readonly file: string;
  readonly to: string | undefined;
  readonly compare: string | undefined;
  readonly sheet: string | undefined;
  readonly columns: ReadonlyMap<number, ColumnUse>;
  readonly leaveOut: ReadonlySet<number>;
  readonly decisions: ReadonlyMap<number, string | null>;
  readonly keepGone: boolean;
  readonly asOf: string;
  /** Nobody gave that day. */
  readonly isDayAssumed: boolean;
  readonly source: string;
  readonly language: LanguageTag;
}

const options = {
  help: { type: 'boolean', default: false },
  to: { type: 'string' },
  compare: { type: 'string' },
  sheet: { type: 'string' },
  column: { type: 'string', multiple: true, default: [] as string[] },
  'leave-out': { type: 'string', multiple: true, default: [] as string[] },
  same: { type: 'string', multiple: true, default: [] as string[] },
  'keep-gone': { type: 'boolean', default: false },
  'as-of': { type: 'string' },
  source: { type: 'string', default: 'Organizers’ spreadsheet' },
  language: languageOption,
} as const;

/** Caught where the arguments are read: what is wrong with them, and what would be right. */
class Misunderstood extends Error {}

/** Reads what stands behind `otk import`; a text says what of it is not understood. */
export function readImportArguments(args: readonly string[], today: string): ImportArguments | 'help' | { readonly problem: string } {
  try {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
    if (values.help) return 'help';
    const { to, compare, sheet, source } = values;
    const [file, ...more] = positionals;
    if (file === undefined) throw new Misunderstood('No file was named.');
    if (more.length > 0) throw new Misunderstood(`One file is read at a time; there is also: ${more.join(', ')}.`);
    if (to !== undefined && compare !== undefined)
      throw new Misunderstood('Either --to or --compare: with --to the list there is compared with too.');
    const language = readLanguage(values.language);
    if (language === undefined) throw new Misunderstood(`--language ${values.language}: en, ru or de.`);
    if (source.trim() === '') throw new Misunderstood('--source is empty.');
    if (to !== undefined) checkTarget(to);
    return {
      file,
      to,
      compare,
      sheet,
      columns: new Map(values.column.map(readColumn)),
      leaveOut: new Set(values['leave-out'].flatMap((list) => list.split(',')).map(readRow)),
      decisions: new Map(values.same.map(readSame)),
      keepGone: values['keep-gone'],
      asOf: readAsOf(values['as-of'] ?? today, today),
      isDayAssumed: values['as-of'] === undefined,
      source,
      language,
    };
  } catch (error) {
    return { problem: error instanceof Misunderstood ? error.message : optionProblem(error, Object.keys(options)) };
  }
}

/** Before anything is read: the folder is there, and the list is none itself. */
function checkTarget(to: string): void {
  const isFolder = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  if (isFolder(to)) throw new Misunderstood(`--to ${to} is a folder: name the file of the list. Nothing was written.`);
  if (!isFolder(dirname(to))) throw new Misunderstood(`The folder ${dirname(to)} is not there. Nothing was written.`);
}

function readAsOf(text: string, today: string): string {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(text))
    throw new Misunderstood(`--as-of ${text} is no day: it is written YYYY-MM-DD.`);
  if (text > today) throw new Misunderstood(`--as-of ${text} is still to come: nothing can be known from that day.`);
  return text;
}

function readColumn(text: string): readonly [number, ColumnUse] {
  const [, letters = '', use = ''] = /^([A-Za-z]{1,3})=(\S+)$/.exec(text) ?? [];
  const [column, read] = [columnOf(letters), parseUse(use)];
  if (column === undefined) throw new Misunderstood(`--column ${text}: it is written with the letters of the column, as B=surname.`);
  if (read) return [column, read];
  const meant = nearest(use, fieldIds);
  throw new Misunderstood(
    `--column ${text}: no column can hold “${use}”.${meant === undefined ? ` All of them: ${fieldIds.join(', ')}.` : ` Did you mean ${meant}?`}`,
  );
}

function readRow(text: string): number {
  if (/^\d{1,7}$/.test(text.trim())) return Number(text);
  throw new Misunderstood(`--leave-out ${text}: it is written with the numbers of rows, as 5,9.`);
}

function readSame(text: string): readonly [number, string | null] {
  const [, row = '', id = ''] = /^(\d{1,7})=([a-z0-9-]+)$/.exec(text) ?? [];
  if (row === '') throw new Misunderstood(`--same ${text}: it is written with a row and an id of the list, as 12=ivanov-ivan, or 12=new.`);
  return [Number(row), id === 'new' ? null : id];
}
