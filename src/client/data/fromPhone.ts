import { equalBytes, toHex, type Random } from '../../domain/bytes/index.ts';
import type { JoinCode } from '../../domain/event/joinCode.ts';
import type { HandedOver } from '../../domain/handover/bundle.ts';
import { armoured, FILE_NAME } from '../../domain/handover/file.ts';
import { attempt, type Attempt } from './attempt.ts';
import { isOwn, relayedOf, underCode } from './carried.ts';
import type { Db } from './Db.ts';
import type { HandedRow, Relayed, RelayedRow } from './rows.ts';
import { keepShared, sharedFiles } from './sharedFiles.ts';

/** What became of a sending that a phone showed to a table. */
export interface FromPhone {
  readonly taken: number;
  /** Those that were here already, the very same. */
  readonly known: number;
  readonly refused: ReadonlyMap<'otherEvening' | 'conflict' | 'storage', number>;
}

/**
 * Keeps what a phone handed over, unopened, to send it on: the table cannot tell a good record from a bad one, as it has
 * no key, and the desk will. Called kept only after it was read back; the same one again changes nothing.
 */
export async function keepFromPhone(db: Db, random: Random, code: JoinCode, records: readonly HandedOver[]): Promise<FromPhone> {
  const eid = toHex(code.eid);
  const mine = records.filter((record) => record.eid === eid);
  const done = await attempt(() =>
    db.transaction('rw', db.tableMode, db.handed, async () => {
      if (!(await db.tableMode.get(eid))) throw new Error('This tablet is no table of the evening any more.');
      const before = await there(db, mine);
      const fresh = mine.filter((_, i) => before[i] === undefined);
      await db.handed.bulkPut(
        fresh.map(({ rid, rev, epoch, writeToken, sealed }): RelayedRow => {
          const relayed: Relayed = { kind: 'fromPhone', ...underCode({ writeToken }, { rid, rev }, code, random), uploadedTo: null };
          return { eid, rid, rev, epoch, sealed, relayed };
        }),
      );
      return before;
    }),
  );
  const after = done.ok ? await attempt(() => there(db, mine)) : done;
  const counts = { otherEvening: records.length - mine.length, conflict: 0, storage: 0 };
  let [taken, known] = [0, 0];
  for (const [i, { sealed }] of mine.entries()) {
    const [was, is] = [done.ok ? done.value[i] : undefined, after.ok ? after.value[i] : undefined];
    if (was && !equalBytes(was.sealed, sealed)) counts.conflict++;
    else if (was) known++;
    else if (is && equalBytes(is.sealed, sealed)) taken++;
    else counts.storage++;
  }
  const refused = Object.entries(counts).filter(([, count]) => count > 0) as [keyof typeof counts, number][];
  return { taken, known, refused: new Map(refused) };
}

/**
 * Keeps what a careful phone showed that has lost its code: sealed as a whole, so that a table can send none of it, and passes it
 * on as a picture or a file. Called kept only after it was read back; the same one again changes nothing.
 */
export async function keepSealedFromPhone(db: Db, sealed: Uint8Array): Promise<FromPhone> {
  const text = armoured(sealed);
  const isThere = async (): Promise<boolean> => (await sharedFiles(db)()).some((file) => file.text === text);
  const before = await attempt(isThere);
  if (before.ok && before.value) return { taken: 0, known: 1, refused: new Map() };
  await keepShared(db, [{ name: FILE_NAME, text }]);
  const after = await attempt(isThere);
  const isKept = after.ok && after.value;
  return { taken: isKept ? 1 : 0, known: 0, refused: isKept ? new Map() : new Map([['storage', 1]]) };
}

function there(db: Db, records: readonly HandedOver[]): PromiseLike<(HandedRow | RelayedRow | undefined)[]> {
  return db.handed.bulkGet(records.map(({ eid, rid, rev }): [string, string, number] => [eid, rid, rev]));
}

/**
 * A desk answered for a whole sending of this table: what phones handed over is not shown to it again. No proof, as a table
 * opens no desk's word on them; so they stay, and the network takes them as well. Gives how many there were.
 */
export function markPassedOn(db: Db, eid: string, rids: ReadonlySet<string>): Promise<Attempt<number>> {
  return attempt(() =>
    db.transaction('rw', db.handed, async () => {
      const rows = (await relayedOf(db, eid)()).filter((row) => rids.has(row.rid) && !isOwn(row));
      await db.handed.bulkPut(rows.map((row): RelayedRow => ({ ...row, relayed: { ...row.relayed, passedOn: 1 } })));
      return rows.length;
    }),
  );
}
