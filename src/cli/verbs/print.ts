import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  makeSheets,
  parseExportedCards,
  usualOptions,
  type ExportedCards,
  type SheetFonts,
  type SheetOptions,
  type Sheets,
} from '../../domain/sheet/index.ts';

const usage = `Usage: npm run -s otk -- print CARDS.json [--to FOLDER] [--size a4|a6] [--flip long|short] [--apart] [--face hand|serif]

Makes the same PDF files as the desk. CARDS.json is what the desk exports:
  { "format": 1, "mode": "open" | "envelope",
    "cards": [ { "id": "…", "text": "…", "signature": { "name": "…", "strokes": [[x, y, x, y, …]] },
                 "front": "firs", "addressLines": ["…"], "test": false } ] }
A front "drawn" has "drawing" beside it, the lines of its writer.
Strokes are thousandths of the signature's box. Addresses are printed on open cards only.
--to      where the files go (this folder)      --flip    the edge over which the printer turns the sheet (long)
--size    four cards on A4, or one on A6 (a4)   --apart   pictures and texts in files of their own
--face    handwriting or the plain one (hand)

Names of the files go to standard output; cards that cannot be printed to standard error, with the reason.
Exit code: 0 all printed, 1 some refused, 2 not understood.
`;

/** `otk print`: the print worker's work without a browser. */
export async function print(args: readonly string[]): Promise<number> {
  const asked = readArguments(args);
  if (!asked) {
    process.stderr.write(usage);
    return 2;
  }
  if (asked.help) {
    process.stdout.write(usage);
    return 0;
  }
  const exported = await readExport(asked.file);
  if (!exported) {
    process.stderr.write(`${asked.file} is not a file of exported cards (format 1).\n`);
    return 2;
  }
  const sheets = makeSheets(exported.cards, { ...asked.options, mode: exported.mode }, await readFonts());
  await writeSheets(sheets, asked.folder);
  return sheets.refused.length === 0 ? 0 : 1;
}

interface Asked {
  readonly help: boolean;
  readonly file: string;
  readonly folder: string;
  readonly options: Omit<SheetOptions, 'mode'>;
}

function readArguments(args: readonly string[]): Asked | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', default: false },
        to: { type: 'string', default: '.' },
        size: { type: 'string', default: usualOptions.format },
        flip: { type: 'string', default: usualOptions.flip },
        face: { type: 'string', default: usualOptions.face },
        apart: { type: 'boolean', default: false },
      },
    });
    const { size, flip, face } = values;
    const known = (size === 'a4' || size === 'a6') && (flip === 'long' || flip === 'short') && (face === 'hand' || face === 'serif');
    if (!known || (!values.help && positionals.length !== 1)) return undefined;
    const options = { format: size, flip, face, order: values.apart ? 'apart' : 'together' } as const;
    return { help: values.help, file: positionals[0] ?? '', folder: values.to, options };
  } catch {
    return undefined;
  }
}

async function readExport(file: string): Promise<ExportedCards | undefined> {
  try {
    return parseExportedCards(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return undefined;
  }
}

async function readFonts(): Promise<SheetFonts> {
  const folder = join(import.meta.dirname, '../../domain/sheet/fonts');
  const [hand, serif] = await Promise.all([readFile(join(folder, 'hand.ttf')), readFile(join(folder, 'serif.ttf'))]);
  return { hand, serif };
}

async function writeSheets({ files, refused }: Sheets, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { name, bytes } of files) {
    await writeFile(join(folder, name), bytes);
    process.stdout.write(`${join(folder, name)}\n`);
  }
  for (const { id, reason, glyphs } of refused) process.stderr.write(`${id}: ${[reason, ...glyphs].join(' ')}\n`);
}
