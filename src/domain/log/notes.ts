import type { Note } from '../note/index.ts';
import type { Chain } from './chain.ts';
import type { CardRows } from './standing.ts';

/** A note at the desk, in the newest revision that came. */
export interface DeskNote {
  readonly note: Note;
  readonly digest: Uint8Array;
  /** Of its first arrival, by the server's log. */
  readonly seq: number;
  readonly receivedOn: string;
}

/** What organizers said last of a note: dealt with, or not after all. */
export interface Settlement {
  readonly settled: boolean;
  readonly day: string;
}

/** Whether somebody was given the reply to what they wrote, and since when. */
export interface HandedReply {
  readonly handed: boolean;
  readonly day: string;
  /** By the server's log: what was said before the reply came is about another one, that was entered by mistake. */
  readonly seq: number;
}

/** The note as it is known after one came: the same again changes nothing, a later revision takes its place. */
export function receiveNote(known: DeskNote | undefined, came: DeskNote): DeskNote {
  if (!known) return came;
  return came.note.rev > known.note.rev ? { ...came, seq: known.seq, receivedOn: known.receivedOn } : known;
}

/** What organizers said of notes after the evening's operations from place `since` on: by its day, the older does not replace the newer. */
export function foldSettlements(
  before: ReadonlyMap<string, Settlement>,
  { taken }: Pick<Chain, 'taken'>,
  since: number,
): ReadonlyMap<string, Settlement> {
  const known = new Map(before);
  for (const { operation } of taken.slice(since)) {
    if (operation?.type !== 'settleNote') continue;
    const { note, settled, day } = operation;
    if (day >= (known.get(note)?.day ?? '')) known.set(note, { settled, day });
  }
  return known;
}

/** What organizers said last of who has a reply: by record id, handed over or not after all; an older day does not replace a newer one. */
export function foldHandedReplies(
  before: ReadonlyMap<string, HandedReply>,
  { taken }: Pick<Chain, 'taken'>,
  since: number,
): ReadonlyMap<string, HandedReply> {
  const known = new Map(before);
  for (const { operation, seq } of taken.slice(since)) {
    if (operation?.type !== 'handOverReply') continue;
    const { record, handed, day } = operation;
    if (day >= (known.get(record)?.day ?? '')) known.set(record, { handed, day, seq });
  }
  return known;
}

/** Whether its writer took it back, proved as with a card: the token of the withdrawal has the hash that stands inside the note. */
export function isTakenBack({ note }: DeskNote, rows: CardRows | undefined): boolean {
  return rows?.withdrawals.some(({ proof }) => proof === note.status.write) === true;
}
