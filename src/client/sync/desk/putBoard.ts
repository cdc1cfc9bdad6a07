import { toBase64, type Bytes } from '../../../domain/bytes/index.ts';
import { limits, paths } from '../../../domain/wire/index.ts';
import type { Refusal } from '../../data/ports.ts';
import type { SyncDeps } from '../deps.ts';
import { jsonBody } from '../http.ts';
import { takeReceipt } from '../takeReceipt.ts';

/** Puts sealed entries on the board; the newest for a card wins, so the same again changes nothing. */
export async function putBoard(
  { fetch }: SyncDeps,
  eid: string,
  memberToken: Bytes,
  entries: readonly Bytes[],
): Promise<{ readonly ok: true } | Refusal> {
  for (let start = 0; start < entries.length; start += limits.boardEntriesAtOnce) {
    const part = entries.slice(start, start + limits.boardEntriesAtOnce).map(toBase64);
    const received = await takeReceipt(fetch, {
      method: 'PUT',
      path: paths.board(eid),
      bearer: memberToken,
      body: jsonBody({ entries: part }),
    });
    if (!received.ok) return received;
  }
  return { ok: true };
}
