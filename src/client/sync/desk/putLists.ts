import type { ListsToPut, Refusal } from '../../data/ports.ts';
import type { SyncDeps } from '../deps.ts';
import { putList, putManifest } from './put.ts';

/** Gives an evening other lists. They go first, so that the manifest never names one that is not there. */
export async function putLists(deps: SyncDeps, change: ListsToPut): Promise<{ readonly ok: true } | Refusal> {
  for (const list of change.lists) {
    const put = await putList(deps, change.eid, change.memberToken, list);
    if (!put.ok) return put;
  }
  const put = await putManifest(deps, change);
  return put.ok ? { ok: true } : put;
}
