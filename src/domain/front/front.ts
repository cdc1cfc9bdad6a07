import type { Box } from '../card/geometry.ts';

/** Every front by its id, in the order in which they are offered. The name on the screen is the translation of `front.<id>`. */
export const frontIds = ['firs', 'branch', 'cat', 'sea', 'tea', 'hills'] as const;
export type FrontId = (typeof frontIds)[number];

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

/** The picture within the card's white frame, in millimetres of a card of 148 × 105. */
export const frontFrame: Box = { x: 5, y: 5, width: 138, height: 95 };
