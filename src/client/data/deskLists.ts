import { inPlaceOfItsKind } from '../../domain/desk/replaceList.ts';
import type { Manifest } from '../../domain/event/index.ts';
import type { SealedList } from '../../domain/list/index.ts';
import { attempt, type Attempt } from './attempt.ts';
import type { Db } from './Db.ts';
import { pendingListSetting, previousListSetting } from './deskSettings.ts';
import type { ListRow } from './rows.ts';

type NamedList = Manifest['lists'][number];

/** A list that is in force on this desk and that the server has not been seen with yet. */
export interface PendingList {
  readonly list: NamedList;
  /** What the server had when this desk changed it: with anything else another desk was faster. */
  readonly base: readonly NamedList[];
  /** Lists that this desk put in force since then, the oldest first: the server may have taken any of them. */
  readonly earlier: readonly NamedList[];
  /** Whom the evening shows addresses to from these lists on, where that was chosen here. */
  readonly addresses?: Manifest['addresses'];
  /** Whom the server's manifest showed them to when this desk changed its lists; left out by versions that did not ask. */
  readonly given?: Manifest['addresses'];
  /** By the ids of these lists, what other lists that stand on them call them; left out by versions that named none. */
  readonly names?: Readonly<Record<string, string>>;
}

/** The list that was in force before, sealed as it was: undo brings it back. */
export interface PreviousList extends SealedList {
  readonly version: number;
  readonly kind: 'people' | 'test';
  /** The version that took its place; with any other in force there is nothing to undo. */
  readonly replacedBy: number;
}

export interface NewList {
  readonly manifest: Manifest;
  /** The id of the list whose place it takes; undefined where there was none. */
  readonly over: string | undefined;
  readonly row: ListRow;
  readonly pending: PendingList;
  /** Undefined where there was none. */
  readonly previous: PreviousList | undefined;
}

/**
 * Puts a list in force on this desk in one step: list, manifest, what the server is still to be told, and the way back.
 * Resolves with false where another tab put one in force since: nothing was kept.
 */
export function keepNewList(db: Db, { manifest, over, row, pending, previous }: NewList): Promise<Attempt<boolean>> {
  const { eid } = manifest;
  return attempt(() =>
    db.transaction('rw', db.desks, db.lists, db.settings, async () => {
      const stored = (await db.desks.get(eid))?.manifest;
      const inForce = stored?.lists.find(({ kind }) => kind === row.kind);
      if (inForce?.id !== over) return false;
      await db.lists.put(row);
      // Of the other kind another tab may have put one in force.
      await db.desks.update(eid, { manifest: { ...manifest, lists: inPlaceOfItsKind(stored?.lists ?? [], pending.list) } });
      await db.settings.put({ key: pendingListSetting(eid), value: pending });
      if (previous) await db.settings.put({ key: previousListSetting(eid), value: previous });
      else await db.settings.delete(previousListSetting(eid));
      return true;
    }),
  );
}

/** What the server is to have in the end: of each kind the list that was put in force here last. */
export function listsToBring({ list, earlier }: PendingList): readonly NamedList[] {
  return [...new Map([...earlier, list].map((one) => [one.kind, one])).values()];
}

/** The server has it, or another desk was faster. One that took its place meanwhile still waits. */
export function dropPendingList(db: Db, eid: string, { list }: PendingList): Promise<Attempt<unknown>> {
  return attempt(() =>
    db.transaction('rw', db.settings, async () => {
      if (isOne(await pendingList(db, eid)(), list)) await db.settings.delete(pendingListSetting(eid));
    }),
  );
}

/** Keeps lists as the server took them, and its manifest unless a later list than `list` is in force here. */
export function keepBroughtLists(db: Db, manifest: Manifest, rows: readonly ListRow[], list: NamedList): Promise<Attempt<unknown>> {
  const { eid } = manifest;
  return attempt(() =>
    db.transaction('rw', db.desks, db.lists, db.settings, async () => {
      await db.lists.bulkPut(rows);
      const pending = await pendingList(db, eid)();
      if (!pending || !isSame(pending.list, list)) return;
      await db.desks.update(eid, { manifest });
      // What is changed from now on is changed on what the server has.
      await db.settings.put({ key: pendingListSetting(eid), value: { ...pending, base: manifest.lists, given: manifest.addresses } });
    }),
  );
}

/**
 * Lets go what waits of these kinds with the way back from it, and puts the server's lists in their place: another desk's are
 * there. What waits of the other kind goes on waiting, on top of them. Nothing is changed where one that came meanwhile waits.
 */
export function giveWayTo(
  db: Db,
  { eid, lists, addresses }: Manifest,
  kinds: ReadonlySet<NamedList['kind']>,
  waited: PendingList,
): Promise<Attempt<unknown>> {
  return attempt(() =>
    db.transaction('rw', db.desks, db.settings, async () => {
      const pending = await pendingList(db, eid)();
      if (!pending || !isSame(pending.list, waited.list)) return;
      const previous = await previousList(db, eid)();
      if (previous && kinds.has(previous.kind)) await db.settings.delete(previousListSetting(eid));
      const left = [...pending.earlier, pending.list].filter(({ kind }) => !kinds.has(kind));
      const list = left.pop();
      if (!list) {
        await db.settings.delete(pendingListSetting(eid));
        return;
      }
      const others = (named: readonly NamedList[]) => [
        ...named.filter(({ kind }) => !kinds.has(kind)),
        ...lists.filter(({ kind }) => kinds.has(kind)),
      ];
      const value = { ...pending, list, earlier: left, base: others(pending.base), given: addresses } satisfies PendingList;
      await db.settings.put({ key: pendingListSetting(eid), value });
      const manifest = (await db.desks.get(eid))?.manifest;
      if (manifest) await db.desks.update(eid, { manifest: { ...manifest, addresses, lists: others(manifest.lists) } });
    }),
  );
}

/**
 * Takes the server's manifest, unless a list that it does not name waits to be brought there; resolves with whether it did.
 * Another desk's list in the place of the one that was made here leaves nothing to go back to; the same one under another
 * name does. `renamed`: what the server calls lists by the names that they have here.
 */
export function takeServerManifest(db: Db, manifest: Manifest, renamed: ReadonlyMap<string, string>): Promise<Attempt<boolean>> {
  const { eid, lists } = manifest;
  return attempt(() =>
    db.transaction('rw', db.desks, db.settings, async () => {
      const pending = await pendingList(db, eid)();
      if (pending && !listsToBring(pending).every((ours) => lists.some((list) => isSame(ours, list)))) return false;
      const before = (await db.desks.get(eid))?.manifest?.lists ?? [];
      const previous = await previousList(db, eid)();
      const made = before.find(({ kind, version }) => kind === previous?.kind && version === previous.replacedBy);
      if (made && !lists.some(({ id }) => id === (renamed.get(made.id) ?? made.id))) await db.settings.delete(previousListSetting(eid));
      await db.desks.update(eid, { manifest });
      return true;
    }),
  );
}

function isOne(pending: PendingList | undefined, list: NamedList): boolean {
  return pending !== undefined && isSame(pending.list, list);
}

function isSame(a: NamedList, b: NamedList): boolean {
  return a.kind === b.kind && a.version === b.version;
}

export const pendingList = (db: Db, eid: string) => async (): Promise<PendingList | undefined> =>
  (await db.settings.get(pendingListSetting(eid)))?.value as PendingList | undefined;

export const previousList = (db: Db, eid: string) => async (): Promise<PreviousList | undefined> =>
  (await db.settings.get(previousListSetting(eid)))?.value as PreviousList | undefined;
