import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { toHex } from '../../domain/bytes/index.ts';
import { sha256 } from '../../domain/crypto/index.ts';
import { creditProblem } from '../../domain/listDrawing/creditProblem.ts';
import { DRAWING_BYTES, MOST_DRAWINGS, type ListDrawing } from '../../domain/listDrawing/listDrawing.ts';
import { listDrawingsSchema } from '../../domain/listDrawing/listDrawingSchema.ts';

const fileSchema = v.array(
  v.strictObject({
    /** A JPEG beside this file. */
    file: v.string(),
    shows: v.string(),
    credit: v.string(),
    printCredit: v.optional(v.boolean(), false),
    permission: v.strictObject({ by: v.string(), day: v.string(), source: v.string() }),
  }),
);

export type ReadDrawings =
  { readonly ok: true; readonly drawings: readonly ListDrawing[] } | { readonly ok: false; readonly message: string };

/** Drawings by prisoners that a published list brings along: pictures, and a JSON file that says whose they are and who allowed it. */
export async function readDrawings(path: string): Promise<ReadDrawings> {
  const refuse = (message: string): ReadDrawings => ({ ok: false, message });
  let said;
  try {
    said = v.safeParse(fileSchema, JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return refuse(`${path} cannot be read as JSON.`);
  }
  if (!said.success) {
    const at = said.issues[0].path?.map(({ key }) => String(key)).join('.') ?? '';
    return refuse(
      `${path}: each drawing has file, shows, credit and permission with by, day and source${at === '' ? '' : ` (see ${at})`}.`,
    );
  }
  if (said.output.length > MOST_DRAWINGS) return refuse(`${path}: a list has room for ${String(MOST_DRAWINGS)} drawings.`);
  const drawings: ListDrawing[] = [];
  for (const { file, permission, ...words } of said.output) {
    let bytes;
    try {
      bytes = await readFile(join(dirname(path), file));
    } catch {
      return refuse(`${path}: there is no ${file} beside it.`);
    }
    const problem = words.printCredit ? creditProblem(words.credit) : undefined;
    if (problem)
      return refuse(`${path}: the credit of ${file} cannot be printed on its line. Make it shorter, in Latin or Cyrillic letters.`);
    const id = toHex(sha256(bytes)).slice(0, 16);
    const drawing = { id, jpeg: bytes.toString('base64'), ...words, permission: { ...permission, publishable: true as const } };
    const fit = v.safeParse(listDrawingsSchema, [drawing]);
    if (!fit.success) {
      const keys = fit.issues[0].path?.flatMap(({ key }) => (typeof key === 'string' ? [key] : [])) ?? [];
      const at = keys.at(-1) ?? '';
      return refuse(
        at === 'jpeg'
          ? `${path}: ${file} is no JPEG as cards have it: without metadata, cut to 148:105, at most ${String(DRAWING_BYTES)} bytes.`
          : `${path}: what is said of ${file} is empty, too long or no day (see ${at}).`,
      );
    }
    drawings.push(drawing);
  }
  return { ok: true, drawings };
}
