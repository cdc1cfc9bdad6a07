import * as v from 'valibot';
import type { Bytes } from '../../../domain/bytes/index.ts';
import { limits, logPageSchema, paths, type LogPage } from '../../../domain/wire/index.ts';
import { attempt } from '../../data/attempt.ts';
import { saveLogPage } from '../../data/deskCommands.ts';
import type { Refusal } from '../../data/ports.ts';
import type { SyncDeps } from '../deps.ts';
import { call, jsonOf, notOurs, type Failure } from '../http.ts';

/** A page holds about a mebibyte of sealed records, in base64; one that is many times larger is none. */
const LIMIT = 8 * 1024 * 1024;
const TIMEOUT = 60_000;

/** Takes the log's new rows, page by page; each page is kept before the next is asked for. */
export async function pullLog(
  deps: SyncDeps,
  eid: string,
  memberToken: Bytes,
): Promise<{ readonly ok: true; readonly fresh: number } | Refusal> {
  let fresh = 0;
  for (;;) {
    const row = await attempt(() => deps.db.desks.get(eid));
    if (!row.ok) return row;
    if (!row.value) return { ok: false, reason: 'desk.notFound' };
    let { generation, last: after } = row.value;
    let page = await takePage(deps, eid, memberToken, after);
    if (page.ok && generationOf(page.page, generation, after) !== generation && after > 0) {
      generation = generationOf(page.page, generation, after);
      // What came after another server's row means nothing here: read again from the first.
      after = 0;
      page = await takePage(deps, eid, memberToken, after);
    }
    if (!page.ok) return page;
    const { page: taken } = page;
    if (!isInOrder(taken, after)) return { ok: false, reason: 'log.malformed' };
    generation = generationOf(taken, generation, after);
    const saved = await saveLogPage(deps.db, eid, { generation, after, entries: taken.entries });
    if (!saved.ok) return saved;
    fresh += saved.value;
    const reached = taken.entries.at(-1)?.seq ?? taken.last;
    if (reached >= taken.last) return { ok: true, fresh };
  }
}

async function takePage(
  { fetch }: SyncDeps,
  eid: string,
  memberToken: Bytes,
  after: number,
): Promise<{ readonly ok: true; readonly page: LogPage } | Failure> {
  const answer = await call(fetch, {
    method: 'GET',
    path: paths.log(eid, after, limits.logPage),
    bearer: memberToken,
    limit: LIMIT,
    timeout: TIMEOUT,
  });
  if (!answer.ok) return answer;
  const json = jsonOf(answer);
  if (json === undefined) return notOurs;
  const page = v.safeParse(logPageSchema, json);
  return page.success ? { ok: true, page: page.output } : { ...notOurs, reason: 'log.malformed' };
}

/**
 * The generation as this desk counts it: the server's own and, behind a `/`, how often its log came back shorter than
 * it was, as from a copy of the database that nobody gave a new generation.
 */
function generationOf({ generation, last }: LogPage, known: string | null, after: number): string {
  const [own, shortened = '0'] = known?.split('/') ?? [];
  if (known === null || own !== generation) return generation;
  return last < after ? `${own}/${String(Number(shortened) + 1)}` : known;
}

/** Rows come after `after`, each after the one before; a page that promises more and brings nothing would never end. */
function isInOrder({ entries, last }: LogPage, after: number): boolean {
  let seq = after;
  for (const entry of entries) {
    if (entry.seq <= seq) return false;
    seq = entry.seq;
  }
  return entries.length > 0 || last <= after;
}
