/** The characters of bech32, in the order of their values: no 1, B, I or O, which look like others. */
export const ALPHABET = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';

/** Goes into the checksum and is neither printed nor typed. */
export const PREFIX = 'otk';

export const CODE_LENGTH = 40;
export const GROUP_LENGTH = 4;
