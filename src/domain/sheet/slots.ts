import type { FlipEdge, SheetFormat } from './sheet.ts';

/** A place for a card on a page: its upper left corner in millimetres from the page's. */
export interface Slot {
  readonly x: number;
  readonly y: number;
}

/** How cards stand on the two sides of a sheet. Slot n of `fronts` and slot n of `texts` are the same piece of paper. */
export interface SheetPlan {
  readonly width: number;
  readonly height: number;
  readonly fronts: readonly Slot[];
  readonly texts: readonly Slot[];
  /** Text and picture stand on the same page, the picture upside down above the text: folded between them, both read upright. */
  readonly folded?: true;
  /** The text page is printed upside down: turned over its long edge, each card then reads upright when turned like a page of a book. */
  readonly textsTurned: boolean;
  /** Lines to cut along; within the sheet only, but where a card is cut out of it. */
  readonly cuts: { readonly x: readonly number[]; readonly y: readonly number[] };
}

export const CARD = { width: 148, height: 105 } as const;
/** Two cards are a millimetre narrower than the long side of A4; the outer edges stay uncut. */
const SIDE = 0.5;

/** Where the cards stand on a sheet and, mirrored for the printer's way of turning it, on its back. */
export function sheetPlan(format: SheetFormat, flip: FlipEdge): SheetPlan {
  if (format === 'fold') {
    const [left, right, top, fold, bottom] = [31, 31 + CARD.width, 43.5, 43.5 + CARD.height, 43.5 + 2 * CARD.height];
    const cuts = { x: [left, right], y: [top, bottom] };
    return {
      width: 210,
      height: 297,
      fronts: [{ x: left, y: top }],
      texts: [{ x: left, y: fold }],
      folded: true,
      textsTurned: false,
      cuts,
    };
  }
  const textsTurned = flip === 'long';
  if (format === 'a6') {
    return { ...CARD, fronts: [{ x: 0, y: 0 }], texts: [{ x: 0, y: 0 }], textsTurned, cuts: { x: [], y: [] } };
  }
  const [left, right, top, bottom] = [SIDE, SIDE + CARD.width, 0, CARD.height];
  const slots = (first: number, second: number): Slot[] => [top, bottom].flatMap((y) => [first, second].map((x) => ({ x, y })));
  return { width: 297, height: 210, fronts: slots(left, right), texts: slots(right, left), textsTurned, cuts: { x: [right], y: [bottom] } };
}
