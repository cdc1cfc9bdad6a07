import { keepHanded, type Handed } from '../../../data/keepHanded.ts';
import type { Db } from '../../../data/Db.ts';
import { standsAs } from '../../../../domain/handover/openHanded.ts';
import type { HandedOver } from '../../../../domain/handover/bundle.ts';
import type { DeskState } from '../../../../domain/log/index.ts';
import type { Manifest } from '../../../../domain/event/index.ts';
import type { DeskLog } from './DeskLog.svelte.ts';

type HandedRefusal = 'otherEvening' | 'unreadable' | 'malformed' | 'conflict' | 'storage';

/** What became of records that were handed over. */
export interface HandedTaken {
  /** How many were new here. */
  readonly taken: number;
  /** How many were here before, in these very bytes. */
  readonly known: number;
  readonly refused: ReadonlyMap<HandedRefusal, number>;
  /** Of all that is here now, new or known. */
  readonly rids: readonly string[];
}

interface TakeHanded {
  readonly db: Db;
  readonly log: DeskLog;
  readonly manifest: Manifest;
  readonly today: string;
}

/** Opens what somebody hands over, keeps what is right and new on the disk, and takes it into the desk's log. */
export async function takeHanded(records: readonly HandedOver[], { db, log, manifest, today }: TakeHanded): Promise<HandedTaken> {
  const refused = new Map<HandedRefusal, number>();
  const refuse = (reason: HandedRefusal, count = 1): unknown => refused.set(reason, (refused.get(reason) ?? 0) + count);
  const fresh: Handed[] = [];
  const known: string[] = [];
  for (const record of records) {
    const opened = await log.openHanded(record, today);
    const stands = opened.ok && standsAs(recordAt(log.confirmed, record), opened.opened.digest);
    if (!opened.ok) refuse(opened.reason);
    else if (stands === 'other') refuse('conflict');
    else if (stands === 'same') known.push(record.rid);
    else fresh.push({ entry: opened.entry, writeToken: record.writeToken, sealed: record.sealed });
  }
  const kept = fresh.length > 0 ? await keepHanded(db, manifest.eid, fresh) : undefined;
  if (kept?.ok === true) await log.read(manifest);
  else if (kept) refuse('storage', fresh.length);
  // What the fold refuses, as one that takes another card's place on the board, is not here, and nobody is told that it is.
  const here = kept?.ok === true ? fresh.filter(({ entry }) => recordAt(log.confirmed, entry)) : [];
  if (kept?.ok === true && here.length < fresh.length) refuse('conflict', fresh.length - here.length);
  return { taken: here.length, known: known.length, refused, rids: [...here.map(({ entry }) => entry.rid), ...known] };
}

/** This revision of a record as the desk has it. A note or signature has one only. */
function recordAt({ rows, notes, signatures }: DeskState, { rid, rev }: Pick<HandedOver, 'rid' | 'rev'>) {
  return rows.get(rid)?.records.get(rev) ?? notes.get(rid) ?? signatures.get(rid);
}
