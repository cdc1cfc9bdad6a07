import { writeFileSync } from 'node:fs';
import { encode } from 'uqr';

const [width, height] = [640, 480];
const QUIET = 4;

/** Writes what a camera sees that is held on a QR code of `text`: one still picture as a film, in grey. */
export function filmCode(path: string, text: string): void {
  const { data, size } = encode(text, { ecc: 'L', border: 0 });
  const scale = Math.floor(height / (size + 2 * QUIET));
  const luma = Buffer.alloc(width * height, 235);
  const [left, top] = [width, height].map((side) => Math.floor((side - size * scale) / 2)) as [number, number];
  for (let y = 0; y < size * scale; y++) {
    for (let x = 0; x < size * scale; x++) {
      if (data[Math.floor(y / scale)]?.[Math.floor(x / scale)] === true) luma[(top + y) * width + left + x] = 16;
    }
  }
  writeFileSync(
    path,
    Buffer.concat([
      Buffer.from(`YUV4MPEG2 W${String(width)} H${String(height)} F10:1 Ip A1:1 C420jpeg\nFRAME\n`),
      luma,
      Buffer.alloc((width * height) / 2, 128),
    ]),
  );
}
