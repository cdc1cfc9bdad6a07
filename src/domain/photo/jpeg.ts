import { concat, equalBytes, type Bytes } from '../bytes/index.ts';
import type { Size } from './size.ts';

const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
/** Frames that everybody decodes: baseline, extended, progressive. */
const frames: ReadonlySet<number> = new Set([0xc0, 0xc1, 0xc2]);
/** What pixels are made from besides: Huffman tables, quantisation tables, restart interval. */
const tables: ReadonlySet<number> = new Set([0xc4, 0xdb, 0xdd]);

/** One segment with its marker; a scan has the packed pixels behind it. */
interface Segment {
  readonly marker: number;
  readonly from: number;
  readonly to: number;
}

/**
 * The same picture with nothing in it but what its pixels are made from: no EXIF, GPS, XMP, colour profile, thumbnail or
 * comment (`APPn`, `COM`), and nothing behind its end. Undefined for what is no whole JPEG.
 */
export function plainJpeg(bytes: Uint8Array): Bytes | undefined {
  const segments = segmentsOf(bytes);
  if (!segments) return undefined;
  const needed = segments.filter(({ marker }) => frames.has(marker) || tables.has(marker) || marker === SOS);
  if (needed.filter(({ marker }) => frames.has(marker)).length !== 1 || needed.at(-1)?.marker !== SOS) return undefined;
  return concat(
    new Uint8Array([0xff, SOI]),
    ...needed.map(({ marker, from, to }) => concat(new Uint8Array([0xff, marker]), bytes.subarray(from, to))),
    new Uint8Array([0xff, EOI]),
  );
}

/** Whether a JPEG holds nothing but pixels. */
export function isPlainJpeg(bytes: Uint8Array): boolean {
  const plain = plainJpeg(bytes);
  return plain !== undefined && equalBytes(plain, bytes);
}

/** How large a JPEG says it is; undefined where its beginning, which is all that is needed, does not say it. */
export function jpegSize(bytes: Uint8Array): Size | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== SOI) return undefined;
  for (let at = 2; at + 9 < bytes.length;) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at++;
      continue;
    }
    if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc)
      return { height: u16(bytes, at + 5), width: u16(bytes, at + 7) };
    if (marker === SOS || marker === EOI) return undefined;
    at += 2 + u16(bytes, at + 2);
  }
  return undefined;
}

/** All segments up to the end of the picture; undefined where one is cut off or of a kind that nobody decodes. */
function segmentsOf(bytes: Uint8Array): readonly Segment[] | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== SOI) return undefined;
  const segments: Segment[] = [];
  let at = 2;
  while (at + 1 < bytes.length) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at++;
      continue;
    }
    if (marker === EOI) return segments;
    const isLeftOut = marker === 0xfe || (marker >= 0xe0 && marker <= 0xef);
    if (!isLeftOut && !frames.has(marker) && !tables.has(marker) && marker !== SOS) return undefined;
    const from = at + 2;
    const length = u16(bytes, from);
    if (length < 2 || from + length > bytes.length) return undefined;
    at = marker === SOS ? endOfScan(bytes, from + length) : from + length;
    segments.push({ marker, from, to: at });
  }
  return undefined;
}

/** In packed pixels `FF` is followed by zero or a restart marker; anything else is the next segment. */
function endOfScan(bytes: Uint8Array, start: number): number {
  let at = start;
  for (; at + 1 < bytes.length; at++) {
    if (bytes[at] !== 0xff) continue;
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && !(next >= 0xd0 && next <= 0xd7)) break;
  }
  return at;
}

function u16(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
}
