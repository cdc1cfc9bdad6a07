import * as v from 'valibot';
import { concat, fromUtf8, toHex, utf8, type Bytes, type Random } from '../bytes/index.ts';
import { decrypt, encrypt, sha256 } from '../crypto/index.ts';
import { participantKeys } from '../event/keys.ts';
import { peopleListSchema, type PeopleList } from '../person/person.ts';
import { checkList, type ListFault } from './checkList.ts';

/** Lists are padded to a multiple of this, so that their size says little. */
const STEP = 16_384;
const LIMIT = 5 * 1024 * 1024;

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

/** Encrypts a list under the list key and names it by its ciphertext's hash. Throws over 5 MiB. */
export function sealList(list: PeopleList, joinSecret: Uint8Array, random: Random): SealedList {
  const json = utf8(JSON.stringify(list));
  const size = Math.ceil((json.length + 4) / STEP) * STEP;
  const head = new Uint8Array(4);
  new DataView(head.buffer).setUint32(0, json.length);
  const bytes = encrypt(
    participantKeys(joinSecret).list,
    concat(head, json, new Uint8Array(size - 4 - json.length)),
    new Uint8Array(0),
    random,
  );
  if (bytes.length > LIMIT) throw new Error('list.tooLarge');
  return { id: toHex(sha256(bytes)), bytes };
}

/** Checks size and hash, decrypts and parses strictly; says what is wrong otherwise. Never throws. */
export function openList(bytes: Uint8Array, id: string, joinSecret: Uint8Array): ListResult {
  if (bytes.length > LIMIT) return { ok: false, reason: 'list.tooLarge' };
  if (toHex(sha256(bytes)) !== id) return { ok: false, reason: 'list.hash' };
  const plain = decrypt(participantKeys(joinSecret).list, bytes, new Uint8Array(0));
  if (!plain || plain.length < 4) return { ok: false, reason: 'list.unreadable' };
  const length = new DataView(plain.buffer, plain.byteOffset).getUint32(0);
  if (length > plain.length - 4 || plain.subarray(4 + length).some((byte) => byte !== 0)) return { ok: false, reason: 'list.unreadable' };
  try {
    return parseList(JSON.parse(fromUtf8(plain.subarray(4, 4 + length))));
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
