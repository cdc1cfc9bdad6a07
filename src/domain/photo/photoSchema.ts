import * as v from 'valibot';
import { fromBase64 } from '../bytes/index.ts';
import { isPlainJpeg, jpegSize } from './jpeg.ts';
import { faceAnswers, NARROWEST, PHOTO_BYTES, WIDEST } from './photo.ts';
import { PROPORTION } from './size.ts';

/** A picture of so many bytes at most, as a card may hold it: a JPEG of pixels alone, cut to the card, in base64. */
export const jpegSchema = (most: number) =>
  v.pipe(v.string(), v.minLength(4), v.maxLength(Math.ceil(most / 3) * 4), v.regex(/^[A-Za-z0-9+/]+={0,2}$/), v.check(isFit));

/** A photo as a sealed card may hold it. Metadata makes it no photo at all: no phone of ours sends any. */
export const photoSchema = v.strictObject({
  jpeg: jpegSchema(PHOTO_BYTES),
  faces: v.picklist(faceAnswers),
});

/** As a draft keeps it: what cannot be sealed comes back as well. */
export const draftPhotoSchema = v.object({ jpeg: v.string(), faces: v.picklist(faceAnswers) });

function isFit(jpeg: string): boolean {
  const bytes = decoded(jpeg);
  const size = bytes && jpegSize(bytes);
  if (!size || size.width < NARROWEST || size.width > WIDEST || Math.abs(size.width / size.height - PROPORTION) > 0.02) return false;
  return isPlainJpeg(bytes);
}

function decoded(jpeg: string): Uint8Array | undefined {
  try {
    return fromBase64(jpeg);
  } catch {
    return undefined;
  }
}
