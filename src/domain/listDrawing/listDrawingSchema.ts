import * as v from 'valibot';
import { jpegSchema } from '../photo/photoSchema.ts';
import { DRAWING_BYTES, LONGEST_CREDIT, LONGEST_SHOWS, MOST_DRAWINGS, MOST_GONE } from './listDrawing.ts';

const line = (longest: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(longest), v.regex(/\S/));
const id = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/));

const permissionSchema = v.strictObject({
  by: line(200),
  day: v.pipe(
    v.string(),
    v.isoDate(),
    v.check((text) => !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text)),
  ),
  source: line(500),
  person: v.exactOptional(v.pipe(v.string(), v.maxLength(80), v.regex(/^[a-z0-9-]+$/))),
  publishable: v.exactOptional(v.literal(true)),
});

/** The drawings of a list. That a whole one has a permission for each of them, and what guests get none, is `checkList`'s to see. */
export const listDrawingsSchema = v.pipe(
  v.array(
    v.strictObject({
      id,
      jpeg: jpegSchema(DRAWING_BYTES),
      shows: line(LONGEST_SHOWS),
      credit: line(LONGEST_CREDIT),
      printCredit: v.boolean(),
      permission: v.exactOptional(permissionSchema),
    }),
  ),
  v.maxLength(MOST_DRAWINGS),
);

/** Ids of drawings that were taken away. */
export const goneDrawingsSchema = v.pipe(v.array(id), v.maxLength(MOST_GONE));

/** The permissions of a list's drawings, for the part that only desks read. */
export const permissionsSchema = v.pipe(v.array(v.strictObject({ id, ...permissionSchema.entries })), v.maxLength(MOST_DRAWINGS));
