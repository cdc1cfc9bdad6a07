import { readFile, stat } from 'node:fs/promises';
import { parseSigningKey, type SigningKey } from '../../domain/publish/index.ts';

/** The bytes of a file; null where there is none, undefined where it cannot be read. */
export async function readBytes(file: string): Promise<Uint8Array | null | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? null : undefined;
  }
}

export type KeyFile = { readonly ok: true; readonly key: SigningKey } | { readonly ok: false; readonly message: string };

/** Reads a signing key; one that others on this machine can read is no secret and is refused. */
export async function readSigningKey(file: string): Promise<KeyFile> {
  const bytes = await readBytes(file);
  if (!bytes) return { ok: false, message: bytes === null ? `${file} is not there.` : `${file} cannot be read.` };
  const key = parseSigningKey(new TextDecoder().decode(bytes));
  if (!key) return { ok: false, message: `${file} is no signing key of a publisher.` };
  const { mode } = await stat(file);
  if (process.platform !== 'win32' && (mode & 0o077) !== 0)
    return { ok: false, message: `Others on this machine can read ${file}: chmod 600 ${file}, and think about a new key.` };
  return { ok: true, key };
}
