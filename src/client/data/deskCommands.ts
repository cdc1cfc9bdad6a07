import type { Bytes } from '../../domain/bytes/index.ts';
import type { Manifest } from '../../domain/event/index.ts';
import type { LogEntry, WireOperation } from '../../domain/wire/index.ts';
import { attempt, type Attempt } from './attempt.ts';
import type { Db } from './Db.ts';
import { bookSetting } from './deskSettings.ts';
import { onlyHereCount } from './queries.ts';
import type { DeskRow, ListRow, PendingCreate } from './rows.ts';

export interface NewDesk {
  readonly eid: string;
  readonly title: string;
  /** The identity file, sealed with the passphrase. */
  readonly sealedIdentity: DeskRow['sealedIdentity'];
  /** Null on another laptop until the server was asked. */
  readonly manifest: Manifest | null;
  readonly createdAt: number;
  /** What the server is to be given; null where it holds the event already (a restored desk). */
  readonly pendingCreate: PendingCreate | null;
  /** What the evening begins with where it follows on others: the group book, and what it says of this evening's people. */
  readonly begun?: { readonly sealedBook: Bytes; readonly operations: readonly WireOperation[] };
}

/** Keeps a desk. A desk that is here already keeps its log and gets the new identity file and manifest. */
export function saveDesk(db: Db, { begun, ...desk }: NewDesk): Promise<Attempt<DeskRow>> {
  return attempt(() =>
    db.transaction('rw', db.desks, db.deskOutbox, db.settings, async () => {
      const known = await db.desks.get(desk.eid);
      const row: DeskRow = {
        recoveryChecked: 0,
        generation: null,
        last: 0,
        ...known,
        ...desk,
        manifest: desk.manifest ?? known?.manifest ?? null,
        created: desk.pendingCreate === null || known?.created === 1 ? 1 : 0,
        pendingCreate: known?.created === 1 ? null : desk.pendingCreate,
      };
      await db.desks.put(row);
      if (begun) {
        await db.settings.put({ key: bookSetting(desk.eid), value: begun.sealedBook });
        await db.deskOutbox.bulkAdd(begun.operations.map((operation, order) => ({ id: operation.id, eid: desk.eid, operation, order })));
      }
      return row;
    }),
  );
}

/** The organizer opened the saved identity file back. */
export function markRecoveryChecked(db: Db, eid: string): Promise<Attempt<unknown>> {
  return attempt(() => db.desks.update(eid, { recoveryChecked: 1 }));
}

/** The desk's identity file anew, as under another passphrase. */
export function replaceIdentity(db: Db, eid: string, sealedIdentity: DeskRow['sealedIdentity']): Promise<Attempt<unknown>> {
  return attempt(() => db.desks.update(eid, { sealedIdentity }));
}

/** What everybody at the evening knows of it, anew; `lists` that it names and that are not on this device come in the same step. */
export function saveDeskManifest(db: Db, manifest: Manifest, lists: readonly ListRow[] = []): Promise<Attempt<unknown>> {
  return attempt(() =>
    db.transaction('rw', db.desks, db.lists, async () => {
      await db.lists.bulkPut([...lists]);
      await db.desks.update(manifest.eid, { manifest });
    }),
  );
}

/** The server holds the event with its lists and its manifest. */
export function markPublished(db: Db, eid: string): Promise<Attempt<unknown>> {
  return attempt(() => db.desks.update(eid, { created: 1, pendingCreate: null }));
}

/** What operations were sealed behind: their counters are right while nothing else came. */
export interface SealedBehind {
  readonly generation: string | null;
  /** The last row of the server's log. */
  readonly last: number;
  /** The ids of those that wait to be sent. */
  readonly waiting: readonly string[];
}

/**
 * Puts sealed operations behind those that wait, all or none. Resolves with false, and keeps nothing, where another
 * tab wrote something since they were sealed: then they are to be sealed again, with other counters.
 */
export function queueOperations(
  db: Db,
  eid: string,
  operations: readonly WireOperation[],
  behind: SealedBehind,
): Promise<Attempt<boolean>> {
  return attempt(() =>
    db.transaction('rw', db.desks, db.deskOutbox, async () => {
      const desk = await db.desks.get(eid);
      const waiting = await db.deskOutbox.where('eid').equals(eid).toArray();
      const known = new Set(behind.waiting);
      const isSame = waiting.length === known.size && waiting.every(({ id }) => known.has(id));
      if (!isSame || desk?.generation !== behind.generation || desk.last !== behind.last) return false;
      const first = waiting.reduce((highest, row) => Math.max(highest, row.order + 1), 0);
      await db.deskOutbox.bulkAdd(operations.map((operation, i) => ({ id: operation.id, eid, operation, order: first + i })));
      return true;
    }),
  );
}

/** A waiting operation that was sealed again, under its own id, for another place. */
export interface Moved {
  readonly from: WireOperation;
  readonly to: WireOperation;
}

/** Puts operations that were sealed again in the place of the old ones; not where another tab did so, or sent them, before. */
export function moveOperations(db: Db, moved: readonly Moved[]): Promise<Attempt<unknown>> {
  return attempt(() =>
    db.transaction('rw', db.deskOutbox, async () => {
      for (const { from, to } of moved) {
        const row = await db.deskOutbox.get(from.id);
        if (row?.operation.blob === from.blob) await db.deskOutbox.put({ ...row, operation: to });
      }
    }),
  );
}

/** Lets waiting operations go: the server took them, or another desk was first and they make no sense any more. */
export function dropOperations(db: Db, ids: readonly string[]): Promise<Attempt<unknown>> {
  return attempt(() => db.deskOutbox.bulkDelete([...ids]));
}

export interface LogPageTaken {
  readonly generation: string;
  /** The `seq` after which the page was asked for. */
  readonly after: number;
  readonly entries: readonly LogEntry[];
}

/**
 * Takes a page of the log; the operations of this desk that it shows leave the outbox in the same transaction.
 * Another generation than the known one means that the server was restored from a backup: its log is read from
 * the start, and what it lost is not lost here (see `keepLost`). Resolves with the number of rows that are new.
 */
export function saveLogPage(db: Db, eid: string, page: LogPageTaken): Promise<Attempt<number>> {
  return attempt(() =>
    db.transaction('rw', db.desks, db.deskLog, db.deskOutbox, async () => {
      const known = await db.desks.get(eid);
      if (!known) return 0;
      const isRestored = known.generation !== page.generation;
      // Another tab may have been faster; what it wrote stays.
      if (!isRestored && known.last > page.after) return 0;
      if (isRestored) await keepLost(db, eid);
      await db.deskLog.bulkPut(page.entries.map((entry) => ({ eid, seq: entry.seq, entry })));
      await db.deskOutbox.bulkDelete(page.entries.flatMap((entry) => (entry.kind === 'operation' ? [entry.id] : [])));
      await db.desks.update(eid, { generation: page.generation, last: page.entries.at(-1)?.seq ?? page.after });
      return page.entries.length;
    }),
  );
}

/** Rows that only this desk has, still or so far, stand before the log, below this `seq`. */
export const KEPT = -1_000_000_000_000;

/**
 * Before a restored server's log is read: phones have let go of the cards that were acknowledged, so this desk may
 * hold the only copy. Its rows move in front of the log, once each however often servers change, where the fold takes
 * them as it took them before, and its operations wait to be sent again; those that the server still has leave the
 * outbox as its log shows them.
 */
async function keepLost(db: Db, eid: string): Promise<void> {
  const rows = await db.deskLog.where('eid').equals(eid).sortBy('seq');
  const before = rows.filter(({ seq }) => seq < 0);
  const fromServer = rows.filter(({ seq }) => seq > 0);
  const kept = new Set(before.map(({ entry }) => contentOf(entry)));
  const records = fromServer.filter(({ entry }) => entry.kind !== 'operation' && !kept.has(contentOf(entry)));
  await db.deskLog.bulkDelete(fromServer.map(({ seq }): [string, number] => [eid, seq]));
  await db.deskLog.bulkPut(
    records.map(({ entry }, i) => {
      const seq = KEPT + before.length + i;
      return { eid, seq, entry: { ...entry, seq } };
    }),
  );
  const waiting = await db.deskOutbox.where('eid').equals(eid).sortBy('order');
  const lost = fromServer.flatMap(({ entry }) => (entry.kind === 'operation' ? [operationOf(entry)] : []));
  const operations = [...lost, ...waiting.map(({ operation }) => operation)];
  await db.deskOutbox.bulkPut(operations.map((operation, order) => ({ id: operation.id, eid, operation, order })));
}

/** What a row says beside its place and day, which another server gives anew. */
function contentOf(entry: LogEntry): string {
  return JSON.stringify({ ...entry, seq: 0, day: '' });
}

function operationOf({ id, audience, epoch, card, counter, blob }: Extract<LogEntry, { kind: 'operation' }>): WireOperation {
  return { id, audience, epoch, card, counter, blob };
}

/**
 * Takes a desk off this device; the identity file opens it again anywhere. Refused with `desk.onlyHere` while more cards
 * are here alone (`onlyHereCount`) than the person was told of.
 */
export async function removeDesk(db: Db, eid: string, told = 0): Promise<Attempt<unknown>> {
  const removed = await attempt(() =>
    db.transaction('rw', [db.desks, db.deskLog, db.deskOutbox, db.handed, db.lists, db.evenings], async () => {
      if ((await onlyHereCount(db, eid)()) > told) return false;
      await db.deskLog.where('eid').equals(eid).delete();
      await db.deskOutbox.where('eid').equals(eid).delete();
      await db.handed.where('eid').equals(eid).delete();
      // An attendee of the same evening on the same device keeps the lists.
      if (!(await db.evenings.get(eid))) await db.lists.where('eid').equals(eid).delete();
      await db.desks.delete(eid);
      return true;
    }),
  );
  return removed.ok && !removed.value ? { ok: false, reason: 'desk.onlyHere' } : removed;
}
