import type { CardEvent } from '../../../../domain/status/index.ts';

/** What one tap decides on a card, with nothing else to say. */
export type Decision = Extract<
  CardEvent,
  | 'copyByHand'
  | 'waitForPen'
  | 'uncopyByHand'
  | 'letPost'
  | 'takeOver'
  | 'leaveToWriter'
  | 'unletPost'
  | 'discard'
  | 'unapprove'
  | 'unprint'
  | 'unpost'
>;

type SaidOfAny = 'approved' | 'unapproved' | 'held' | 'unprinted' | 'unposted' | 'copied' | 'uncopied' | 'waits' | 'discarded';
/** Of a card that its writer prints and posts. */
type SaidOfOwn = 'let' | 'unlet' | 'taken' | 'left';

/** What is told of a card that was decided on. */
export type Said = SaidOfAny | SaidOfOwn;

export function isOfOwn(said: Said): said is SaidOfOwn {
  return said === 'let' || said === 'unlet' || said === 'taken' || said === 'left';
}
