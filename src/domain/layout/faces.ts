import hand from './fonts/hand.json' with { type: 'json' };
import serif from './fonts/serif.json' with { type: 'json' };
import type { FaceMetrics } from './layout.ts';

/** The faces on a card: the handwriting, and the plain one of addresses and of cards that should be plainly legible. */
export type FaceName = 'hand' | 'serif';

const faces: Readonly<Record<FaceName, FaceMetrics>> = { hand: toMetrics(hand), serif: toMetrics(serif) };

/** The measures of a shipped face; they are made together with its font file. */
export function faceMetrics(name: FaceName): FaceMetrics {
  return faces[name];
}

function toMetrics(file: typeof hand): FaceMetrics {
  const advances = new Map<number, number>();
  for (const { first, advances: run } of file.runs) run.forEach((advance, i) => advances.set(first + i, advance));
  return { name: file.name, unitsPerEm: file.unitsPerEm, ascent: file.ascent, descent: file.descent, advances };
}
