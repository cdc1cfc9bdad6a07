import { jpegSize } from './jpeg.ts';
import type { Size } from './size.ts';

type PictureKind = 'jpeg' | 'png' | 'gif' | 'webp' | 'avif' | 'heic' | 'bmp';

/** What the beginning of a file tells of the picture in it. */
export interface PictureFile {
  readonly kind: PictureKind;
  /** Known before anything is decoded only where the format says it at once. */
  readonly size: Size | undefined;
}

/** So much of a file is enough: what comes before the size of a photo (EXIF, a preview, a colour profile) is smaller. */
export const HEAD_BYTES = 1024 * 1024;

/**
 * Tells a picture by its own bytes, not by its name or what the system calls it. Undefined for everything else, drawings
 * made of instructions (SVG) included: those could hold text, links and scripts.
 */
export function pictureFile(head: Uint8Array): PictureFile | undefined {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  const at = (offset: number, text: string) => Array.from(text).every((letter, i) => head[offset + i] === letter.charCodeAt(0));
  if (head[0] === 0xff && head[1] === 0xd8 && head[2] === 0xff) return { kind: 'jpeg', size: jpegSize(head) };
  if (at(0, '\x89PNG\r\n\x1a\n') && head.length >= 24)
    return { kind: 'png', size: { width: view.getUint32(16), height: view.getUint32(20) } };
  if (at(0, 'GIF8') && head.length >= 10) return { kind: 'gif', size: { width: view.getUint16(6, true), height: view.getUint16(8, true) } };
  if (at(0, 'RIFF') && at(8, 'WEBP')) return { kind: 'webp', size: webpSize(view, at) };
  if (at(0, 'BM') && head.length >= 26)
    return { kind: 'bmp', size: { width: Math.abs(view.getInt32(18, true)), height: Math.abs(view.getInt32(22, true)) } };
  if (at(4, 'ftypavi')) return { kind: 'avif', size: undefined };
  if (at(4, 'ftyp') && ['heic', 'heix', 'hevc', 'heim', 'heis', 'mif1', 'msf1'].some((brand) => at(8, brand)))
    return { kind: 'heic', size: undefined };
  return undefined;
}

/** Its three kinds say it in three ways; only the newest may be larger than 16,384 pixels. */
function webpSize(view: DataView, at: (offset: number, text: string) => boolean): Size | undefined {
  if (view.byteLength < 30) return undefined;
  const u24 = (offset: number) => view.getUint16(offset, true) | (view.getUint8(offset + 2) << 16);
  if (at(12, 'VP8X')) return { width: u24(24) + 1, height: u24(27) + 1 };
  if (at(12, 'VP8 ')) return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  const bits = view.getUint32(21, true);
  return at(12, 'VP8L') ? { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 } : undefined;
}
