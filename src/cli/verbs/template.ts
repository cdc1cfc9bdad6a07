import { template } from '../../domain/import/index.ts';
import { readSheetArguments, writeSheet } from '../files/sheetArguments.ts';

const usage = `Usage: npm run -s otk -- template [--as csv|xlsx] [--to FILE] [--language en|ru|de]

Writes a blank sheet for people, with headings and one example that the import leaves out.

Exit code: 0 written, 1 not written, 2 not understood.
`;

/** `otk template`: a blank sheet to fill in. */
export function templateVerb(args: readonly string[]): Promise<number> {
  const asked = readSheetArguments(args, 0);
  if (!asked || asked === 'help') {
    process[asked ? 'stdout' : 'stderr'].write(usage);
    return Promise.resolve(asked ? 0 : 2);
  }
  return writeSheet(template(asked.format, asked.language), asked);
}
