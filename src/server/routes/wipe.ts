import { Hono, type Context } from 'hono';
import { problem } from '../problem.ts';
import { methodNotAllowed } from './methodNotAllowed.ts';

/** The only wipe that reaches the disk of the browser. It needs no token, since it concerns the caller's own device. */
export function wipe(): Hono {
  const routes = new Hono();
  routes.post('/', (c) => {
    if (!isOwnPage(c)) return problem('request.malformed');
    return c.body(null, 204, { 'Clear-Site-Data': '"cache", "cookies", "storage"' });
  });
  routes.all('/', methodNotAllowed('POST'));
  return routes;
}

/** A page of somebody else must not be able to wipe a phone with a form that points here. */
function isOwnPage(c: Context): boolean {
  const site = c.req.header('Sec-Fetch-Site');
  if (site !== undefined) return site === 'same-origin';
  const origin = c.req.header('Origin');
  return origin === undefined || origin.replace(/^https?:\/\//, '') === c.req.header('Host');
}
