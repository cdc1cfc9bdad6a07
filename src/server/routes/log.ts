import { Hono } from 'hono';
import { limits, type LogPage } from '../../domain/wire/index.ts';
import type { AppParts } from '../app.ts';
import { authorize, type EventEnv } from '../authorize.ts';
import { problem } from '../problem.ts';
import { readLog } from '../store/log.ts';
import { methodNotAllowed } from './methodNotAllowed.ts';

/** The event's log, page by page, for desks. */
export function log(parts: AppParts): Hono<EventEnv> {
  const { store } = parts;
  const routes = new Hono<EventEnv>();
  routes.get('/', authorize(parts, 'reads', 'member'), async (c) => {
    const after = wholeNumber(c.req.query('after') ?? '0');
    const limit = wholeNumber(c.req.query('limit') ?? String(limits.logPage));
    if (after === undefined || limit === undefined || limit < 1) return problem('request.malformed');
    const { eid } = c.var.holder;
    const page: LogPage = {
      generation: store.generation,
      ...(await readLog(store.db, eid, after, Math.min(limit, limits.logPage))),
    };
    return c.json(page);
  });
  routes.all('/', methodNotAllowed('GET'));
  return routes;
}

function wholeNumber(text: string): number | undefined {
  return /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}
