import type { Bytes } from '../../../domain/bytes/index.ts';

/** Four random bytes as a number from 0 to below 1. */
export function fractionOf(bytes: Bytes): number {
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(0) / 2 ** 32;
}
