import { deflateSync } from 'fflate';
import { equalBytes, fromBase64Url, toHex, utf8, type Bytes, type Random } from '../bytes/index.ts';
import { decrypt, encrypt, ENCRYPT_OVERHEAD } from '../crypto/index.ts';
import { noteFromBytes, signNote, verifyNote } from '../crypto/note.ts';
import { pinOf, type JoinCode } from '../event/joinCode.ts';
import { participantKeys } from '../event/keys.ts';
import { COORDINATOR, type Manifest } from '../event/manifest.ts';
import { inflate } from '../list/inflate.ts';
import { limits } from '../wire/index.ts';
import { parseCounts, type Counts } from './counts.ts';

/** `u8 format ‖ u32 length ‖ deflated note ‖ zeros`; what comes later takes the next number. */
const FORMAT = 1;
const HEAD = 5;
/** The sealed sizes: one for nearly every evening, so that they tell nobody how many people got cards. */
const SIZES = [4096, 16_384, 65_536, 262_144, limits.counts] as const;
/** Of 10,000 people with the longest ids. */
const NOTE_LIMIT = 2 * 1024 * 1024;

export type CountsResult =
  | { readonly ok: true; readonly counts: Counts }
  | {
      readonly ok: false;
      readonly reason:
        | 'counts.tooLarge'
        | 'counts.unreadable'
        | 'counts.signature'
        | 'counts.malformed'
        | 'counts.otherEvent'
        /** Of a lower version than is known: somebody serves what was there before. */
        | 'counts.older';
    };

/** Signs counts with the coordinator's key, deflates them, fills them up and encrypts them for those who hold the join code. */
export function sealCounts(counts: Counts, code: JoinCode, coordinatorSecret: Uint8Array, random: Random): Bytes {
  const deflated = deflateSync(utf8(signNote(`${JSON.stringify(counts)}\n`, COORDINATOR, coordinatorSecret)));
  const size = SIZES.find((one) => ENCRYPT_OVERHEAD + HEAD + deflated.length <= one);
  if (size === undefined) throw new Error('counts.tooLarge');
  const plain = new Uint8Array(size - ENCRYPT_OVERHEAD);
  plain[0] = FORMAT;
  new DataView(plain.buffer).setUint32(1, deflated.length);
  plain.set(deflated, HEAD);
  return encrypt(participantKeys(code.secret).counts, plain, code.eid, random);
}

/** Opens counts: checks size, key, pin, signature, form, event, and that the version is not lower than `knownVersion`. Never throws. */
export function openCounts(
  sealed: Uint8Array,
  code: JoinCode,
  { coordinator }: Pick<Manifest, 'coordinator'>,
  knownVersion: number,
): CountsResult {
  if (sealed.length > limits.counts) return { ok: false, reason: 'counts.tooLarge' };
  const plain = decrypt(participantKeys(code.secret).counts, sealed, code.eid);
  const deflated = plain && unframe(plain);
  const inflated = deflated && inflate(deflated, NOTE_LIMIT);
  if (inflated === 'tooLarge') return { ok: false, reason: 'counts.tooLarge' };
  const note = inflated && noteFromBytes(inflated);
  if (note === undefined) return { ok: false, reason: 'counts.unreadable' };
  const key = keyOf(coordinator);
  const text = key && equalBytes(pinOf(key), code.pin) ? verifyNote(note, COORDINATOR, key) : undefined;
  if (text === undefined) return { ok: false, reason: 'counts.signature' };
  const counts = parseCounts(text);
  if (!counts) return { ok: false, reason: 'counts.malformed' };
  if (counts.eid !== toHex(code.eid)) return { ok: false, reason: 'counts.otherEvent' };
  return counts.version < knownVersion ? { ok: false, reason: 'counts.older' } : { ok: true, counts };
}

/** The bytes in a frame; undefined where format, length or padding are wrong. */
function unframe(plain: Bytes): Bytes | undefined {
  if (plain.length < HEAD || plain[0] !== FORMAT) return undefined;
  const end = HEAD + new DataView(plain.buffer, plain.byteOffset).getUint32(1);
  if (end > plain.length || plain.subarray(end).some((byte) => byte !== 0)) return undefined;
  return plain.subarray(HEAD, end);
}

function keyOf(coordinator: string): Bytes | undefined {
  try {
    return fromBase64Url(coordinator);
  } catch {
    return undefined;
  }
}
