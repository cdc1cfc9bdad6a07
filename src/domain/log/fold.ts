import type { Card } from '../card/index.ts';
import { nextState, type CardState } from '../status/index.ts';
import type { ConfirmedFacts, Operation, PostalAddress } from './operation.ts';

/** A row of the log after the desk opened it. Unopenable rows stay visible as such: nothing is dropped in silence. */
export type OpenedEntry =
  | { readonly kind: 'card'; readonly seq: number; readonly day: string; readonly card: Card; readonly digest: Uint8Array }
  /** `proof` is the hash of the token that came with it; the card names the one that counts. */
  | { readonly kind: 'withdrawn'; readonly seq: number; readonly day: string; readonly rid: string; readonly proof: string }
  | { readonly kind: 'operation'; readonly seq: number; readonly card: string | null; readonly operation: Operation }
  | {
      readonly kind: 'refused';
      readonly seq: number;
      readonly day: string;
      readonly rid: string | null;
      readonly reason:
        'record.unreadable' | 'record.otherEvent' | 'record.malformed' | 'record.boardTaken' | 'operation.unproved' | 'operation.unknown';
    };

/** A card at the desk: the newest sealed revision, where it is, and how it came there. */
export interface DeskCard {
  readonly card: Card;
  readonly digest: Uint8Array;
  /** Order of first arrival by the server's log. */
  readonly seq: number;
  readonly receivedOn: string;
  readonly state: CardState;
  /** How often the card has changed, by the log: orders what the board says of it, whatever the clocks say. */
  readonly change: number;
  /** The day of the last change. */
  readonly changedOn: string;
  /** What will be printed: the organizers' mended text where there is one. */
  readonly text: string;
  readonly heldReason: string | undefined;
  readonly batch: string | undefined;
  readonly way: string | undefined;
  /** How many operations on this card the log holds; the next one carries this counter. */
  readonly counter: number;
}

export interface ConfirmedAddress {
  readonly address: PostalAddress;
  readonly day: string;
  readonly source: string;
}

/** Facts of a person with the day on which an organizer confirmed them, and where they are known from. */
export interface SourcedFacts extends ConfirmedFacts {
  readonly day: string;
  readonly source: string;
}

/** Everything a desk knows, folded from the log. */
export interface DeskState {
  readonly cards: ReadonlyMap<string, DeskCard>;
  readonly addresses: ReadonlyMap<string, ConfirmedAddress>;
  readonly facts: ReadonlyMap<string, SourcedFacts>;
  readonly refused: readonly Refused[];
  /** Which card each board id belongs to: the first that came with it. */
  readonly boards: ReadonlyMap<string, string>;
  /** The join secrets that desks made since the first, in base64url, the newest last. */
  readonly codes: readonly string[];
  readonly seq: number;
}

type Refused = Extract<OpenedEntry, { kind: 'refused' }>;

export const emptyDesk: DeskState = {
  cards: new Map(),
  addresses: new Map(),
  facts: new Map(),
  refused: [],
  boards: new Map(),
  codes: [],
  seq: 0,
};

/** Folds opened rows, in `seq` order, into the desk's state. Pure: the same rows give the same state on any laptop. */
export function foldLog(state: DeskState, entries: Iterable<OpenedEntry>): DeskState {
  const cards = new Map(state.cards);
  const addresses = new Map(state.addresses);
  const facts = new Map(state.facts);
  const refused = [...state.refused];
  const boards = new Map(state.boards);
  const codes = new Set(state.codes);
  let { seq } = state;
  for (const entry of entries) {
    seq = Math.max(seq, entry.seq);
    if (entry.kind === 'refused') {
      refused.push(entry);
      // An operation of a later version still counts, or this desk could never again write to that card.
      const card = entry.reason.startsWith('operation.') && entry.rid !== null ? cards.get(entry.rid) : undefined;
      if (card) cards.set(card.card.rid, { ...card, counter: card.counter + 1 });
    }
    if (entry.kind === 'card') {
      const taken = receive(cards, boards, entry);
      if (taken) refused.push(taken);
    } else if (entry.kind === 'withdrawn') withdraw(cards, entry);
    else if (entry.kind === 'operation') applyOperation({ cards, addresses, facts, codes }, entry.operation);
  }
  return { cards, addresses, facts, refused, boards, codes: [...codes], seq };
}

/** Takes a card in; refuses one that names another card's place on the board, or its writer would read nothing any more. */
function receive(
  cards: Map<string, DeskCard>,
  boards: Map<string, string>,
  entry: Extract<OpenedEntry, { kind: 'card' }>,
): Refused | undefined {
  const { card, digest, seq, day } = entry;
  const owner = boards.get(card.status.board);
  if (owner !== undefined && owner !== card.rid) return { kind: 'refused', seq, day, rid: card.rid, reason: 'record.boardTaken' };
  const known = cards.get(card.rid);
  if (known && card.rev <= known.card.rev) return undefined;
  const state = known ? nextState(known.state, 'reseal', 'attendee') : nextState('sealed', 'receive', 'organizer');
  // A revision that comes after printing changes nothing on paper: the printed one stays.
  if (state === undefined) return undefined;
  boards.set(card.status.board, card.rid);
  cards.set(card.rid, {
    card,
    digest,
    seq: known?.seq ?? seq,
    receivedOn: known?.receivedOn ?? day,
    state,
    change: (known?.change ?? 0) + 1,
    changedOn: day,
    text: card.text,
    heldReason: undefined,
    batch: undefined,
    way: undefined,
    counter: known?.counter ?? 0,
  });
  return undefined;
}

/** Only the writer withdraws: the row has to carry the token whose hash stands inside the sealed card. */
function withdraw(cards: Map<string, DeskCard>, { rid, day, proof }: Extract<OpenedEntry, { kind: 'withdrawn' }>): void {
  const known = cards.get(rid);
  if (known?.card.status.write !== proof) return;
  const state = nextState(known.state, 'withdraw', 'attendee');
  if (state) cards.set(rid, { ...known, state, change: known.change + 1, changedOn: day });
}

interface Folding {
  readonly cards: Map<string, DeskCard>;
  readonly addresses: Map<string, ConfirmedAddress>;
  readonly facts: Map<string, SourcedFacts>;
  readonly codes: Set<string>;
}

function applyOperation({ cards, addresses, facts, codes }: Folding, operation: Operation): void {
  if (operation.type === 'newCode') {
    codes.add(operation.joinSecret);
    return;
  }
  if (operation.type === 'confirmAddress') {
    addresses.set(operation.person, { address: operation.address, day: operation.day, source: operation.source });
    return;
  }
  if (operation.type === 'confirmFacts') {
    facts.set(operation.person, { ...operation.facts, day: operation.day, source: operation.source });
    return;
  }
  const known = cards.get(operation.rid);
  if (!known) return;
  const counted = { ...known, counter: known.counter + 1 };
  const state = operation.rev === known.card.rev ? nextState(known.state, operation.type, 'organizer') : undefined;
  if (state === undefined) {
    cards.set(operation.rid, counted);
    return;
  }
  cards.set(operation.rid, {
    ...counted,
    state,
    change: known.change + 1,
    changedOn: operation.day,
    text: operation.type === 'approve' ? (operation.text ?? known.card.text) : known.text,
    heldReason: operation.type === 'holdBack' ? operation.reason : undefined,
    batch: operation.type === 'print' ? operation.batch : operation.type === 'unprint' ? undefined : known.batch,
    way: operation.type === 'post' ? operation.way : operation.type === 'unpost' ? undefined : known.way,
  });
}
