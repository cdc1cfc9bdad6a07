import { Dexie } from 'dexie';
import type { Bytes } from '../../domain/bytes/index.ts';
import type { RecordEntry } from '../../domain/handover/openHanded.ts';
import { attempt, type Attempt } from './attempt.ts';
import type { Db } from './Db.ts';
import { KEPT } from './deskCommands.ts';
import type { HandedRow } from './rows.ts';

/** A record that a desk opened and found right. */
export interface Handed {
  readonly entry: RecordEntry;
  readonly writeToken: Bytes;
  readonly sealed: Bytes;
}

/**
 * Keeps records that were handed over: in front of the server's log, where a desk has what no server has, and once more
 * as what it is to send there. All or none; the same one again changes nothing.
 */
export function keepHanded(db: Db, eid: string, records: readonly Handed[]): Promise<Attempt<unknown>> {
  return attempt(() =>
    db.transaction('rw', db.desks, db.deskLog, db.handed, async () => {
      if (!(await db.desks.get(eid))) throw new Error('The desk was taken off this device.');
      const last = await db.deskLog.where('[eid+seq]').between([eid, Dexie.minKey], [eid, 0]).last();
      let seq = last ? last.seq + 1 : KEPT;
      for (const { entry, writeToken, sealed } of records) {
        const { rid, rev, epoch } = entry;
        if (await db.handed.get([eid, rid, rev])) continue;
        await db.deskLog.add({ eid, seq, entry: { ...entry, seq } });
        await db.handed.add({ eid, rid, rev, epoch, writeToken, sealed });
        seq++;
      }
    }),
  );
}

/** A server has it, or will never take it: it stays in the desk's log. */
export function markHandedSent(db: Db, { eid, rid, rev }: Pick<HandedRow, 'eid' | 'rid' | 'rev'>): Promise<Attempt<unknown>> {
  return attempt(() => db.handed.delete([eid, rid, rev]));
}
