/** The characters of bech32, in the order of their values: no 1, B, I or O, which look like others. */
export const ALPHABET = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';

/** Goes into the checksum and is neither printed nor typed. */
export const PREFIX = 'otk';

/** So many characters at the end of a code are its checksum. */
export const CHECKSUM = 6;

/** How many characters a code has, and in groups of how many people read it. */
export interface Layout {
  readonly length: number;
  readonly group: number;
}
