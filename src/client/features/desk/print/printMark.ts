import type { SheetCard } from '../../../../domain/sheet/sheet.ts';

/** Everything of a card that stands on paper, as one string: where it differs, the paper is out of date. */
export function printMark(card: SheetCard): string {
  return JSON.stringify(card);
}

/** What finished files hold of the cards that were asked for, and the ids of those that they don't hold. */
export function printedMarks(
  cards: readonly SheetCard[],
  files: readonly { readonly cards: readonly string[] }[],
): { readonly printed: ReadonlyMap<string, string>; readonly refused: readonly string[] } {
  const inFiles = new Set(files.flatMap((file) => [...file.cards]));
  return {
    printed: new Map(cards.filter(({ id }) => inFiles.has(id)).map((card) => [card.id, printMark(card)])),
    refused: cards.filter(({ id }) => !inFiles.has(id)).map(({ id }) => id),
  };
}
