import type { Condition } from '../condition.ts';
import type { Quota } from '../config.ts';
import { sha256Hex } from '../readBody.ts';
import { lockEvent, saveEvent, type Written } from './events.ts';
import type { Db } from './openStore.ts';

/** An event's sealed manifest; undefined before the first. */
export async function readManifest(db: Db, eid: string): Promise<Uint8Array | undefined> {
  const row = await db.selectFrom('manifests').select('sealed').where('eid', '=', eid).executeTakeFirst();
  return row?.sealed;
}

export interface ManifestChange extends Condition {
  readonly epoch: number;
  readonly sealed: Uint8Array;
}

/** Replaces an event's manifest, unless its epoch is lower than the event's or another one stands there than was to be replaced (`manifest.race`). */
export async function upsertManifest(trx: Db, eid: string, { epoch, sealed, over }: ManifestChange, quota: Quota): Promise<Written> {
  const event = await lockEvent(trx, eid);
  if (!event) return { ok: false, problem: 'event.notFound' };
  if (epoch < event.epoch) return { ok: false, problem: 'manifest.lowerEpoch' };
  const known = await readManifest(trx, eid);
  const there = known ? sha256Hex(known) : null;
  // Sent again after an answer that was lost, it stands there already.
  if (over !== undefined && there !== over && there !== sha256Hex(sealed)) return { ok: false, problem: 'manifest.race' };
  const bytes = event.bytes + sealed.length - (known?.length ?? 0);
  if (bytes > quota.event) return { ok: false, problem: 'quota.full' };
  await trx
    .insertInto('manifests')
    .values({ eid, sealed })
    .onConflict((conflict) => conflict.column('eid').doUpdateSet({ sealed }))
    .execute();
  await saveEvent(trx, eid, { epoch, last: event.last, bytes });
  return { ok: true, fresh: known === undefined, seq: event.last };
}
