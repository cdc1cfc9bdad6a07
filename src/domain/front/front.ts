import type { Box } from '../card/geometry.ts';

/** Every front by its season or occasion, in the order in which they are offered. The names on the screen are translations of the ids. */
export const frontGroups = {
  winter: ['firs', 'snowman', 'mittens', 'hare'],
  spring: ['branch', 'snowdrops', 'boat', 'nest'],
  summer: ['sea', 'strawberries', 'meadow', 'lake'],
  autumn: ['mushrooms', 'umbrella', 'apples', 'hedgehog'],
  anyTime: ['cat', 'tea', 'hills', 'owl', 'fox', 'whale', 'balloon', 'cactus', 'chess', 'bicycle', 'stars'],
  birthday: ['cake', 'balloons', 'lanterns'],
  newYear: ['toys', 'tangerines'],
} as const;

export type FrontGroup = keyof typeof frontGroups;
export type FrontId = (typeof frontGroups)[FrontGroup][number];

export const frontIds: readonly FrontId[] = Object.values(frontGroups).flat();

/**
 * One layer of a drawing: an SVG path of absolute `M L C Q Z` in millimetres of the card, so that the screen and
 * the PDF draw the same. Filled, or stroked with round ends, or both; colours are `#rrggbb` without transparency.
 */
export interface Shape {
  readonly d: string;
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
}

/** A drawing for the picture side of a card, back to front. It fills `frontFrame` and is cut off at its edges. */
export interface Front {
  readonly id: FrontId;
  readonly shapes: readonly Shape[];
}

/** A drawing that is drawn when it is first looked at: an old phone shows a few of them and need not draw all. */
export function front(id: FrontId, draw: () => readonly Shape[]): Front {
  let shapes: readonly Shape[] | undefined;
  return {
    id,
    get shapes() {
      return (shapes ??= draw());
    },
  };
}

/** The picture within the card's white frame, in millimetres of a card of 148 × 105. */
export const frontFrame: Box = { x: 5, y: 5, width: 138, height: 95 };
