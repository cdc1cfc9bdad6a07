import { concat, toHex, type Bytes } from '../../domain/bytes/index.ts';
import { sha256 } from '../../domain/crypto/index.ts';
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

export interface BoardChange {
  readonly entries: readonly Bytes[];
  /** For each entry the SHA-256 (hex) of the one that it is to replace, or null for none. */
  readonly over: readonly (string | null)[] | undefined;
}

/** Puts entries on the board; the newest for an id wins. Where another one stands than was to be replaced: `board.race`, and nothing is put. */
export async function upsertBoard(trx: Db, eid: string, { entries, over }: BoardChange, quota: Quota): Promise<Written> {
  const event = await lockEvent(trx, eid);
  if (!event) return { ok: false, problem: 'event.notFound' };
  const newest = new Map(entries.map((entry) => [idOf(entry), entry]));
  const done: Written = { ok: true, fresh: newest.size > 0, seq: event.last };
  if (newest.size === 0) return done;
  const known = await trx
    .selectFrom('board')
    .select(['id', 'entry'])
    .where('eid', '=', eid)
    .where('id', 'in', [...newest.keys()])
    .execute();
  const standing = new Map(known.map(({ id, entry }) => [id, toHex(sha256(entry))]));
  if (over && entries.some((entry, i) => (standing.get(idOf(entry)) ?? null) !== over[i])) return { ok: false, problem: 'board.race' };
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

function idOf(entry: Uint8Array): string {
  return toHex(entry.subarray(0, ID));
}
