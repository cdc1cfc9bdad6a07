import { DRAWN } from '../card/drawing.ts';
import type { CardMode } from '../card/geometry.ts';
import { cardText } from '../layout/index.ts';
import type { DeskCard } from '../log/index.ts';
import type { MissingField } from '../person/address.ts';
import { whyNoLetters } from '../person/choosable.ts';
import { drawingOf, isListFront, type ListDrawing } from '../listDrawing/listDrawing.ts';
import { PHOTO } from '../photo/photo.ts';
// Not the folder's index: that brings the whole PDF library to every screen of the desk.
import { whyNotPrintable } from '../sheet/refuse.ts';
import type { SheetCard, SheetRefusal } from '../sheet/sheet.ts';
import type { DrawnName } from '../signature/drawn.ts';
import { withPlaces } from '../signature/jointText.ts';
import type { PostalView } from './postal.ts';

/** Why a card cannot be printed now. */
export type PrintProblem =
  | { readonly kind: 'address'; readonly missing: readonly MissingField[] }
  | { readonly kind: 'unknownPerson' }
  /** What was done to it is not all here: it may have been held back. */
  | { readonly kind: 'gap' }
  | { readonly kind: 'noLetters'; readonly reason: NonNullable<ReturnType<typeof whyNoLetters>> }
  | { readonly kind: 'pen' }
  /** Its front was a drawing of the list, and is not there any more: whoever allowed it may have taken their word back. */
  | { readonly kind: 'drawing' }
  | { readonly kind: 'sheet'; readonly reason: Exclude<SheetRefusal['reason'], 'print.noAddress'>; readonly glyphs: string };

/** A card as it goes to the printer: what the desk approved, and where it goes. `drawings` are those of the evening's lists. */
export function sheetCard(
  { card, text, front, hands }: DeskCard,
  postal: PostalView | undefined,
  drawings: readonly ListDrawing[] = [],
): SheetCard {
  const listed = drawingOf(front, drawings);
  const [first] = card.signatures;
  const name = card.signatures
    .map((signature) => signature.name.trim())
    .filter((part) => part !== '')
    .join(', ');
  return {
    id: card.rid,
    text: hands ? withPlaces(cardText(text)) : cardText(text),
    signature: hands ? { name: '', strokes: [] } : { name: cardText(name), strokes: first?.strokes ?? [] },
    ...(hands && { joint: true, drawn: drawnOf(card) }),
    front,
    ...(front === DRAWN && card.drawing && { drawing: card.drawing }),
    ...(front === PHOTO && card.photo && { photo: card.photo }),
    ...(listed && { listed: { jpeg: listed.jpeg, credit: listed.credit, printCredit: listed.printCredit } }),
    addressLines: postal?.block.ok ? postal.block.lines.map(cardText) : [],
    test: postal?.person.test === true,
  };
}

/** The names that guests drew on a card of many, in the order of their places. */
export function drawnOf({ signatures }: DeskCard['card']): readonly DrawnName[] {
  return signatures.flatMap(({ strokes }) => (strokes.length > 0 ? [strokes] : []));
}

/** What keeps an approved card from being printed; empty when nothing does. `postal` is undefined for a person of no list. */
export function printProblems(
  card: DeskCard,
  postal: PostalView | undefined,
  mode: CardMode,
  drawings: readonly ListDrawing[] = [],
): readonly PrintProblem[] {
  const problems: PrintProblem[] = [];
  if (card.gap) problems.push({ kind: 'gap' });
  if (card.card.way === 'pen') problems.push({ kind: 'pen' });
  if (isListFront(card.front) && !drawingOf(card.front, drawings)) problems.push({ kind: 'drawing' });
  if (!postal) problems.push({ kind: 'unknownPerson' });
  const noLetters = postal && whyNoLetters(postal.person);
  if (noLetters) problems.push({ kind: 'noLetters', reason: noLetters });
  else if (postal && !postal.block.ok) problems.push({ kind: 'address', missing: postal.block.missing });
  // What never goes through a printer needs no letters of its typeface, and may be longer.
  const refusal = card.card.way === 'pen' ? undefined : whyNotPrintable(sheetCard(card, postal), { mode, face: 'hand' });
  if (refusal && refusal.reason !== 'print.noAddress')
    problems.push({ kind: 'sheet', reason: refusal.reason, glyphs: refusal.glyphs.join(' ') });
  return problems;
}
