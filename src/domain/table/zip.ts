import { Inflate } from 'fflate';
import { TableError, tableLimits } from './table.ts';

/** The parts of a ZIP file, unpacked one at a time and only when asked for. */
export interface Zip {
  has(path: string): boolean;
  /**
   * Hands a part over piece by piece. Throws a `TableError` when it is not there, damaged, encrypted, or when all that
   * was unpacked so far exceeds the limit: a few kilobytes may stand for gigabytes.
   */
  unpack(path: string, take: (piece: Uint8Array) => void): void;
}

/** Reads a ZIP file's directory; throws a `TableError` when there is none. `limit` is for all that is unpacked, in bytes. */
export function openZip(bytes: Uint8Array, limit: number = tableLimits.unpacked): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(bytes, view);
  let left = limit;
  return {
    has: (path) => entries.has(nameOf(path)),
    unpack(path, take) {
      const entry = entries.get(nameOf(path));
      if (!entry) throw broken();
      const packed = packedBytes(bytes, view, entry);
      const crc = new Crc();
      let size = 0;
      unpackBytes(packed, entry.method, (piece) => {
        size += piece.length;
        left -= piece.length;
        if (left < 0) throw new TableError('table.unsafe');
        crc.add(piece);
        take(piece);
      });
      if (size !== entry.size || crc.value !== entry.crc) throw broken();
    },
  };
}

interface Entry {
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly offset: number;
}

/** More parts than any workbook has. */
const MOST_ENTRIES = 10_000;

function readDirectory(bytes: Uint8Array, view: DataView): Map<string, Entry> {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries = new Map<string, Entry>();
  if (count > MOST_ENTRIES) throw new TableError('table.unsafe');
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw broken();
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    if ((view.getUint16(at + 8, true) & 1) !== 0) throw new TableError('table.oldExcel');
    entries.set(nameOf(name), {
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The end record stands at the very end, before a comment of at most 64 KiB. */
function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  throw broken();
}

function packedBytes(bytes: Uint8Array, view: DataView, { offset, packedSize }: Entry): Uint8Array {
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50) throw broken();
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedSize > bytes.length) throw broken();
  return bytes.subarray(start, start + packedSize);
}

/** A small piece cannot grow beyond 16 MiB (deflate packs at most about a thousandfold) before somebody counts. */
const PIECE = 16_384;

function unpackBytes(packed: Uint8Array, method: number, take: (piece: Uint8Array) => void): void {
  if (method === 0) {
    take(packed);
    return;
  }
  if (method !== 8) throw broken();
  const inflate = new Inflate((piece) => take(piece));
  try {
    for (let at = 0; at < packed.length; at += PIECE) inflate.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
  } catch (error) {
    throw error instanceof TableError ? error : broken();
  }
}

/** Some writers use backslashes, a leading slash or other capitals. */
function nameOf(path: string): string {
  return path.replaceAll('\\', '/').replace(/^\/+/u, '').toLowerCase();
}

function broken(): TableError {
  return new TableError('table.broken');
}

const crcTable = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let bit = 0; bit < 8; bit++) c = (c & 1) === 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
  return c;
});

class Crc {
  #sum = 0xffffffff;

  add(bytes: Uint8Array): void {
    let sum = this.#sum;
    for (const byte of bytes) sum = (crcTable[(sum ^ byte) & 255] ?? 0) ^ (sum >>> 8);
    this.#sum = sum;
  }

  get value(): number {
    return (this.#sum ^ 0xffffffff) >>> 0;
  }
}
