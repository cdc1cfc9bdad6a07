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

/** Lets go of what was noted of a desk that is taken off this device. */
export function dropDeskSettings(db: Db, eid: string): Promise<Attempt<unknown>> {
  return attempt(() => db.settings.bulkDelete([keptSetting(eid), abroadSetting(eid)]));
}
