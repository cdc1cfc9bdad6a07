import type { Bytes } from '../../domain/bytes/index.ts';
import { attempt, type Attempt } from './attempt.ts';
import type { Db } from './Db.ts';
import { bookSetting } from './deskSettings.ts';

/** Keeps a desk's group book, sealed as it comes, in place of the one before. */
export function keepBook(db: Db, eid: string, sealed: Bytes): Promise<Attempt<unknown>> {
  return attempt(() => db.settings.put({ key: bookSetting(eid), value: sealed }));
}

/** The group book that lies with a desk, sealed; undefined where its evening began without one. */
export const keptBook = (db: Db, eid: string) => async (): Promise<Bytes | undefined> =>
  (await db.settings.get(bookSetting(eid)))?.value as Bytes | undefined;
