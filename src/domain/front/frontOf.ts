import { DRAWN, inks, pens, pointsOf, type Drawing, type DrawnStroke } from '../card/drawing.ts';
import { creditedFrame, creditLine, drawingOf, listFrontId, type ListDrawing, type ListFrontId } from '../listDrawing/listDrawing.ts';
import type { Box } from '../card/geometry.ts';
import { PHOTO, photoUrl, type Photo } from '../photo/photo.ts';
import { rectangle, softLine } from './draw.ts';
import { frontFrame, type FrontId, type Shape } from './front.ts';
import { frontById } from './fronts.ts';

/** What a drawing of the list brings to a card. */
type ShownDrawing = Pick<ListDrawing, 'jpeg' | 'shows' | 'credit' | 'printCredit'>;

/** A credit under a drawing: where both are, in millimetres of the card. */
interface PrintedCredit {
  readonly text: string;
  readonly frame: Box;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly lineHeight: number;
}

/** What a picture side shows. */
export interface FrontView {
  readonly id: FrontId | typeof DRAWN | typeof PHOTO | ListFrontId;
  readonly shapes: readonly Shape[];
  /** The address of a photo or of a drawing of the list, under the shapes. */
  readonly picture?: string;
  /** Where it is a drawing of the list: what it shows and whose it is. */
  readonly listed?: ShownDrawing;
  /** Where its credit is printed, too. */
  readonly credit?: PrintedCredit;
}

/**
 * The picture side of a card: one of our drawings, what its writer drew (`DRAWN`), a photo of the writer's (`PHOTO`), or a
 * drawing of the list, which is looked for among `drawings`. What is not there becomes one of ours.
 */
export function frontOf(
  card: {
    readonly front: string;
    readonly drawing?: Drawing | undefined;
    readonly photo?: Photo | undefined;
  },
  drawings: readonly ListDrawing[] = [],
): FrontView {
  const listed = drawingOf(card.front, drawings);
  if (listed) return listFront(listed);
  if (card.front === PHOTO && card.photo) return { id: PHOTO, shapes: [], picture: photoUrl(card.photo) };
  if (card.front !== DRAWN || !card.drawing) return frontById(card.front);
  const { x, y, width, height } = frontFrame;
  return { id: DRAWN, shapes: [{ d: rectangle(x, y, width, height), fill: '#fffdf8' }, ...card.drawing.strokes.map(strokeShape)] };
}

/** The picture side that is a drawing of the list. */
export function listFront(drawing: ListDrawing): FrontView & { readonly id: ListFrontId } {
  const { credit, printCredit } = drawing;
  const front = { id: listFrontId(drawing), shapes: [], picture: photoUrl(drawing), listed: drawing };
  return printCredit ? { ...front, credit: { text: credit, frame: creditedFrame, ...creditLine } } : front;
}

/** A drawn stroke as a shape in millimetres of the card, softened between its points; a single point is a dot. */
export function strokeShape({ ink, pen, path }: DrawnStroke): Shape {
  const points = pointsOf(path).map(([x, y]) => [x + frontFrame.x, y + frontFrame.y] as const);
  return { d: softLine(...points), stroke: (inks[ink] ?? inks[0]).colour, width: (pens[pen] ?? pens[0]).width };
}
