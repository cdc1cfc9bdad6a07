import type { DeskPort } from '../data/ports.ts';
import type { SyncDeps } from './deps.ts';
import { putCounts, readCounts } from './desk/counts.ts';
import { fetchManifest } from './desk/fetchManifest.ts';
import { fetchLists } from './fetchLists.ts';
import { mayCreate } from './desk/invite.ts';
import { publish } from './desk/publish.ts';
import { pullLog } from './desk/pullLog.ts';
import { pushOperations } from './desk/pushOperations.ts';
import { putBoard } from './desk/putBoard.ts';
import { putLists } from './desk/putLists.ts';
import { readBoard } from './desk/readBoard.ts';
import { readPublished, readPublishedNames } from './desk/readPublished.ts';
import { rotate } from './desk/rotate.ts';
import { sendHanded } from './desk/sendHanded.ts';

/** The desk's way to the server. */
export function createDesk(deps: SyncDeps): DeskPort {
  return {
    mayCreate: (invite) => mayCreate(deps, invite),
    publish: (eid, memberToken, invite) => publish(deps, eid, memberToken, invite),
    sendHanded: (eid, post) => sendHanded(deps, eid, post),
    pull: (eid, memberToken) => pullLog(deps, eid, memberToken),
    push: (eid, memberToken) => pushOperations(deps, eid, memberToken),
    readBoard: (eid, memberToken) => readBoard(deps, eid, memberToken),
    putBoard: (eid, memberToken, entries, over) => putBoard(deps, { eid, memberToken, entries, over }),
    readCounts: (eid, memberToken) => readCounts(deps, eid, memberToken),
    putCounts: (counts) => putCounts(deps, counts),
    fetchManifest: (identity, joinSecrets, knownEpoch) => fetchManifest(deps, identity, joinSecrets, knownEpoch),
    fetchLists: (manifest, memberToken) => fetchLists(deps, { manifest, bearer: memberToken }),
    publishedNames: (eid, memberToken) => readPublishedNames(deps, eid, memberToken),
    published: (eid, memberToken, name) => readPublished(deps, eid, memberToken, name),
    putLists: (change) => putLists(deps, change),
    rotate: (rotation) => rotate(deps, rotation),
  };
}
