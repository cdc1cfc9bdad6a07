import { sql } from 'kysely';
import type { Quota } from '../config.ts';
import { lockEvent, saveEvent, type Written } from './events.ts';
import type { Db } from './openStore.ts';

/** The sealed size of a list in bytes; undefined when the event has no such list. */
export async function listSize(db: Db, eid: string, id: string): Promise<number | undefined> {
  const row = await db.selectFrom('lists').select('size').where('eid', '=', eid).where('id', '=', id).executeTakeFirst();
  return row?.size;
}

/** Bytes `start` to `end` (not included) of a sealed list. */
export async function readListPiece(db: Db, eid: string, id: string, start: number, end: number): Promise<Uint8Array | undefined> {
  const piece = sql<Uint8Array>`substr(${sql.ref('sealed')}, ${start + 1}, ${end - start})`.as('piece');
  const row = await db.selectFrom('lists').select(piece).where('eid', '=', eid).where('id', '=', id).executeTakeFirst();
  return row?.piece;
}

/** Stores a list under the hash of its ciphertext; the caller has compared the two. */
export async function insertList(trx: Db, eid: string, id: string, sealed: Uint8Array, quota: Quota): Promise<Written> {
  const event = await lockEvent(trx, eid);
  if (!event) return { ok: false, problem: 'event.notFound' };
  if ((await listSize(trx, eid, id)) !== undefined) return { ok: true, fresh: false, seq: event.last };
  const bytes = event.bytes + sealed.length;
  if (bytes > quota.event) return { ok: false, problem: 'quota.full' };
  await trx.insertInto('lists').values({ eid, id, size: sealed.length, sealed }).execute();
  await saveEvent(trx, eid, { ...event, bytes });
  return { ok: true, fresh: true, seq: event.last };
}
