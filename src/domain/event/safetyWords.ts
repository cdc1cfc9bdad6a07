import { wordlist } from '@scure/bip39/wordlists/english.js';
import type { Random } from '../bytes/index.ts';
import { sha256 } from '../crypto/index.ts';

/** Four words from the pin of the coordinator's key (44 bits), for those who compare desk and phone. */
export function safetyWords(pin: Uint8Array): readonly string[] {
  return wordsFrom(sha256(pin), 4);
}

/** Six words from a publisher's public key (66 bits): somebody may look long for a key with the same ones. */
export function keyWords(publicKey: Uint8Array): readonly string[] {
  return wordsFrom(sha256(publicKey), 6);
}

/** A passphrase of words, 11 bits each; six words hold 66 bits. */
export function generatePassphrase(random: Random, words = 6): string {
  return wordsFrom(random(Math.ceil((words * 11) / 8)), words).join(' ');
}

function wordsFrom(bytes: Uint8Array, count: number): string[] {
  let bits = 0n;
  for (const byte of bytes) bits = (bits << 8n) | BigInt(byte);
  const spare = BigInt(bytes.length * 8 - count * 11);
  bits >>= spare;
  const words: string[] = [];
  for (let i = 0; i < count; i++) {
    words.unshift(wordlist[Number(bits & 2047n)] ?? '');
    bits >>= 11n;
  }
  return words;
}
