import { openAcknowledgement, sealAcknowledgement, type Acknowledgement, type BoardKeys } from '../board/index.ts';
import { equalBytes, fromBase64Url, toHex, type Bytes, type Random } from '../bytes/index.ts';
import { sha256 } from '../crypto/index.ts';
import type { DeskCard, DeskState } from '../log/index.ts';
import { boardMark } from './changes.ts';

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
 * The board entries of every card that stands elsewhere than the board says. `published` holds the mark of each card's
 * last entry, `board` the entries that stand there, by their ids: what another desk told that knows more stays.
 */
export function dueEntries(
  desk: DeskState,
  published: ReadonlyMap<string, string>,
  random: Random,
  board: ReadonlyMap<string, Bytes> = new Map(),
): readonly DueEntry[] {
  const due: DueEntry[] = [];
  for (const [rid, card] of desk.cards) {
    const mark = boardMark(card);
    if (published.get(rid) === mark) continue;
    const keys = keysOf(card);
    if (!keys) continue;
    const standing = board.get(keys.board);
    const said = acknowledgementOf(card);
    if (standing && isNoNews(said, openAcknowledgement(standing, keys))) continue;
    const over = standing ? toHex(sha256(standing)) : null;
    due.push({ rid, mark, id: keys.board, entry: sealAcknowledgement(said, keys, random), over });
  }
  return due;
}

/** The board knows as much, or more. */
function isNoNews(said: Acknowledgement, stands: Acknowledgement | undefined): boolean {
  if (!stands || stands.change < said.change) return false;
  if (stands.change > said.change) return true;
  return stands.rev === said.rev && stands.state === said.state && stands.day === said.day && equalBytes(stands.digest, said.digest);
}

function acknowledgementOf({ card, digest, state, change, changedOn }: DeskCard): Acknowledgement {
  return { rid: card.rid, rev: card.rev, state, change, day: changedOn, digest: new Uint8Array(digest) };
}

/** Undefined when the writer's status key is no key, which harms nobody but that card. */
function keysOf({ card: { eid, rid, status } }: DeskCard): BoardKeys | undefined {
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
