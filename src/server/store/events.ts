import type { CreateEvent, ProblemCode } from '../../domain/wire/index.ts';
import type { Db } from './openStore.ts';
import type { Role } from './tables.ts';

/** What a write came to. `seq` is the row's own, or the event's last where no row of the log was written. */
export type Written =
  { readonly ok: true; readonly fresh: boolean; readonly seq: number } | { readonly ok: false; readonly problem: ProblemCode };

export interface LockedEvent {
  readonly epoch: number;
  readonly last: number;
  readonly bytes: number;
}

/**
 * Takes the lock on an event's row until the commit; undefined when there is no such event.
 * An update that changes nothing does on both engines what `FOR UPDATE` does on PostgreSQL alone.
 */
export function lockEvent(trx: Db, eid: string): Promise<LockedEvent | undefined> {
  return trx
    .updateTable('events')
    .set((row) => ({ last: row.ref('last') }))
    .where('eid', '=', eid)
    .returning(['epoch', 'last', 'bytes'])
    .executeTakeFirst();
}

/** Writes back what changed on an event whose lock is held. */
export async function saveEvent(trx: Db, eid: string, event: LockedEvent): Promise<void> {
  await trx.updateTable('events').set({ epoch: event.epoch, last: event.last, bytes: event.bytes }).where('eid', '=', eid).execute();
}

/** Creates an event with its three capabilities; the same event with the same member again changes nothing. */
export async function insertEvent(trx: Db, create: CreateEvent, day: string): Promise<Written> {
  const { eid } = create;
  // Who finds an event by its locator must not find another one: with five random bytes that is nobody's accident.
  const found = await eventOfLocator(trx, create.locator);
  if (found !== undefined && found !== eid) return { ok: false, problem: 'event.exists' };
  const inserted = await trx
    .insertInto('events')
    .values({ eid, epoch: create.epoch, last: 0, bytes: 0, day })
    .onConflict((conflict) => conflict.doNothing())
    .returning('eid')
    .executeTakeFirst();
  if (!inserted) return repeatedEvent(trx, create);
  const roles: readonly Role[] = ['member', 'post', 'locator'];
  await trx
    .insertInto('capabilities')
    .values(roles.map((role) => ({ eid, hash: create[role], role, ended: 0, bytes: 0 })))
    .execute();
  return { ok: true, fresh: true, seq: 0 };
}

async function repeatedEvent(trx: Db, create: CreateEvent): Promise<Written> {
  const member = await findCapability(trx, create.eid, create.member);
  const event = member?.role === 'member' && member.ended === 0 ? await lockEvent(trx, create.eid) : undefined;
  return event ? { ok: true, fresh: false, seq: event.last } : { ok: false, problem: 'event.exists' };
}

export function findCapability(db: Db, eid: string, hash: string) {
  return db.selectFrom('capabilities').select(['role', 'ended']).where('eid', '=', eid).where('hash', '=', hash).executeTakeFirst();
}

/** The event that a locator (its hash) belongs to, for whoever has a reply slip and knows no more. */
export async function eventOfLocator(db: Db, hash: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('capabilities')
    .select('eid')
    .where('hash', '=', hash)
    .where('role', '=', 'locator')
    .orderBy('eid')
    .executeTakeFirst();
  return row?.eid;
}

/** Ends every posting capability but the given one, which is added. One that was ended never comes back. */
export async function rotatePost(trx: Db, eid: string, hash: string): Promise<Written> {
  const event = await lockEvent(trx, eid);
  if (!event) return { ok: false, problem: 'event.notFound' };
  const known = await findCapability(trx, eid, hash);
  if (known && (known.role !== 'post' || known.ended === 1)) return { ok: false, problem: 'request.malformed' };
  await trx
    .updateTable('capabilities')
    .set({ ended: 1 })
    .where('eid', '=', eid)
    .where('role', '=', 'post')
    .where('hash', '!=', hash)
    .execute();
  if (!known) await trx.insertInto('capabilities').values({ eid, hash, role: 'post', ended: 0, bytes: 0 }).execute();
  return { ok: true, fresh: !known, seq: event.last };
}
