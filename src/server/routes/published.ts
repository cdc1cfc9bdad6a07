import { Hono } from 'hono';
import type { PublishedNames } from '../../domain/wire/index.ts';
import type { AppParts } from '../app.ts';
import { authorize, type EventEnv } from '../authorize.ts';
import { problem } from '../problem.ts';
import { methodNotAllowed } from './methodNotAllowed.ts';

/** The signed lists that lie on this server, for desks: what they are is for the desk to check. */
export function published(parts: AppParts): Hono<EventEnv> {
  const routes = new Hono<EventEnv>();
  routes.get('/', authorize(parts, 'reads', 'member'), async (c) => {
    const names: PublishedNames = { names: [...((await parts.published?.names()) ?? [])] };
    return c.json(names);
  });
  routes.get('/:name', authorize(parts, 'reads', 'member'), async (c) => {
    const bytes = await parts.published?.read(c.req.param('name'));
    return bytes ? c.body(bytes, 200, { 'Content-Type': 'application/octet-stream' }) : problem('list.notFound');
  });
  routes.all('/', methodNotAllowed('GET'));
  routes.all('/:name', methodNotAllowed('GET'));
  return routes;
}
