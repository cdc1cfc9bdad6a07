import { concat, fromHex, toHex, type Bytes } from '../bytes/index.ts';
import { isBucket } from '../record/seal.ts';

/** A sealed record with what a table or a desk needs to send it to the server: nobody but the organizers can read it. */
export interface HandedOver {
  readonly eid: string;
  readonly rid: string;
  readonly rev: number;
  readonly epoch: number;
  /** Lets whoever carries the record upload it, and withdraw it. */
  readonly writeToken: Bytes;
  readonly sealed: Bytes;
}

const VERSION = 1;
const ID = 16;
const TOKEN = 32;
const HEAD = 2 * ID + 4 + 4 + TOKEN + 4;
const MOST = 255;

/** Several records as one piece: `u8 version ‖ u8 count ‖ (eid ‖ rid ‖ u32 rev ‖ u32 epoch ‖ token ‖ u32 length ‖ sealed) …`. */
export function toBundle(records: readonly HandedOver[]): Bytes {
  if (records.length === 0 || records.length > MOST) throw new Error(`A bundle holds 1 to ${String(MOST)} records.`);
  return concat(
    new Uint8Array([VERSION, records.length]),
    ...records.map(({ eid, rid, rev, epoch, writeToken, sealed }) => {
      const numbers = new DataView(new ArrayBuffer(8));
      numbers.setUint32(0, rev);
      numbers.setUint32(4, epoch);
      const length = new DataView(new ArrayBuffer(4));
      length.setUint32(0, sealed.length);
      return concat(fromHex(eid), fromHex(rid), new Uint8Array(numbers.buffer), writeToken, new Uint8Array(length.buffer), sealed);
    }),
  );
}

/** Reads a bundle; undefined where a length, a count, a number or a size is not what we write, or something is left over. */
export function fromBundle(bytes: Uint8Array): readonly HandedOver[] | undefined {
  const count = bytes[1] ?? 0;
  if (bytes[0] !== VERSION || count === 0) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const records: HandedOver[] = [];
  let at = 2;
  for (let left = count; left > 0; left--) {
    if (at + HEAD > bytes.length) return undefined;
    const from = at + 2 * ID;
    const length = view.getUint32(from + 8 + TOKEN);
    const start = at + HEAD;
    const rev = view.getUint32(from);
    const epoch = view.getUint32(from + 4);
    if (!isBucket(length) || start + length > bytes.length || rev < 1 || epoch < 1) return undefined;
    records.push({
      eid: toHex(bytes.subarray(at, at + ID)),
      rid: toHex(bytes.subarray(at + ID, from)),
      rev,
      epoch,
      writeToken: bytes.slice(from + 8, from + 8 + TOKEN),
      sealed: bytes.slice(start, start + length),
    });
    at = start + length;
  }
  return at === bytes.length ? records : undefined;
}

/** How many bytes a record takes in a bundle. */
export function bundledSize(record: Pick<HandedOver, 'sealed'>): number {
  return HEAD + record.sealed.length;
}
