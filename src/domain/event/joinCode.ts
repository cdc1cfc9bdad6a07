import { concat, fromBase64Url, toBase64Url, type Bytes } from '../bytes/index.ts';
import { sha256 } from '../crypto/index.ts';

const VERSION = 1;
const LENGTH = 1 + 16 + 16 + 16;

/** What the QR at the door says: which event, the secret that opens it, and the pin of the coordinator's key. */
export interface JoinCode {
  readonly eid: Bytes;
  readonly secret: Bytes;
  readonly pin: Bytes;
}

export type JoinCodeResult =
  /** `person`: the tag (`personTag`) of whom this code leads to, where it stands on a label beside somebody's drawing. */
  | { readonly ok: true; readonly code: JoinCode; readonly person?: string }
  | { readonly ok: false; readonly reason: 'join.empty' | 'join.notOurs' | 'join.truncated' | 'join.version' };

/** `version(1) ‖ eid(16) ‖ join secret(16) ‖ SHA-256(coordinator public key)[:16]` in base64url: 66 characters. */
export function formatJoinCode(code: JoinCode): string {
  return toBase64Url(concat(Uint8Array.of(VERSION), code.eid, code.secret, code.pin));
}

/** What a code for one person holds: the join code and, after a stroke, the person's tag. */
export function formatPersonCode(code: JoinCode, person: string | undefined): string {
  return person === undefined ? formatJoinCode(code) : `${formatJoinCode(code)}/${person}`;
}

/** Reads a join code or a link that carries one after its `#`; says what is wrong otherwise. */
export function parseJoinCode(input: string): JoinCodeResult {
  const text = input.trim();
  if (text === '') return { ok: false, reason: 'join.empty' };
  const [code = '', person = ''] = (text.includes('#') ? text.slice(text.indexOf('#') + 1).replace(/^\/?join\//, '') : text).split('/');
  let bytes: Bytes;
  try {
    bytes = fromBase64Url(code);
  } catch {
    return { ok: false, reason: isCutCode(code) ? 'join.truncated' : 'join.notOurs' };
  }
  if (bytes.length < LENGTH && bytes[0] === VERSION) return { ok: false, reason: 'join.truncated' };
  if (bytes.length !== LENGTH) return { ok: false, reason: 'join.notOurs' };
  if (bytes[0] !== VERSION) return { ok: false, reason: 'join.version' };
  const found = { eid: bytes.slice(1, 17), secret: bytes.slice(17, 33), pin: bytes.slice(33) };
  // A tag that was cut off leads to nobody; the evening opens all the same.
  return { ok: true, code: found, ...(/^[\w-]{12}$/.test(person) && { person }) };
}

/**
 * The link that an ordinary evening's QR holds: the code stands in the fragment, which no server sees. With a person's
 * tag (`personTag`) it leads on to that person.
 */
export function joinLink(origin: string, code: JoinCode, person?: string): string {
  return `${origin}/#/join/${formatPersonCode(code, person)}`;
}

/** The pin of a coordinator's public key. */
export function pinOf(coordinator: Uint8Array): Bytes {
  return sha256(coordinator).slice(0, 16);
}

/** A code cut off inside a group of four has a length that base64 cannot have, or loose bits at its end. */
function isCutCode(code: string): boolean {
  return /^AQ?[\w-]{0,64}$|^AR?[\w-]{0,64}$/.test(code) && code.length < 66;
}
