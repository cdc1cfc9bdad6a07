import { nextState, type CardEvent, type CardState } from '../status/index.ts';
import type { WriterSays } from './index.ts';

const events: Readonly<Record<WriterSays, CardEvent>> = { posted: 'sayPosted', cannot: 'giveBack', unsaid: 'unsay' };

/**
 * Where a card is as its writer says: what the desk said last, and on top of it the writer's own word, which the desk may not
 * have heard. Only of a card that its writer prints.
 */
function stateAsSaid(state: CardState, said: WriterSays | undefined): CardState {
  if (said === undefined) return state;
  if (said === 'unsaid') return nextState(state, 'unsay', 'attendee') ?? state;
  return nextState(state, events[said], 'attendee') ?? state;
}

/** Whether the writer can say this now of a card that they print themselves; `said` is their last word. */
export function canSay(state: CardState, said: WriterSays | undefined, says: WriterSays): boolean {
  return nextState(stateAsSaid(known(state), said), events[says], 'attendee') !== undefined;
}

/** Whether the writer's last word is one that the desk has not answered: it may still be on its way. */
export function isUnheard(state: CardState, said: WriterSays): boolean {
  return stateAsSaid(known(state), said) !== known(state);
}

/** Sealed and not heard of by a desk, it is already the writer's to post. */
function known(state: CardState): CardState {
  return state === 'sealed' ? 'withWriter' : state;
}
