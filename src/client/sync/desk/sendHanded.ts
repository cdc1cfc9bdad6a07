import { toBase64Url, type Bytes } from '../../../domain/bytes/index.ts';
import { headers, paths } from '../../../domain/wire/index.ts';
import { attempt } from '../../data/attempt.ts';
import { markHandedSent } from '../../data/keepHanded.ts';
import type { Refusal } from '../../data/ports.ts';
import type { ClientProblem } from '../../data/problems.ts';
import { handedOf } from '../../data/queries.ts';
import type { SyncDeps } from '../deps.ts';
import { bytesBody } from '../http.ts';
import { takeReceipt } from '../takeReceipt.ts';

const TIMEOUT = 60_000;

/** The server has another one of that name, a newer one, or knows that it was taken back: it never takes this one. */
const settled: ReadonlySet<ClientProblem> = new Set<ClientProblem>([
  'record.conflict',
  'record.lowerRevision',
  'record.withdrawn',
  'record.token',
]);

/** Sends what guests handed over here without a network, as their phones would have sent it. */
export async function sendHanded(
  deps: SyncDeps,
  eid: string,
  post: Bytes,
): Promise<{ readonly ok: true; readonly sent: number } | Refusal> {
  const waiting = await attempt(handedOf(deps.db, eid));
  if (!waiting.ok) return waiting;
  let sent = 0;
  for (const row of waiting.value) {
    const received = await takeReceipt(deps.fetch, {
      method: 'PUT',
      path: paths.record(eid, row.rid, row.rev),
      bearer: post,
      headers: { [headers.writeToken]: toBase64Url(row.writeToken), [headers.epoch]: String(row.epoch) },
      body: bytesBody(row.sealed),
      timeout: TIMEOUT,
    });
    if (!received.ok && !settled.has(received.reason)) return received;
    const marked = await markHandedSent(deps.db, row);
    if (!marked.ok) return marked;
    sent++;
  }
  return { ok: true, sent };
}
