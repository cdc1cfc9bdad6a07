import { Inflate } from 'fflate';
import { concat, type Bytes } from '../bytes/index.ts';

/** Deflate turns a byte into at most 1,032: a piece of this size can overshoot the limit by 8 MB and no more. */
const PIECE = 8192;

/** What deflated bytes hold; `tooLarge` as soon as that would be more than `limit` bytes. Undefined where they are no deflated bytes or end too early. */
export function inflate(deflated: Uint8Array, limit: number): Bytes | 'tooLarge' | undefined {
  const parts: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((part) => {
    length += part.length;
    if (length <= limit) parts.push(part);
  });
  try {
    for (let at = 0; at < deflated.length && length <= limit; at += PIECE) {
      stream.push(deflated.subarray(at, at + PIECE), at + PIECE >= deflated.length);
    }
  } catch {
    return undefined;
  }
  return length <= limit ? concat(...parts) : 'tooLarge';
}
