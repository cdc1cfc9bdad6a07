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
  readonly row: ListRow;
  readonly pending: PendingList;
  /** Undefined where there was none. */
  readonly previous: PreviousList | undefined;
}

/** Puts a list in force on this desk in one step: list, manifest, what the server is still to be told, and the way back. */
export function keepNewList(db: Db, { manifest, row, pending, previous }: NewList): Promise<Attempt<unknown>> {
  const { eid } = manifest;
  return attempt(() =>
    db.transaction('rw', db.desks, db.lists, db.settings, async () => {
      await db.lists.put(row);
      await db.desks.update(eid, { manifest });
      await db.settings.put({ key: pendingListSetting(eid), value: pending });
      if (previous) await db.settings.put({ key: previousListSetting(eid), value: previous });
      else await db.settings.delete(previousListSetting(eid));
    }),
  );
}

/** The server has it, or another desk was faster. */
export function dropPendingList(db: Db, eid: string): Promise<Attempt<unknown>> {
  return attempt(() => db.settings.delete(pendingListSetting(eid)));
}

export const pendingList = (db: Db, eid: string) => async (): Promise<PendingList | undefined> =>
  (await db.settings.get(pendingListSetting(eid)))?.value as PendingList | undefined;

export const previousList = (db: Db, eid: string) => async (): Promise<PreviousList | undefined> =>
  (await db.settings.get(previousListSetting(eid)))?.value as PreviousList | undefined;
