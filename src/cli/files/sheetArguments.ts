import { parseArgs } from 'node:util';
import type { SheetFormat } from '../../domain/import/index.ts';
import type { LanguageTag } from '../../domain/language/index.ts';
import { languageOption, readLanguage } from './language.ts';
import { writeWhole } from './writeWhole.ts';

export interface SheetArguments {
  readonly positionals: readonly string[];
  readonly format: SheetFormat;
  readonly to: string | undefined;
  readonly language: LanguageTag;
}

/** What `export` and `template` are called with; undefined when it is not understood. */
export function readSheetArguments(args: readonly string[], files: number): SheetArguments | 'help' | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', default: false },
        as: { type: 'string' },
        to: { type: 'string' },
        language: languageOption,
      },
    });
    if (values.help) return 'help';
    const { to } = values;
    const language = readLanguage(values.language);
    const format = values.as ?? (to?.toLowerCase().endsWith('.xlsx') === true ? 'xlsx' : 'csv');
    if ((format !== 'csv' && format !== 'xlsx') || language === undefined || positionals.length !== files) return undefined;
    return { positionals, format, to, language };
  } catch {
    return undefined;
  }
}

/** Writes to the file that was named, or to standard output, where a workbook is no use on a screen. */
export async function writeSheet(bytes: Uint8Array, { format, to }: SheetArguments): Promise<number> {
  if (to === undefined) {
    if (format === 'xlsx' && process.stdout.isTTY) {
      process.stderr.write('An XLSX file cannot be shown here: name one with --to FILE.\n');
      return 2;
    }
    process.stdout.write(bytes);
    return 0;
  }
  try {
    await writeWhole(to, bytes);
    return 0;
  } catch {
    process.stderr.write(`${to} cannot be written.\n`);
    return 1;
  }
}
