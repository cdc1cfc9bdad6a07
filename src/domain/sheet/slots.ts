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
  /** The text page is printed upside down: turned over its long edge, each card then reads upright when turned like a page of a book. */
  readonly textsTurned: boolean;
  /** Lines to cut along, within the sheet only. */
  readonly cuts: { readonly x: readonly number[]; readonly y: readonly number[] };
}

const CARD = { width: 148, height: 105 } as const;
/** Two cards are a millimetre narrower than the long side of A4; the outer edges stay uncut. */
const SIDE = 0.5;

/** Where the cards stand on a sheet and, mirrored for the printer's way of turning it, on its back. */
export function sheetPlan(format: SheetFormat, flip: FlipEdge): SheetPlan {
  const textsTurned = flip === 'long';
  if (format === 'a6') {
    return { ...CARD, fronts: [{ x: 0, y: 0 }], texts: [{ x: 0, y: 0 }], textsTurned, cuts: { x: [], y: [] } };
  }
  const [left, right, top, bottom] = [SIDE, SIDE + CARD.width, 0, CARD.height];
  const slots = (first: number, second: number): Slot[] => [top, bottom].flatMap((y) => [first, second].map((x) => ({ x, y })));
  return { width: 297, height: 210, fronts: slots(left, right), texts: slots(right, left), textsTurned, cuts: { x: [right], y: [bottom] } };
}
