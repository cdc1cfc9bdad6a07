import { armor } from 'age-encryption';
import { fromBase64, toBase64, utf8, type Bytes } from '../bytes/index.ts';
import { openValue, sealValue } from '../record/seal.ts';
import { fromBundle, toBundle, type HandedOver } from './bundle.ts';

/** What every such file is called: it says nothing, and a share sheet takes it. */
export const FILE_NAME = 'card.txt';
const LARGEST = 1_048_576;
/** How every age file begins. */
const AGE = 'age-encryption.org/v1\n';

/**
 * Writes records as one armoured age file for the organizers of their evening: only they can open it, so whoever carries it
 * learns neither the evening nor how to withdraw a card. Throws `record.tooLarge` beyond 1 MiB.
 */
export async function toFile(records: readonly HandedOver[], recipient: string): Promise<string> {
  return armoured(await sealForOrganizers(records, recipient));
}

/** The same before it is armoured: what a careful phone keeps, and shows as a moving picture. */
export function sealForOrganizers(records: readonly HandedOver[], recipient: string): Promise<Bytes> {
  return sealValue({ type: 'handOver', bundle: toBase64(toBundle(records)) }, recipient, LARGEST);
}

/** Writes sealed bytes as the text of a file. */
export function armoured(sealed: Uint8Array): string {
  return armor.encode(sealed);
}

/** Whether bytes are what `sealForOrganizers` gives, and no bundle that anybody reads. */
export function isSealed(bytes: Uint8Array): boolean {
  return utf8(AGE).every((byte, at) => bytes[at] === byte);
}

/** Opens such a file with the keys of a desk; `undefined` where it is no such file, or not for these keys. */
export async function fromFile(text: string, identities: readonly string[]): Promise<readonly HandedOver[] | undefined> {
  const sealed = dearmoured(text);
  if (!sealed) return undefined;
  const value = await openValue(sealed, identities);
  if (typeof value !== 'object' || value === null || !('bundle' in value) || typeof value.bundle !== 'string') return undefined;
  try {
    return fromBundle(fromBase64(value.bundle));
  } catch {
    return undefined;
  }
}

/** Whether a text looks like a file that somebody handed over, whoever may open it. */
export function looksLikeFile(text: string): boolean {
  return dearmoured(text) !== undefined;
}

/** What stands between the marks; messengers and editors may add lines around them and change the ends of lines. `undefined` where there is none. */
export function dearmoured(text: string): Uint8Array | undefined {
  const block = /-----BEGIN AGE ENCRYPTED FILE-----[\s\S]*?-----END AGE ENCRYPTED FILE-----/u.exec(text)?.[0];
  if (block === undefined) return undefined;
  try {
    return armor.decode(`${block.replaceAll('\r', '')}\n`);
  } catch {
    return undefined;
  }
}
