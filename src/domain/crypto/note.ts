import { base64 } from '@scure/base';
import { concat, equalBytes, fromUtf8, utf8, type Bytes } from '../bytes/index.ts';
import { isSignedBy, sha256, sign, signingPublicKey } from './index.ts';

const ED25519 = Uint8Array.of(1);

/** Signs a text as a C2SP signed note (c2sp.org/signed-note); the text must end in a line break. */
export function signNote(text: string, keyName: string, secret: Uint8Array): string {
  if (!text.endsWith('\n')) throw new Error('A signed note ends in a line break.');
  const hash = keyHash(keyName, signingPublicKey(secret));
  const signature = base64.encode(concat(hash, sign(secret, utf8(text))));
  return `${text}\n— ${keyName} ${signature}\n`;
}

/** Returns the text of a signed note when one of its signatures is by this key; otherwise undefined. */
export function verifyNote(note: string, keyName: string, publicKey: Uint8Array): string | undefined {
  const split = note.lastIndexOf('\n\n');
  if (split < 0) return undefined;
  const text = note.slice(0, split + 1);
  const hash = keyHash(keyName, publicKey);
  for (const line of note.slice(split + 2).split('\n')) {
    const [dash, name, signature] = line.split(' ');
    if (dash !== '—' || name !== keyName || signature === undefined) continue;
    const bytes = decodeBase64(signature);
    if (bytes?.length !== 68 || !equalBytes(bytes.subarray(0, 4), hash)) continue;
    if (isSignedBy(publicKey, utf8(text), bytes.subarray(4))) return text;
  }
  return undefined;
}

/** Reads a note from bytes; undefined when they are not UTF-8. */
export function noteFromBytes(bytes: Uint8Array): string | undefined {
  try {
    return fromUtf8(bytes);
  } catch {
    return undefined;
  }
}

/** What a signature and a verifier key carry of the key: the first four bytes of its hash under its name. */
export function keyHash(keyName: string, publicKey: Uint8Array): Bytes {
  return sha256(concat(utf8(`${keyName}\n`), ED25519, publicKey)).slice(0, 4);
}

function decodeBase64(text: string): Uint8Array | undefined {
  try {
    return base64.decode(text);
  } catch {
    return undefined;
  }
}
