import { concat, fromBase64Url, toBase64Url, type Bytes } from '../bytes/index.ts';
import { sha256 } from '../crypto/index.ts';

/** The first byte says it, so that a device knows before it asks anybody: a careful code stands in no address and on no disk. */
const versions = { ordinary: 1, careful: 2 } as const;
const LENGTH = 1 + 16 + 16 + 16;

/** What the QR at the door says: which event, the secret that opens it, and the pin of the coordinator's key. */
export interface JoinCode {
  readonly eid: Bytes;
  readonly secret: Bytes;
  readonly pin: Bytes;
  /** Set for a careful evening: scanned inside the app, and kept in memory only. */
  readonly careful?: true;
}

export type JoinCodeResult =
  /** `person`: the tag (`personTag`) of whom this code leads to, where it stands on a label beside somebody's drawing. */
  | { readonly ok: true; readonly code: JoinCode; readonly person?: string }
  | { readonly ok: false; readonly reason: 'join.empty' | 'join.notOurs' | 'join.truncated' | 'join.version' };

/** `version(1) ‖ eid(16) ‖ join secret(16) ‖ SHA-256(coordinator public key)[:16]` in base64url: 66 characters. The version is 2 for a careful evening. */
export function formatJoinCode(code: JoinCode): string {
  return toBase64Url(concat(Uint8Array.of(code.careful ? versions.careful : versions.ordinary), code.eid, code.secret, code.pin));
}

/** What a code for one person holds: the join code and, after a stroke, the person's tag. */
export function formatPersonCode(code: JoinCode, person: string | undefined): string {
  return person === undefined ? formatJoinCode(code) : `${formatJoinCode(code)}/${person}`;
}

/** Reads a join code, in groups or not, or a link that carries one after its `#`; says what is wrong otherwise. */
export function parseJoinCode(input: string): JoinCodeResult {
  const text = input.replace(/\s+/gu, '');
  if (text === '') return { ok: false, reason: 'join.empty' };
  const [code = '', person = ''] = (text.includes('#') ? text.slice(text.indexOf('#') + 1).replace(/^\/?join\//, '') : text).split('/');
  let bytes: Bytes;
  try {
    bytes = fromBase64Url(code);
  } catch {
    return { ok: false, reason: isCutCode(code) ? 'join.truncated' : 'join.notOurs' };
  }
  const isKnown = bytes[0] === versions.ordinary || bytes[0] === versions.careful;
  if (bytes.length < LENGTH && isKnown) return { ok: false, reason: 'join.truncated' };
  if (bytes.length !== LENGTH) return { ok: false, reason: 'join.notOurs' };
  if (!isKnown) return { ok: false, reason: 'join.version' };
  const careful = bytes[0] === versions.careful && ({ careful: true } as const);
  const found: JoinCode = { eid: bytes.slice(1, 17), secret: bytes.slice(17, 33), pin: bytes.slice(33), ...careful };
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

/**
 * What the QR of an evening holds: a link, or on a careful evening the code alone, which no phone's own camera opens
 * as an address.
 */
export function inviteText(origin: string, code: JoinCode, person?: string): string {
  return code.careful ? formatPersonCode(code, person) : joinLink(origin, code, person);
}

/** Where guests of a careful evening begin: an address without any code, which says nothing of any evening. */
export function scanAddress(origin: string): string {
  return `${origin}/#/scan`;
}

/** The pin of a coordinator's public key. */
export function pinOf(coordinator: Uint8Array): Bytes {
  return sha256(coordinator).slice(0, 16);
}

/** A code cut off inside a group of four has a length that base64 cannot have, or loose bits at its end. */
function isCutCode(code: string): boolean {
  return /^A[\w-]{0,64}$/.test(code) && code.length < 66;
}
