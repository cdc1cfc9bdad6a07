import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { ed25519 } from '@noble/curves/ed25519.js';
import { extract, hkdf as nobleHkdf } from '@noble/hashes/hkdf.js';
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 as nobleSha256 } from '@noble/hashes/sha2.js';
import { concat, utf8, type Bytes, type Random } from '../bytes/index.ts';

const NONCE = 24;
/** The number of HKDF’s first block. */
const FIRST_BLOCK = new Uint8Array([1]);

export function sha256(bytes: Uint8Array): Bytes {
  return new Uint8Array(nobleSha256(bytes));
}

/** HKDF-SHA256 (RFC 5869) with an empty salt; `purpose` keeps the derived keys apart. */
export function deriveKey(secret: Uint8Array, purpose: string, length = 32): Bytes {
  return new Uint8Array(nobleHkdf(nobleSha256, secret, undefined, utf8(`otkrytka/1/${purpose}`), length));
}

/** `deriveKey` of one secret for many purposes, at most 32 bytes each: what all of them begin with is done once. */
export function deriver(secret: Uint8Array): (purpose: string, length: number) => Bytes {
  const begun = hmac.create(nobleSha256, extract(nobleSha256, secret));
  return (purpose, length) => {
    const block = begun
      .clone()
      .update(utf8(`otkrytka/1/${purpose}`))
      .update(FIRST_BLOCK)
      .digest();
    return new Uint8Array(block.subarray(0, length));
  };
}

/** Encrypts with XChaCha20-Poly1305; the random nonce (24 bytes) stands before the ciphertext. */
export function encrypt(key: Uint8Array, plain: Uint8Array, bound: Uint8Array, random: Random): Bytes {
  const nonce = random(NONCE);
  return concat(nonce, xchacha20poly1305(key, nonce, bound).encrypt(plain));
}

/** Opens what `encrypt` made with the same key and bound bytes; undefined when anything differs. */
export function decrypt(key: Uint8Array, sealed: Uint8Array, bound: Uint8Array): Bytes | undefined {
  if (sealed.length < NONCE + 16) return undefined;
  try {
    const cipher = xchacha20poly1305(key, sealed.subarray(0, NONCE), bound);
    return new Uint8Array(cipher.decrypt(sealed.subarray(NONCE)));
  } catch {
    return undefined;
  }
}

/** How many bytes `encrypt` adds. */
export const ENCRYPT_OVERHEAD = NONCE + 16;

export function signingPublicKey(secret: Uint8Array): Bytes {
  return new Uint8Array(ed25519.getPublicKey(secret));
}

export function sign(secret: Uint8Array, message: Uint8Array): Bytes {
  return new Uint8Array(ed25519.sign(message, secret));
}

export function isSignedBy(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  try {
    return ed25519.verify(signature, message, publicKey);
  } catch {
    return false;
  }
}
