import { concat, fromUtf8, utf8, type Bytes } from '../bytes/index.ts';

const VERSION = 1;
const HEAD = 5;

/** `u8 version ‖ u32 length ‖ JSON ‖ zeros` of exactly `size` bytes; undefined when the JSON does not fit. */
export function frame(value: unknown, size: number): Bytes | undefined {
  const json = utf8(JSON.stringify(value));
  if (HEAD + json.length > size) return undefined;
  const head = new Uint8Array(HEAD);
  head[0] = VERSION;
  new DataView(head.buffer).setUint32(1, json.length);
  return concat(head, json, new Uint8Array(size - HEAD - json.length));
}

/** Reads a frame back; undefined when version, length, JSON or padding are wrong. */
export function unframe(bytes: Uint8Array): unknown {
  if (bytes.length < HEAD || bytes[0] !== VERSION) return undefined;
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(1);
  if (length > bytes.length - HEAD) return undefined;
  for (let i = HEAD + length; i < bytes.length; i++) if (bytes[i] !== 0) return undefined;
  try {
    return JSON.parse(fromUtf8(bytes.subarray(HEAD, HEAD + length))) as unknown;
  } catch {
    return undefined;
  }
}
