import { Decrypter, Encrypter, generateIdentity, identityToRecipient } from 'age-encryption';
import type { Bytes } from '../bytes/index.ts';
import { frame, unframe } from './frame.ts';

/** The sizes that a sealed record can have, in bytes; the largest is for scans of replies. */
export const BUCKETS = [4096, 16_384, 65_536, 262_144, 1_048_576] as const;
export type Bucket = (typeof BUCKETS)[number];

/** age splits its payload into chunks of this size and adds 16 bytes to each. */
const CHUNK = 65_536;
const TAG = 16;
const PAYLOAD_NONCE = 16;

/** A new age identity (`AGE-SECRET-KEY-1…`). */
export function newIdentity(): Promise<string> {
  return generateIdentity();
}

/** The recipient (`age1…`) that belongs to an identity. */
export function recipientOf(identity: string): Promise<string> {
  return identityToRecipient(identity);
}

/**
 * Seals a value for an age recipient as a file of exactly a bucket's size, the smallest that holds it.
 * Throws when even the largest allowed bucket is too small.
 */
export async function sealValue(value: unknown, recipient: string, largest: Bucket = 262_144): Promise<Bytes> {
  const header = await headerLength(recipient);
  for (const bucket of BUCKETS) {
    if (bucket > largest) break;
    const plain = frame(value, plainSize(bucket - header - PAYLOAD_NONCE));
    if (plain === undefined) continue;
    const sealed = await encryptTo(recipient, plain);
    if (sealed.length !== bucket)
      throw new Error(`A sealed record came out at ${String(sealed.length)} bytes instead of ${String(bucket)}.`);
    return sealed;
  }
  throw new Error('record.tooLarge');
}

/** Opens a sealed record with any of the identities; undefined when none opens it or the frame is wrong. */
export async function openValue(sealed: Uint8Array, identities: readonly string[]): Promise<unknown> {
  try {
    const decrypter = new Decrypter();
    for (const identity of identities) decrypter.addIdentity(identity);
    return unframe(await decrypter.decrypt(sealed));
  } catch {
    return undefined;
  }
}

export function isBucket(size: number): boolean {
  return (BUCKETS as readonly number[]).includes(size);
}

const headerLengths = new Map<string, Promise<number>>();

/** The header's length depends on the kind of recipient only, so it is measured once by sealing nothing. */
function headerLength(recipient: string): Promise<number> {
  const kind = `${recipient.slice(0, 6)}/${String(recipient.length)}`;
  const known = headerLengths.get(kind);
  if (known) return known;
  const measured = encryptTo(recipient, new Uint8Array(0)).then((empty) => empty.length - PAYLOAD_NONCE - TAG);
  headerLengths.set(kind, measured);
  return measured;
}

/** How many plain bytes give `payload` sealed ones, where each chunk of 64 KiB carries a tag. */
function plainSize(payload: number): number {
  return payload - Math.ceil(payload / (CHUNK + TAG)) * TAG;
}

async function encryptTo(recipient: string, plain: Uint8Array): Promise<Bytes> {
  // WebKitGTK's X25519 fails now and then for no reason of ours; a new ephemeral key succeeds.
  for (let attempt = 1; ; attempt++) {
    try {
      const encrypter = new Encrypter();
      encrypter.addRecipient(recipient);
      return new Uint8Array(await encrypter.encrypt(plain));
    } catch (error) {
      if (attempt === 3) throw error;
    }
  }
}
