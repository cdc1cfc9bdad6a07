/** Where a card is. The word on the screen is the translation of `status.<state>`. */
export type CardState =
  | 'draft'
  | 'sealed'
  | 'received'
  | 'translated'
  | 'approved'
  | 'heldBack'
  | 'printed'
  | 'writtenByHand'
  | 'sentAsELetter'
  | 'posted'
  | 'withCourier'
  | 'answered'
  | 'returned'
  | 'stoppedByCensor'
  | 'unfinished'
  | 'waitingForPen'
  | 'withWriter'
  | 'mayBePosted'
  | 'saidPosted'
  | 'givenBack'
  | 'withdrawn'
  | 'expired';

export type CardEvent =
  | 'seal'
  | 'receive'
  | 'translate'
  | 'approve'
  | 'unapprove'
  | 'holdBack'
  | 'reseal'
  | 'print'
  | 'unprint'
  | 'unpost'
  | 'copyByHand'
  | 'uncopyByHand'
  | 'sendAsELetter'
  | 'post'
  | 'giveToCourier'
  | 'answer'
  | 'unanswer'
  | 'return'
  | 'stop'
  | 'leaveUnfinished'
  | 'waitForPen'
  | 'leaveToWriter'
  | 'letPost'
  | 'unletPost'
  | 'takeOver'
  | 'sayPosted'
  | 'unsay'
  | 'giveBack'
  | 'withdraw'
  | 'discard'
  | 'expire';

/** Who may cause an event: the device that wrote the card, a translator, the organizers' desk, or time itself. */
export type Actor = 'attendee' | 'translator' | 'organizer' | 'time';

interface Transition {
  readonly from: readonly CardState[];
  readonly event: CardEvent;
  readonly by: readonly Actor[];
  readonly to: CardState;
}

/** The one table that rules every screen, the desk and the wire. `code` is the state's byte on the board. */
export const states: Readonly<Record<CardState, { readonly code: number; readonly final: boolean; readonly onBoard: boolean }>> = {
  draft: { code: 0, final: false, onBoard: false },
  sealed: { code: 1, final: false, onBoard: false },
  received: { code: 2, final: false, onBoard: true },
  translated: { code: 3, final: false, onBoard: true },
  approved: { code: 4, final: false, onBoard: true },
  heldBack: { code: 5, final: false, onBoard: true },
  printed: { code: 6, final: false, onBoard: true },
  writtenByHand: { code: 7, final: false, onBoard: true },
  sentAsELetter: { code: 8, final: false, onBoard: true },
  posted: { code: 9, final: false, onBoard: true },
  withCourier: { code: 10, final: false, onBoard: true },
  // Not final: one that was entered by mistake is taken back, and the phones hear of it.
  answered: { code: 11, final: false, onBoard: true },
  returned: { code: 12, final: false, onBoard: true },
  stoppedByCensor: { code: 13, final: true, onBoard: true },
  unfinished: { code: 14, final: false, onBoard: true },
  waitingForPen: { code: 15, final: false, onBoard: true },
  withdrawn: { code: 16, final: true, onBoard: true },
  expired: { code: 17, final: true, onBoard: true },
  // Its writer prints and posts it: not read yet by an organizer; read; posted, as the writer says; to be printed by the organizers after all.
  withWriter: { code: 18, final: false, onBoard: true },
  mayBePosted: { code: 19, final: false, onBoard: true },
  saidPosted: { code: 20, final: false, onBoard: true },
  givenBack: { code: 21, final: false, onBoard: true },
};

const open: readonly CardState[] = [
  'received',
  'translated',
  'approved',
  'heldBack',
  'unfinished',
  'waitingForPen',
  'withWriter',
  'mayBePosted',
  'givenBack',
];
const underway: readonly CardState[] = ['posted', 'withCourier', 'sentAsELetter', 'saidPosted'];

export const transitions: readonly Transition[] = [
  { from: ['draft'], event: 'seal', by: ['attendee'], to: 'sealed' },
  { from: ['sealed'], event: 'receive', by: ['organizer'], to: 'received' },
  { from: ['sealed'], event: 'leaveUnfinished', by: ['organizer'], to: 'unfinished' },
  { from: ['sealed', 'received', 'heldBack'], event: 'waitForPen', by: ['organizer'], to: 'waitingForPen' },
  { from: ['sealed', 'received', 'heldBack'], event: 'leaveToWriter', by: ['organizer'], to: 'withWriter' },
  { from: ['withWriter'], event: 'letPost', by: ['organizer'], to: 'mayBePosted' },
  { from: ['mayBePosted'], event: 'unletPost', by: ['organizer'], to: 'withWriter' },
  { from: ['withWriter', 'mayBePosted'], event: 'giveBack', by: ['attendee'], to: 'givenBack' },
  { from: ['withWriter', 'mayBePosted', 'givenBack', 'heldBack'], event: 'takeOver', by: ['organizer'], to: 'received' },
  // Also where an organizer took it over and it is not printed yet: what is in the post is not posted a second time.
  {
    from: ['withWriter', 'mayBePosted', 'givenBack', 'heldBack', 'received', 'approved'],
    event: 'sayPosted',
    by: ['attendee'],
    to: 'saidPosted',
  },
  { from: ['saidPosted', 'givenBack'], event: 'unsay', by: ['attendee'], to: 'withWriter' },
  { from: ['received', 'unfinished'], event: 'translate', by: ['translator', 'organizer'], to: 'translated' },
  { from: ['received', 'translated', 'heldBack', 'unfinished'], event: 'approve', by: ['organizer'], to: 'approved' },
  { from: ['approved'], event: 'unapprove', by: ['organizer'], to: 'received' },
  {
    from: ['received', 'translated', 'approved', 'unfinished', 'waitingForPen', 'withWriter', 'mayBePosted'],
    event: 'holdBack',
    by: ['organizer'],
    to: 'heldBack',
  },
  { from: [...open], event: 'reseal', by: ['attendee'], to: 'received' },
  { from: ['approved'], event: 'print', by: ['organizer'], to: 'printed' },
  { from: ['printed'], event: 'unprint', by: ['organizer'], to: 'approved' },
  { from: ['posted'], event: 'unpost', by: ['organizer'], to: 'printed' },
  { from: ['waitingForPen'], event: 'copyByHand', by: ['organizer'], to: 'writtenByHand' },
  { from: ['writtenByHand'], event: 'uncopyByHand', by: ['organizer'], to: 'waitingForPen' },
  { from: ['approved'], event: 'sendAsELetter', by: ['organizer'], to: 'sentAsELetter' },
  { from: ['printed', 'writtenByHand', 'returned'], event: 'post', by: ['organizer'], to: 'posted' },
  { from: ['printed', 'writtenByHand', 'returned'], event: 'giveToCourier', by: ['organizer'], to: 'withCourier' },
  { from: [...underway], event: 'answer', by: ['organizer'], to: 'answered' },
  { from: ['answered'], event: 'unanswer', by: ['organizer'], to: 'posted' },
  { from: [...underway], event: 'return', by: ['organizer'], to: 'returned' },
  { from: [...underway], event: 'stop', by: ['organizer'], to: 'stoppedByCensor' },
  { from: ['sealed', ...open], event: 'withdraw', by: ['attendee'], to: 'withdrawn' },
  // Nobody said yes to sending it: the organizers may let it go.
  { from: ['unfinished'], event: 'discard', by: ['organizer'], to: 'withdrawn' },
  { from: ['draft', 'sealed', ...open], event: 'expire', by: ['time'], to: 'expired' },
];

/** Whether a card left the organizers' hands and only the post knows: then the honest sentence on waiting belongs below it. */
export function isUnderway(state: CardState): boolean {
  return underway.includes(state);
}

/** The state after an event, or undefined where the table does not allow it to this actor. */
export function nextState(from: CardState, event: CardEvent, actor: Actor): CardState | undefined {
  return transitions.find((row) => row.event === event && row.from.includes(from) && row.by.includes(actor))?.to;
}

/** The state that a byte on the board stands for; undefined for a byte of a later version. */
export function stateOfCode(code: number): CardState | undefined {
  return (Object.keys(states) as CardState[]).find((state) => states[state].code === code && states[state].onBoard);
}
