import { deflateSync } from 'fflate';
import * as v from 'valibot';
import { fromUtf8, toHex, utf8, type Bytes, type Random } from '../bytes/index.ts';
import { decrypt, encrypt, ENCRYPT_OVERHEAD, sha256 } from '../crypto/index.ts';
import { participantKeys } from '../event/keys.ts';
import { peopleListSchema, type PeopleList } from '../person/person.ts';
import { limits } from '../wire/index.ts';
import { checkList, type ListFault } from './checkList.ts';
import { inflate } from './inflate.ts';

/** `u8 format ‖ u32 length ‖ deflated JSON ‖ zeros`; what comes later takes the next number. */
const FORMAT = 1;
const HEAD = 5;
const SMALLEST = 16_384;
/** 10,000 people with every field filled are about 22 MB of JSON; an old phone still has room for this much. */
export const JSON_LIMIT = 32 * 1024 * 1024;

export interface SealedList {
  /** SHA-256 of the ciphertext in hex: its name on the wire. */
  readonly id: string;
  readonly bytes: Bytes;
}

export type ListResult =
  | { readonly ok: true; readonly list: PeopleList }
  | {
      readonly ok: false;
      readonly reason: 'list.hash' | 'list.tooLarge' | 'list.unreadable' | ListFault['reason'];
      readonly detail?: string;
    };

/** Compresses a list, encrypts it under the list key and names it by its ciphertext's hash. Throws over 5 MiB sealed or 32 MiB of JSON. */
export function sealList(list: PeopleList, joinSecret: Uint8Array, random: Random): SealedList {
  const json = utf8(JSON.stringify(list));
  const deflated = deflateSync(json);
  const size = sealedSize(deflated);
  if (size > limits.list || json.length > JSON_LIMIT) throw new Error('list.tooLarge');
  const plain = new Uint8Array(size - ENCRYPT_OVERHEAD);
  plain[0] = FORMAT;
  new DataView(plain.buffer).setUint32(1, deflated.length);
  plain.set(deflated, HEAD);
  const bytes = encrypt(participantKeys(joinSecret).list, plain, new Uint8Array(0), random);
  return { id: toHex(sha256(bytes)), bytes };
}

/** Whether a list keeps within what phones take; what is sealed for organizers comes on top of it. */
export function isSealable(list: PeopleList): boolean {
  const json = utf8(JSON.stringify(list));
  // Packing takes time, and what is small stays small.
  return json.length <= JSON_LIMIT && (json.length <= limits.list / 2 || sealedSize(deflateSync(json)) <= limits.list);
}

function sealedSize(deflated: Uint8Array): number {
  return paddedSize(ENCRYPT_OVERHEAD + HEAD + deflated.length);
}

/** Checks size and hash, decrypts, decompresses within a limit and parses strictly; says what is wrong otherwise. Never throws. */
export function openList(bytes: Uint8Array, id: string, joinSecret: Uint8Array): ListResult {
  if (bytes.length > limits.list) return { ok: false, reason: 'list.tooLarge' };
  if (toHex(sha256(bytes)) !== id) return { ok: false, reason: 'list.hash' };
  const plain = decrypt(participantKeys(joinSecret).list, bytes, new Uint8Array(0));
  if (!plain || plain.length < HEAD) return { ok: false, reason: 'list.unreadable' };
  // Made by a later version: there is nothing to guess at.
  if (plain[0] !== FORMAT) return { ok: false, reason: 'list.malformed', detail: 'format' };
  const end = HEAD + new DataView(plain.buffer, plain.byteOffset).getUint32(1);
  if (end > plain.length || plain.subarray(end).some((byte) => byte !== 0)) return { ok: false, reason: 'list.unreadable' };
  const json = inflate(plain.subarray(HEAD, end), JSON_LIMIT);
  if (json === 'tooLarge') return { ok: false, reason: 'list.tooLarge' };
  try {
    return json ? parseList(JSON.parse(fromUtf8(json))) : { ok: false, reason: 'list.malformed' };
  } catch {
    return { ok: false, reason: 'list.malformed' };
  }
}

/** Reads a list strictly; `detail` names the first field that is wrong. */
export function parseList(value: unknown): ListResult {
  const result = v.safeParse(peopleListSchema, value);
  if (!result.success) return { ok: false, reason: 'list.malformed', detail: v.getDotPath(result.issues[0]) ?? '' };
  const fault = checkList(result.output);
  return fault ? { ok: false, ...fault } : { ok: true, list: result.output };
}

/**
 * Four sizes between a power of two and the next, so that a list's size says little: 34 in all, a quarter more
 * bytes at most, and the limit is one of them.
 */
function paddedSize(length: number): number {
  let step = SMALLEST / 4;
  while (step * 8 < length) step *= 2;
  return Math.max(SMALLEST, Math.ceil(length / step) * step);
}
