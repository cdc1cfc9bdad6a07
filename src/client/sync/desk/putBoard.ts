import { toBase64, type Bytes } from '../../../domain/bytes/index.ts';
import { limits, paths } from '../../../domain/wire/index.ts';
import type { Refusal } from '../../data/ports.ts';
import type { SyncDeps } from '../deps.ts';
import { jsonBody } from '../http.ts';
import { takeReceipt } from '../takeReceipt.ts';

export interface BoardPut {
  readonly eid: string;
  readonly memberToken: Bytes;
  readonly entries: readonly Bytes[];
  /** What each is to replace; see `DeskPort.putBoard`. */
  readonly over: readonly (string | null)[] | undefined;
}

/** Puts sealed entries on the board. */
export async function putBoard(
  { fetch }: SyncDeps,
  { eid, memberToken, entries, over }: BoardPut,
): Promise<{ readonly ok: true } | Refusal> {
  for (let start = 0; start < entries.length; start += limits.boardEntriesAtOnce) {
    const end = start + limits.boardEntriesAtOnce;
    const received = await takeReceipt(fetch, {
      method: 'PUT',
      path: paths.board(eid),
      bearer: memberToken,
      body: jsonBody({ entries: entries.slice(start, end).map(toBase64), ...(over && { over: over.slice(start, end) }) }),
    });
    if (!received.ok) return received;
  }
  return { ok: true };
}
