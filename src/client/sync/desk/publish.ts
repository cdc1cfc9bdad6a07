import type { Bytes } from '../../../domain/bytes/index.ts';
import { paths } from '../../../domain/wire/index.ts';
import { attempt } from '../../data/attempt.ts';
import { markPublished } from '../../data/deskCommands.ts';
import type { Refusal } from '../../data/ports.ts';
import type { SyncDeps } from '../deps.ts';
import { jsonBody } from '../http.ts';
import { takeReceipt } from '../takeReceipt.ts';
import { invited, isInvite } from './invite.ts';
import { putList, putManifest } from './put.ts';

/**
 * Brings a new evening to the server. Each step may be done already, after an earlier try that was cut: the same
 * again changes nothing. The manifest comes last, because it names the lists.
 */
export async function publish(
  deps: SyncDeps,
  eid: string,
  memberToken: Bytes,
  invite: string | undefined,
): Promise<{ readonly ok: true } | Refusal> {
  const row = await attempt(() => deps.db.desks.get(eid));
  if (!row.ok) return row;
  if (!row.value) return { ok: false, reason: 'desk.notFound' };
  const { pendingCreate } = row.value;
  if (!pendingCreate) return { ok: true };
  if (invite !== undefined && !isInvite(invite)) return { ok: false, reason: 'create.notAllowed' };
  const { create, manifest, lists } = pendingCreate;
  const created = await takeReceipt(deps.fetch, {
    method: 'POST',
    path: paths.events,
    ...invited(invite),
    body: jsonBody(create),
  });
  if (!created.ok) return created;
  for (const list of lists) {
    const put = await putList(deps, eid, memberToken, list);
    if (!put.ok) return put;
  }
  const put = await putManifest(deps, { eid, memberToken, epoch: create.epoch, manifest, over: null });
  // Another one that stands there came on top of this one, from another desk, while the answer was lost.
  if (!put.ok && put.reason !== 'manifest.race') return put;
  const marked = await markPublished(deps.db, eid);
  return marked.ok ? { ok: true } : marked;
}
