import { faceMetrics, layout, type FaceName, type Layout, type TextBox } from '../layout/index.ts';
import { DRAWN_PLACE } from '../signature/jointText.ts';
import { cardGeometry, evenWidth, type Box, type CardGeometry, type CardMode } from './geometry.ts';

/** Sizes of text on a card that many sign, as parts of an ordinary card's: the first in which everything fits. */
const SCALES = [1, 0.92, 0.85, 0.78, 0.72] as const;

export interface JointLayout {
  readonly geometry: CardGeometry;
  /** The text as it stands on the card; `overflow` tells what does not fit in the smallest size either. */
  readonly set: Layout;
  /** How many lines are free. */
  readonly free: number;
}

/**
 * Where everything stands on a card that many sign: the text goes on where others have their signature, and is set
 * smaller only where it has to be. Expects text that went through `cardText`.
 */
export function jointLayout(text: string, mode: CardMode, face: FaceName = 'hand'): JointLayout {
  let last: JointLayout | undefined;
  for (const scale of SCALES) {
    last = laidOut(text, mode, face, scale);
    if (last.set.overflow === null) return last;
  }
  return last ?? laidOut(text, mode, face, 1);
}

/** How far a drawn name reaches over its line, above and below, as handwriting does. */
const OVER = 0.2;

/** Where drawn names stand in a text that is set so, in the order of their lines. Expects text that went through `cardText`. */
export function drawnPlaces(text: string, face: FaceName, box: Box & TextBox): readonly Box[] {
  const { advances, unitsPerEm } = faceMetrics(face);
  const widthOf = (part: string) =>
    Array.from({ length: part.length }, (_, i) => advances.get(part.charCodeAt(i)) ?? 0).reduce((sum, width) => sum + width, 0);
  const scale = box.size / unitsPerEm;
  return layout(text, faceMetrics(face), box).lines.flatMap(({ text: line }, row) => {
    const at = line.indexOf(DRAWN_PLACE);
    if (at < 0) return [];
    return {
      // The first of its spaces parts it from the dash.
      x: box.x + widthOf(line.slice(0, at + 1)) * scale,
      y: box.y + (row - OVER) * box.lineHeight,
      width: widthOf(DRAWN_PLACE.slice(1)) * scale,
      height: (1 + 2 * OVER) * box.lineHeight,
    };
  });
}

/** How many lines are left below this text in the smallest size. */
export function freeLines(text: string, mode: CardMode): number {
  return laidOut(text, mode, 'hand', SCALES[SCALES.length - 1] ?? 1).free;
}

function laidOut(text: string, mode: CardMode, face: FaceName, scale: number): JointLayout {
  const plain = cardGeometry(mode, face);
  const box: Box & TextBox = evenWidth({
    ...plain.text,
    height: plain.signature.y + plain.signature.height - plain.text.y,
    size: plain.text.size * scale,
    lineHeight: plain.text.lineHeight * scale,
  });
  const set = layout(text, faceMetrics(face), box);
  return { geometry: { ...plain, text: box }, set, free: Math.max(0, set.fits - set.lines.length) };
}
