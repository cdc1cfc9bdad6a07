import type { CardWay } from '../card/index.ts';
import type { DeskCard, DeskState } from '../log/index.ts';
import { nextState, type CardEvent, type CardState } from '../status/index.ts';

/** The heaps on an organizer's desk, in the order in which a card goes through them. */
export type DeskStage = 'incoming' | 'heldBack' | 'ready' | 'printed' | 'posted';

const stageByState: Readonly<Partial<Record<CardState, DeskStage>>> = {
  received: 'incoming',
  unfinished: 'incoming',
  translated: 'incoming',
  // It is read like the others, beside its paper.
  waitingForPen: 'incoming',
  withWriter: 'incoming',
  givenBack: 'incoming',
  heldBack: 'heldBack',
  approved: 'ready',
  printed: 'printed',
  writtenByHand: 'printed',
  // Read, and on paper at its writer's.
  mayBePosted: 'printed',
  sentAsELetter: 'posted',
  posted: 'posted',
  saidPosted: 'posted',
  withCourier: 'posted',
  answered: 'posted',
  returned: 'posted',
  stoppedByCensor: 'posted',
};

/** The heap that a card lies on; undefined for cards that are gone (withdrawn, expired). */
export function stageOf(state: CardState): DeskStage | undefined {
  return stageByState[state];
}

/** The cards of one heap, the first arrived first. */
export function cardsAtStage(desk: DeskState, stage: DeskStage): readonly DeskCard[] {
  return [...desk.cards.values()].filter((card) => stageOf(card.state) === stage).sort((a, b) => a.seq - b.seq);
}

/** How many cards lie on each heap. */
export function countStages(desk: DeskState): Readonly<Record<DeskStage, number>> {
  const counts: Record<DeskStage, number> = { incoming: 0, heldBack: 0, ready: 0, printed: 0, posted: 0 };
  for (const card of desk.cards.values()) {
    const stage = stageOf(card.state);
    if (stage) counts[stage] += 1;
  }
  return counts;
}

/** How many cards reached this desk and were not taken back by their writers. */
export function countReceived(desk: DeskState): number {
  return [...desk.cards.values()].filter((card) => card.state !== 'withdrawn').length;
}

/** How many cards there are to each person, those not counted that their writers took back. */
export function countByPerson(desk: DeskState): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { card, state } of desk.cards.values()) {
    if (state !== 'withdrawn') counts.set(card.person, (counts.get(card.person) ?? 0) + 1);
  }
  return counts;
}

/** Whether the table lets an organizer do this to the card now; nothing while the server keeps back what was done to it. */
export function canDo(card: DeskCard, event: CardEvent): boolean {
  if (card.gap || nextState(card.state, event, 'organizer') === undefined) return false;
  const { way = 'print' } = card.card;
  // Held back, it is still the writer's: who wants to print it here after all takes it over first.
  if (way === 'home' && card.state === 'heldBack' && event === 'approve') return false;
  return !notOfWay[way].has(event);
}

/** Whether it is yet to be posted, for the first time or again: only then it matters what it lacks for that. */
export function mayStillGo(card: DeskCard): boolean {
  return stageOf(card.state) !== 'posted' || canDo(card, 'post');
}

const ofPrinting: readonly CardEvent[] = ['approve', 'print', 'unprint'];
const ofPen: readonly CardEvent[] = ['waitForPen', 'copyByHand', 'uncopyByHand'];
const ofHome: readonly CardEvent[] = ['leaveToWriter', 'letPost', 'unletPost', 'takeOver'];

/** What the writer copies by hand is never printed; what is printed waits for no pen; only what a writer prints at home can be taken over. */
const notOfWay: Readonly<Record<CardWay, ReadonlySet<CardEvent>>> = {
  print: new Set([...ofPen, ...ofHome]),
  pen: new Set([...ofPrinting, ...ofHome]),
  home: new Set(ofPen),
};
