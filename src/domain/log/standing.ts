import type { Card } from '../card/index.ts';
import { nextState, type CardState } from '../status/index.ts';
import type { Chain, PlacedOperation } from './chain.ts';
import type { Operation } from './operation.ts';
import { lastWord, type DeskWord } from './words.ts';

/** A card at the desk: the newest sealed revision, where it is, and how it came there. */
export interface DeskCard {
  readonly card: Card;
  readonly digest: Uint8Array;
  /** Order of first arrival by the server's log. */
  readonly seq: number;
  readonly receivedOn: string;
  readonly state: CardState;
  /** Grows with each change of the card, on every desk alike: orders what the board says of it, whatever the clocks say. */
  readonly change: number;
  /** The day of the last change. */
  readonly changedOn: string;
  /** What will be printed: the organizers' mended text where there is one. */
  readonly text: string;
  /** The front that will be printed: of the organizers' choice where they approved the card without its own picture. */
  readonly front: string;
  /** Organizers let it go: its writer did not take it back. */
  readonly discarded?: true;
  readonly heldReason: string | undefined;
  readonly batch: string | undefined;
  readonly way: string | undefined;
  /** Where a reply came: the town that it or the card names, empty for none, and what goes back to where it was by mistake. */
  readonly reply?: CardReply | undefined;
  /** Its writer said that they posted it themselves: a desk that printed it meanwhile must know. */
  readonly writerSays?: 'posted';
  /** How many operations on this card the log holds; the next one carries this counter. */
  readonly counter: number;
  /** The record ids of the lines on it, where it is a card of the desk's own that many signed. */
  readonly hands?: readonly string[];
  /** An operation is missing before a later one: nobody knows here where the card is, so nothing may be done with it. */
  readonly gap: boolean;
}

/** What organizers noted of the reply to a card. */
interface CardReply {
  readonly town: string;
  readonly before: CardState;
  /** Since when it was there. */
  readonly since: string;
  /** Where the server's log has the note of it. */
  readonly seq: number;
}

/** One revision of a card, as it came. */
interface ReceivedRecord {
  readonly seq: number;
  readonly day: string;
  readonly card: Card;
  readonly digest: Uint8Array;
}

/** A record that was taken back; `proof` is the hash of the token that came with it, `after` how many operations had been taken by then. */
interface Withdrawal {
  readonly proof: string;
  readonly seq: number;
  readonly day: string;
  readonly after: number;
}

/** Everything that the log holds of one card. Operations may have come before their record. */
export interface CardRows {
  readonly records: ReadonlyMap<number, ReceivedRecord>;
  readonly chain: Chain;
  readonly withdrawals: readonly Withdrawal[];
}

/**
 * Where a card stands, from all of its rows; undefined while no record came. An operation names the revision that its
 * desk had before it, so revisions take their places among the operations in whatever order they came: a restored
 * server gives every desk the same.
 */
export function standing(rows: CardRows, words: readonly DeskWord[] = []): DeskCard | undefined {
  const operations = rows.chain.taken;
  const revisions = revisionsOf(rows);
  const arrived = [...rows.records.values()].sort((a, b) => a.seq - b.seq)[0];
  if (!arrived) return undefined;
  let at: DeskCard | undefined;
  let received = 0;
  const receiveUpTo = (rev: number): void => {
    for (let next = revisions[received]; next && next.card.rev <= rev; next = revisions[++received]) at = receive(at, next);
  };
  operations.forEach((placed, i) => {
    if (placed.operation && 'rev' in placed.operation) receiveUpTo(placed.operation.rev);
    if (at) at = apply(withdraw(at, rows, i), placed, words);
  });
  receiveUpTo(Infinity);
  if (!at) return undefined;
  const word = at.card.way === 'home' ? lastWord(words, at.card.status.key) : undefined;
  const last = takeWord(withdraw(at, rows, operations.length), word);
  const newest = Math.max(...rows.records.keys());
  return {
    ...last,
    seq: arrived.seq,
    receivedOn: arrived.day,
    counter: operations.length,
    // Not how many rows came: a desk that missed an early revision counts like the others.
    change: newest + operations.length + (last.state === 'withdrawn' && last.discarded !== true ? 1 : 0) + (word?.word.turn ?? 0),
    gap: rows.chain.ahead.size > 0,
  };
}

/**
 * The revisions in their order. A later one stands in for one that desks worked on and that is gone (its writer sent
 * only the newest to a restored server), so that a card that was printed from it is not printed again.
 */
function revisionsOf({ records, chain }: CardRows): readonly ReceivedRecord[] {
  const known = [...records.values()].sort((a, b) => a.card.rev - b.card.rev);
  const worked = new Set(chain.taken.flatMap(({ operation }) => (operation && 'rev' in operation ? [operation.rev] : [])));
  const standIns = [...worked].flatMap((rev) => {
    if (records.has(rev)) return [];
    const later = known.find(({ card }) => card.rev > rev);
    return later ? [{ ...later, card: { ...later.card, rev } }] : [];
  });
  return [...known, ...standIns].sort((a, b) => a.card.rev - b.card.rev);
}

/** A revision that comes after printing changes nothing on paper: the printed one stays. */
function receive(known: DeskCard | undefined, { card, digest, seq, day }: ReceivedRecord): DeskCard | undefined {
  const first = card.type === 'unfinished' ? 'leaveUnfinished' : 'receive';
  const arrived = known ? nextState(known.state, 'reseal', 'attendee') : nextState('sealed', first, 'organizer');
  if (arrived === undefined) return known;
  const waits = card.way === 'pen' ? 'waitForPen' : card.way === 'home' ? 'leaveToWriter' : undefined;
  const state = (waits && nextState(arrived, waits, 'organizer')) ?? arrived;
  return {
    card,
    digest,
    seq,
    receivedOn: day,
    state,
    change: 0,
    changedOn: day,
    text: card.text,
    front: card.front,
    heldReason: undefined,
    batch: undefined,
    way: undefined,
    counter: 0,
    gap: false,
  };
}

/** Only the writer withdraws: the row has to carry the token whose hash stands inside the sealed card. */
function withdraw(known: DeskCard, { withdrawals }: CardRows, taken: number): DeskCard {
  const row = withdrawals.find(({ proof, after }) => after <= taken && proof === known.card.status.write);
  const state = row && nextState(known.state, 'withdraw', 'attendee');
  return state ? { ...known, state, changedOn: row.day } : known;
}

/**
 * Words come on top of whatever organizers did: where they were when the writer spoke, a restored server no more knows. Of a
 * card on paper at the desk it is too late to say anything.
 */
function takeWord(known: DeskCard, said: DeskWord | undefined): DeskCard {
  if (!said || said.word.says === 'unsaid') return known;
  const isPosted = said.word.says === 'posted';
  const state = nextState(known.state, isPosted ? 'sayPosted' : 'giveBack', 'attendee');
  return { ...known, ...(isPosted && { writerSays: 'posted' as const }), ...(state && { state, changedOn: said.receivedOn }) };
}

/** What was mended was mended for this approval: with it, it is taken back. */
function textAfter(operation: Operation, { text, card }: DeskCard): string {
  if (operation.type === 'approve') return operation.text ?? card.text;
  return operation.type === 'unapprove' ? card.text : text;
}

/** The same holds for a front that organizers put in the place of the writer's picture. */
function frontAfter(operation: Operation, { front, card }: DeskCard): string {
  if (operation.type === 'approve') return operation.front ?? card.front;
  return operation.type === 'unapprove' ? card.front : front;
}

/** Where a card is when a reply comes: one that its writer posted is in the post, although that word is laid on top of everything only later. */
function stateForReply(known: DeskCard, words: readonly DeskWord[]): CardState {
  return known.card.way === 'home' ? takeWord(known, lastWord(words, known.card.status.key)).state : known.state;
}

function apply(known: DeskCard, { operation, seq }: PlacedOperation, words: readonly DeskWord[]): DeskCard {
  if (!operation || !('rev' in operation) || operation.rev !== known.card.rev) return known;
  const from = operation.type === 'answer' ? stateForReply(known, words) : known.state;
  const next = nextState(from, operation.type, 'organizer');
  if (next === undefined) return known;
  if (operation.type === 'answer') {
    const { state: before, changedOn: since } = known;
    return { ...known, state: next, changedOn: operation.day, reply: { town: operation.town ?? '', before, since, seq } };
  }
  if (operation.type === 'unanswer') {
    const { before: state, since: changedOn } = known.reply ?? { before: next, since: operation.day };
    return { ...known, state, changedOn, reply: undefined };
  }
  return {
    ...known,
    // What was never printed does not become so by coming back from the post box.
    state: operation.type === 'unpost' && known.card.way === 'pen' ? 'writtenByHand' : next,
    changedOn: operation.day,
    ...(operation.type === 'discard' && { discarded: true as const }),
    text: textAfter(operation, known),
    front: frontAfter(operation, known),
    heldReason: operation.type === 'holdBack' ? operation.reason : undefined,
    batch: operation.type === 'print' ? operation.batch : operation.type === 'unprint' ? undefined : known.batch,
    way: operation.type === 'post' ? operation.way : operation.type === 'unpost' ? undefined : known.way,
  };
}
