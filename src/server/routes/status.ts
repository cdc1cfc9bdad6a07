import { Hono } from 'hono';
import type { AppParts } from '../app.ts';
import { methodNotAllowed } from './methodNotAllowed.ts';

/** For operators: whether the database answers, and counters without identities. */
export function status(parts: AppParts): Hono {
  const { store, counters } = parts;
  const routes = new Hono();
  routes.get('/healthz', async (c) => {
    await store.db.selectFrom('settings').select('name').executeTakeFirst();
    return c.text('ok\n');
  });
  routes.all('/healthz', methodNotAllowed('GET'));
  routes.get('/metrics', (c) => {
    const { writes, commits } = store.written;
    const lines = [...counters.lines(), `otkrytka_writes_total ${String(writes)}`, `otkrytka_commits_total ${String(commits)}`];
    return c.text(`${lines.join('\n')}\n`);
  });
  routes.all('/metrics', methodNotAllowed('GET'));
  return routes;
}
