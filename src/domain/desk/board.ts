import { sealAcknowledgement } from '../board/index.ts';
import { fromBase64Url, type Bytes, type Random } from '../bytes/index.ts';
import type { DeskCard, DeskState } from '../log/index.ts';
import { boardMark } from './changes.ts';

/** A board entry that is due, with the mark to remember once the server has it. */
export interface DueEntry {
  readonly rid: string;
  readonly mark: string;
  readonly entry: Bytes;
}

/**
 * The board entries of every card that stands elsewhere than the board says.
 * `published` holds the mark of each card's last entry; an empty map publishes everything anew.
 */
export function dueEntries(desk: DeskState, published: ReadonlyMap<string, string>, random: Random): readonly DueEntry[] {
  const due: DueEntry[] = [];
  for (const [rid, card] of desk.cards) {
    const mark = boardMark(card);
    if (published.get(rid) === mark) continue;
    const entry = entryOf(card, random);
    if (entry) due.push({ rid, mark, entry });
  }
  return due;
}

/** One sealed entry; undefined when the writer's status key is no key, which harms nobody but that card. */
function entryOf({ card, digest, state, change, changedOn }: DeskCard, random: Random): Bytes | undefined {
  const statusKey = decodeKey(card.status.key);
  if (statusKey?.length !== 32) return undefined;
  const keys = { eid: card.eid, rid: card.rid, board: card.status.board, statusKey };
  return sealAcknowledgement({ rid: card.rid, rev: card.rev, state, change, day: changedOn, digest: new Uint8Array(digest) }, keys, random);
}

function decodeKey(text: string): Bytes | undefined {
  try {
    return fromBase64Url(text);
  } catch {
    return undefined;
  }
}
