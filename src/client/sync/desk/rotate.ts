import { paths } from '../../../domain/wire/index.ts';
import type { Refusal, Rotation } from '../../data/ports.ts';
import type { SyncDeps } from '../deps.ts';
import { jsonBody } from '../http.ts';
import { takeReceipt } from '../takeReceipt.ts';
import { putList, putManifest } from './put.ts';

/**
 * Replaces the join secret. The lists go first, so that the new manifest never names one that is not there; the
 * manifest goes last, so that a phone with the old code meets `join.rotated` and not a manifest it cannot open.
 */
export async function rotate(deps: SyncDeps, rotation: Rotation): Promise<{ readonly ok: true } | Refusal> {
  const { eid, memberToken, post } = rotation;
  for (const list of rotation.lists) {
    const put = await putList(deps, eid, memberToken, list);
    if (!put.ok) return put;
  }
  const rotated = await takeReceipt(deps.fetch, { method: 'POST', path: paths.rotate(eid), bearer: memberToken, body: jsonBody({ post }) });
  // Of the desks' calls only this one can be refused so, and only for a secret that was in force before.
  if (!rotated.ok) return rotated.reason === 'request.malformed' ? { ok: false, reason: 'join.rotated' } : rotated;
  const put = await putManifest(deps, rotation);
  return put.ok ? { ok: true } : put;
}
