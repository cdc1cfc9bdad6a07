import { freeLines, jointLayout } from '../card/jointGeometry.ts';
import type { CardMode } from '../card/geometry.ts';
import { namedOn, openingOf, takenBackAt, type CardRows, type DeskCard, type DeskSignature, type DeskState } from '../log/index.ts';
import { jointText, type SignedLine } from '../signature/jointText.ts';
import type { CardState } from '../status/index.ts';

/** So many lines a card is opened for: what guests usually write fits with it on an A6 card. */
export const LINES = 14;

/** A line on a card that many sign, as an organizer sees it. */
export interface JointLine extends SignedLine {
  readonly rid: string;
  readonly receivedOn: string;
}

/** A card of the desk's own that many sign. */
export interface JointCardView {
  /** Its random reference, which is also its record id at the desk. */
  readonly reference: string;
  readonly person: string;
  readonly greeting: string;
  readonly front: string;
  readonly lang: string;
  readonly openedOn: string;
  readonly isOpen: boolean;
  /** While it is open: all that came for it, in the order of arrival. Afterwards: those on the card. */
  readonly lines: readonly JointLine[];
  /** Of a closed card: those that are on no card, left by the organizers or come later. */
  readonly left: readonly JointLine[];
  /** The card that takes the lines that are left, where one was opened. */
  readonly next: string | undefined;
  /** Where it is, once it is closed. */
  readonly card: DeskCard | undefined;
}

/** The cards that were opened for signing, in the order in which they were. */
export function jointCards(desk: DeskState): readonly JointCardView[] {
  const openings = [...desk.rows].flatMap(([reference, rows]) => {
    const opening = openingOf(rows);
    return opening ? [{ reference, opening, seq: rows.chain.taken[0]?.seq ?? 0, isOpen: namedOn(rows) === undefined }] : [];
  });
  if (openings.length === 0) return [];
  const taken = new Set(openings.flatMap(({ reference }) => desk.cards.get(reference)?.hands ?? []));
  const signed = standingLines(desk);
  const free = (reference: string) => signed.filter(({ signature }) => signature.card === reference && !taken.has(signature.rid));
  const before = (reference: string, seen: ReadonlySet<string> = new Set([reference])): readonly string[] => {
    const after = openings.find((one) => one.reference === reference)?.opening.after;
    return after === undefined || seen.has(after) ? [] : [after, ...before(after, new Set([...seen, after]))];
  };
  return openings
    .sort((a, b) => a.seq - b.seq)
    .map(({ reference, opening, isOpen }) => {
      const next = openings.find(({ opening: { after } }) => after === reference)?.reference;
      const waiting = [reference, ...before(reference)].flatMap(free).sort((a, b) => a.seq - b.seq);
      const card = desk.cards.get(reference);
      const onIt = isOpen ? waiting : (card?.hands ?? []).flatMap((rid) => desk.signatures.get(rid) ?? []);
      return {
        reference,
        person: opening.person,
        greeting: opening.text,
        front: opening.front,
        lang: opening.lang,
        openedOn: opening.day,
        isOpen,
        lines: onIt.map(lineOf),
        left: !isOpen && next === undefined ? waiting.map(lineOf) : [],
        next,
        card,
      };
    });
}

/** How many more may sign: as many as the card was opened for, or fewer where the lines so far were long. */
export function linesLeft({ greeting, lines }: JointCardView, mode: CardMode): number {
  return Math.max(0, Math.min(LINES - lines.length, freeLines(jointText(greeting, lines), mode)));
}

/** The first lines that fit on the card together; the others need another card. */
export function linesThatFit({ greeting, lines }: JointCardView, mode: CardMode): readonly JointLine[] {
  const fitting: JointLine[] = [];
  for (const line of lines) {
    if (jointLayout(jointText(greeting, [...fitting, line]), mode).set.overflow === null) fitting.push(line);
  }
  return fitting;
}

/** What a signer is told of a line. */
interface LineStanding {
  readonly state: CardState;
  readonly change: number;
  readonly day: string;
}

/**
 * Where each line is, by record id: received, and from the closing on where its card is. A line that was taken back in
 * time is on no paper; what was on paper by then stays there.
 */
export function standingsOfLines(desk: DeskState): ReadonlyMap<string, LineStanding> {
  const cards = new Map<string, DeskCard[]>();
  for (const card of desk.cards.values()) {
    if (card.hands) for (const rid of namedOn(desk.rows.get(card.card.rid)) ?? []) cards.set(rid, [...(cards.get(rid) ?? []), card]);
  }
  return new Map([...desk.signatures].map(([rid, line]) => [rid, standingOf(line, desk.rows.get(rid), cards.get(rid) ?? [])]));
}

function standingOf(line: DeskSignature, rows: CardRows | undefined, named: readonly DeskCard[]): LineStanding {
  const back = takenBackAt(line, rows);
  // Also of cards that it was on and is no more: what is said later must count as newer.
  const change = named.reduce((sum, card) => sum + card.change, 1 + (back ? 1 : 0));
  const card = named.find(({ hands }) => hands?.includes(line.signature.rid));
  if (back && !card) return { state: 'withdrawn', change, day: back.day };
  return card ? { state: card.state, change, day: card.changedOn } : { state: 'received', change, day: line.receivedOn };
}

function standingLines(desk: DeskState): readonly DeskSignature[] {
  return [...desk.signatures.values()].filter((line) => !takenBackAt(line, desk.rows.get(line.signature.rid)));
}

function lineOf({ signature: { rid, text, name, drawn }, receivedOn }: DeskSignature): JointLine {
  return { rid, text, name, ...(drawn && { drawn }), receivedOn };
}
