import type { Attempt } from '../../../data/attempt.ts';
import type { Db } from '../../../data/Db.ts';
import {
  dropPendingList,
  giveWayTo,
  keepBroughtLists,
  keepNewList,
  listsToBring,
  pendingList,
  previousList,
  type PendingList,
  type PreviousList,
} from '../../../data/deskLists.ts';
import type { DeskPort, FetchedManifest } from '../../../data/ports.ts';
import type { ClientProblem } from '../../../data/problems.ts';
import { listsOf } from '../../../data/queries.ts';
import type { ListRow } from '../../../data/rows.ts';
import type { Bytes, Random } from '../../../../domain/bytes/index.ts';
import { replaceList, type ReplacedList } from '../../../../domain/desk/replaceList.ts';
import type { DeskIdentity, Manifest } from '../../../../domain/event/index.ts';
import { openList, sealList, type SealedList } from '../../../../domain/list/index.ts';
import { forOrganizers, organizersKey } from '../../../../domain/list/organizersPart.ts';
import { standsOn } from '../../../../domain/list/standing.ts';
import { holdSame, openKept } from './openKept.ts';

/** A list that was sealed for the evening, with what a manifest says of it. */
export interface ListToTake extends SealedList {
  readonly version: number;
  readonly kind: 'people' | 'test';
  /** Lists that stand on it have this among what they stand on. */
  readonly name?: string;
}

type NamedList = Manifest['lists'][number];

export interface Standing {
  /** It is the list in force, with other addresses for guests. */
  readonly addresses?: Manifest['addresses'];
  /** The list that it was made of, null where there was none: it takes the place of no other. */
  readonly over?: NamedList | null;
}

export type ListBrought =
  /**
   * `put`: what the server took just now; undefined where nothing had to be brought. `builtOn`: what it took before without this
   * desk noting so, and on which another desk's list stands by now.
   */
  | { readonly ok: true; readonly put: PendingList | undefined; readonly builtOn?: readonly NamedList[] }
  /** `list.race`: another desk published another list first; this one's are let go, and `lost` where that one does not stand on them. */
  | { readonly ok: false; readonly reason: ClientProblem; readonly lost?: readonly NamedList[] };

/** A desk that puts something at the same moment is done after a look. */
const TRIES = 3;

/**
 * Puts lists in force on this desk, and brings them to the server with the next round. A put replaces only what this desk
 * has seen there, and it is done when the server was seen with the list.
 */
export class ListKeeper {
  readonly #db: Db;
  readonly #port: DeskPort;
  readonly #random: Random;

  constructor({ db, port, random }: { readonly db: Db; readonly port: DeskPort; readonly random: Random }) {
    this.#db = db;
    this.#port = port;
    this.#random = random;
  }

  /**
   * Takes a list in place of the one of its kind; `joinSecret` is what it was sealed under. With `addresses`, what undo brings
   * back is what it was before. `list.race`: another list is in force than the one that it was made of; nothing was kept.
   */
  async take(
    list: ListToTake,
    inForce: Manifest,
    identity: DeskIdentity,
    joinSecret: Bytes,
    { addresses, over }: Standing = {},
  ): Promise<Attempt<unknown>> {
    const manifest = { ...inForce, addresses: addresses ?? inForce.addresses };
    const { eid } = manifest;
    const { id, bytes, version, kind, name } = list;
    const named = { id, version, size: bytes.length, kind };
    const old = manifest.lists.find((one) => one.kind === kind);
    // A list is one version further than what it was made of, and another desk's may have the same version as one of here.
    if (old && version <= old.version) return { ok: false, reason: 'list.race' };
    if (over !== undefined && over?.id !== old?.id) return { ok: false, reason: 'list.race' };
    const rows = await listsOf(this.#db, eid)();
    const before = rows.find((row) => row.id === old?.id);
    const waiting = await pendingList(this.#db, eid)();
    const chosen = addresses ?? waiting?.addresses;
    const given = waiting ? waiting.given : inForce.addresses;
    const kept = await keepNewList(this.#db, {
      over: old?.id,
      manifest: replaceList(manifest, named, { joinSecret, coordinatorSecret: identity.coordinatorSecret }, this.#random).manifest,
      row: { id, eid, version, kind, bytes },
      // Changed twice before the server was seen with it, it still stands on what the server has.
      pending: {
        list: named,
        base: waiting?.base ?? manifest.lists,
        earlier: waiting ? [...waiting.earlier, waiting.list] : [],
        ...(chosen !== undefined && { addresses: chosen }),
        ...(given !== undefined && { given }),
        names: { ...waiting?.names, ...(name !== undefined && { [id]: name }) },
      },
      previous: addresses
        ? await this.#stillBefore(eid, named)
        : old && before && { id: old.id, bytes: before.bytes, version: old.version, kind: old.kind, replacedBy: version },
    });
    return kept.ok && !kept.value ? { ok: false, reason: 'list.race' } : kept;
  }

  /** What undo brings back, where the list in force came in its place. */
  async #stillBefore(eid: string, next: NamedList): Promise<PreviousList | undefined> {
    const previous = await previousList(this.#db, eid)();
    const isReplaced = previous?.kind === next.kind && previous.replacedBy === next.version - 1;
    return previous && isReplaced ? { ...previous, replacedBy: next.version } : previous;
  }

  /** Brings what waits to the server. */
  async bring(identity: DeskIdentity, eid: string, knownEpoch: number, joinSecrets: readonly Bytes[]): Promise<ListBrought> {
    for (let left = TRIES; ; left--) {
      const brought = await this.#bring(identity, eid, knownEpoch, joinSecrets);
      if (brought.ok || brought.reason !== 'manifest.race' || left === 1) return brought;
    }
  }

  async #bring(identity: DeskIdentity, eid: string, knownEpoch: number, joinSecrets: readonly Bytes[]): Promise<ListBrought> {
    const pending = await pendingList(this.#db, eid)();
    if (!pending) return { ok: true, put: undefined };
    const fetched = await this.#port.fetchManifest(identity, joinSecrets, knownEpoch);
    if (!fetched.ok) return fetched;
    const { taken, contested } = await this.#stand(pending, fetched, identity, joinSecrets);
    if (contested.size > 0) return this.#giveWay(pending, contested, fetched, identity);
    const missing = listsToBring(pending).filter((list) => !taken.has(list));
    if (missing.length === 0) return this.#let({ ok: true, put: undefined }, eid, pending);
    // The manifest that is put names what another desk put of the other kind.
    const loaded = await this.#port.fetchLists(fetched.manifest, identity.memberToken);
    return loaded.ok ? this.#put(pending, missing, fetched, identity, joinSecrets) : loaded;
  }

  /**
   * Which of the lists of this desk the server has, and of which kinds it has another desk's: neither what this desk last saw
   * there nor one of its own. Lists that were sealed under another choice of addresses than the server's are no help to it either.
   */
  async #stand(
    pending: PendingList,
    fetched: FetchedManifest,
    identity: DeskIdentity,
    joinSecrets: readonly Bytes[],
  ): Promise<{ readonly taken: ReadonlySet<NamedList>; readonly contested: ReadonlySet<NamedList['kind']> }> {
    const { base, given } = pending;
    const all = [pending.list, ...pending.earlier];
    const taken = new Set<NamedList>();
    const contested = new Set<NamedList['kind']>();
    for (const wanted of listsToBring(pending)) {
      const { kind } = wanted;
      const there = fetched.manifest.lists.find((one) => one.kind === kind);
      const ours = all.find((one) => one.kind === kind && one.version === there?.version);
      if (there && ours && (await this.#isOurs(there.id, ours, fetched, identity, joinSecrets))) taken.add(ours);
      else if (ours || there?.version !== base.find((one) => one.kind === kind)?.version) contested.add(kind);
      if (taken.has(wanted) || given === undefined) continue;
      const { addresses } = fetched.manifest;
      if (addresses !== given && addresses !== pending.addresses) contested.add(kind);
    }
    return { taken, contested };
  }

  async #put(
    pending: PendingList,
    missing: readonly NamedList[],
    { manifest, joinSecret, sealed: over }: FetchedManifest,
    identity: DeskIdentity,
    joinSecrets: readonly Bytes[],
  ): Promise<ListBrought> {
    const { eid, epoch } = manifest;
    const { coordinatorSecret, memberToken } = identity;
    const { addresses = manifest.addresses } = pending;
    let replaced: ReplacedList = { manifest: { ...manifest, addresses }, sealedManifest: over };
    const rows: ListRow[] = [];
    for (const list of missing) {
      const sealed = await this.#sealedUnder(joinSecret, list, eid, joinSecrets);
      if (!sealed) return this.#let({ ok: false, reason: 'list.unreadable' }, eid, pending);
      const { version, kind } = list;
      rows.push({ ...sealed, eid, version, kind });
      const named = { ...list, id: sealed.id, size: sealed.bytes.length };
      replaced = replaceList(replaced.manifest, named, { joinSecret, coordinatorSecret }, this.#random);
    }
    const lists = rows.map(({ id, bytes }) => ({ id, bytes }));
    const put = await this.#port.putLists({ eid, memberToken, epoch, manifest: replaced.sealedManifest, over, lists });
    if (!put.ok) return put;
    const saved = await keepBroughtLists(this.#db, replaced.manifest, rows, pending.list);
    return saved.ok ? { ok: true, put: pending } : saved;
  }

  /** Two desks that change one list give it the same version; and a new join code gives a list another name. */
  async #isOurs(
    id: string,
    list: NamedList,
    fetched: FetchedManifest,
    identity: DeskIdentity,
    joinSecrets: readonly Bytes[],
  ): Promise<boolean> {
    if (id === list.id) return true;
    const loaded = await this.#port.fetchLists(fetched.manifest, identity.memberToken);
    if (!loaded.ok) return false;
    const { eid } = fetched.manifest;
    return holdSame(this.#db, eid, { id: list.id, joinSecrets }, { id, joinSecrets: [fetched.joinSecret] });
  }

  /** Another desk's lists are in force. What they stand on came there before them, whether or not the server's answer was heard here. */
  async #giveWay(
    pending: PendingList,
    contested: ReadonlySet<NamedList['kind']>,
    { manifest, joinSecret }: FetchedManifest,
    identity: DeskIdentity,
  ): Promise<ListBrought> {
    const loaded = await this.#port.fetchLists(manifest, identity.memberToken);
    if (!loaded.ok) return loaded;
    const key = organizersKey(identity.coordinatorSecret);
    const opened = await Promise.all(manifest.lists.map(({ id }) => openKept(this.#db, manifest.eid, id, [joinSecret])));
    const there = opened.flatMap((list) => (list && forOrganizers(list, key)) ?? []);
    const waited = [pending.list, ...pending.earlier].filter(({ kind }) => contested.has(kind));
    const lost = waited.filter(({ id }) => {
      const name = pending.names?.[id];
      return name === undefined || !there.some((list) => standsOn(list, name));
    });
    const gaveWay = await giveWayTo(this.#db, manifest, contested, pending);
    if (!gaveWay.ok) return gaveWay;
    const last = listsToBring(pending).filter(({ kind }) => contested.has(kind));
    if (last.some((list) => lost.includes(list))) return { ok: false, reason: 'list.race', lost };
    const isHeard = last.every((list) => pending.base.some(({ kind, version }) => kind === list.kind && version === list.version));
    return { ok: true, put: undefined, ...(!isHeard && { builtOn: waited }) };
  }

  /** The join code may have changed since the list was sealed. */
  async #sealedUnder(joinSecret: Bytes, list: NamedList, eid: string, joinSecrets: readonly Bytes[]): Promise<SealedList | undefined> {
    const row = (await listsOf(this.#db, eid)()).find(({ id }) => id === list.id);
    if (row && openList(row.bytes, row.id, joinSecret).ok) return { id: row.id, bytes: row.bytes };
    const opened = await openKept(this.#db, eid, list.id, joinSecrets);
    return opened && sealList(opened, joinSecret, this.#random);
  }

  async #let(result: ListBrought, eid: string, pending: PendingList): Promise<ListBrought> {
    const dropped = await dropPendingList(this.#db, eid, pending);
    return dropped.ok ? result : dropped;
  }
}
