import { equalBytes, fromBase64Url, toHex, type Bytes } from '../bytes/index.ts';
import { decrypt } from '../crypto/index.ts';
import { noteFromBytes, verifyNote } from '../crypto/note.ts';
import { pinOf, type JoinCode } from '../event/joinCode.ts';
import { participantKeys } from '../event/keys.ts';
import { COORDINATOR, type Manifest } from '../event/manifest.ts';
import { inflate } from '../list/inflate.ts';
import { limits } from '../wire/index.ts';
import { parseCounts, type Counts } from './counts.ts';
import { unframe } from './frame.ts';

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

function keyOf(coordinator: string): Bytes | undefined {
  try {
    return fromBase64Url(coordinator);
  } catch {
    return undefined;
  }
}
