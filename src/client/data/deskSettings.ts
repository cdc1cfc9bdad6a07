import type { Db } from './Db.ts';
import { attempt, type Attempt } from './attempt.ts';

/** The setting that says: the organizer kept a copy of this desk's key somewhere else. */
export function keptSetting(eid: string): string {
  return `desk.kept.${eid}`;
}

/** The setting that says whether cards are posted outside Russia. */
export function abroadSetting(eid: string): string {
  return `desk.fromAbroad.${eid}`;
}

/** The setting that says in which order the lines of an address are printed. */
export function addressOrderSetting(eid: string): string {
  return `desk.addressOrder.${eid}`;
}

/** The setting that holds a `PendingList`. */
export function pendingListSetting(eid: string): string {
  return `desk.list.pending.${eid}`;
}

/** The setting that holds the list that was in force before, as ciphertext (`PreviousList`). */
export function previousListSetting(eid: string): string {
  return `desk.list.previous.${eid}`;
}

/** The setting that holds the group book that an evening began with or was given, sealed for its desk. */
export function bookSetting(eid: string): string {
  return `desk.book.${eid}`;
}

/** The setting that holds what the columns of a sheet hold, by the signature of its headings. */
export function mappingSetting(signature: string): string {
  return `desk.sheet.${signature}`;
}

/** The setting that holds what an organizer began to write at one place, sealed for its desk. */
export function begunSetting(eid: string, name: string): string {
  return `desk.begun.${eid}.${name}`;
}

/** Lets go of what was noted of a desk that is taken off this device. */
export function dropDeskSettings(db: Db, eid: string): Promise<Attempt<unknown>> {
  return attempt(() =>
    db.transaction('rw', db.settings, async () => {
      await db.settings.bulkDelete(
        [keptSetting, abroadSetting, addressOrderSetting, pendingListSetting, previousListSetting, bookSetting].map((name) => name(eid)),
      );
      await db.settings.where('key').startsWith(begunSetting(eid, '')).delete();
    }),
  );
}
