import type { Bytes } from '../../domain/bytes/index.ts';
import { attempt, type Attempt } from './attempt.ts';
import type { Db } from './Db.ts';
import { begunSetting } from './deskSettings.ts';

/** Keeps what an organizer began, sealed as it comes, under a name that says nothing. */
export function keepBegun(db: Db, eid: string, name: string, sealed: Bytes): Promise<Attempt<unknown>> {
  return attempt(() => db.settings.put({ key: begunSetting(eid, name), value: sealed }));
}

/** Lets go of it: it was finished, or nobody wants it any more. */
export function dropBegun(db: Db, eid: string, name: string): Promise<Attempt<unknown>> {
  return attempt(() => db.settings.delete(begunSetting(eid, name)));
}

/** Everything of the kind that lies with a desk, sealed. */
export const begunOf = (db: Db, eid: string) => async (): Promise<readonly Bytes[]> =>
  (await db.settings.where('key').startsWith(begunSetting(eid, '')).toArray()).map(({ value }) => value as Bytes);
