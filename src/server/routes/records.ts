import { Hono } from 'hono';
import { fromBase64Url } from '../../domain/bytes/index.ts';
import { isBucket } from '../../domain/record/seal.ts';
import { headers, isRid, limits } from '../../domain/wire/index.ts';
import type { AppParts } from '../app.ts';
import { authorize, tokenHash, type EventEnv } from '../authorize.ts';
import { positiveInteger } from '../positiveInteger.ts';
import { problem } from '../problem.ts';
import { readBody, sha256Hex } from '../readBody.ts';
import { receipt } from '../receipt.ts';
import { serverDay } from '../serverDay.ts';
import { insertRecord, withdrawRecord } from '../store/records.ts';
import { methodNotAllowed } from './methodNotAllowed.ts';

/**
 * Sealed records: put by whoever has the join code, replaced and withdrawn with the writer's own token. Who takes one back
 * by a reply slip has the event's locator alone.
 */
export function records(parts: AppParts): Hono<EventEnv> {
  const { store, clock, config } = parts;
  const routes = new Hono<EventEnv>();
  routes.put('/:rid/:rev', authorize(parts, 'writes', 'post'), async (c) => {
    const { eid, hash: capability } = c.var.holder;
    const rid = c.req.param('rid');
    const rev = positiveInteger(c.req.param('rev'));
    const epoch = positiveInteger(c.req.header(headers.epoch));
    const token = writeTokenHash(c.req.header(headers.writeToken));
    if (!isRid(rid) || rev === undefined || epoch === undefined || token === undefined) return problem('request.malformed');
    if (c.req.header('Content-Digest') === undefined) return problem('body.digest');
    const body = await readBody(c.req.raw, limits.record);
    if (!body.ok) return problem(body.problem);
    const blob = body.bytes;
    if (!isBucket(blob.length)) return problem('record.size');
    const record = { eid, rid, rev, epoch, capability, token, day: serverDay(clock), digest: sha256Hex(blob), blob };
    return receipt(store, await store.write(eid, (trx) => insertRecord(trx, record, config.quota)));
  });
  routes.all('/:rid/:rev', methodNotAllowed('PUT'));
  routes.delete('/:rid', authorize(parts, 'writes', 'post', 'locator'), async (c) => {
    const { eid } = c.var.holder;
    const rid = c.req.param('rid');
    const token = c.req.header(headers.writeToken);
    const hash = writeTokenHash(token);
    if (!isRid(rid) || token === undefined || hash === undefined) return problem('request.malformed');
    const withdrawal = { eid, rid, hash, token: fromBase64Url(token), day: serverDay(clock) };
    const written = await store.write(eid, (trx) => withdrawRecord(trx, withdrawal));
    return receipt(store, written.ok ? { ...written, fresh: false } : written);
  });
  routes.all('/:rid', methodNotAllowed('DELETE'));
  return routes;
}

/** Hash of a writer's token: 32 bytes in base64url. */
function writeTokenHash(header: string | undefined): string | undefined {
  return header?.length === 43 ? tokenHash(header) : undefined;
}
