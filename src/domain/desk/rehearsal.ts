import type { DeskState } from '../log/index.ts';
import { stageOf, type DeskStage } from './stages.ts';

/** What a card to a TEST person goes through before guests come, in this order. */
export const rehearsalSteps = ['received', 'approved', 'printed', 'posted'] as const;

/** How many steps a card on this heap has gone. */
const gone: Readonly<Record<DeskStage, number>> = { incoming: 1, heldBack: 1, ready: 2, printed: 3, posted: 4 };

/** How far the card to a TEST person has come that came furthest; 0 to 4 of `rehearsalSteps`. */
export function rehearsed({ cards }: Pick<DeskState, 'cards'>, isTest: (person: string) => boolean): number {
  const steps = [...cards.values()].map(({ card, state }) => {
    const stage = isTest(card.person) ? stageOf(state) : undefined;
    return stage === undefined ? 0 : gone[stage];
  });
  return Math.max(0, ...steps);
}
