import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { toHex } from '../../domain/bytes/index.ts';
import { sha256 } from '../../domain/crypto/index.ts';
import { creditProblem } from '../../domain/listDrawing/creditProblem.ts';
import { DRAWING_BYTES, MOST_DRAWINGS, type ListDrawing } from '../../domain/listDrawing/listDrawing.ts';
import { listDrawingsSchema } from '../../domain/listDrawing/listDrawingSchema.ts';

const words = {
  shows: v.string(),
  credit: v.string(),
  printCredit: v.optional(v.boolean(), false),
  permission: v.strictObject({
    by: v.string(),
    day: v.string(),
    source: v.string(),
    person: v.exactOptional(v.string()),
    publishable: v.exactOptional(v.literal(true)),
  }),
};

const fileSchema = v.array(
  v.union([
    /** A JPEG beside this file. */
    v.strictObject({ file: v.string(), ...words }),
    /** As a desk saves it. */
    v.strictObject({ id: v.string(), jpeg: v.string(), ...words }),
  ]),
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
      `${path}: each drawing has file, shows, credit and permission with by, day and source, or is as a desk saved it${at === '' ? '' : ` (see ${at})`}.`,
    );
  }
  if (said.output.length > MOST_DRAWINGS) return refuse(`${path}: a list has room for ${String(MOST_DRAWINGS)} drawings.`);
  const drawings: ListDrawing[] = [];
  for (const [i, one] of said.output.entries()) {
    const name = 'file' in one ? one.file : `drawing ${String(i + 1)}`;
    const drawing = 'file' in one ? await withFile(one, dirname(path)) : one;
    if (!drawing) return refuse(`${path}: there is no ${name} beside it.`);
    const problem = drawing.printCredit ? creditProblem(drawing.credit) : undefined;
    if (problem)
      return refuse(`${path}: the credit of ${name} cannot be printed on its line. Make it shorter, in Latin or Cyrillic letters.`);
    if (drawings.some(({ id }) => id === drawing.id)) return refuse(`${path}: ${name} is there twice.`);
    const fit = v.safeParse(listDrawingsSchema, [drawing]);
    if (!fit.success) {
      const keys = fit.issues[0].path?.flatMap(({ key }) => (typeof key === 'string' ? [key] : [])) ?? [];
      const at = keys.at(-1) ?? '';
      return refuse(
        at === 'jpeg'
          ? `${path}: ${noPicture(drawing, name)}`
          : `${path}: what is said of ${name} is empty, too long or no day (see ${at}).`,
      );
    }
    drawings.push(drawing);
  }
  return { ok: true, drawings };
}

type WithFile = Extract<v.InferOutput<typeof fileSchema>[number], { file: string }>;

/** Named by its bytes, so that the same picture is the same drawing in the next version. */
async function withFile({ file, ...rest }: WithFile, folder: string): Promise<ListDrawing | undefined> {
  try {
    const bytes = await readFile(join(folder, file));
    return { id: toHex(sha256(bytes)).slice(0, 16), jpeg: bytes.toString('base64'), ...rest };
  } catch {
    return undefined;
  }
}

function noPicture({ jpeg }: ListDrawing, name: string): string {
  const size = (jpeg.length * 3) / 4 - (jpeg.length - jpeg.replace(/=+$/, '').length);
  if (size > DRAWING_BYTES) return `${name} is too large: ${String(size)} bytes; at most ${String(DRAWING_BYTES)} can be taken.`;
  return `${name} is no JPEG as cards have it: whole, without metadata, cut to 148:105.`;
}
