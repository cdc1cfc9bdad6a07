import { concat, fromHex, toHex, utf8, type Bytes, type Random } from '../bytes/index.ts';
import { decrypt, deriveKey, encrypt } from '../crypto/index.ts';
import type { JoinCode } from '../event/joinCode.ts';

/** What a table has to know of a record that it carries, to send it and to hear the desk's word on it. */
export interface CarriedSecrets extends SendingSecret {
  /** Opens what stands on the board: where the card is, and no word of it. */
  readonly statusKey: Bytes;
  /** The place there, in hex. */
  readonly board: string;
}

/** Of a record that a phone handed over: whoever could open the desk's word on it could forge one, so the phone keeps that for itself. */
export interface SendingSecret {
  /** Lets whoever has it upload the record, and withdraw it. */
  readonly writeToken: Bytes;
}

const KEY = 32;

/** As it lies on a table's disk: without the join code nobody learns from it which card is where, or takes one back. */
export function sealCarried(secrets: CarriedSecrets | SendingSecret, at: CarriedAt, code: JoinCode, random: Random): Bytes {
  const heard = 'statusKey' in secrets ? [secrets.statusKey, fromHex(secrets.board)] : [];
  return encrypt(deriveKey(code.secret, 'carried'), concat(secrets.writeToken, ...heard), bound(at, code), random);
}

/** Opens it with the code under which it was sealed; undefined for another one, or for another record's. */
export function openCarried(sealed: Uint8Array, at: CarriedAt, code: JoinCode): CarriedSecrets | SendingSecret | undefined {
  const plain = decrypt(deriveKey(code.secret, 'carried'), sealed, bound(at, code));
  if (plain?.length === KEY) return { writeToken: plain };
  if (!plain || plain.length <= 2 * KEY) return undefined;
  return { writeToken: plain.slice(0, KEY), statusKey: plain.slice(KEY, 2 * KEY), board: toHex(plain.subarray(2 * KEY)) };
}

interface CarriedAt {
  readonly rid: string;
  readonly rev: number;
}

function bound({ rid, rev }: CarriedAt, { eid }: JoinCode): Bytes {
  return concat(eid, fromHex(rid), utf8(String(rev)));
}
