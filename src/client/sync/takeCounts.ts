import { toHex } from '../../domain/bytes/index.ts';
import { openCounts } from '../../domain/counts/openCounts.ts';
import { sha256 } from '../../domain/crypto/index.ts';
import { limits, paths } from '../../domain/wire/index.ts';
import { keepCounts, keptCounts } from '../data/keptCounts.ts';
import type { EveningRow } from '../data/rows.ts';
import type { Access, SyncDeps } from './deps.ts';
import { call } from './http.ts';

/** A card that is sealed meanwhile waits so long at most. */
const TIMEOUT = 15_000;

/**
 * Takes how many cards each person of an evening has, where the desk told something new. Nobody waits for it: without it,
 * and for whatever is not the desk's own word, the counts that came before go on being used.
 */
export async function takeCounts({ db, fetch }: SyncDeps, { eid, manifest }: EveningRow, { code, post }: Access): Promise<void> {
  const known = await keptCounts(db, eid)();
  const answer = await call(fetch, {
    method: 'GET',
    path: paths.counts(eid),
    bearer: post,
    limit: limits.counts,
    timeout: TIMEOUT,
    ...(known && { headers: { 'If-None-Match': `"${toHex(sha256(known.sealed))}"` } }),
  });
  // Where there are none yet, or no new ones, no bytes of ours come.
  if (!answer.ok || answer.type !== 'application/octet-stream') return;
  const opened = openCounts(answer.bytes, code, manifest, known?.version ?? 0);
  if (opened.ok) await keepCounts(db, eid, { sealed: answer.bytes, version: opened.counts.version });
}
