import { timingSafeEqual } from 'node:crypto';
import { Hono, type Context } from 'hono';
import { utf8 } from '../../domain/bytes/index.ts';
import { createEventSchema, rotateSchema } from '../../domain/wire/index.ts';
import type { AppParts } from '../app.ts';
import { authorize, bearerOf, type EventEnv } from '../authorize.ts';
import { problem } from '../problem.ts';
import { readJson, sha256Hex } from '../readBody.ts';
import { receipt } from '../receipt.ts';
import { serverDay } from '../serverDay.ts';
import { insertEvent, rotatePost } from '../store/events.ts';
import { methodNotAllowed } from './methodNotAllowed.ts';

/** A body of hashes is this long at most. */
const LIMIT = 4096;

/** Creating an event, and exchanging its join secret. */
export function events(parts: AppParts): Hono<EventEnv> {
  const { store, clock, config, buckets } = parts;
  const routes = new Hono<EventEnv>();
  const isAllowed = (c: Context): boolean => isInvited(config.invite, c.req.header('Authorization'));
  // Asked before somebody prepares an evening that this server would not take.
  routes.get('/', (c) => (isAllowed(c) ? c.body(null, 204) : problem('create.notAllowed')));
  routes.post('/', async (c) => {
    if (!isAllowed(c)) return problem('create.notAllowed');
    const body = await readJson(c.req.raw, LIMIT, createEventSchema);
    if (!body.ok) return problem(body.problem);
    const create = body.value;
    if (new Set([create.member, create.post, create.locator]).size < 3) return problem('request.malformed');
    const wait = buckets.take('creations', config.rates.creations);
    if (wait > 0) return problem('rate.limited', { 'Retry-After': String(wait) });
    return receipt(store, await store.write(create.eid, (trx) => insertEvent(trx, create, serverDay(clock))));
  });
  routes.all('/', methodNotAllowed('GET', 'POST'));
  routes.post('/:eid/rotate', authorize(parts, 'writes', 'member'), async (c) => {
    const { eid } = c.var.holder;
    const body = await readJson(c.req.raw, LIMIT, rotateSchema);
    if (!body.ok) return problem(body.problem);
    return receipt(store, await store.write(eid, (trx) => rotatePost(trx, eid, body.value.post)));
  });
  routes.all('/:eid/rotate', methodNotAllowed('POST'));
  return routes;
}

/** Hashes before comparing, so that neither the length nor the first wrong character shows in the time. */
function isInvited(invite: string | undefined, header: string | undefined): boolean {
  if (invite === undefined) return true;
  const given = sha256Hex(utf8(bearerOf(header) ?? ''));
  return timingSafeEqual(utf8(given), utf8(sha256Hex(utf8(invite))));
}
