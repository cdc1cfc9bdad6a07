import type { Attempt } from '../../../data/attempt.ts';
import { saveList } from '../../../data/commands.ts';
import type { Db } from '../../../data/Db.ts';
import { markRecoveryChecked, replaceIdentity, saveDesk } from '../../../data/deskCommands.ts';
import type { DeskPort, FetchedEvent } from '../../../data/ports.ts';
import { desk, listsOf } from '../../../data/queries.ts';
import type { DeskRow } from '../../../data/rows.ts';
import type { KeysWorker } from '../../../workers/keys/index.ts';
import { toHex, type Clock } from '../../../../domain/bytes/index.ts';
import { formatIdentityFile, type DeskIdentity } from '../../../../domain/event/index.ts';
import { openList } from '../../../../domain/list/index.ts';

export interface RestoreDeps {
  readonly db: Db;
  readonly port: DeskPort;
  readonly keys: KeysWorker;
  readonly clock: Clock;
}

/**
 * Makes this device a desk of the evening with nothing but its identity and the server; the log comes with the
 * first look. A desk that is here already (its passphrase was forgotten) needs no server.
 */
export async function restoreDesk(identity: DeskIdentity, passphrase: string, deps: RestoreDeps): Promise<Attempt<DeskRow>> {
  const { db, port, keys } = deps;
  const eid = toHex(identity.eid);
  const known = await desk(db, eid)();
  const fetched = known?.created === 0 ? undefined : await port.fetchEvent(identity);
  const sealed = await keys.seal(formatIdentityFile(identity), passphrase);
  if (fetched?.ok) return keepFetched(fetched, eid, sealed, deps);
  if (!known?.manifest) return { ok: false, reason: fetched?.reason ?? 'desk.notFound' };
  if (!(await opensLists(db, eid, identity))) return { ok: false, reason: 'manifest.unreadable' };
  const replaced = await replaceIdentity(db, eid, sealed);
  if (!replaced.ok) return replaced;
  await markRecoveryChecked(db, eid);
  return { ok: true, value: { ...known, sealedIdentity: sealed, recoveryChecked: 1 } };
}

async function keepFetched(
  fetched: FetchedEvent,
  eid: string,
  sealedIdentity: DeskRow['sealedIdentity'],
  { db, clock }: RestoreDeps,
): Promise<Attempt<DeskRow>> {
  const { manifest, sealedLists } = fetched;
  for (const list of sealedLists) {
    const kept = await saveList(db, { ...list, eid });
    if (!kept.ok) return kept;
  }
  const saved = await saveDesk(db, { eid, title: manifest.title, sealedIdentity, manifest, createdAt: clock(), pendingCreate: null });
  if (!saved.ok) return saved;
  // Whoever restores has just opened the saved file.
  await markRecoveryChecked(db, eid);
  return { ok: true, value: { ...saved.value, recoveryChecked: 1 } };
}

/** Whether the identity holds the join secret under which the lists on this device are sealed. */
async function opensLists(db: Db, eid: string, identity: DeskIdentity): Promise<boolean> {
  const lists = await listsOf(db, eid)();
  return lists.every(({ id, bytes }) => openList(bytes, id, identity.joinSecret).ok);
}
