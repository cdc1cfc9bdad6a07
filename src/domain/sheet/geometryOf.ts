import { cardGeometry, type CardGeometry } from '../card/geometry.ts';
import { jointLayout } from '../card/jointGeometry.ts';
import type { SheetCard, SheetOptions } from './sheet.ts';

/** Where everything stands on this card. */
export function geometryOf(
  { joint, text }: Pick<SheetCard, 'joint' | 'text'>,
  { mode, face }: Pick<SheetOptions, 'mode' | 'face'>,
): CardGeometry {
  return joint === true ? jointLayout(text, mode, face).geometry : cardGeometry(mode, face);
}
