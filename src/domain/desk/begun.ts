import { fromHex, fromUtf8, toHex, utf8, type Bytes, type Random } from '../bytes/index.ts';
import { decrypt, deriveKey, encrypt } from '../crypto/index.ts';

/** Filled up to a multiple of this: how much somebody has written says little. */
const STEP = 512;
const HEAD = 4;

/** What an organizer began to write at a place of the desk, and did not finish. */
export interface Begun {
  /** As `hold:<record id>` or `person:<id>`. */
  readonly place: string;
  /** What stands in the fields, as JSON has it. */
  readonly value: unknown;
}

/** The key of what the desks of an evening began and keep on their own devices. */
export function begunKey(coordinatorSecret: Uint8Array): Bytes {
  return deriveKey(coordinatorSecret, 'desk/begun');
}

/** The name under which a place is kept, which says nothing of it: 32 hex digits. */
export function begunName(key: Uint8Array, place: string): string {
  return toHex(deriveKey(key, `name/${place}`, 16));
}

/** Seals what was begun for this device's disk. */
export function sealBegun({ place, value }: Begun, key: Uint8Array, eid: string, random: Random): Bytes {
  const json = utf8(JSON.stringify({ place, value }));
  const plain = new Uint8Array(Math.ceil((HEAD + json.length) / STEP) * STEP);
  new DataView(plain.buffer).setUint32(0, json.length);
  plain.set(json, HEAD);
  return encrypt(key, plain, fromHex(eid), random);
}

/** Opens it again; undefined when it is damaged or of another evening. Never throws. */
export function openBegun(sealed: Uint8Array, key: Uint8Array, eid: string): Begun | undefined {
  const plain = decrypt(key, sealed, fromHex(eid));
  if (!plain || plain.length < HEAD) return undefined;
  try {
    const length = new DataView(plain.buffer, plain.byteOffset).getUint32(0);
    const read: unknown = JSON.parse(fromUtf8(plain.subarray(HEAD, HEAD + length)));
    if (typeof read !== 'object' || read === null || !('place' in read) || typeof read.place !== 'string') return undefined;
    return { place: read.place, value: 'value' in read ? read.value : undefined };
  } catch {
    return undefined;
  }
}
