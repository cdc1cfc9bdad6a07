import type { Card } from '../card/index.ts';
import type { TableReport } from '../relay/tableReport.ts';
import type { Note } from '../note/index.ts';
import type { SignatureRecord } from '../signature/index.ts';
import { emptyChain, link, type Chain, type PlacedOperation } from './chain.ts';
import { foldHandedReplies, foldSettlements, receiveNote, type DeskNote, type HandedReply, type Settlement } from './notes.ts';
import { isJoint, jointStanding, namedOn, type DeskSignature } from './joint.ts';
import { foldPeople, nothingSaid, type SaidOfPeople } from './people.ts';
import { foldRules, type RulesSaid, type SaidOfRule } from './rules.ts';
import { wordsByCard, type DeskWord } from './words.ts';
import type { Word } from '../word/index.ts';
import { standing, type CardRows, type DeskCard } from './standing.ts';

/** A row of the log after the desk opened it. Unopenable rows stay visible as such: nothing is dropped in silence. */
export type OpenedEntry =
  | { readonly kind: 'card'; readonly seq: number; readonly day: string; readonly card: Card; readonly digest: Uint8Array }
  | { readonly kind: 'note'; readonly seq: number; readonly day: string; readonly note: Note; readonly digest: Uint8Array }
  | {
      readonly kind: 'signature';
      readonly seq: number;
      readonly day: string;
      readonly signature: SignatureRecord;
      readonly digest: Uint8Array;
    }
  | { readonly kind: 'word'; readonly seq: number; readonly day: string; readonly word: Word; readonly digest: Uint8Array }
  /** What a table tells of itself. It is no card, and nobody is told that it came. */
  | { readonly kind: 'table'; readonly seq: number; readonly day: string; readonly report: TableReport }
  /** `proof` is the hash of the token that came with it; the card names the one that counts. */
  | { readonly kind: 'withdrawn'; readonly seq: number; readonly day: string; readonly rid: string; readonly proof: string }
  | PlacedOperation
  | Refused;

/** A row that was not taken, or that waits; `rid` is null where it is about no card. */
interface Refused {
  readonly kind: 'refused';
  readonly seq: number;
  readonly day: string;
  readonly rid: string | null;
  readonly reason:
    | 'record.unreadable'
    | 'record.otherEvent'
    | 'record.malformed'
    /** Of a type that a later version knows. */
    | 'record.unknown'
    | 'record.boardTaken'
    | 'operation.unproved'
    | 'operation.unknown'
    /** Another operation has its place: the server handed out two orders. */
    | 'operation.displaced'
    /** It waits: one that was made before it was not handed out. */
    | 'operation.gap'
    /** It waits for its card. */
    | 'operation.noCard';
}

/** A table as it told of itself last. Whoever has the join code can tell such things: they count nothing. */
export interface DeskTable {
  readonly report: TableReport;
  readonly seq: number;
  readonly receivedOn: string;
}

/** Everything a desk knows, folded from the log. */
export interface DeskState extends SaidOfPeople {
  readonly cards: ReadonlyMap<string, DeskCard>;
  /** What attendees reported, by record id. */
  readonly notes: ReadonlyMap<string, DeskNote>;
  /** What guests wrote on cards that many sign, by record id, also before their card came. */
  readonly signatures: ReadonlyMap<string, DeskSignature>;
  /** What writers said of cards that they post themselves, by record id, also before their card came. */
  readonly words: ReadonlyMap<string, DeskWord>;
  /** The evening's tables by their record ids. */
  readonly tables: ReadonlyMap<string, DeskTable>;
  /** What organizers said of notes, by record id, also before the note came. */
  readonly settlements: ReadonlyMap<string, Settlement>;
  /** Who was given a reply, by the record id of their card or of their line on one. */
  readonly handedReplies: ReadonlyMap<string, HandedReply>;
  /** What organizers said of the rules of the check. */
  readonly rules: RulesSaid;
  readonly refused: readonly Refused[];
  /** Which record each board id belongs to: the first that came with it. */
  readonly boards: ReadonlyMap<string, string>;
  /** The join secrets that desks made since the first, in base64url, the newest last. */
  readonly codes: readonly string[];
  /** The day on which each of them was made. */
  readonly codeDays: ReadonlyMap<string, string>;
  /** What came of each card; those without a record are in no heap yet. */
  readonly rows: ReadonlyMap<string, CardRows>;
  /** The operations about no card. */
  readonly evening: Chain;
  /** The print runs in the order in which the log has them, the newest last. */
  readonly batches: readonly string[];
  readonly seq: number;
}

export const emptyDesk: DeskState = {
  cards: new Map(),
  notes: new Map(),
  signatures: new Map(),
  words: new Map(),
  tables: new Map(),
  settlements: new Map(),
  handedReplies: new Map(),
  ...nothingSaid,
  rules: new Map(),
  refused: [],
  boards: new Map(),
  codes: [],
  codeDays: new Map(),
  rows: new Map(),
  evening: emptyChain,
  batches: [],
  seq: 0,
};

const noRows: CardRows = { records: new Map(), chain: emptyChain, withdrawals: [] };

/** Folds opened rows, in `seq` order, into the desk's state. Pure: the same rows give the same state on any laptop. */
export function foldLog(state: DeskState, entries: Iterable<OpenedEntry>): DeskState {
  const rows = new Map(state.rows);
  const boards = new Map(state.boards);
  const notes = new Map(state.notes);
  const signatures = new Map(state.signatures);
  const words = new Map(state.words);
  const tables = new Map(state.tables);
  const refused = state.refused.filter(({ reason }) => !waits(reason));
  const touched = new Set<string>();
  /** Signatures of which something came. */
  const signed = new Set<string>();
  let { evening, seq } = state;
  const touch = (rid: string, change: (known: CardRows) => CardRows): void => {
    rows.set(rid, change(rows.get(rid) ?? noRows));
    touched.add(rid);
  };
  /** False where it would take another record's place on the board, whose writer would read nothing any more, or the name of one of another kind. */
  const takePlace = ({ type, rid, status: { board } }: Card | Note | SignatureRecord | Word): boolean => {
    const isNamed = {
      card: (rows.get(rid)?.records.size ?? 0) > 0,
      note: notes.has(rid),
      signature: signatures.has(rid),
      word: words.has(rid),
    };
    const isOtherKind =
      Object.entries(isNamed).some(([kind, named]) => named && kind !== (type === 'unfinished' ? 'card' : type)) || isJoint(rows.get(rid));
    if (isOtherKind || (boards.get(board) ?? rid) !== rid) return false;
    boards.set(board, rid);
    return true;
  };
  for (const entry of entries) {
    seq = Math.max(seq, entry.seq);
    if (entry.kind === 'refused') refused.push(entry);
    else if (entry.kind === 'card') {
      const { card } = entry;
      if (!takePlace(card)) refused.push(boardTaken(entry, card.rid));
      else if (!rows.get(card.rid)?.records.has(card.rev))
        touch(card.rid, (known) => ({ ...known, records: new Map(known.records).set(card.rev, entry) }));
    } else if (entry.kind === 'note') {
      const { note, digest, day } = entry;
      if (!takePlace(note)) refused.push(boardTaken(entry, note.rid));
      else notes.set(note.rid, receiveNote(notes.get(note.rid), { note, digest, seq: entry.seq, receivedOn: day }));
    } else if (entry.kind === 'signature') {
      const { signature, digest, day } = entry;
      if (!takePlace(signature)) refused.push(boardTaken(entry, signature.rid));
      else if (!signatures.has(signature.rid)) signatures.set(signature.rid, { signature, digest, seq: entry.seq, receivedOn: day });
      else continue;
      signed.add(signature.rid);
    } else if (entry.kind === 'word') {
      const { word, digest, day } = entry;
      if (!takePlace(word)) refused.push(boardTaken(entry, word.rid));
      else if (!words.has(word.rid)) words.set(word.rid, { word, digest, seq: entry.seq, receivedOn: day });
      else continue;
      if (rows.has(word.card)) touched.add(word.card);
    } else if (entry.kind === 'table') {
      const { report, seq: place, day } = entry;
      if ((tables.get(report.rid)?.report.rev ?? 0) < report.rev) tables.set(report.rid, { report, seq: place, receivedOn: day });
    } else if (entry.kind === 'withdrawn') {
      const { proof, day } = entry;
      touch(entry.rid, (known) => ({
        ...known,
        withdrawals: [...known.withdrawals, { proof, seq: entry.seq, day, after: known.chain.taken.length }],
      }));
      signed.add(entry.rid);
    } else {
      const known = entry.card === null ? evening : (rows.get(entry.card)?.chain ?? emptyChain);
      const chain = link(known, entry);
      if (!chain) refused.push(refusalOf(entry, 'operation.displaced'));
      else if (chain.taken === known.taken && chain.ahead === known.ahead) continue;
      else if (entry.card === null) evening = chain;
      else touch(entry.card, (card) => ({ ...card, chain }));
      if (chain && !entry.operation) refused.push(refusalOf(entry, 'operation.unknown'));
    }
  }
  const cards = new Map(state.cards);
  const saidOf = wordsByCard(words);
  for (const rid of [...touched].filter((one) => !isJoint(rows.get(one)))) {
    const card = standing(rows.get(rid) ?? noRows, saidOf.get(rid));
    if (card) cards.set(rid, card);
  }
  // There are few of them: each is put together anew when anything came of it or of a line on it.
  for (const [rid, row] of rows) {
    const named = namedOn(row);
    if (!named || !(touched.has(rid) || [...signed].some((one) => named.has(one)))) continue;
    const card = jointStanding(row, signatures, rows);
    if (card) cards.set(rid, card);
  }
  const batches = printRuns(
    [...touched].flatMap((rid) => cards.get(rid) ?? []),
    rows,
    state.batches,
  );
  refused.push(...waiting(rows, evening, refused));
  return {
    cards,
    notes,
    signatures,
    words,
    tables,
    settlements: foldSettlements(state.settlements, evening, state.evening.taken.length),
    handedReplies: foldHandedReplies(state.handedReplies, evening, state.evening.taken.length),
    ...foldPeople(state, evening, state.evening.taken.length),
    rules: foldRules(saidOfRules(evening, state.evening.taken.length), state.rules),
    ...newCodes(state, evening),
    refused,
    boards,
    batches,
    rows,
    evening,
    seq,
  };
}

/** What was said of rules from place `since` of the evening's operations on. */
function saidOfRules({ taken }: Chain, since: number): readonly SaidOfRule[] {
  return taken.slice(since).flatMap(({ operation }) => (operation?.type === 'changeRules' ? operation.said : []));
}

/** The print runs that were known, and after them those in which these cards were printed, by the log's order. */
function printRuns(cards: readonly DeskCard[], rows: DeskState['rows'], known: readonly string[]): readonly string[] {
  const printedAt = new Map<string, number>();
  for (const { card, batch } of cards) {
    const print = rows.get(card.rid)?.chain.taken.findLast(({ operation }) => operation?.type === 'print' && operation.batch === batch);
    if (print && batch !== undefined) printedAt.set(batch, Math.max(printedAt.get(batch) ?? 0, print.seq));
  }
  const fresh = [...printedAt].sort(([, a], [, b]) => a - b).map(([batch]) => batch);
  return [...new Set([...known, ...fresh])];
}

/** The join secrets that desks made since `state`, behind those before, and the days on which each was made. */
function newCodes(state: DeskState, { taken }: Chain): Pick<DeskState, 'codes' | 'codeDays'> {
  const codeDays = new Map(state.codeDays);
  for (const { operation } of taken.slice(state.evening.taken.length))
    if (operation?.type === 'newCode' && !codeDays.has(operation.joinSecret)) codeDays.set(operation.joinSecret, operation.day);
  return { codes: [...codeDays.keys()], codeDays };
}

/** Rows that wait for others: one for each card, and for the evening, that has any. */
function waiting(rows: DeskState['rows'], evening: Chain, refused: readonly Refused[]): readonly Refused[] {
  const told = new Set(refused.filter(({ reason }) => reason.startsWith('record.')).map(({ rid }) => rid));
  const found: Refused[] = [];
  for (const { chain, records, withdrawals } of [{ ...noRows, chain: evening }, ...rows.values()]) {
    const [ahead] = [...chain.ahead.values()].sort((a, b) => a.counter - b.counter);
    const first = chain.taken[0] ?? ahead;
    if (ahead) found.push(refusalOf(ahead, 'operation.gap'));
    // A card that its writer took back is gone from the shelf, and one that cannot be opened here is told of as such.
    else if (first?.operation?.type === 'openForSigning') continue;
    else if (first && first.card !== null && records.size === 0 && withdrawals.length === 0 && !told.has(first.card))
      found.push(refusalOf(first, 'operation.noCard'));
  }
  return found;
}

function waits(reason: Refused['reason']): boolean {
  return reason === 'operation.gap' || reason === 'operation.noCard';
}

function boardTaken({ seq, day }: OpenedEntry, rid: string): Refused {
  return { kind: 'refused', seq, day, rid, reason: 'record.boardTaken' };
}

function refusalOf({ seq, day, card }: PlacedOperation, reason: Refused['reason']): Refused {
  return { kind: 'refused', seq, day, rid: card, reason };
}
