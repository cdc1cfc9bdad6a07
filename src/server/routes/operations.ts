import { Hono } from 'hono';
import { fromBase64 } from '../../domain/bytes/index.ts';
import { isBucket } from '../../domain/record/seal.ts';
import { limits, operationsSchema } from '../../domain/wire/index.ts';
import type { AppParts } from '../app.ts';
import { authorize, type EventEnv } from '../authorize.ts';
import { problem } from '../problem.ts';
import { readJson } from '../readBody.ts';
import { receipt } from '../receipt.ts';
import { serverDay } from '../serverDay.ts';
import { insertOperations } from '../store/operations.ts';
import { methodNotAllowed } from './methodNotAllowed.ts';

/** As many of the largest operations as one call may carry, in base64, with their other fields. */
const LIMIT = limits.operationsAtOnce * (Math.ceil(limits.operation / 3) * 4 + 512);

/** What desks did, as sealed operations that are only ever appended. */
export function operations(parts: AppParts): Hono<EventEnv> {
  const { store, clock, config } = parts;
  const routes = new Hono<EventEnv>();
  routes.post('/', authorize(parts, 'writes', 'member'), async (c) => {
    const { eid } = c.var.holder;
    const body = await readJson(c.req.raw, LIMIT, operationsSchema);
    if (!body.ok) return problem(body.problem);
    const incoming = body.value.operations.map((operation) => ({ ...operation, blob: fromBase64(operation.blob) }));
    const ids = new Set(incoming.map(({ id }) => id));
    if (ids.size < incoming.length) return problem('request.malformed');
    if (!incoming.every(({ blob }) => isBucket(blob.length) && blob.length <= limits.operation)) return problem('record.size');
    return receipt(store, await store.write(eid, (trx) => insertOperations(trx, eid, incoming, serverDay(clock), config.quota)));
  });
  routes.all('/', methodNotAllowed('POST'));
  return routes;
}
