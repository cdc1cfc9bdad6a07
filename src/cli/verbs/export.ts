import { exportList } from '../../domain/import/index.ts';
import { readList } from '../files/readList.ts';
import { readSheetArguments, writeSheet } from '../files/sheetArguments.ts';

const usage = `Usage: npm run -s otk -- export LIST.json [--as csv|xlsx] [--to FILE] [--language en|ru|de]

Writes a list of people as a sheet that "otk import" reads back as the same list.
--as        CSV (in UTF-8) or XLSX (csv, or what the name after --to says)
--to        where it goes (standard output)
--language  of the headings, and of the separator in a CSV: a comma (en) or a semicolon (ru, de); en

Exit code: 0 written, 1 not written, 2 not understood.
`;

/** `otk export`: a list as a sheet. */
export async function exportVerb(args: readonly string[]): Promise<number> {
  const asked = readSheetArguments(args, 1);
  if (!asked || asked === 'help') {
    process[asked ? 'stdout' : 'stderr'].write(usage);
    return asked ? 0 : 2;
  }
  const file = asked.positionals[0] ?? '';
  const read = await readList(file);
  if (!read.ok || !read.list) {
    process.stderr.write(`${read.ok ? `${file} is not there.` : read.message}\n`);
    return 2;
  }
  return writeSheet(exportList(read.list, asked.format, asked.language), asked);
}
