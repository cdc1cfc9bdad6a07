/** 100,000 cards, in bytes; a board beyond this is none. */
export const BOARD_LIMIT = 16 * 1024 * 1024;
/** Milliseconds for a whole board on a slow network. */
export const BOARD_TIMEOUT = 60_000;
