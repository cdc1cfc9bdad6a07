import { concat, toHex, type Bytes } from '../../domain/bytes/index.ts';
import type { Quota } from '../config.ts';
import { lockEvent, type Written } from './events.ts';
import type { Db } from './openStore.ts';

/** Every entry starts with the id of its place on the board. */
const ID = 16;

/** The whole board, in the order of its random ids, which says nothing of who came first. */
export async function readBoard(db: Db, eid: string): Promise<Bytes> {
  const rows = await db.selectFrom('board').select('entry').where('eid', '=', eid).orderBy('id').execute();
  return concat(...rows.map((row) => row.entry));
}

/** Puts entries on the board; the newest for an id wins. */
export async function upsertBoard(trx: Db, eid: string, entries: readonly Bytes[], quota: Quota): Promise<Written> {
  const event = await lockEvent(trx, eid);
  if (!event) return { ok: false, problem: 'event.notFound' };
  const newest = new Map(entries.map((entry) => [toHex(entry.subarray(0, ID)), entry]));
  const done: Written = { ok: true, fresh: newest.size > 0, seq: event.last };
  if (newest.size === 0) return done;
  const known = await trx
    .selectFrom('board')
    .select('id')
    .where('eid', '=', eid)
    .where('id', 'in', [...newest.keys()])
    .execute();
  const { count } = await trx
    .selectFrom('board')
    .select((row) => row.fn.countAll().as('count'))
    .where('eid', '=', eid)
    .executeTakeFirstOrThrow();
  if (Number(count) + newest.size - known.length > quota.boardEntries) return { ok: false, problem: 'quota.full' };
  await trx
    .insertInto('board')
    .values([...newest].map(([id, entry]) => ({ eid, id, entry })))
    .onConflict((conflict) => conflict.columns(['eid', 'id']).doUpdateSet((row) => ({ entry: row.ref('excluded.entry') })))
    .execute();
  return done;
}
