import { parseBoard } from '../../../domain/board/index.ts';
import type { Bytes } from '../../../domain/bytes/index.ts';
import { paths } from '../../../domain/wire/index.ts';
import type { Refusal } from '../../data/ports.ts';
import type { SyncDeps } from '../deps.ts';
import { call, notOurs } from '../http.ts';

/** 100,000 cards; a board beyond this is none. */
const LIMIT = 16 * 1024 * 1024;
const TIMEOUT = 60_000;

/** Takes the whole board, as a desk: it compares before it tells something anew. */
export async function readBoard(
  { fetch }: SyncDeps,
  eid: string,
  memberToken: Bytes,
): Promise<{ readonly ok: true; readonly board: ReadonlyMap<string, Bytes> } | Refusal> {
  const answer = await call(fetch, { method: 'GET', path: paths.board(eid), bearer: memberToken, limit: LIMIT, timeout: TIMEOUT });
  if (!answer.ok) return answer;
  if (answer.type !== 'application/octet-stream') return notOurs;
  const board = parseBoard(answer.bytes);
  return board ? { ok: true, board } : { ok: false, reason: 'board.malformed' };
}
