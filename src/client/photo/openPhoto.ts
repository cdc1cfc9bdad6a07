import { HEAD_BYTES, pictureFile } from '../../domain/photo/pictureFile.ts';

/** Why a file cannot be taken, as its sentence is called under `photo.problem`. */
export const photoProblems = ['empty', 'notPicture', 'heic', 'unreadable', 'tooLarge', 'failed'] as const;
type PhotoProblem = (typeof photoProblems)[number];

export type OpenedPhoto =
  /** `moving`: of a film strip like a GIF only the first picture is taken. */
  | { readonly ok: true; readonly picture: HTMLCanvasElement; readonly moving: boolean }
  | { readonly ok: false; readonly reason: PhotoProblem; /** Where it is too large. */ readonly megapixels?: number };

/** Four bytes a pixel are needed at once: an old phone ends a page that asks for more than this. */
const MOST_PIXELS = 64_000_000;
/** Pixels along the longer side that are worked with: four times closer is still worth printing. */
const LONGEST = 2600;

/**
 * Opens a file that a person chose, turned as its camera was held, on white paper where it is transparent. What comes
 * back are pixels alone; the file stays where it is. Never rejects.
 */
export async function openPhoto(file: Blob): Promise<OpenedPhoto> {
  if (file.size === 0) return { ok: false, reason: 'empty' };
  let known;
  try {
    known = pictureFile(new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer()));
  } catch {
    // The file is somewhere else by now: in a cloud that does not answer, or deleted.
    return { ok: false, reason: 'unreadable' };
  }
  if (!known) return { ok: false, reason: 'notPicture' };
  const { kind, size } = known;
  const pixels = (size?.width ?? 0) * (size?.height ?? 0);
  if (pixels > MOST_PIXELS) return { ok: false, reason: 'tooLarge', megapixels: Math.round(pixels / 1_000_000) };
  let decoded: ImageBitmap;
  try {
    decoded = await createImageBitmap(file.slice(0, file.size, `image/${kind}`), { imageOrientation: 'from-image' });
  } catch {
    return { ok: false, reason: kind === 'heic' ? 'heic' : 'unreadable' };
  }
  try {
    return { ok: true, picture: onPaper(decoded), moving: kind === 'gif' };
  } catch {
    return { ok: false, reason: 'failed' };
  } finally {
    decoded.close();
  }
}

/** The picture turned to the right by a quarter. */
export function turned(picture: HTMLCanvasElement): HTMLCanvasElement {
  const [canvas, pen] = aCanvas(picture.height, picture.width);
  pen.translate(picture.height, 0);
  pen.rotate(Math.PI / 2);
  pen.drawImage(picture, 0, 0);
  return canvas;
}

function onPaper(picture: ImageBitmap): HTMLCanvasElement {
  const scale = Math.min(1, LONGEST / Math.max(picture.width, picture.height));
  const [canvas, pen] = aCanvas(Math.max(1, Math.round(picture.width * scale)), Math.max(1, Math.round(picture.height * scale)));
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas;
}

/** A canvas with what draws on it; throws where the browser has no room for it. */
export function aCanvas(width: number, height: number): readonly [HTMLCanvasElement, CanvasRenderingContext2D] {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('There is no room for a canvas.');
  pen.imageSmoothingQuality = 'high';
  return [canvas, pen];
}
