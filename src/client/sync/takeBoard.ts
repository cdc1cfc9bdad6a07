import { fromHex } from '../../domain/bytes/index.ts';
import { parseBoard } from '../../domain/board/index.ts';
import { paths } from '../../domain/wire/index.ts';
import { recordAcknowledgements } from '../data/commands.ts';
import { newsOnBoard, waitsForNews } from '../data/newsOnBoard.ts';
import type { EveningRow } from '../data/rows.ts';
import type { Refusal } from '../data/ports.ts';
import type { Access, SyncDeps } from './deps.ts';
import { BOARD_LIMIT, BOARD_TIMEOUT } from './boardLimits.ts';
import { call, notOurs } from './http.ts';
import { observe } from './observe.ts';

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
  if (!(await waitsForNews(deps.db, evening.eid))) return { ok: true, asked: false };
  const answer = await readBoard(deps, evening, access);
  if (!answer.ok) return answer;
  if (answer.type !== 'application/octet-stream') return notOurs;
  const board = parseBoard(answer.bytes);
  if (!board) return { ok: false, reason: 'board.malformed' };
  const acknowledged = await newsOnBoard(deps.db, evening, board);
  if (acknowledged.length > 0) {
    const kept = await recordAcknowledgements(deps.db, acknowledged);
    if (!kept.ok) return kept;
  }
  await observe(deps, evening, answer);
  return { ok: true, asked: true };
}

async function readBoard(deps: SyncDeps, evening: EveningRow, access: Access) {
  const read = (bearer: Uint8Array): ReturnType<typeof call> =>
    call(deps.fetch, { method: 'GET', path: paths.board(evening.eid), bearer, limit: BOARD_LIMIT, timeout: BOARD_TIMEOUT });
  // A rotated code posts nothing any more, but the locator still reads the board: cards that were sent come home.
  if (evening.rotated === 1) return read(fromHex(evening.manifest.locator));
  const answer = await read(access.post);
  return !answer.ok && answer.reason === 'join.rotated' ? read(fromHex(evening.manifest.locator)) : answer;
}
