import { deflateSync } from 'fflate';
import { fromHex, fromUtf8, utf8, type Bytes, type Random } from '../bytes/index.ts';
import { decrypt, deriveKey, encrypt } from '../crypto/index.ts';
import { inflate } from '../list/inflate.ts';
import { parseBook, type GroupBook } from './book.ts';

const LIMIT = 64 * 1024 * 1024;

/** A book as it lies on a desk's device: only the desk of this evening opens it. */
export function sealBook(book: GroupBook, eid: string, coordinatorSecret: Uint8Array, random: Random): Bytes {
  return encrypt(bookKey(coordinatorSecret), deflateSync(utf8(JSON.stringify(book))), fromHex(eid), random);
}

/** Opens it again; undefined when it is damaged or of another evening. Never throws. */
export function openBook(sealed: Uint8Array, eid: string, coordinatorSecret: Uint8Array): GroupBook | undefined {
  const deflated = decrypt(bookKey(coordinatorSecret), sealed, fromHex(eid));
  const json = deflated && inflate(deflated, LIMIT);
  return json && json !== 'tooLarge' ? parseBook(fromUtf8(json)) : undefined;
}

function bookKey(coordinatorSecret: Uint8Array): Bytes {
  return deriveKey(coordinatorSecret, 'book');
}
