/** Pixels across and down. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Width over height of the picture side of a card, within its white frame; named here, so that reading a card needs no drawing. */
export const PROPORTION = 138 / 95;
