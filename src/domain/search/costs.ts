/**
 * How far a word of the list is from what somebody typed; the smallest sum over all words typed stands first. A row is
 * a name, or any other field: place, occupation, interest, article.
 */
export const costs = {
  name: { exact: 0, start: 20, sound: 40, soundStart: 60, slip: 80, slipStart: 90, slips: 100, slipsStart: 110 },
  other: { exact: 130, start: 135, sound: 150, soundStart: 155, slip: 170, slipStart: 175, slips: 180, slipsStart: 185 },
  /** A father's name counts a little less than one's own. */
  patronymic: 2,
  /** Typed with the keyboard in the other layout. */
  otherLayout: 45,
  /** More slips than usual, where nobody has all the words otherwise. */
  moreSlips: 100,
  /** A word typed that is nowhere in the person: more than all that can be typed costs where every word is found. */
  missing: 2000,
} as const;

export type Nearness = keyof (typeof costs)['name'];

/** What is read only in an unlikely way, or goes on for longer than was typed, comes a little later. */
export const LITTLE = 9;
