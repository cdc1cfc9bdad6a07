import { safeConsent, type Card } from '../card/index.ts';
import { jointText } from '../signature/jointText.ts';
import type { SignatureRecord } from '../signature/index.ts';
import type { Operation } from './operation.ts';
import { standing, type CardRows, type DeskCard } from './standing.ts';

/** A signature at the desk, as it came first. */
export interface DeskSignature {
  readonly signature: SignatureRecord;
  readonly digest: Uint8Array;
  readonly seq: number;
  readonly receivedOn: string;
}

type OpenedForSigning = Extract<Operation, { type: 'openForSigning' }>;
type ClosedForSigning = Extract<Operation, { type: 'closeSigning' }>;

/** Whether these rows are those of a card that the desk opened to be signed: nobody else's record has its name. */
export function isJoint(rows: CardRows | undefined): rows is CardRows {
  return openingOf(rows) !== undefined;
}

/** With what the card was opened; undefined for every other card. */
export function openingOf(rows: CardRows | undefined): OpenedForSigning | undefined {
  const first = rows?.chain.taken[0]?.operation;
  return first?.type === 'openForSigning' ? first : undefined;
}

/** The lines that organizers ever put on it when they closed it; undefined while guests sign. */
export function namedOn(rows: CardRows | undefined): ReadonlySet<string> | undefined {
  const closings = rows ? closingsOf(rows) : [];
  return closings.length > 0 ? new Set(closings.flatMap(({ closing }) => closing.signatures)) : undefined;
}

function closingsOf({ chain }: CardRows) {
  return chain.taken.flatMap(({ operation, seq }) => (operation?.type === 'closeSigning' ? [{ closing: operation, seq }] : []));
}

/** When its signer took a line back; undefined where nobody did. The row has to carry the token whose hash stands inside the record. */
export function takenBackAt(
  { signature }: DeskSignature,
  rows: CardRows | undefined,
): { readonly seq: number; readonly day: string } | undefined {
  return rows?.withdrawals.find(({ proof }) => proof === signature.status.write);
}

/**
 * A card that many signed, from the moment on in which it was closed: it goes the way of every card. Lines that are
 * chosen anew, or a line that is taken back, make a new revision, which goes round again; what is on paper by then stays
 * as it is.
 */
export function jointStanding(
  rows: CardRows,
  signatures: ReadonlyMap<string, DeskSignature>,
  all: ReadonlyMap<string, CardRows>,
): DeskCard | undefined {
  const opening = openingOf(rows);
  const [first, ...closings] = closingsOf(rows);
  if (!opening || !first) return undefined;
  const gone = [...(namedOn(rows) ?? [])].flatMap((rid) => {
    const [known, row] = [signatures.get(rid), all.get(rid)];
    // Of one that was taken back before this desk saw it, the server has no more than the mark.
    const at = known ? takenBackAt(known, row) : row?.withdrawals[0];
    return at ? [{ rid, seq: at.seq, day: at.day }] : [];
  });
  const later = [...closings.map(({ closing, seq }) => ({ closing, seq, day: closing.day })), ...gone].sort((a, b) => a.seq - b.seq);
  /** The lines on a revision: those that were chosen last, without those that were taken back by then. */
  const lines = (rev: number): readonly SignatureRecord[] => {
    const until = later.slice(0, rev - 1);
    const left = new Set(until.flatMap((change) => ('rid' in change ? [change.rid] : [])));
    const closing = until.findLast((change) => 'closing' in change)?.closing ?? first.closing;
    return closing.signatures.flatMap((rid) => (left.has(rid) ? [] : (signatures.get(rid)?.signature ?? [])));
  };
  const revisions = [undefined, ...later].map((change, i) => {
    const rev = i + 1;
    const card = cardOf(opening, first.closing, rev, lines(rev));
    return [rev, { card, seq: first.seq, day: change?.day ?? first.closing.day, digest: new Uint8Array(32) }] as const;
  });
  const card = standing({ records: new Map(revisions), chain: rows.chain, withdrawals: [] });
  return card && { ...card, hands: lines(card.card.rev).map(({ rid }) => rid) };
}

/** As if somebody had sealed it: nobody's status key belongs to it, so the board says nothing of it. */
function cardOf(
  { rid, person, text: greeting, front, lang }: OpenedForSigning,
  { day }: ClosedForSigning,
  rev: number,
  lines: readonly SignatureRecord[],
): Card {
  return {
    type: 'card',
    eid: '0'.repeat(32),
    epoch: 1,
    rid,
    rev,
    person,
    list: { version: 1 },
    lang,
    text: jointText(greeting, lines),
    front,
    // Typed names stand in the text; those that were drawn come to their places there, in this order.
    signatures: lines.flatMap(({ drawn }) => (drawn ? [{ name: '', strokes: drawn }] : [])),
    consent: safeConsent,
    status: { board: rid, write: '0'.repeat(64), recipient: 'age1', key: '' },
    day,
  };
}
