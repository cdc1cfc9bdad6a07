import type { Condition } from '../condition.ts';
import type { Quota } from '../config.ts';
import { lockEvent, saveEvent, type Written } from './events.ts';
import type { Db } from './openStore.ts';

/** The SHA-256 (hex) of an event's sealed counts; undefined before the first. */
export async function countsDigest(db: Db, eid: string): Promise<string | undefined> {
  const row = await db.selectFrom('counts').select('digest').where('eid', '=', eid).executeTakeFirst();
  return row?.digest;
}

/** An event's sealed counts with their digest; undefined before the first. */
export function readCounts(db: Db, eid: string) {
  return db.selectFrom('counts').select(['digest', 'sealed']).where('eid', '=', eid).executeTakeFirst();
}

export interface CountsChange extends Condition {
  readonly epoch: number;
  readonly sealed: Uint8Array;
  /** SHA-256 of `sealed` in hex. */
  readonly digest: string;
}

/** Replaces an event's counts, unless the epoch is lower than the event's or others stand there than were to be replaced (`counts.race`). */
export async function upsertCounts(trx: Db, eid: string, change: CountsChange, quota: Quota): Promise<Written> {
  const { epoch, sealed, digest, over } = change;
  const event = await lockEvent(trx, eid);
  if (!event) return { ok: false, problem: 'event.notFound' };
  if (epoch < event.epoch) return { ok: false, problem: 'manifest.lowerEpoch' };
  const known = await readCounts(trx, eid);
  // Sent again after an answer that was lost, they stand there already.
  if (known?.digest === digest) return { ok: true, fresh: false, seq: event.last };
  if (over !== undefined && (known?.digest ?? null) !== over) return { ok: false, problem: 'counts.race' };
  const bytes = event.bytes + sealed.length - (known?.sealed.length ?? 0);
  if (bytes > quota.event) return { ok: false, problem: 'quota.full' };
  await trx
    .insertInto('counts')
    .values({ eid, digest, sealed })
    .onConflict((conflict) => conflict.column('eid').doUpdateSet({ digest, sealed }))
    .execute();
  await saveEvent(trx, eid, { ...event, bytes });
  return { ok: true, fresh: known === undefined, seq: event.last };
}
