import type { DeskState } from '../log/index.ts';
import type { CardState } from '../status/index.ts';

/** A card that somebody else moved while this desk was at it. */
export interface Change {
  readonly rid: string;
  readonly from: CardState | undefined;
  readonly to: CardState;
}

/** Which cards stand elsewhere, or hold another revision, than they did before. */
export function changesBetween(before: DeskState, after: DeskState): readonly Change[] {
  const changes: Change[] = [];
  for (const [rid, card] of after.cards) {
    const known = before.cards.get(rid);
    if (known?.state !== card.state || known.card.rev !== card.card.rev) changes.push({ rid, from: known?.state, to: card.state });
  }
  return changes;
}
