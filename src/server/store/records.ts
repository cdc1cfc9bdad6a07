import type { Quota } from '../config.ts';
import { lockEvent, saveEvent, type Written } from './events.ts';
import type { Db } from './openStore.ts';

/** A sealed record as it came. Hashes are SHA-256 in hex, `day` is the server's. */
export interface IncomingRecord {
  readonly eid: string;
  readonly rid: string;
  readonly rev: number;
  readonly epoch: number;
  readonly day: string;
  /** Hash of the capability that it was posted with. */
  readonly capability: string;
  /** Hash of the writer's token. */
  readonly token: string;
  readonly digest: string;
  readonly blob: Uint8Array;
}

/** Stores a revision and gives it the next `seq`, under the lock of the event's row, in the caller's transaction. */
export async function insertRecord(trx: Db, record: IncomingRecord, quota: Quota): Promise<Written> {
  const { eid, rid, rev, digest } = record;
  const size = record.blob.length;
  const event = await lockEvent(trx, eid);
  if (!event) return { ok: false, problem: 'event.notFound' };
  const card = await findCard(trx, eid, rid);
  if (card && card.token !== record.token) return { ok: false, problem: 'record.token' };
  if (card?.withdrawn === 1) return { ok: false, problem: 'record.withdrawn' };
  if (card && card.rev > rev) return { ok: false, problem: 'record.lowerRevision' };
  if (card?.rev === rev) {
    return card.digest === digest ? { ok: true, fresh: false, seq: card.seq } : { ok: false, problem: 'record.conflict' };
  }
  if (event.bytes + size > quota.event) return { ok: false, problem: 'quota.full' };
  const charged = await chargeCapability(trx, record, size, quota.capability);
  if (!charged) return { ok: false, problem: 'quota.full' };
  const seq = event.last + 1;
  const newest = { token: record.token, rev, digest, seq, withdrawn: 0 as const };
  await trx
    .insertInto('cards')
    .values({ eid, rid, ...newest })
    .onConflict((conflict) => conflict.columns(['eid', 'rid']).doUpdateSet(newest))
    .execute();
  await trx
    .insertInto('log')
    .values({ eid, seq, kind: 'record', rid, rev, epoch: record.epoch, day: record.day, size, blob: record.blob })
    .execute();
  await saveEvent(trx, eid, { ...event, last: seq, bytes: event.bytes + size });
  return { ok: true, fresh: true, seq };
}

/** A writer takes a card back. The token itself is kept with the row: it proves to the desk who did. */
export interface Withdrawal {
  readonly eid: string;
  readonly rid: string;
  readonly token: Uint8Array;
  /** Its SHA-256 in hex. */
  readonly hash: string;
  readonly day: string;
}

/** Takes a record off the shelf: its blobs go, a row that says so stays. Withdrawn again, it changes nothing. */
export async function withdrawRecord(trx: Db, { eid, rid, token, hash, day }: Withdrawal): Promise<Written> {
  const event = await lockEvent(trx, eid);
  if (!event) return { ok: false, problem: 'event.notFound' };
  const card = await findCard(trx, eid, rid);
  // A record that never came is refused as one with another's token is: nobody learns which records there are.
  if (card?.token !== hash) return { ok: false, problem: 'record.token' };
  if (card.withdrawn === 1) return { ok: true, fresh: false, seq: card.seq };
  const gone = await trx
    .deleteFrom('log')
    .where('eid', '=', eid)
    .where('rid', '=', rid)
    .where('kind', '=', 'record')
    .returning('size')
    .execute();
  const seq = event.last + 1;
  await trx.insertInto('log').values({ eid, seq, kind: 'withdrawn', rid, day, size: 0, blob: token }).execute();
  await trx.updateTable('cards').set({ withdrawn: 1, seq }).where('eid', '=', eid).where('rid', '=', rid).execute();
  await saveEvent(trx, eid, { ...event, last: seq, bytes: gone.reduce((bytes, row) => bytes - row.size, event.bytes) });
  return { ok: true, fresh: true, seq };
}

function findCard(trx: Db, eid: string, rid: string) {
  return trx
    .selectFrom('cards')
    .select(['token', 'rev', 'digest', 'seq', 'withdrawn'])
    .where('eid', '=', eid)
    .where('rid', '=', rid)
    .executeTakeFirst();
}

/** Adds to what was posted with a capability, unless that would pass its quota. */
async function chargeCapability(trx: Db, record: IncomingRecord, size: number, most: number): Promise<boolean> {
  const row = await trx
    .updateTable('capabilities')
    .set((capability) => ({ bytes: capability('bytes', '+', size) }))
    .where('eid', '=', record.eid)
    .where('hash', '=', record.capability)
    .where('bytes', '<=', most - size)
    .returning('bytes')
    .executeTakeFirst();
  return row !== undefined;
}
