import { cardText, faceMetrics, layout, missingGlyphs, type FaceName } from '../layout/index.ts';
import { DRAWN_PLACE } from '../signature/jointText.ts';
import { geometryOf } from './geometryOf.ts';
import { layAddress } from './layAddress.ts';
import type { SheetCard, SheetOptions, SheetRefusal } from './sheet.ts';

/** Why a card cannot be printed as it is; undefined when it can. A glyph that no face has is named, never drawn as a box. */
export function whyNotPrintable(asGiven: SheetCard, options: Pick<SheetOptions, 'mode' | 'face'>): SheetRefusal | undefined {
  const card = withCardText(asGiven);
  const { text, name } = geometryOf(card, options);
  const face = faceMetrics(options.face);
  const address = options.mode === 'open' ? card.addressLines : [];
  const glyphs = [...missing(card.text, options.face), ...missing(signedName(card), options.face), ...missing(address.join('\n'), 'serif')];
  if (glyphs.length > 0) return { id: card.id, reason: 'print.missingGlyph', glyphs: [...new Set(glyphs)] };
  const refuse = (reason: SheetRefusal['reason']): SheetRefusal => ({ id: card.id, reason, glyphs: [] });
  if (layout(card.text, face, text).overflow !== null) return refuse('print.textTooLong');
  if (layout(signedName(card), face, name).overflow !== null) return refuse('print.nameTooLong');
  // Nobody's name comes behind another's words.
  if (card.drawn && placesIn(card.text) !== card.drawn.length) return refuse('print.signatureLost');
  if (options.mode === 'open' && address.length === 0) return refuse('print.noAddress');
  if (options.mode === 'open' && !layAddress(address)) return refuse('print.addressTooLong');
  return undefined;
}

/** Whether a picture of this card shows less than was written on it. */
export function isCutOff(asGiven: SheetCard, mode: SheetOptions['mode']): boolean {
  const card = withCardText(asGiven);
  const { text, name } = geometryOf(card, { mode, face: 'hand' });
  const face = faceMetrics('hand');
  return layout(card.text, face, text).overflow !== null || layout(signedName(card), face, name).overflow !== null;
}

/** The typed signature as it is drawn: on as many lines as its box breaks it into, not more. */
export function signedName(card: Pick<SheetCard, 'signature'>): string {
  return card.signature.name.replaceAll('\n', ' ').trim();
}

/** The card with everything written on it in the form that layout expects: see `cardText`. */
export function withCardText(card: SheetCard): SheetCard {
  const signature = { ...card.signature, name: cardText(card.signature.name) };
  return { ...card, text: cardText(card.text), signature, addressLines: card.addressLines.map(cardText) };
}

function missing(text: string, face: FaceName): string[] {
  return missingGlyphs(text, faceMetrics(face)).map(({ glyph }) => glyph);
}

function placesIn(text: string): number {
  return text.split(DRAWN_PLACE).length - 1;
}
