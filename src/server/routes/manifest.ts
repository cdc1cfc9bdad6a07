import { Hono } from 'hono';
import { headers, limits } from '../../domain/wire/index.ts';
import type { AppParts } from '../app.ts';
import { authorize, type EventEnv } from '../authorize.ts';
import { conditionOf } from '../condition.ts';
import { positiveInteger } from '../positiveInteger.ts';
import { problem } from '../problem.ts';
import { readBody } from '../readBody.ts';
import { receipt } from '../receipt.ts';
import { readManifest, upsertManifest } from '../store/manifests.ts';
import { methodNotAllowed } from './methodNotAllowed.ts';

/** The sealed manifest, for everybody who has the join code; desks replace it. */
export function manifest(parts: AppParts): Hono<EventEnv> {
  const { store, config } = parts;
  const routes = new Hono<EventEnv>();
  routes.get('/', authorize(parts, 'reads', 'post', 'member'), async (c) => {
    const sealed = await readManifest(store.db, c.var.holder.eid);
    if (!sealed) return problem('manifest.notFound');
    return c.body(new Uint8Array(sealed), 200, { 'Content-Type': 'application/octet-stream' });
  });
  routes.put('/', authorize(parts, 'writes', 'member'), async (c) => {
    const { eid } = c.var.holder;
    const epoch = positiveInteger(c.req.header(headers.epoch));
    const condition = conditionOf(c.req.header('If-Match'), c.req.header('If-None-Match'));
    if (epoch === undefined || !condition) return problem('request.malformed');
    const body = await readBody(c.req.raw, limits.manifest);
    if (!body.ok) return problem(body.problem);
    const sealed = body.bytes;
    if (sealed.length === 0) return problem('request.malformed');
    return receipt(store, await store.write(eid, (trx) => upsertManifest(trx, eid, { epoch, sealed, ...condition }, config.quota)));
  });
  routes.all('/', methodNotAllowed('GET', 'PUT'));
  return routes;
}
