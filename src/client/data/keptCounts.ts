import type { Bytes } from '../../domain/bytes/index.ts';
import { attempt, type Attempt } from './attempt.ts';
import type { Db } from './Db.ts';

/** An evening's counts of cards as they came: ciphertext. */
export interface KeptCounts {
  readonly sealed: Bytes;
  /** What stands inside: older ones are refused from now on. */
  readonly version: number;
}

/** The setting that holds an evening's `KeptCounts`. */
export function countsSetting(eid: string): string {
  return `counts/${eid}`;
}

/** The counts that came last; undefined before the first. */
export const keptCounts = (db: Db, eid: string) => async (): Promise<KeptCounts | undefined> =>
  (await db.settings.get(countsSetting(eid)))?.value as KeptCounts | undefined;

/** Keeps counts that were checked, unless the evening was left meanwhile or newer ones are here. */
export function keepCounts(db: Db, eid: string, counts: KeptCounts): Promise<Attempt<unknown>> {
  return attempt(() =>
    db.transaction('rw', db.evenings, db.settings, async () => {
      const known = await keptCounts(db, eid)();
      if ((await db.evenings.get(eid)) && (known?.version ?? 0) <= counts.version)
        await db.settings.put({ key: countsSetting(eid), value: counts });
    }),
  );
}
