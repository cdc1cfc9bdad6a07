import { base64, base64urlnopad, hex } from '@scure/base';

/** Bytes that own a plain buffer, as every platform call wants them. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** A source of random bytes; passed in, so that tests can choose them. */
export type Random = (length: number) => Bytes;

/** The current time in milliseconds since 1970; passed in, so that tests can choose it. */
export type Clock = () => number;

export function utf8(text: string): Bytes {
  return new TextEncoder().encode(text);
}

/** Decodes UTF-8; throws a TypeError when the bytes are not valid UTF-8. */
export function fromUtf8(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}

export function concat(...parts: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}

/** Compares without stopping at the first difference, so that timing tells nothing. */
export function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  let difference = 0;
  for (let i = 0; i < a.length; i++) difference |= (a[i] ?? 0) ^ (b[i] ?? 0);
  return difference === 0;
}

export function toBase64Url(bytes: Uint8Array): string {
  return base64urlnopad.encode(bytes);
}

/** Decodes unpadded base64url; throws when a character or the length is wrong. */
export function fromBase64Url(text: string): Bytes {
  return new Uint8Array(base64urlnopad.decode(text));
}

export function toBase64(bytes: Uint8Array): string {
  return base64.encode(bytes);
}

/** Decodes padded base64; throws when a character or the length is wrong. */
export function fromBase64(text: string): Bytes {
  return new Uint8Array(base64.decode(text));
}

export function toHex(bytes: Uint8Array): string {
  return hex.encode(bytes);
}

/** Decodes lower- or upper-case hexadecimal; throws when it is neither. */
export function fromHex(text: string): Bytes {
  return new Uint8Array(hex.decode(text.toLowerCase()));
}
