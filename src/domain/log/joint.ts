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

export type OpenedForSigning = Extract<Operation, { type: 'openForSigning' }>;
export type ClosedForSigning = Extract<Operation, { type: 'closeSigning' }>;

/** Whether these rows are those of a card that the desk opened to be signed: nobody else's record has its name. */
export function isJoint(rows: CardRows | undefined): rows is CardRows {
  return openingOf(rows) !== undefined;
}

/** With what the card was opened; undefined for every other card. */
export function openingOf(rows: CardRows | undefined): OpenedForSigning | undefined {
  const first = rows?.chain.taken[0]?.operation;
  return first?.type === 'openForSigning' ? first : undefined;
}

/** How the organizers closed it, the first time; undefined while guests sign. */
export function closingOf(rows: CardRows | undefined): ClosedForSigning | undefined {
  return closedAt(rows)?.closing;
}

function closedAt(rows: CardRows | undefined) {
  for (const { operation, seq } of rows?.chain.taken ?? []) if (operation?.type === 'closeSigning') return { closing: operation, seq };
  return undefined;
}

/** When its signer took a line back; undefined where nobody did. The row has to carry the token whose hash stands inside the record. */
export function takenBackAt(
  { signature }: DeskSignature,
  rows: CardRows | undefined,
): { readonly seq: number; readonly day: string } | undefined {
  return rows?.withdrawals.find(({ proof }) => proof === signature.status.write);
}

/**
 * A card that many signed, from the moment on in which it was closed: it goes the way of every card. A line that is
 * taken back makes a new revision without it, which goes round again; what is on paper by then stays as it is.
 */
export function jointStanding(
  rows: CardRows,
  signatures: ReadonlyMap<string, DeskSignature>,
  all: ReadonlyMap<string, CardRows>,
): DeskCard | undefined {
  const [opening, closed] = [openingOf(rows), closedAt(rows)];
  if (!opening || !closed) return undefined;
  const { closing } = closed;
  const gone = closing.signatures
    .flatMap((rid) => {
      const [known, row] = [signatures.get(rid), all.get(rid)];
      // Of one that was taken back before this desk saw it, the server has no more than the mark.
      const at = known ? takenBackAt(known, row) : row?.withdrawals[0];
      return at ? [{ rid, at }] : [];
    })
    .sort((a, b) => a.at.seq - b.at.seq);
  /** Whose lines are no more on a revision. */
  const without = (rev: number): ReadonlySet<string> => new Set(gone.slice(0, rev - 1).map(({ rid }) => rid));
  const lines = (left: ReadonlySet<string>) =>
    closing.signatures.flatMap((rid) => (left.has(rid) ? [] : (signatures.get(rid)?.signature ?? [])));
  const revisions = [undefined, ...gone].map((last, i) => {
    const card = cardOf(opening, closing, i + 1, jointText(opening.text, lines(without(i + 1))));
    return [i + 1, { card, seq: closed.seq, day: last?.at.day ?? closing.day, digest: new Uint8Array(32) }] as const;
  });
  const card = standing({ records: new Map(revisions), chain: rows.chain, withdrawals: [] });
  if (!card) return undefined;
  return { ...card, hands: lines(without(card.card.rev)).map(({ rid }) => rid) };
}

/** As if somebody had sealed it: nobody's status key belongs to it, so the board says nothing of it. */
function cardOf({ rid, person, front, lang }: OpenedForSigning, { day }: ClosedForSigning, rev: number, text: string): Card {
  return {
    type: 'card',
    eid: '0'.repeat(32),
    epoch: 1,
    rid,
    rev,
    person,
    list: { version: 1 },
    lang,
    text,
    front,
    signatures: [],
    consent: safeConsent,
    status: { board: rid, write: '0'.repeat(64), recipient: 'age1', key: '' },
    day,
  };
}
