import { toBase64Url, toHex } from '../../domain/bytes/index.ts';
import { sealTableReport } from '../../domain/relay/tableReport.ts';
import { headers, paths } from '../../domain/wire/index.ts';
import { attempt } from '../data/attempt.ts';
import { isOwn, relayedOf } from '../data/carried.ts';
import type { TableKeys } from '../data/ports.ts';
import type { TableReported } from '../data/rows.ts';
import type { SyncDeps } from './deps.ts';
import { bytesBody } from './http.ts';
import { takeReceipt } from './takeReceipt.ts';

const TIMEOUT = 15_000;
/** Not with every card, in milliseconds: the desk needs to know the counts, and the server nothing of who writes how fast. */
const BETWEEN = 20_000;

/**
 * Tells the desk this table's counts where they have changed, and again where the server is another one than the one that
 * heard them (`generation`). No card waits for it: where it fails, it is told with a later look.
 */
export async function reportTable(
  deps: SyncDeps,
  { manifest, generation }: Pick<TableKeys, 'manifest'> & { readonly generation: string | null },
  post: Uint8Array,
  before: number,
): Promise<number> {
  const { db, clock, random } = deps;
  const { eid } = manifest;
  const now = clock();
  const read = await attempt(async () => ({
    row: await db.tableMode.get(eid),
    waiting: (await relayedOf(db, eid)()).filter(isOwn).length,
  }));
  if (!read.ok || !read.value.row) return before;
  const { row, waiting } = read.value;
  const { number = 1, name, cards, signatures, unfinished, kiosk } = row;
  const counts = { number, name, cards, signatures, unfinished, waiting, ...(kiosk && { kiosk: true as const }) };
  const said = JSON.stringify(counts);
  const known: TableReported = row.reported ?? { rid: toHex(random(16)), writeToken: random(32), rev: 0, said: '' };
  const isOther = generation !== null && known.generation !== undefined && known.generation !== generation;
  if ((said === known.said && !isOther) || (waiting > 0 && now - before < BETWEEN && now >= before)) return before;
  const next = { ...known, rev: known.rev + 1 };
  // Written down first: a name that was used is not used for other counts.
  const kept = await attempt(() => db.tableMode.update(eid, { reported: { ...next, said: '' } }));
  if (!kept.ok) return before;
  const sealed = await sealTableReport({ rid: next.rid, rev: next.rev, ...counts }, manifest, now);
  const sent = await takeReceipt(deps.fetch, {
    method: 'PUT',
    path: paths.record(eid, next.rid, next.rev),
    bearer: post,
    headers: { [headers.writeToken]: toBase64Url(next.writeToken), [headers.epoch]: String(manifest.epoch) },
    body: bytesBody(sealed),
    timeout: TIMEOUT,
  });
  if (!sent.ok) return before;
  await attempt(() => db.tableMode.update(eid, { reported: { ...next, said, generation: sent.receipt.generation } }));
  return now;
}
