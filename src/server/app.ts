import { Hono } from 'hono';
import type { Clock } from '../domain/bytes/index.ts';
import { problems, type ProblemCode } from '../domain/wire/index.ts';
import type { Assets } from './assets.ts';
import { Buckets } from './Buckets.ts';
import type { Config } from './config.ts';
import { Counters } from './Counters.ts';
import { problem } from './problem.ts';
import type { PublishedFolder } from './publishedFolder.ts';
import { assets } from './routes/assets.ts';
import { board } from './routes/board.ts';
import { boardByLocator } from './routes/boardByLocator.ts';
import { counts } from './routes/counts.ts';
import { events } from './routes/events.ts';
import { lists } from './routes/lists.ts';
import { log } from './routes/log.ts';
import { manifest } from './routes/manifest.ts';
import { operations } from './routes/operations.ts';
import { published } from './routes/published.ts';
import { records } from './routes/records.ts';
import { status } from './routes/status.ts';
import { wipe } from './routes/wipe.ts';
import { secure } from './securityHeaders.ts';
import type { Store } from './store/openStore.ts';

export interface AppDeps {
  readonly store: Store;
  readonly clock: Clock;
  readonly config: Config;
  /** The built client; without it the server answers the API alone. */
  readonly assets?: Assets | undefined;
  /** Signed lists for desks; none where it is left out. */
  readonly published?: PublishedFolder | undefined;
  /** Takes a line for the operator: a code and a count, never more. */
  readonly report?: (line: string) => void;
}

/** What the routes share. */
export interface AppParts extends AppDeps {
  readonly buckets: Buckets;
  readonly counters: Counters;
}

/** The whole server as one function from request to answer. Knows no environment and no port. */
export function createApp(deps: AppDeps): Hono {
  const parts: AppParts = { ...deps, buckets: new Buckets(deps.clock), counters: new Counters() };
  const app = new Hono();
  app.use(async (c, next) => {
    await next();
    parts.counters.answered(c.res.status);
  });
  app.use(secure());
  app.route('/v1/events', events(parts));
  app.route('/v1/events/:eid/records', records(parts));
  app.route('/v1/events/:eid/log', log(parts));
  app.route('/v1/events/:eid/board', board(parts));
  app.route('/v1/events/:eid/ops', operations(parts));
  app.route('/v1/events/:eid/manifest', manifest(parts));
  app.route('/v1/events/:eid/counts', counts(parts));
  app.route('/v1/events/:eid/lists', lists(parts));
  app.route('/v1/events/:eid/published', published(parts));
  app.route('/v1/board', boardByLocator(parts));
  app.route('/v1/wipe', wipe());
  app.route('/', status(parts));
  if (deps.assets) app.route('/', assets(deps.assets));
  app.notFound(() => problem('route.notFound'));
  app.onError((error) => {
    const code = failureOf(error);
    const count = parts.counters.failed(code);
    deps.report?.(`${String(problems[code])} ${code}${detailOf(error)}: ${String(count)} since the start`);
    return problem(code);
  });
  return app;
}

function failureOf(error: Error): ProblemCode {
  return detailOf(error) === ' (SQLITE_FULL)' ? 'quota.full' : 'server.failed';
}

/** The error's own code. Its message could hold what somebody sent, so it is never reported. */
function detailOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' && /^[A-Z0-9_]+$/.test(error.code) ? ` (${error.code})` : '';
}
