import { concat, fromBase64, toBase64, toHex, type Bytes, type Random } from '../bytes/index.ts';
import { signingPublicKey } from '../crypto/index.ts';
import { keyHash } from '../crypto/note.ts';

/** Whose signature a list carries: the publisher's name, as a rule their domain, and their Ed25519 public key. */
export interface PublisherKey {
  readonly name: string;
  readonly publicKey: Bytes;
}

/** What a publisher signs with. Whoever has it publishes in their name. */
export interface SigningKey {
  readonly name: string;
  readonly secret: Bytes;
}

const ED25519 = 1;
/** Small Latin letters only: no name looks like another one. */
const NAME = /^[a-z0-9](?:[a-z0-9./_-]{0,78}[a-z0-9])?$/;
const PRIVATE = 'PRIVATE+KEY+';

export function isPublisherName(name: string): boolean {
  return NAME.test(name);
}

/** A key that nobody has yet. Throws when the name is none. */
export function newSigningKey(name: string, random: Random): SigningKey {
  if (!isPublisherName(name)) throw new Error('A publisher’s name is small letters, digits, dots, slashes and hyphens.');
  return { name, secret: random(32) };
}

export function publisherKeyOf({ name, secret }: SigningKey): PublisherKey {
  return { name, publicKey: signingPublicKey(secret) };
}

/** `name+hash+key`, the form of a verifier key of C2SP's signed notes: what a publisher tells everybody. */
export function formatPublisherKey({ name, publicKey }: PublisherKey): string {
  return formatted(name, publicKey, publicKey);
}

/** Reads `name+hash+key`; undefined where anything in it does not fit. */
export function parsePublisherKey(text: string): PublisherKey | undefined {
  const read = parsed(text.trim());
  if (!read) return undefined;
  const key = { name: read.name, publicKey: read.bytes };
  return formatPublisherKey(key) === text.trim() ? key : undefined;
}

/** The same form behind `PRIVATE+KEY+`, as other programs for signed notes write it. */
export function formatSigningKey({ name, secret }: SigningKey): string {
  return `${PRIVATE}${formatted(name, signingPublicKey(secret), secret)}`;
}

/** Reads a signing key; undefined where it is none. */
export function parseSigningKey(text: string): SigningKey | undefined {
  const line = text.trim();
  const read = line.startsWith(PRIVATE) ? parsed(line.slice(PRIVATE.length)) : undefined;
  if (!read) return undefined;
  const key = { name: read.name, secret: read.bytes };
  return formatSigningKey(key) === line ? key : undefined;
}

function formatted(name: string, publicKey: Uint8Array, bytes: Uint8Array): string {
  return `${name}+${toHex(keyHash(name, publicKey))}+${toBase64(concat(Uint8Array.of(ED25519), bytes))}`;
}

function parsed(text: string): { readonly name: string; readonly bytes: Bytes } | undefined {
  const [, name = '', encoded = ''] = /^([^+]+)\+[0-9a-f]{8}\+([A-Za-z0-9+/]{44})$/.exec(text) ?? [];
  if (!isPublisherName(name)) return undefined;
  try {
    const bytes = fromBase64(encoded);
    return bytes.length === 33 && bytes[0] === ED25519 ? { name, bytes: bytes.slice(1) } : undefined;
  } catch {
    return undefined;
  }
}
