import type { Bytes } from '../../../domain/bytes/index.ts';
import { headers, limits, paths } from '../../../domain/wire/index.ts';
import type { CountsToPut, Refusal, SealedCounts } from '../../data/ports.ts';
import type { SyncDeps } from '../deps.ts';
import { bytesBody, call, notOurs } from '../http.ts';
import { takeReceipt } from '../takeReceipt.ts';
import { condition } from './put.ts';

/** Takes the counts that stand on the server, unopened. */
export async function readCounts({ fetch }: SyncDeps, eid: string, memberToken: Bytes): Promise<SealedCounts | Refusal> {
  const answer = await call(fetch, { method: 'GET', path: paths.counts(eid), bearer: memberToken, limit: limits.counts });
  if (!answer.ok) return answer;
  if (answer.status === 204) return { ok: true, sealed: null };
  return answer.type === 'application/octet-stream' ? { ok: true, sealed: answer.bytes } : notOurs;
}

/** Puts counts in place of those that were seen there. */
export async function putCounts(
  { fetch }: SyncDeps,
  { eid, memberToken, epoch, sealed, over }: CountsToPut,
): Promise<{ readonly ok: true } | Refusal> {
  const received = await takeReceipt(fetch, {
    method: 'PUT',
    path: paths.counts(eid),
    bearer: memberToken,
    headers: { [headers.epoch]: String(epoch), ...condition(over) },
    body: bytesBody(sealed),
  });
  return received.ok ? { ok: true } : received;
}
