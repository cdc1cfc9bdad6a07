import type { CardMode } from '../card/geometry.ts';
import { cardText } from '../layout/index.ts';
import type { DeskCard } from '../log/index.ts';
import type { MissingField } from '../person/address.ts';
import { whyNoLetters } from '../person/choosable.ts';
// Not the folder's index: that brings the whole PDF library to every screen of the desk.
import { whyNotPrintable } from '../sheet/refuse.ts';
import type { SheetCard, SheetRefusal } from '../sheet/sheet.ts';
import type { PostalView } from './postal.ts';

/** Why a card cannot be printed now. */
export type PrintProblem =
  | { readonly kind: 'address'; readonly missing: readonly MissingField[] }
  | { readonly kind: 'unknownPerson' }
  /** What was done to it is not all here: it may have been held back. */
  | { readonly kind: 'gap' }
  | { readonly kind: 'noLetters'; readonly reason: NonNullable<ReturnType<typeof whyNoLetters>> }
  | { readonly kind: 'pen' }
  | { readonly kind: 'sheet'; readonly reason: Exclude<SheetRefusal['reason'], 'print.noAddress'>; readonly glyphs: string };

/** A card as it goes to the printer: what the desk approved, and where it goes. */
export function sheetCard({ card, text, hands }: DeskCard, postal: PostalView | undefined): SheetCard {
  const [first] = card.signatures;
  const name = card.signatures
    .map((signature) => signature.name.trim())
    .filter((part) => part !== '')
    .join(', ');
  return {
    id: card.rid,
    text: cardText(text),
    signature: { name: cardText(name), strokes: first?.strokes ?? [] },
    ...(hands && { joint: true }),
    front: card.front,
    ...(card.drawing && { drawing: card.drawing }),
    addressLines: postal?.block.ok ? postal.block.lines.map(cardText) : [],
    test: postal?.person.test === true,
  };
}

/** What keeps an approved card from being printed; empty when nothing does. `postal` is undefined for a person of no list. */
export function printProblems(card: DeskCard, postal: PostalView | undefined, mode: CardMode): readonly PrintProblem[] {
  const problems: PrintProblem[] = [];
  if (card.gap) problems.push({ kind: 'gap' });
  if (card.card.way === 'pen') problems.push({ kind: 'pen' });
  if (!postal) problems.push({ kind: 'unknownPerson' });
  const noLetters = postal && whyNoLetters(postal.person);
  if (noLetters) problems.push({ kind: 'noLetters', reason: noLetters });
  else if (postal && !postal.block.ok) problems.push({ kind: 'address', missing: postal.block.missing });
  const refusal = whyNotPrintable(sheetCard(card, postal), { mode, face: 'hand' });
  if (refusal && refusal.reason !== 'print.noAddress')
    problems.push({ kind: 'sheet', reason: refusal.reason, glyphs: refusal.glyphs.join(' ') });
  return problems;
}
