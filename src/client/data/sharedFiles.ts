import { attempt, type Attempt } from './attempt.ts';
import type { Db } from './Db.ts';

/** A file that another app passed on to this one, as its text. */
export interface SharedFile {
  readonly name: string;
  readonly text: string;
}

const KEY = 'sharedFiles';
/** Any page can send files here as the share sheet does: what waits stays bounded. */
const MOST = 200;

/** Keeps files until a desk has read them; those that wait already stay. Refused as a whole where there would be too many. */
export function keepShared(db: Db, files: readonly SharedFile[]): Promise<Attempt<unknown>> {
  return attempt(() =>
    db.transaction('rw', db.settings, async () => {
      const all = [...read((await db.settings.get(KEY))?.value), ...files];
      if (all.length > MOST) throw new Error('Too many files wait to be read.');
      await db.settings.put({ key: KEY, value: all });
    }),
  );
}

/** What waits, for live queries. */
export const sharedFiles = (db: Db) => async (): Promise<readonly SharedFile[]> => read((await db.settings.get(KEY))?.value);

/** A desk has taken these, by their texts; what came meanwhile stays. */
export function dropShared(db: Db, taken: ReadonlySet<string>): Promise<Attempt<unknown>> {
  return attempt(() =>
    db.transaction('rw', db.settings, async () => {
      const left = read((await db.settings.get(KEY))?.value).filter(({ text }) => !taken.has(text));
      if (left.length > 0) await db.settings.put({ key: KEY, value: left });
      else await db.settings.delete(KEY);
    }),
  );
}

/** Somebody does not want them here. */
export function dropAllShared(db: Db): Promise<Attempt<unknown>> {
  return attempt(() => db.settings.delete(KEY));
}

function read(value: unknown): readonly SharedFile[] {
  return Array.isArray(value) ? (value as readonly SharedFile[]) : [];
}
