import { openAcknowledgement, sealAcknowledgement, type Acknowledgement, type BoardKeys } from '../board/index.ts';
import { equalBytes, fromBase64Url, toHex, type Bytes, type Random } from '../bytes/index.ts';
import { sha256 } from '../crypto/index.ts';
import type { Card } from '../card/index.ts';
import type { DeskCard, DeskNote, DeskState } from '../log/index.ts';
import type { Note } from '../note/index.ts';
import type { Word } from '../word/index.ts';
import type { SignatureRecord } from '../signature/index.ts';
import { standingsOfLines } from './joint.ts';

/** A board entry that is due, with the mark to remember once the server has it. */
export interface DueEntry {
  readonly rid: string;
  readonly mark: string;
  /** The id of its place on the board, in hex. */
  readonly id: string;
  readonly entry: Bytes;
  /** SHA-256 (hex) of the entry that stands there; null for none. */
  readonly over: string | null;
}

/**
 * The board entries of every card, note and signature of which the board says something else. `published` holds the mark of each
 * one's last entry, `board` the entries that stand there, by their ids: what another desk told that knows more stays.
 * What was `made` for an answer goes on the board as the same bytes.
 */
export function dueEntries(
  desk: DeskState,
  published: ReadonlyMap<string, string>,
  random: Random,
  board: ReadonlyMap<string, Bytes> = new Map(),
  made: ReadonlyMap<string, MadeEntry> = new Map(),
): readonly DueEntry[] {
  const due: DueEntry[] = [];
  for (const { said, record } of tidings(desk)) {
    const { rid } = said;
    const mark = markOf(said);
    if (published.get(rid) === mark) continue;
    const keys = keysOf(record);
    if (!keys) continue;
    const standing = board.get(keys.board);
    if (standing && isNoNews(said, openAcknowledgement(standing, keys))) continue;
    const over = standing ? toHex(sha256(standing)) : null;
    const given = made.get(rid);
    const entry = given?.mark === mark ? given.entry : sealAcknowledgement(said, keys, random);
    due.push({ rid, mark, id: keys.board, entry, over });
  }
  return due;
}

/** An entry that was shown to a phone before the board had it. */
export type MadeEntry = Pick<DueEntry, 'mark' | 'entry'>;

/** What a desk answers whoever hands records over: for each of them that it has, the entry of its board, by record id. */
export function answerEntries(desk: DeskState, rids: readonly string[], random: Random): ReadonlyMap<string, MadeEntry> {
  const wanted = new Set(rids);
  const made = new Map<string, MadeEntry>();
  for (const { said, record } of tidings(desk)) {
    const keys = wanted.has(said.rid) ? keysOf(record) : undefined;
    if (keys) made.set(said.rid, { mark: markOf(said), entry: sealAcknowledgement(said, keys, random) });
  }
  return made;
}

/** What the board is to say of each card, note and signature, as one string by record id: the same mark needs no new entry. */
export function boardMarks(desk: DeskState): ReadonlyMap<string, string> {
  return new Map(tidings(desk).map(({ said }) => [said.rid, markOf(said)]));
}

/** What this desk has to tell the writer of a record. */
interface Tidings {
  readonly said: Acknowledgement;
  readonly record: Card | Note | SignatureRecord | Word;
}

function tidings(desk: DeskState): readonly Tidings[] {
  // A card of the desk's own has no writer who waits for news: whoever signed it is told with each signature.
  const sealedByGuests = [...desk.cards.values()].filter(({ hands }) => hands === undefined);
  return [...sealedByGuests.map(ofCard), ...[...desk.notes.values()].map(ofNote), ...ofWords(desk), ...ofSignatures(desk)];
}

function ofCard({ card, digest, state, change, changedOn }: DeskCard): Tidings {
  return { said: { rid: card.rid, rev: card.rev, state, change, day: changedOn, digest: new Uint8Array(digest) }, record: card };
}

/** That it came, and no more: what organizers make of a note stays among them. */
function ofNote({ note, digest }: DeskNote): Tidings {
  const { rid, rev, day } = note;
  return { said: { rid, rev, state: 'received', change: rev, day, digest: new Uint8Array(digest) }, record: note };
}

/** That it came: what it changed is said of the card. */
function ofWords({ words }: DeskState): readonly Tidings[] {
  return [...words.values()].map(({ word, digest }) => {
    const { rid, rev, day } = word;
    return { said: { rid, rev, state: 'received', change: rev, day, digest: new Uint8Array(digest) }, record: word };
  });
}

/** That it came, and from the closing on where the card is that it stands on. */
function ofSignatures(desk: DeskState): readonly Tidings[] {
  const standings = standingsOfLines(desk);
  return [...desk.signatures.values()].flatMap(({ signature, digest }) => {
    const { rid, rev } = signature;
    const standing = standings.get(rid);
    return standing ? [{ said: { rid, rev, ...standing, digest: new Uint8Array(digest) }, record: signature }] : [];
  });
}

function markOf({ rev, state, change, day }: Acknowledgement): string {
  return `${String(rev)}/${state}/${String(change)}/${day}`;
}

/** The board knows as much, or more. */
function isNoNews(said: Acknowledgement, stands: Acknowledgement | undefined): boolean {
  if (!stands || stands.change < said.change) return false;
  if (stands.change > said.change) return true;
  return stands.rev === said.rev && stands.state === said.state && stands.day === said.day && equalBytes(stands.digest, said.digest);
}

/** Undefined when the writer's status key is no key, which harms nobody but that record. */
function keysOf({ eid, rid, status }: Card | Note | SignatureRecord | Word): BoardKeys | undefined {
  const statusKey = decodeKey(status.key);
  return statusKey?.length === 32 ? { eid, rid, board: status.board, statusKey } : undefined;
}

function decodeKey(text: string): Bytes | undefined {
  try {
    return fromBase64Url(text);
  } catch {
    return undefined;
  }
}
