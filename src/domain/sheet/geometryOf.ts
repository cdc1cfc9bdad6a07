import { cardGeometry, type Box, type CardGeometry } from '../card/geometry.ts';
import { drawnPlaces, jointLayout } from '../card/jointGeometry.ts';
import { pathsInto } from '../card/strokes.ts';
import { signaturePad } from '../signature/drawn.ts';
import type { SheetCard, SheetOptions } from './sheet.ts';

/** Where everything stands on this card. */
export function geometryOf(
  { joint, text }: Pick<SheetCard, 'joint' | 'text'>,
  { mode, face }: Pick<SheetOptions, 'mode' | 'face'>,
): CardGeometry {
  return joint === true ? jointLayout(text, mode, face).geometry : cardGeometry(mode, face);
}

/** Each name that was drawn on a card of many, as paths in its place; what has no place any more is not there (`print.signatureLost`). */
export function drawnNames(
  card: Pick<SheetCard, 'joint' | 'text' | 'drawn'>,
  options: Pick<SheetOptions, 'mode' | 'face'>,
): readonly { readonly place: Box; readonly paths: readonly string[] }[] {
  if (!card.drawn || card.drawn.length === 0) return [];
  const places = drawnPlaces(card.text, options.face, geometryOf(card, options).text);
  return places.map((place, i) => ({ place, paths: pathsInto(card.drawn?.[i] ?? [], signaturePad, place) }));
}
