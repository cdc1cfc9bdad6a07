import { concat, fromUtf8, utf8, type Bytes, type Random } from '../bytes/index.ts';
import { decrypt, deriveKey, encrypt } from '../crypto/index.ts';
import type { JoinCode } from '../event/joinCode.ts';

/** As long as every tag, so that its length says nothing. */
const TAG = /^[\w-]{12}$/;

/**
 * Whom a kiosk’s cards go to at first, as it lies on its disk: by the tag that stands for the person (`personTag`), sealed under
 * the join code. Whoever has the tablet alone does not learn to whom was written at it.
 */
export function sealPreselected(tag: string, code: JoinCode, random: Random): Bytes {
  return encrypt(deriveKey(code.secret, 'kiosk'), utf8(tag), bound(code), random);
}

/** Undefined for another code than the one under which it was sealed. */
export function openPreselected(sealed: Uint8Array, code: JoinCode): string | undefined {
  const plain = decrypt(deriveKey(code.secret, 'kiosk'), sealed, bound(code));
  const tag = plain && fromUtf8(plain);
  return tag !== undefined && TAG.test(tag) ? tag : undefined;
}

function bound({ eid }: JoinCode): Bytes {
  return concat(eid, utf8('kiosk'));
}
