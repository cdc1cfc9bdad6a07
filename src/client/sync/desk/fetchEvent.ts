import { toHex } from '../../../domain/bytes/index.ts';
import { signingPublicKey } from '../../../domain/crypto/index.ts';
import type { DeskIdentity } from '../../../domain/event/identity.ts';
import { pinOf } from '../../../domain/event/joinCode.ts';
import { openList } from '../../../domain/list/index.ts';
import type { PeopleList } from '../../../domain/person/person.ts';
import { attempt } from '../../data/attempt.ts';
import type { FetchedEvent, Refusal } from '../../data/ports.ts';
import { listsOf } from '../../data/queries.ts';
import type { SyncDeps } from '../deps.ts';
import { fetchLists } from '../fetchLists.ts';
import { takeManifest } from '../takeManifest.ts';

/** Takes manifest and lists with nothing but the identity file; the lists stay on the device as ciphertext. */
export async function fetchEvent(deps: SyncDeps, identity: DeskIdentity): Promise<FetchedEvent | Refusal> {
  const { memberToken, joinSecret } = identity;
  const eid = toHex(identity.eid);
  const code = { eid: identity.eid, secret: joinSecret, pin: pinOf(signingPublicKey(identity.coordinatorSecret)) };
  const knownEpoch = Math.max(...identity.epochs.map(({ epoch }) => epoch));
  const taken = await takeManifest(deps, { eid, code }, memberToken, knownEpoch);
  if (!taken.ok) return taken;
  const { manifest } = taken;
  const fetched = await fetchLists(deps, { manifest, bearer: memberToken });
  if (!fetched.ok) return fetched;
  const rows = await attempt(listsOf(deps.db, eid));
  if (!rows.ok) return rows;
  const lists: PeopleList[] = [];
  for (const { id, bytes } of rows.value) {
    const opened = openList(bytes, id, joinSecret);
    if (!opened.ok) return opened;
    lists.push(opened.list);
  }
  return { ok: true, manifest, lists, sealedLists: rows.value };
}
