import { Hono } from 'hono';
import { isListId, limits } from '../../domain/wire/index.ts';
import type { AppParts } from '../app.ts';
import { authorize, type EventEnv } from '../authorize.ts';
import { parseRange } from '../parseRange.ts';
import { problem } from '../problem.ts';
import { readBody, sha256Hex } from '../readBody.ts';
import { receipt } from '../receipt.ts';
import { insertList, listSize, readListPiece } from '../store/lists.ts';
import { methodNotAllowed } from './methodNotAllowed.ts';

/** Sealed lists, named by the hash of their bytes; read whole or in pieces, so that a cut download goes on. */
export function lists(parts: AppParts): Hono<EventEnv> {
  const { store, config } = parts;
  const routes = new Hono<EventEnv>();
  routes.get('/:id', authorize(parts, 'reads', 'post', 'member'), async (c) => {
    const { eid } = c.var.holder;
    const id = c.req.param('id');
    const size = isListId(id) ? await listSize(store.db, eid, id) : undefined;
    if (size === undefined) return problem('list.notFound');
    const range = parseRange(c.req.header('Range'), size);
    if (range === 'unsatisfiable') return problem('request.malformed', { 'Content-Range': `bytes */${String(size)}` });
    const { start, end } = range ?? { start: 0, end: size };
    const piece = await readListPiece(store.db, eid, id, start, end);
    if (!piece) return problem('list.notFound');
    const about = { 'Content-Type': 'application/octet-stream', 'Accept-Ranges': 'bytes', ETag: `"${id}"` };
    if (!range) return c.body(new Uint8Array(piece), 200, about);
    return c.body(new Uint8Array(piece), 206, {
      ...about,
      'Content-Range': `bytes ${String(start)}-${String(end - 1)}/${String(size)}`,
    });
  });
  routes.put('/:id', authorize(parts, 'writes', 'member'), async (c) => {
    const { eid } = c.var.holder;
    const id = c.req.param('id');
    const body = await readBody(c.req.raw, limits.list);
    if (!body.ok) return problem(body.problem);
    const sealed = body.bytes;
    if (sha256Hex(sealed) !== id) return problem('body.digest');
    return receipt(store, await store.write(eid, (trx) => insertList(trx, eid, id, sealed, config.quota)));
  });
  routes.all('/:id', methodNotAllowed('GET', 'PUT'));
  return routes;
}
