import { Hono } from 'hono';
import { ENTRY_SIZE } from '../../domain/board/index.ts';
import { fromBase64 } from '../../domain/bytes/index.ts';
import { headers, limits, putBoardSchema } from '../../domain/wire/index.ts';
import type { AppParts } from '../app.ts';
import { authorize, type EventEnv } from '../authorize.ts';
import { problem } from '../problem.ts';
import { readJson } from '../readBody.ts';
import { receipt } from '../receipt.ts';
import { readBoard, upsertBoard } from '../store/board.ts';
import { methodNotAllowed } from './methodNotAllowed.ts';

/** What an entry is to replace: a hash in hex. */
const HASH = 64 + 4;
/** Entries in base64 with quotes and a comma each, and room for the braces. */
const LIMIT = limits.boardEntriesAtOnce * (Math.ceil(ENTRY_SIZE / 3) * 4 + 4 + HASH) + 1024;

/** The board: everybody takes the whole of it, so nobody shows which card is theirs; desks write it. */
export function board(parts: AppParts): Hono<EventEnv> {
  const { store, config } = parts;
  const routes = new Hono<EventEnv>();
  routes.get('/', authorize(parts, 'reads', 'post', 'locator', 'member'), async (c) => {
    const entries = await readBoard(store.db, c.var.holder.eid);
    return c.body(entries, 200, { 'Content-Type': 'application/octet-stream', [headers.generation]: store.generation });
  });
  routes.put('/', authorize(parts, 'writes', 'member'), async (c) => {
    const { eid } = c.var.holder;
    const body = await readJson(c.req.raw, LIMIT, putBoardSchema);
    if (!body.ok) return problem(body.problem);
    const entries = body.value.entries.map(fromBase64);
    const { over } = body.value;
    const isWhole = entries.every((entry) => entry.length === ENTRY_SIZE) && (over?.length ?? entries.length) === entries.length;
    if (!isWhole) return problem('request.malformed');
    const written = await store.write(eid, (trx) => upsertBoard(trx, eid, { entries, over }, config.quota));
    return receipt(store, written.ok ? { ...written, fresh: false } : written);
  });
  routes.all('/', methodNotAllowed('GET', 'PUT'));
  return routes;
}
