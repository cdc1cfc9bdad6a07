import { Hono } from 'hono';
import { headers, limits } from '../../domain/wire/index.ts';
import type { AppParts } from '../app.ts';
import { authorize, type EventEnv } from '../authorize.ts';
import { conditionOf, tagsIn } from '../condition.ts';
import { positiveInteger } from '../positiveInteger.ts';
import { problem } from '../problem.ts';
import { readBody, sha256Hex } from '../readBody.ts';
import { receipt } from '../receipt.ts';
import { countsDigest, readCounts, upsertCounts } from '../store/counts.ts';
import { methodNotAllowed } from './methodNotAllowed.ts';

/** The sealed counts of cards, for everybody who has the join code; desks replace them. Whoever has them already is told so, without the bytes. */
export function counts(parts: AppParts): Hono<EventEnv> {
  const { store, config } = parts;
  const routes = new Hono<EventEnv>();
  routes.get('/', authorize(parts, 'reads', 'post', 'member'), async (c) => {
    const { eid } = c.var.holder;
    const asked = tagsIn(c.req.header('If-None-Match'));
    const digest = asked.length > 0 ? await countsDigest(store.db, eid) : undefined;
    if (digest !== undefined && asked.includes(digest)) return c.body(null, 304, { ETag: `"${digest}"` });
    const found = await readCounts(store.db, eid);
    // Most evenings begin so: no refusal, which a browser would note as one.
    if (!found) return c.body(null, 204);
    return c.body(new Uint8Array(found.sealed), 200, { 'Content-Type': 'application/octet-stream', ETag: `"${found.digest}"` });
  });
  routes.put('/', authorize(parts, 'writes', 'member'), async (c) => {
    const { eid } = c.var.holder;
    const epoch = positiveInteger(c.req.header(headers.epoch));
    const condition = conditionOf(c.req.header('If-Match'), c.req.header('If-None-Match'));
    if (epoch === undefined || !condition) return problem('request.malformed');
    const body = await readBody(c.req.raw, limits.counts);
    if (!body.ok) return problem(body.problem);
    const sealed = body.bytes;
    if (sealed.length === 0) return problem('request.malformed');
    const change = { epoch, sealed, digest: sha256Hex(sealed), ...condition };
    return receipt(store, await store.write(eid, (trx) => upsertCounts(trx, eid, change, config.quota)));
  });
  routes.all('/', methodNotAllowed('GET', 'PUT'));
  return routes;
}
