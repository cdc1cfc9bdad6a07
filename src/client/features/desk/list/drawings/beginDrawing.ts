import * as v from 'valibot';
import { fromBase64, type Bytes } from '../../../../../domain/bytes/index.ts';
import { MOST_ZOOM } from '../../../../../domain/photo/crop.ts';

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const schema = v.object({
  draft: v.object({
    shows: v.string(),
    credit: v.string(),
    printCredit: v.boolean(),
    by: v.string(),
    day: v.string(),
    source: v.string(),
    publishable: v.boolean(),
    person: v.string(),
  }),
  crop: v.object({ zoom: v.pipe(v.number(), v.minValue(1), v.maxValue(MOST_ZOOM)), x: share, y: share }),
});
const pictureSchema = v.object({ jpeg: v.pipe(v.string(), v.base64()) });

/** A drawing as far as somebody described it, and the part that they chose; undefined where nobody did. */
export function beginDrawing(value: unknown): v.InferOutput<typeof schema> | undefined {
  const read = v.safeParse(schema, value);
  return read.success ? read.output : undefined;
}

/** The whole picture that they chose, as a JPEG. */
export function beginPicture(value: unknown): Bytes | undefined {
  const read = v.safeParse(pictureSchema, value);
  return read.success ? fromBase64(read.output.jpeg) : undefined;
}
