import * as v from 'valibot';
import { drawingSchema } from '../card/drawingSchema.ts';
import type { CardMode } from '../card/geometry.ts';
import { DRAWING_BYTES, LONGEST_CREDIT } from '../listDrawing/listDrawing.ts';
import { jpegSchema, photoSchema } from '../photo/photoSchema.ts';
import type { SheetCard } from './sheet.ts';

const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));

const exportSchema = v.strictObject({
  format: v.literal(1),
  mode: v.picklist(['open', 'envelope']),
  cards: v.array(
    v.strictObject({
      id: v.pipe(text(120), v.minLength(1)),
      text: text(20_000),
      signature: v.strictObject({ name: text(300), strokes: v.array(v.array(v.number())) }),
      joint: v.exactOptional(v.boolean()),
      drawn: v.exactOptional(v.array(v.array(v.array(v.number())))),
      front: text(60),
      drawing: v.optional(drawingSchema),
      photo: v.exactOptional(photoSchema),
      listed: v.exactOptional(v.strictObject({ jpeg: jpegSchema(DRAWING_BYTES), credit: text(LONGEST_CREDIT), printCredit: v.boolean() })),
      addressLines: v.pipe(v.array(text(400)), v.maxLength(20)),
      test: v.boolean(),
    }),
  ),
});

/** Cards as the desk writes them into a file and `otk print` reads them: what is printed, and nothing about who wrote it. */
export interface ExportedCards {
  readonly format: 1;
  readonly mode: CardMode;
  readonly cards: readonly SheetCard[];
}

/** Reads a file of exported cards; undefined when a field is missing, unknown or malformed. */
export function parseExportedCards(value: unknown): ExportedCards | undefined {
  const result = v.safeParse(exportSchema, value);
  return result.success ? result.output : undefined;
}
