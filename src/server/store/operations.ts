import type { WireOperation } from '../../domain/wire/index.ts';
import type { Quota } from '../config.ts';
import { lockEvent, saveEvent, type Written } from './events.ts';
import type { Db } from './openStore.ts';

export type IncomingOperation = Omit<WireOperation, 'blob'> & { readonly blob: Uint8Array };

/**
 * Appends operations, all or none. Those that the log has already are skipped, so the same call again changes nothing.
 * A counter that is not the next one, on its card or on the evening itself, means that another desk was faster: `operation.race`.
 */
export async function insertOperations(
  trx: Db,
  eid: string,
  operations: readonly IncomingOperation[],
  day: string,
  quota: Quota,
): Promise<Written> {
  const event = await lockEvent(trx, eid);
  if (!event) return { ok: false, problem: 'event.notFound' };
  const known = await knownOperations(trx, eid, operations);
  const fresh = operations.filter(({ id }) => !known.has(id));
  if (fresh.length === 0) return { ok: true, fresh: false, seq: event.last };
  if (!(await areNext(trx, eid, fresh))) return { ok: false, problem: 'operation.race' };
  const bytes = fresh.reduce((sum, { blob }) => sum + blob.length, event.bytes);
  if (bytes > quota.event) return { ok: false, problem: 'quota.full' };
  const rows = fresh.map(({ id, card, counter, audience, epoch, blob }, i) => ({
    eid,
    seq: event.last + 1 + i,
    kind: 'operation' as const,
    rid: card,
    operation: id,
    counter,
    audience,
    epoch,
    day,
    size: blob.length,
    blob,
  }));
  await trx.insertInto('log').values(rows).execute();
  const seq = event.last + rows.length;
  await saveEvent(trx, eid, { ...event, last: seq, bytes });
  return { ok: true, fresh: true, seq };
}

async function knownOperations(trx: Db, eid: string, operations: readonly IncomingOperation[]): Promise<Set<string | null>> {
  const ids = operations.map(({ id }) => id);
  const rows = await trx.selectFrom('log').select('operation').where('eid', '=', eid).where('operation', 'in', ids).execute();
  return new Set(rows.map((row) => row.operation));
}

/** Whether each counter follows the one before it, on its card or on the evening itself. */
async function areNext(trx: Db, eid: string, operations: readonly IncomingOperation[]): Promise<boolean> {
  const next = new Map<string | null, number>();
  for (const { card, counter } of operations) {
    const expected = next.get(card) ?? (await countOperations(trx, eid, card));
    if (counter !== expected) return false;
    next.set(card, expected + 1);
  }
  return true;
}

async function countOperations(trx: Db, eid: string, card: string | null): Promise<number> {
  const { counter } = await trx
    .selectFrom('log')
    .select((row) => row.fn.max('counter').as('counter'))
    .where('eid', '=', eid)
    .where('kind', '=', 'operation')
    .where('rid', card === null ? 'is' : '=', card)
    .executeTakeFirstOrThrow();
  return counter === null ? 0 : counter + 1;
}
