import { isUnderway, states, type CardState } from '../../domain/status/index.ts';

export type StateTone = 'blue' | 'green' | 'plain' | 'red';

/** The colour of the chip of a card that the desk has; the word beside it says the same. */
export function toneOfState(state: CardState): StateTone {
  if (state === 'heldBack' || state === 'returned' || state === 'stoppedByCensor') return 'red';
  if (isUnderway(state) || state === 'answered') return 'green';
  return states[state].final ? 'plain' : 'blue';
}
