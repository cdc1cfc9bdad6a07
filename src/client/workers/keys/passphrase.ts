import { Decrypter, Encrypter } from 'age-encryption';
import type { Bytes } from '../../../domain/bytes/index.ts';

/**
 * age's own default (2^18) takes 280 MB and seconds, which kills the tab of an old tablet. 2^15 takes 35 MB
 * and a few tenths of a second. What that loses (three bits) the six generated words more than make up for:
 * they hold 66 bits, and own passphrases have a floor.
 */
const WORK_FACTOR = 15;

/** Seals a text as a standard age passphrase file. */
export async function sealWithPassphrase(text: string, passphrase: string, workFactor = WORK_FACTOR): Promise<Bytes> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(workFactor);
  return new Uint8Array(await encrypter.encrypt(text));
}

/** Opens an age passphrase file; undefined when the passphrase is another one or the file is damaged. */
export async function openWithPassphrase(sealed: Uint8Array, passphrase: string): Promise<string | undefined> {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  try {
    return await decrypter.decrypt(sealed, 'text');
  } catch {
    return undefined;
  }
}
