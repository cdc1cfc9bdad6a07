import { proofOf, type Word } from '../word/index.ts';

/** A writer's word at the desk. */
export interface DeskWord {
  readonly word: Word;
  readonly digest: Uint8Array;
  readonly seq: number;
  readonly receivedOn: string;
}

/** The words on each card, by the card's record id. */
export function wordsByCard(words: ReadonlyMap<string, DeskWord>): ReadonlyMap<string, readonly DeskWord[]> {
  const groups = new Map<string, DeskWord[]>();
  for (const one of words.values()) groups.set(one.word.card, [...(groups.get(one.word.card) ?? []), one]);
  return groups;
}

/** What the writer of a card said last; words that somebody else made count for nothing. */
export function lastWord(words: readonly DeskWord[], statusKey: string): DeskWord | undefined {
  const own = words.filter(({ word }) => word.proof === proofOf(statusKey, word));
  return own.reduce<DeskWord | undefined>((last, one) => (last && last.word.turn >= one.word.turn ? last : one), undefined);
}
