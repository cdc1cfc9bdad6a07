import { Hono } from 'hono';
import { headers } from '../../domain/wire/index.ts';
import type { AppParts } from '../app.ts';
import { bearerOf, tokenHash } from '../authorize.ts';
import { problem } from '../problem.ts';
import { readBoard } from '../store/board.ts';
import { eventOfLocator } from '../store/events.ts';
import { methodNotAllowed } from './methodNotAllowed.ts';

/**
 * The whole board for whoever has a reply slip and nothing else of the evening: the locator finds the event. What is no
 * locator is answered as an unknown event is, so that nobody learns which events there are.
 */
export function boardByLocator({ store, buckets, config }: AppParts): Hono {
  const routes = new Hono();
  routes.get('/', async (c) => {
    const token = bearerOf(c.req.header('Authorization'));
    if (token === undefined) return problem('auth.missing', { 'WWW-Authenticate': 'Bearer' });
    const hash = tokenHash(token) ?? '';
    const eid = await eventOfLocator(store.db, hash);
    if (eid === undefined) return problem('event.notFound');
    const wait = buckets.take(`reads/${eid}/${hash}`, config.rates.reads);
    if (wait > 0) return problem('rate.limited', { 'Retry-After': String(wait) });
    return c.body(await readBoard(store.db, eid), 200, {
      'Content-Type': 'application/octet-stream',
      [headers.generation]: store.generation,
      [headers.event]: eid,
    });
  });
  routes.all('/', methodNotAllowed('GET'));
  return routes;
}
