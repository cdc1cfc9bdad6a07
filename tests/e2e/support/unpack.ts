import { inflateRawSync, inflateSync } from 'node:zlib';

/** Something that lay packed in a file. */
export interface Unpacked {
  /** How it was packed, and where in the file. */
  readonly how: string;
  readonly bytes: Buffer;
}

/** More than any file of ours holds; a stream that only looks like one may promise anything. */
const LARGEST = 32 * 1024 * 1024;

/**
 * What lies packed in a file as a browser keeps it: streams of zlib, gzip and zip, the blocks of a LevelDB table, and values
 * that IndexedDB packs by itself. Not opened: Brotli, which cannot be told from noise, and what is packed twice.
 */
export function unpack(file: Buffer): Unpacked[] {
  return [...streamsIn(file), ...blocksIn(file), ...valuesIn(file)];
}

/** By their first bytes; most are none, and say so soon. */
function streamsIn(file: Buffer): Unpacked[] {
  const found: Unpacked[] = [];
  const take = (how: string, at: number, open: (part: Buffer) => Buffer): void => {
    const bytes = opened(() => open(file.subarray(at)));
    if (bytes && bytes.length > 16) found.push({ how: `${how} at ${String(at)}`, bytes });
  };
  // A stream that is not whole, as after a kill, says what it held all the same.
  const options = { maxOutputLength: LARGEST, finishFlush: 2 };
  for (let at = 0; at + 4 < file.length; at++) {
    const [a = 0, b = 0] = [file[at], file[at + 1]];
    if (a === 0x78 && (a * 256 + b) % 31 === 0 && (b & 0x20) === 0) take('zlib', at, (part) => inflateSync(part, options));
    else if (a === 0x1f && b === 0x8b && file[at + 2] === 8)
      take('gzip', at + headOfGzip(file, at), (part) => inflateRawSync(part, options));
    else if (a === 0x50 && b === 0x4b && file.readUInt16LE(at + 2) === 0x0403) {
      if (at + 30 >= file.length || file.readUInt16LE(at + 8) !== 8) continue;
      take('zip', at + 30 + file.readUInt16LE(at + 26) + file.readUInt16LE(at + 28), (part) => inflateRawSync(part, options));
    }
  }
  return found;
}

/** Ten bytes, and what its flags promise. What stands behind such a stream in a file would make a whole one fail. */
function headOfGzip(file: Buffer, at: number): number {
  const flags = file[at + 3] ?? 0;
  let end = at + 10;
  if ((flags & 4) !== 0) end += 2 + (file[end] ?? 0) + 256 * (file[end + 1] ?? 0);
  for (const flag of [8, 16]) if ((flags & flag) !== 0) end = file.indexOf(0, end) + 1;
  return end + ((flags & 2) !== 0 ? 2 : 0) - at;
}

/** The last eight bytes of every LevelDB table. */
const TABLE = Buffer.from('57fb808b247547db', 'hex');
const FOOTER = 48;
/** A byte for how a block is packed, and its checksum. */
const TRAILER = 5;

function blocksIn(file: Buffer): Unpacked[] {
  if (file.length < FOOTER || !file.subarray(-8).equals(TABLE)) return [];
  const footer = file.subarray(-FOOTER);
  const [, metaEnd] = handleAt(footer, 0);
  const [index] = handleAt(footer, metaEnd);
  const entries = blockAt(file, index);
  if (!entries) return [];
  const found: Unpacked[] = [];
  for (const handle of handlesIn(entries)) {
    const bytes = blockAt(file, handle);
    if (bytes) found.push({ how: `LevelDB block at ${String(handle.offset)}`, bytes });
  }
  return found;
}

interface Handle {
  readonly offset: number;
  readonly size: number;
}

function handleAt(bytes: Buffer, at: number): [Handle, number] {
  const [offset, next] = varint(bytes, at);
  const [size, end] = varint(bytes, next);
  return [{ offset, size }, end];
}

function blockAt(file: Buffer, { offset, size }: Handle): Buffer | undefined {
  const packed = file.subarray(offset, offset + size);
  const kind = file[offset + size];
  if (offset + size + TRAILER > file.length) return undefined;
  return kind === 0 ? packed : kind === 1 ? opened(() => unsnap(packed)) : undefined;
}

/** `shared ‖ unshared ‖ length ‖ key ‖ value` each; behind them the restarts and their count. */
function handlesIn(index: Buffer): Handle[] {
  const found: Handle[] = [];
  const restarts = index.readUInt32LE(index.length - 4);
  const end = index.length - 4 - 4 * restarts;
  for (let at = 0; at < end;) {
    const [, second] = varint(index, at);
    const [unshared, third] = varint(index, second);
    const [length, key] = varint(index, third);
    found.push(handleAt(index, key + unshared)[0]);
    at = key + unshared + length;
  }
  return found;
}

/** What Blink writes before a value of IndexedDB that it packed itself. */
const PACKED_VALUE = Buffer.from('ff1103', 'hex');

function valuesIn(file: Buffer): Unpacked[] {
  const found: Unpacked[] = [];
  for (let at = file.indexOf(PACKED_VALUE); at >= 0; at = file.indexOf(PACKED_VALUE, at + 1)) {
    const bytes = opened(() => unsnap(file.subarray(at + PACKED_VALUE.length)));
    if (bytes && bytes.length > 16) found.push({ how: `IndexedDB value at ${String(at)}`, bytes });
  }
  return found;
}

/** Opens Snappy's raw format, up to the length that it names; what a log's records cut apart is opened up to there. */
export function unsnap(packed: Buffer): Buffer {
  const [length, start] = varint(packed, 0);
  if (length > LARGEST) throw new Error('Too large to be ours.');
  const out = Buffer.alloc(length);
  let to = 0;
  for (let at = start; to < length && at < packed.length;) {
    const tag = packed[at++] ?? 0;
    const kind = tag & 3;
    if (kind === 0) {
      let size = tag >> 2;
      if (size >= 60) {
        const more = size - 59;
        size = packed.readUIntLE(at, more);
        at += more;
      }
      to += packed.copy(out, to, at, at + size + 1);
      at += size + 1;
      continue;
    }
    const size = kind === 1 ? ((tag >> 2) & 7) + 4 : (tag >> 2) + 1;
    const back = kind === 1 ? ((tag >> 5) << 8) | (packed[at] ?? 0) : kind === 2 ? packed.readUInt16LE(at) : packed.readUInt32LE(at);
    at += kind === 1 ? 1 : kind === 2 ? 2 : 4;
    if (back === 0 || back > to) break;
    // It may run into what it writes.
    for (let i = 0; i < size && to < length; i++, to++) out[to] = out[to - back] ?? 0;
  }
  return out.subarray(0, to);
}

function varint(bytes: Buffer, at: number): [number, number] {
  let value = 0;
  for (let shift = 0; shift < 35; shift += 7) {
    const byte = bytes[at++];
    if (byte === undefined) throw new Error('It ends too early.');
    value += (byte & 0x7f) * 2 ** shift;
    if (byte < 0x80) return [value, at];
  }
  throw new Error('No number.');
}

function opened(open: () => Buffer): Buffer | undefined {
  try {
    return open();
  } catch {
    return undefined;
  }
}
