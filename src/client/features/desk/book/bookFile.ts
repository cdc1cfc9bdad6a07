import { parseBook, type GroupBook } from '../../../../domain/book/index.ts';
import { normalizePassphrase } from '../../../../domain/desk/passphrase.ts';
import type { Bytes } from '../../../../domain/bytes/index.ts';
import type { KeysWorker } from '../../../workers/keys/index.ts';

/** No book is larger: twice what a list of 10,000 people with every field filled takes. */
export const BOOK_FILE_LIMIT = 64 * 1024 * 1024;

/** A book as a standard age passphrase file. */
export function sealBookFile(book: GroupBook, passphrase: string, keys: KeysWorker): Promise<Bytes> {
  return keys.seal(JSON.stringify(book), passphrase);
}

/** Opens such a file; undefined where the words are others or it holds no book. */
export async function openBookFile(sealed: Bytes, passphrase: string, keys: KeysWorker): Promise<GroupBook | undefined> {
  const typed = normalizePassphrase(passphrase);
  // A phone's keyboard begins with a capital letter; generated words have none.
  const small = typed.toLowerCase();
  const text = (await keys.open(sealed, typed)) ?? (small === typed ? undefined : await keys.open(sealed, small));
  return text === undefined ? undefined : parseBook(text);
}

/** A name that says nothing to somebody who looks through a stick. `today`: `YYYY-MM-DD`. */
export function bookFileName(today: string): string {
  return `notes-${today}.age`;
}
