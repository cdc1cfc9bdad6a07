import type { Db } from '../../../data/Db.ts';
import { saveDeskManifest } from '../../../data/deskCommands.ts';
import { takeServerManifest } from '../../../data/deskLists.ts';
import type { DeskPort, FetchedManifest } from '../../../data/ports.ts';
import type { ClientProblem } from '../../../data/problems.ts';
import { listsOf } from '../../../data/queries.ts';
import { equalBytes, type Bytes, type Random } from '../../../../domain/bytes/index.ts';
import { renewCode, type RenewResult } from '../../../../domain/desk/renewCode.ts';
import type { DeskIdentity, Manifest } from '../../../../domain/event/index.ts';
import { holdSame } from './openKept.ts';

/** What a desk knows when it looks at the server's manifest. */
export interface ManifestLook {
  readonly identity: DeskIdentity;
  /** The manifest on this device. */
  readonly known: Manifest | null;
  /** Those that the server's log tells of, the newest last: it is the one that is to be in force. */
  readonly joinSecrets: readonly Bytes[];
}

export type ManifestKept =
  /** `joinSecret` is in force on the server, and the manifest on this device is the server's, or a later one that goes there next. */
  | { readonly ok: true; readonly joinSecret: Bytes; readonly changed: boolean }
  /** `join.rotated`: the newest code was in force before, and the server takes it no more. */
  | { readonly ok: false; readonly reason: ClientProblem };

/** A desk that puts something at the same moment is done after a look. */
const TRIES = 3;

/**
 * Keeps this device's manifest as the server has it, and brings to the server the join code that desks agreed on in
 * the log: any desk does, so that one that made a code and went away leaves nothing half-done.
 */
export class ManifestKeeper {
  readonly #db: Db;
  readonly #port: DeskPort;
  readonly #random: Random;
  /** Sealed once for each code: tried again, it must not fill the server with lists of another name. */
  #renewed: { readonly from: string; readonly to: Bytes; readonly result: RenewResult } | undefined;

  constructor({ db, port, random }: { readonly db: Db; readonly port: DeskPort; readonly random: Random }) {
    this.#db = db;
    this.#port = port;
    this.#random = random;
  }

  async look(look: ManifestLook): Promise<ManifestKept> {
    for (let left = TRIES; ; left--) {
      const kept = await this.#look(look);
      if (kept.ok || kept.reason !== 'manifest.race' || left === 1) return kept;
    }
  }

  async #look(look: ManifestLook): Promise<ManifestKept> {
    const { identity, known, joinSecrets } = look;
    const fetched = await this.#port.fetchManifest(identity, joinSecrets, known?.epoch ?? 1);
    if (!fetched.ok) return fetched;
    const { manifest, joinSecret } = fetched;
    const isSame = JSON.stringify(manifest) === JSON.stringify(known);
    const newest = joinSecrets.at(-1);
    const isNewest = newest === undefined || equalBytes(joinSecret, newest);
    if (isSame && isNewest) return { ok: true, joinSecret, changed: false };
    const lists = await this.#port.fetchLists(manifest, identity.memberToken);
    if (!lists.ok) return lists;
    if (!isNewest) return this.#bring(fetched, newest, identity);
    const taken = await takeServerManifest(this.#db, manifest, await this.#renamed(known, fetched, joinSecrets));
    return taken.ok ? { ok: true, joinSecret, changed: taken.value } : taken;
  }

  /** By the names of before the lists that the server has under another one: a new join code gives them one. */
  async #renamed(
    known: Manifest | null,
    { manifest, joinSecret }: FetchedManifest,
    joinSecrets: readonly Bytes[],
  ): Promise<ReadonlyMap<string, string>> {
    const renamed = new Map<string, string>();
    for (const before of known?.lists ?? []) {
      const now = manifest.lists.find(({ kind, version }) => kind === before.kind && version === before.version);
      const isOne = now && (await holdSame(this.#db, manifest.eid, { ...before, joinSecrets }, { ...now, joinSecrets: [joinSecret] }));
      if (isOne) renamed.set(before.id, now.id);
    }
    return renamed;
  }

  async #bring({ manifest, joinSecret: from, sealed: over }: FetchedManifest, to: Bytes, identity: DeskIdentity): Promise<ManifestKept> {
    const result = await this.#renew(manifest, { from, to, identity });
    if (!result.ok) return result;
    const { renewed } = result;
    const rotated = await this.#port.rotate({
      eid: manifest.eid,
      memberToken: identity.memberToken,
      epoch: manifest.epoch,
      post: renewed.post,
      manifest: renewed.sealedManifest,
      over,
      lists: renewed.lists,
    });
    if (!rotated.ok) return rotated;
    const rows = renewed.lists.flatMap(({ id, bytes }) => {
      const named = renewed.manifest.lists.find((list) => list.id === id);
      return named ? [{ ...named, bytes, eid: manifest.eid }] : [];
    });
    const saved = await saveDeskManifest(this.#db, renewed.manifest, rows);
    return saved.ok ? { ok: true, joinSecret: to, changed: true } : saved;
  }

  async #renew(manifest: Manifest, { from, to, identity }: { from: Bytes; to: Bytes; identity: DeskIdentity }): Promise<RenewResult> {
    const text = JSON.stringify(manifest);
    if (this.#renewed?.from === text && equalBytes(this.#renewed.to, to)) return this.#renewed.result;
    const lists = await listsOf(this.#db, manifest.eid)();
    const result = renewCode({ manifest, lists }, { from, to, coordinatorSecret: identity.coordinatorSecret }, this.#random);
    this.#renewed = { from: text, to, result };
    return result;
  }
}
