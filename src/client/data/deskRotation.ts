import type { Bytes } from '../../domain/bytes/index.ts';
import type { Manifest } from '../../domain/event/index.ts';
import type { SealedList } from '../../domain/list/index.ts';
import { attempt, type Attempt } from './attempt.ts';
import type { Db } from './Db.ts';
import type { ListRow } from './rows.ts';

/** A new join code that the server has not taken yet. */
export interface PendingRotation {
  readonly epoch: number;
  /** SHA-256 (hex) of the new post capability. */
  readonly post: string;
  readonly manifest: Bytes;
  readonly lists: readonly SealedList[];
}

export interface NewCode {
  readonly eid: string;
  /** The identity file with the new join secret, sealed with the passphrase. */
  readonly sealedIdentity: Bytes;
  readonly manifest: Manifest;
  readonly lists: readonly ListRow[];
  readonly pending: PendingRotation;
}

/** The setting that says: the organizer kept a copy of this desk's key somewhere else. */
export function keptSetting(eid: string): string {
  return `desk.kept.${eid}`;
}

/** The setting that holds a `PendingRotation`. */
export function rotationSetting(eid: string): string {
  return `desk.rotation.${eid}`;
}

/** The setting that says whether cards are posted outside Russia. */
export function abroadSetting(eid: string): string {
  return `desk.fromAbroad.${eid}`;
}

/**
 * Takes a new join code in one step: key, manifest, lists and what the server is still to be told. With any of them
 * alone the evening could not be opened again. The copies of the old key count no more.
 */
export function keepNewCode(db: Db, { eid, sealedIdentity, manifest, lists, pending }: NewCode): Promise<Attempt<unknown>> {
  return attempt(() =>
    db.transaction('rw', db.desks, db.lists, db.settings, async () => {
      await db.lists.bulkPut([...lists]);
      await db.desks.update(eid, { sealedIdentity, manifest, recoveryChecked: 0 });
      await db.settings.put({ key: rotationSetting(eid), value: pending });
      await db.settings.delete(keptSetting(eid));
    }),
  );
}

/** The server has the new join code. */
export function dropRotation(db: Db, eid: string): Promise<Attempt<unknown>> {
  return attempt(() => db.settings.delete(rotationSetting(eid)));
}

/** Lets go of what was noted of a desk that is taken off this device. */
export function dropDeskSettings(db: Db, eid: string): Promise<Attempt<unknown>> {
  return attempt(() => db.settings.bulkDelete([keptSetting(eid), rotationSetting(eid), abroadSetting(eid)]));
}
