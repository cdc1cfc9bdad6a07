import { cardGeometry } from '../card/geometry.ts';
import { cardText, faceMetrics, layout, type TextBox } from '../layout/index.ts';

/** A card that a text could be written on: A6 with the address beside the text or in an envelope, and the larger 120 × 170 mm alike. */
export const paperNames = ['a6Open', 'a6Envelope', 'largeOpen', 'largeEnvelope'] as const;
export type PaperName = (typeof paperNames)[number];

/** The larger card's text is set in the same hand: more lines, and longer ones. Its margins are those of A6. */
const boxes: Readonly<Record<PaperName, TextBox>> = {
  a6Open: cardGeometry('open').text,
  a6Envelope: cardGeometry('envelope').text,
  largeOpen: { ...cardGeometry('open').text, width: 170 / 2 - 12, height: 5.6 * 16 },
  largeEnvelope: { ...cardGeometry('envelope').text, width: 170 - 18, height: 6.4 * 14 },
};

/** How full the text makes a card, by its real lines in the handwriting face: 1 is full, more does not fit. */
export function paperUse(text: string, paper: PaperName): number {
  const { lines, fits } = layout(cardText(text).trimEnd(), faceMetrics('hand'), boxes[paper]);
  return text.trim() === '' ? 0 : lines.length / fits;
}
