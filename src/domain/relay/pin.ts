import { scryptAsync } from '@noble/hashes/scrypt.js';
import { equalBytes, utf8, type Bytes, type Random } from '../bytes/index.ts';

/** What tells a right PIN from a wrong one; the PIN itself stands nowhere. */
export interface PinCheck {
  readonly salt: Bytes;
  readonly hash: Bytes;
}

/** 32 MB and some tenths of a second on an old tablet. A few digits can be tried out by whoever has the disk: they open a menu and no card. */
const cost = { N: 2 ** 15, r: 8, p: 1, dkLen: 32 };

/** Four to eight digits. */
export function isPin(pin: string): boolean {
  return /^\d{4,8}$/.test(pin);
}

/** Makes what a PIN is checked with later. */
export async function pinCheckOf(pin: string, random: Random): Promise<PinCheck> {
  const salt = random(16);
  return { salt, hash: await hashOf(pin, salt) };
}

/** Whether this is the PIN. */
export async function isRightPin(pin: string, { salt, hash }: PinCheck): Promise<boolean> {
  return isPin(pin) && equalBytes(await hashOf(pin, salt), hash);
}

async function hashOf(pin: string, salt: Bytes): Promise<Bytes> {
  return new Uint8Array(await scryptAsync(utf8(pin), salt, cost));
}
