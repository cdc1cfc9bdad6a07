import type { Bytes } from '../bytes/index.ts';

/** The characters of a QR code's alphanumeric mode, in which a camera's own reader hands text on unharmed, unlike bytes. */
const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';
const values = new Map(Array.from(ALPHABET).map((char, value) => [char, value]));

/** Writes bytes in the 45 characters of RFC 9285: three for two bytes, two for a last one. */
export function toBase45(bytes: Uint8Array): string {
  let out = '';
  for (let at = 0; at < bytes.length; at += 2) {
    const pair = at + 1 < bytes.length;
    let value = pair ? (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0) : (bytes[at] ?? 0);
    for (let digit = pair ? 3 : 2; digit > 0; digit--) {
      out += ALPHABET[value % 45] ?? '';
      value = Math.floor(value / 45);
    }
  }
  return out;
}

/** Reads base45; undefined where a character, the length or a group is not one of RFC 9285. */
export function fromBase45(text: string): Bytes | undefined {
  if (text.length % 3 === 1) return undefined;
  const out = new Uint8Array(Math.floor(text.length / 3) * 2 + (text.length % 3 === 2 ? 1 : 0));
  let next = 0;
  for (let at = 0; at < text.length; at += 3) {
    const group = text.slice(at, at + 3);
    let value = 0;
    for (const [place, char] of Array.from(group).entries()) {
      const digit = values.get(char);
      if (digit === undefined) return undefined;
      value += digit * 45 ** place;
    }
    if (value > (group.length === 3 ? 0xffff : 0xff)) return undefined;
    if (group.length === 3) out[next++] = value >> 8;
    out[next++] = value & 0xff;
  }
  return out;
}
