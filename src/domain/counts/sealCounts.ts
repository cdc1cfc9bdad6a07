import { deflateSync } from 'fflate';
import { utf8, type Bytes, type Random } from '../bytes/index.ts';
import { encrypt, ENCRYPT_OVERHEAD } from '../crypto/index.ts';
import { signNote } from '../crypto/note.ts';
import type { JoinCode } from '../event/joinCode.ts';
import { participantKeys } from '../event/keys.ts';
import { COORDINATOR } from '../event/manifest.ts';
import { limits } from '../wire/index.ts';
import type { Counts } from './counts.ts';
import { frame } from './frame.ts';

/** The sealed sizes: one for nearly every evening, so that they tell nobody how many people got cards. */
const SIZES = [4096, 16_384, 65_536, 262_144, limits.counts] as const;

/** Signs counts with the coordinator's key, deflates them, fills them up and encrypts them for those who hold the join code. */
export function sealCounts(counts: Counts, code: JoinCode, coordinatorSecret: Uint8Array, random: Random): Bytes {
  const note = signNote(`${JSON.stringify(counts)}\n`, COORDINATOR, coordinatorSecret);
  const plain = frame(
    deflateSync(utf8(note)),
    SIZES.map((size) => size - ENCRYPT_OVERHEAD),
  );
  if (!plain) throw new Error('counts.tooLarge');
  return encrypt(participantKeys(code.secret).counts, plain, code.eid, random);
}
