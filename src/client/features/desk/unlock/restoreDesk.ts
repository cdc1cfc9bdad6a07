import type { Attempt } from '../../../data/attempt.ts';
import type { Db } from '../../../data/Db.ts';
import { saveSetting } from '../../../data/commands.ts';
import { markRecoveryChecked, removeDesk, replaceIdentity, saveDesk } from '../../../data/deskCommands.ts';
import { keptSetting } from '../../../data/deskSettings.ts';
import type { DeskPort, FetchedManifest, Refusal } from '../../../data/ports.ts';
import { desk, listsOf } from '../../../data/queries.ts';
import type { DeskRow } from '../../../data/rows.ts';
import type { KeysWorker } from '../../../workers/keys/index.ts';
import { toHex, type Bytes, type Clock } from '../../../../domain/bytes/index.ts';
import { joinSecrets } from '../../../../domain/desk/joinSecrets.ts';
import { formatIdentityFile, type DeskIdentity } from '../../../../domain/event/index.ts';
import { openList } from '../../../../domain/list/index.ts';
import { logKeys } from '../../../../domain/log/index.ts';
import { openCodes } from '../session/openCodes.ts';

export interface RestoreDeps {
  readonly db: Db;
  readonly port: DeskPort;
  readonly keys: KeysWorker;
  readonly clock: Clock;
}

/** Where the key came from: a saved file or the printed sheet, or only its text, pasted or in a link. */
export type KeySource = 'saved' | 'text';

/**
 * Makes this device a desk of the evening with nothing but its identity and the server; the log comes with the
 * first look, or now where the join code was renewed after the file was saved. A desk that is here already (its
 * passphrase was forgotten) needs no server. Only a key that was read from a saved copy counts as checked.
 */
export async function restoreDesk(
  identity: DeskIdentity,
  passphrase: string,
  source: KeySource,
  deps: RestoreDeps,
): Promise<Attempt<DeskRow>> {
  const restored = await takeOrReopen(identity, passphrase, deps);
  if (!restored.ok) return restored;
  const { value: row } = restored;
  if (source === 'saved') {
    const marked = await markRecoveryChecked(deps.db, row.eid);
    return marked.ok ? { ok: true, value: { ...row, recoveryChecked: 1 } } : marked;
  }
  // The key came from elsewhere, so a copy of it is there: this device must not ask for another before it opens.
  const kept = await saveSetting(deps.db, keptSetting(row.eid), true);
  return kept.ok ? restored : kept;
}

async function takeOrReopen(identity: DeskIdentity, passphrase: string, deps: RestoreDeps): Promise<Attempt<DeskRow>> {
  const { db, keys } = deps;
  const eid = toHex(identity.eid);
  const known = await desk(db, eid)();
  const sealedIdentity = await keys.seal(formatIdentityFile(identity), passphrase);
  if (known?.created === 0) return reopen(known, identity, sealedIdentity, deps);
  const taken = await takeEvening(identity, known, sealedIdentity, deps);
  if (taken.ok) return taken;
  if (known?.manifest) return reopen(known, identity, sealedIdentity, deps);
  const left = known ? undefined : await removeDesk(db, eid);
  return left?.ok === false ? left : taken;
}

/** Takes manifest and lists from the server and keeps the desk with them. */
async function takeEvening(
  identity: DeskIdentity,
  known: DeskRow | undefined,
  sealedIdentity: Bytes,
  deps: RestoreDeps,
): Promise<Attempt<DeskRow>> {
  const { db, port, clock } = deps;
  const row = { eid: toHex(identity.eid), title: identity.title, sealedIdentity, createdAt: clock(), pendingCreate: null };
  let fetched = await fetchManifest(identity, [], deps);
  if (!fetched.ok && fetched.reason === 'manifest.unreadable') {
    // The code was renewed after this file was saved: the log, which needs a desk to lie at, tells the next one.
    const kept = known ? undefined : await saveDesk(db, { ...row, manifest: null });
    if (kept?.ok === false) return kept;
    const pulled = await port.pull(row.eid, identity.memberToken);
    if (!pulled.ok) return pulled;
    fetched = await fetchManifest(identity, await openCodes(db, logKeys(identity)), deps);
  }
  if (!fetched.ok) return fetched;
  const { manifest } = fetched;
  const lists = await port.fetchLists(manifest, identity.memberToken);
  if (!lists.ok) return lists;
  return saveDesk(db, { ...row, title: manifest.title, manifest });
}

function fetchManifest(identity: DeskIdentity, codes: readonly string[], { port }: RestoreDeps): Promise<FetchedManifest | Refusal> {
  const knownEpoch = Math.max(...identity.epochs.map(({ epoch }) => epoch));
  return port.fetchManifest(identity, joinSecrets(identity.joinSecret, codes), knownEpoch);
}

/** Locks the desk that is here with the new passphrase, if these keys open its lists. */
async function reopen(known: DeskRow, identity: DeskIdentity, sealedIdentity: Bytes, { db }: RestoreDeps): Promise<Attempt<DeskRow>> {
  const secrets = joinSecrets(identity.joinSecret, await openCodes(db, logKeys(identity)));
  const named = known.manifest?.lists.map(({ id }) => id) ?? [];
  const lists = (await listsOf(db, known.eid)()).filter(({ id }) => named.includes(id));
  const opens = lists.every(({ id, bytes }) => secrets.some((secret) => openList(bytes, id, secret).ok));
  if (!opens) return { ok: false, reason: 'manifest.unreadable' };
  const replaced = await replaceIdentity(db, known.eid, sealedIdentity);
  return replaced.ok ? { ok: true, value: { ...known, sealedIdentity } } : replaced;
}
