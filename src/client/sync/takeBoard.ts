import { fromHex } from '../../domain/bytes/index.ts';
import { acknowledges, openAcknowledgement, parseBoard, type Acknowledgement } from '../../domain/board/index.ts';
import { cardSecrets } from '../../domain/reply/cardSecrets.ts';
import { noteSecrets, type NoteSecrets } from '../../domain/reply/noteSecrets.ts';
import { signatureSecrets } from '../../domain/reply/signatureSecrets.ts';
import { states } from '../../domain/status/index.ts';
import { paths } from '../../domain/wire/index.ts';
import { recordAcknowledgements, type Acknowledged } from '../data/commands.ts';
import { cardsOf, outboxOf, signaturesOf } from '../data/queries.ts';
import type { CardRow, EveningRow, OutboxRow } from '../data/rows.ts';
import type { Refusal } from '../data/ports.ts';
import type { Access, SyncDeps } from './deps.ts';
import { call, notOurs } from './http.ts';
import { observe } from './observe.ts';

/** 100,000 cards; a board beyond this is none. */
const LIMIT = 16 * 1024 * 1024;
const TIMEOUT = 60_000;

export interface BoardTaken {
  readonly ok: true;
  /** False where no record of this device waits for news. */
  readonly asked: boolean;
}

/**
 * Takes an evening's whole board, so that nobody shows which card is theirs, and keeps what the desk says of the
 * cards, notes and signatures sealed here. Only here, and only for an entry that none but the desk can have made, a sealed one
 * leaves the device. Forged and foreign entries say nothing.
 */
export async function takeBoard(deps: SyncDeps, evening: EveningRow, access: Access): Promise<BoardTaken | Refusal> {
  const sealed = await Promise.all([cardsOf(deps.db, evening.eid)(), signaturesOf(deps.db, evening.eid)()]);
  const cards = sealed.flat().filter((card) => !states[card.state].final);
  const hasNotes = (await outboxOf(deps.db, evening.eid)()).some(({ note }) => note !== undefined);
  if (cards.length === 0 && !hasNotes) return { ok: true, asked: false };
  const answer = await readBoard(deps, evening, access);
  if (!answer.ok) return answer;
  if (answer.type !== 'application/octet-stream') return notOurs;
  const board = parseBoard(answer.bytes);
  if (!board) return { ok: false, reason: 'board.malformed' };
  const waiting = new Map((await outboxOf(deps.db, evening.eid)()).map((row) => [row.rid, row]));
  const saidOf = (secrets: NoteSecrets): Acknowledgement | undefined => {
    const entry = board.get(secrets.board);
    return entry && openAcknowledgement(entry, { eid: evening.eid, ...secrets });
  };
  const acknowledged: Acknowledged[] = [];
  for (const card of cards) {
    const secretsOf = card.signs === undefined ? cardSecrets : signatureSecrets;
    const ack = saidOf(secretsOf(evening.replySecret, card.ordinal));
    const news = ack && newsOf(ack, card, waiting.get(card.rid));
    if (news) acknowledged.push(news);
  }
  for (const row of waiting.values()) {
    const ack = row.note && saidOf(noteSecrets(evening.replySecret, row.note.ordinal));
    const news = ack && receiptOf(ack, row);
    if (news) acknowledged.push(news);
  }
  if (acknowledged.length > 0) {
    const kept = await recordAcknowledgements(deps.db, acknowledged);
    if (!kept.ok) return kept;
  }
  await observe(deps, evening, answer);
  return { ok: true, asked: true };
}

async function readBoard(deps: SyncDeps, evening: EveningRow, access: Access) {
  const read = (bearer: Uint8Array): ReturnType<typeof call> =>
    call(deps.fetch, { method: 'GET', path: paths.board(evening.eid), bearer, limit: LIMIT, timeout: TIMEOUT });
  // A rotated code posts nothing any more, but the locator still reads the board: cards that were sent come home.
  if (evening.rotated === 1) return read(fromHex(evening.manifest.locator));
  const answer = await read(access.post);
  return !answer.ok && answer.reason === 'join.rotated' ? read(fromHex(evening.manifest.locator)) : answer;
}

function newsOf(ack: Acknowledgement, card: CardRow, row: OutboxRow | undefined): Acknowledged | undefined {
  const { rid } = card;
  const { state, change, day } = ack;
  if (row) return receiptOf(ack, row);
  // An older board that somebody serves again takes nothing back. Clocks do not count: the desk's own order does.
  const older = ack.rev < card.rev || change < card.change;
  const same = state === card.state && day === card.day && change === card.change;
  return older || same ? undefined : { rid, state, change, day, sealed: null };
}

/** While a card or note waits here, only an acknowledgement of these very bytes (or of a later revision) counts. */
function receiptOf(ack: Acknowledgement, row: OutboxRow): Acknowledged | undefined {
  const { state, change, day } = ack;
  return acknowledges(ack, row.rev, row.blob) ? { rid: row.rid, state, change, day, sealed: row.blob } : undefined;
}
