import { keepNewCode } from '../../../data/deskRotation.ts';
import type { Db } from '../../../data/Db.ts';
import type { ClientProblem } from '../../../data/problems.ts';
import { listsOf } from '../../../data/queries.ts';
import type { KeysWorker } from '../../../workers/keys/index.ts';
import { toHex, type Random } from '../../../../domain/bytes/index.ts';
import { sha256 } from '../../../../domain/crypto/index.ts';
import { normalizePassphrase } from '../../../../domain/desk/passphrase.ts';
import { formatIdentityFile, joinCodeOf, participantKeys, sealManifest, type DeskIdentity } from '../../../../domain/event/index.ts';
import { openList, sealList } from '../../../../domain/list/index.ts';
import type { DeskSession } from '../session/DeskSession.svelte.ts';

export interface RotateDeps {
  readonly db: Db;
  readonly keys: KeysWorker;
  readonly random: Random;
}

export type RotateResult = { readonly ok: true } | { readonly ok: false; readonly reason: ClientProblem | 'desk.passphraseWrong' };

/**
 * Makes a new join secret and keeps everything that hangs on it; the next round tells the server. The epoch stays:
 * cards sealed with the old code's manifest still open.
 */
export async function rotateCode(session: DeskSession, passphrase: string, deps: RotateDeps): Promise<RotateResult> {
  const { db, keys, random } = deps;
  const { eid, identity, manifest, row } = session;
  if (!manifest) return { ok: false, reason: 'desk.notFound' };
  const clean = normalizePassphrase(passphrase);
  if ((await keys.open(row.sealedIdentity, clean)) === undefined) return { ok: false, reason: 'desk.passphraseWrong' };
  const changed: DeskIdentity = { ...identity, joinSecret: random(16) };
  const current = new Map((await listsOf(db, eid)()).map((list) => [list.id, list]));
  const lists = [];
  for (const named of manifest.lists) {
    const list = current.get(named.id);
    const opened = list && openList(list.bytes, list.id, identity.joinSecret);
    if (!opened?.ok) return { ok: false, reason: opened?.reason ?? 'list.notFound' };
    lists.push({ ...sealList(opened.list, changed.joinSecret, random), eid, version: named.version, kind: named.kind });
  }
  const renamed = { ...manifest, lists: lists.map(({ id, bytes, version, kind }) => ({ id, version, size: bytes.length, kind })) };
  const kept = await keepNewCode(db, {
    eid,
    sealedIdentity: await keys.seal(formatIdentityFile(changed), clean),
    manifest: renamed,
    lists,
    pending: {
      epoch: manifest.epoch,
      post: toHex(sha256(participantKeys(changed.joinSecret).post)),
      manifest: sealManifest(renamed, changed.coordinatorSecret, joinCodeOf(renamed, changed.joinSecret), random),
      lists: lists.map(({ id, bytes }) => ({ id, bytes })),
    },
  });
  if (!kept.ok) return kept;
  await session.replaceIdentity(changed);
  return { ok: true };
}
