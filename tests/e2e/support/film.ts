import { writeFileSync } from 'node:fs';
import { encode } from 'uqr';

const [width, height] = [640, 480];
const QUIET = 4;
const [LIGHT, DARK] = [235, 16];

/** The modules of a code, row by row, without the white around it. */
export type Modules = readonly (readonly boolean[])[];

/** Writes what a camera sees that is held on a QR code of `text`: one still picture as a film. */
export function filmCode(path: string, text: string): void {
  filmCodes(path, [encode(text, { ecc: 'L', border: 0 }).data]);
}

/** Writes what a camera sees before which codes follow each other, ten in a second and again from the first; none: a blank wall. */
export function filmCodes(path: string, codes: readonly Modules[]): void {
  const pictures = codes.length > 0 ? codes : [[]];
  writeFileSync(
    path,
    Buffer.concat([
      Buffer.from(`YUV4MPEG2 W${String(width)} H${String(height)} F10:1 Ip A1:1 C420jpeg\n`),
      ...pictures.flatMap((code) => [Buffer.from('FRAME\n'), picture(code), Buffer.alloc((width * height) / 2, 128)]),
    ]),
  );
}

/** One picture of the film, in grey. */
function picture(code: Modules): Buffer {
  const size = code.length;
  const scale = Math.floor(height / (size + 2 * QUIET));
  const luma = Buffer.alloc(width * height, LIGHT);
  const [left, top] = [width, height].map((side) => Math.floor((side - size * scale) / 2)) as [number, number];
  for (let y = 0; y < size * scale; y++) {
    for (let x = 0; x < size * scale; x++) {
      if (code[Math.floor(y / scale)]?.[Math.floor(x / scale)] === true) luma[(top + y) * width + left + x] = DARK;
    }
  }
  return luma;
}
