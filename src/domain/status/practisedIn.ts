import type { CardState } from './index.ts';

/** What a rehearsal practises on a card to a TEST person: its words are `cards.rehearsal.<practised>`. */
export type Practised = 'printed' | 'posted' | 'withWriter' | 'mayBePosted' | 'saidPosted' | 'answered';

/** States that tell of a way to the person. A TEST person is nowhere, and the paper goes into the bin. */
const practised: Partial<Record<CardState, Practised>> = {
  printed: 'printed',
  writtenByHand: 'printed',
  posted: 'posted',
  withCourier: 'posted',
  sentAsELetter: 'posted',
  withWriter: 'withWriter',
  mayBePosted: 'mayBePosted',
  saidPosted: 'saidPosted',
  answered: 'answered',
};

/** What a state says of a card to a TEST person; undefined where it says no more of one than is true. */
export function practisedIn(state: CardState): Practised | undefined {
  return practised[state];
}
