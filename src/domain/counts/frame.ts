import type { Bytes } from '../bytes/index.ts';

/** `u8 format ‖ u32 length ‖ deflated note ‖ zeros`; what comes later takes the next number. */
const FORMAT = 1;
const HEAD = 5;

/** Deflated bytes in a frame of the first of these sizes that holds them; undefined where none does. */
export function frame(deflated: Uint8Array, sizes: readonly number[]): Bytes | undefined {
  const size = sizes.find((one) => HEAD + deflated.length <= one);
  if (size === undefined) return undefined;
  const plain = new Uint8Array(size);
  plain[0] = FORMAT;
  new DataView(plain.buffer).setUint32(1, deflated.length);
  plain.set(deflated, HEAD);
  return plain;
}

/** The bytes in a frame; undefined where format, length or padding are wrong. */
export function unframe(plain: Bytes): Bytes | undefined {
  if (plain.length < HEAD || plain[0] !== FORMAT) return undefined;
  const end = HEAD + new DataView(plain.buffer, plain.byteOffset).getUint32(1);
  if (end > plain.length || plain.subarray(end).some((byte) => byte !== 0)) return undefined;
  return plain.subarray(HEAD, end);
}
