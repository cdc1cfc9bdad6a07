import { DRAWN, inks, pens, pointsOf, type Drawing, type DrawnStroke } from '../card/drawing.ts';
import { rectangle, softLine } from './draw.ts';
import { frontFrame, type FrontId, type Shape } from './front.ts';
import { frontById } from './fronts.ts';

/** The picture side of a card: one of our drawings, or what its writer drew, then with the id `DRAWN`. */
export function frontOf(card: { readonly front: string; readonly drawing?: Drawing | undefined }): {
  readonly id: FrontId | typeof DRAWN;
  readonly shapes: readonly Shape[];
} {
  if (card.front !== DRAWN || !card.drawing) return frontById(card.front);
  const { x, y, width, height } = frontFrame;
  return { id: DRAWN, shapes: [{ d: rectangle(x, y, width, height), fill: '#fffdf8' }, ...card.drawing.strokes.map(strokeShape)] };
}

/** A drawn stroke as a shape in millimetres of the card, softened between its points; a single point is a dot. */
export function strokeShape({ ink, pen, path }: DrawnStroke): Shape {
  const points = pointsOf(path).map(([x, y]) => [x + frontFrame.x, y + frontFrame.y] as const);
  return { d: softLine(...points), stroke: (inks[ink] ?? inks[0]).colour, width: (pens[pen] ?? pens[0]).width };
}
