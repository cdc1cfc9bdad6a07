import { toBase64, type Bytes } from '../../domain/bytes/index.ts';
import { partOf, type Crop } from '../../domain/photo/crop.ts';
import { plainJpeg } from '../../domain/photo/jpeg.ts';
import { NARROWEST, PHOTO_BYTES, WIDEST } from '../../domain/photo/photo.ts';
import { PROPORTION } from '../../domain/photo/size.ts';
import { aCanvas } from './openPhoto.ts';

/** Tried one after another: most photos fit with the first, a meadow with every blade of grass with a later one. */
const QUALITIES = [0.88, 0.8, 0.7, 0.58, 0.45];

/** The part of a picture that comes onto the card, as a JPEG of pixels alone in base64, of so many bytes at most; undefined where the browser makes none. */
export async function encodePhoto(picture: HTMLCanvasElement, crop: Crop, most = PHOTO_BYTES): Promise<string | undefined> {
  const part = partOf(picture, crop);
  // What has few pixels gets no more by drawing it larger.
  for (let width = Math.min(WIDEST, Math.max(NARROWEST, Math.round(part.width))); ; width = Math.max(NARROWEST, Math.round(width * 0.75))) {
    const [canvas, pen] = aCanvas(width, Math.round(width / PROPORTION));
    pen.drawImage(picture, part.x, part.y, part.width, part.height, 0, 0, canvas.width, canvas.height);
    for (const quality of QUALITIES) {
      const jpeg = await jpegOf(canvas, quality);
      if (!jpeg) return undefined;
      if (jpeg.length <= most) return toBase64(jpeg);
    }
    if (width === NARROWEST) return undefined;
  }
}

/** The whole picture as it is worked with, in base64; undefined where the browser makes none. */
export async function encodeWhole(picture: HTMLCanvasElement): Promise<string | undefined> {
  const jpeg = await jpegOf(picture, 0.88);
  return jpeg && toBase64(jpeg);
}

/** Browsers write of themselves into a JPEG too: that goes with the rest. */
async function jpegOf(canvas: HTMLCanvasElement, quality: number): Promise<Bytes | undefined> {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality));
  return blob ? plainJpeg(new Uint8Array(await blob.arrayBuffer())) : undefined;
}
