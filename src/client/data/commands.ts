import type { Bytes, Random } from '../../domain/bytes/index.ts';
import type { Manifest } from '../../domain/event/index.ts';
import type { CardState } from '../../domain/status/index.ts';
import { attempt, type Attempt } from './attempt.ts';
import type { Db } from './Db.ts';
import { countsSetting } from './keptCounts.ts';
import type { ClientProblem } from './problems.ts';
import { handOver } from './queries.ts';
import type { EveningRow, ListRow, OutboxRow, PieceRow } from './rows.ts';

export interface JoinedEvening {
  readonly code: string;
  readonly manifest: Manifest;
  readonly generation: string | null;
  readonly now: number;
}

/**
 * Keeps an evening that was joined. Joined again, or with its new code, it keeps its cards, its reply secret
 * and its numbering; only what code and manifest say is taken anew (the lists as `saveManifest` does).
 */
export function joinEvening(db: Db, random: Random, joined: JoinedEvening): Promise<Attempt<EveningRow>> {
  const { code, manifest, generation, now } = joined;
  return attempt(() =>
    db.transaction('rw', db.evenings, db.lists, db.outbox, db.desks, async () => {
      const known = await db.evenings.get(manifest.eid);
      const row: EveningRow = {
        replySecret: random(16),
        nextOrdinal: 0,
        joinedAt: now,
        ready: 0,
        generation,
        clockWarning: 0,
        lastSyncAt: null,
        ...known,
        eid: manifest.eid,
        code,
        manifest: await settleLists(db, known, manifest),
        rotated: 0,
        problem: null,
      };
      await db.evenings.put(row);
      // What the old code was refused for may go with the new one, at once.
      if (known && known.code !== code) {
        await db.outbox.where('eid').equals(manifest.eid).modify({ attempts: 0, notBefore: 0, problem: null });
      }
      return row;
    }),
  );
}

/** Everything of the evening is on the phone. */
export function markReady(db: Db, eid: string): Promise<Attempt<unknown>> {
  return attempt(() => db.evenings.update(eid, { ready: 1 }));
}

export function savePiece(db: Db, piece: PieceRow): Promise<Attempt<unknown>> {
  return attempt(() => db.pieces.put(piece));
}

export function dropPieces(db: Db, list: string): Promise<Attempt<unknown>> {
  return attempt(() => db.pieces.where('list').equals(list).delete());
}

/** Keeps a whole list, whose hash was checked, and lets its pieces go. */
export function saveList(db: Db, list: ListRow): Promise<Attempt<unknown>> {
  return attempt(() =>
    db.transaction('rw', db.lists, db.pieces, async () => {
      await db.lists.put(list);
      await db.pieces.where('list').equals(list.id).delete();
    }),
  );
}

/**
 * Takes a newer manifest: at once, but for its lists. A phone that was ready goes on with the lists that it has
 * until all new ones are here; called again then, it names the new ones and lets the old ones go.
 */
export function saveManifest(db: Db, eid: string, manifest: Manifest): Promise<Attempt<unknown>> {
  return attempt(() =>
    db.transaction('rw', db.evenings, db.lists, db.desks, async () => {
      const known = await db.evenings.get(eid);
      if (!known || known.manifest.epoch > manifest.epoch) return;
      await db.evenings.put({ ...known, manifest: await settleLists(db, known, manifest) });
    }),
  );
}

async function settleLists(db: Db, known: EveningRow | undefined, manifest: Manifest): Promise<Manifest> {
  const named = manifest.lists.map(({ id }) => id);
  const here = await db.lists.where('id').anyOf(named).count();
  if (here < named.length) return known?.ready === 1 ? { ...manifest, lists: known.manifest.lists } : manifest;
  await dropLists(db, manifest.eid, named);
  return manifest;
}

/** Lets an evening's lists go, but for those named and those that a desk of it on this device works with. */
async function dropLists(db: Db, eid: string, named: readonly string[]): Promise<void> {
  const atTheDesk = (await db.desks.get(eid))?.manifest?.lists.map(({ id }) => id) ?? [];
  await db.lists
    .where('eid')
    .equals(eid)
    .filter(({ id }) => !named.includes(id) && !atTheDesk.includes(id))
    .delete();
}

/** What the server said of a sealed card. `uploadedTo` proves nothing about the desk: the card stays in the outbox. */
export interface UploadOutcome {
  /** Left out where the server did not take the card: which one holds it stays as it is known by now. */
  readonly uploadedTo?: string | null;
  readonly attempts: number;
  readonly notBefore: number;
  readonly problem: ClientProblem | null;
}

export function recordUpload(db: Db, rid: string, outcome: UploadOutcome): Promise<Attempt<unknown>> {
  return attempt(() => db.outbox.update(rid, { ...outcome }));
}

/** Notes the server's generation. After another one than before, everything that was never acknowledged is sent again. */
export function noteGeneration(db: Db, eid: string, generation: string): Promise<Attempt<unknown>> {
  return attempt(() =>
    db.transaction('rw', db.evenings, db.outbox, async () => {
      const known = await db.evenings.get(eid);
      if (!known || known.generation === generation) return;
      await db.evenings.update(eid, { generation });
      await db.outbox
        .where('eid')
        .equals(eid)
        .filter((row) => row.uploadedTo !== null && row.uploadedTo !== generation)
        .modify({ uploadedTo: null, elsewhere: 1, attempts: 0, notBefore: 0, problem: null });
    }),
  );
}

/** A look at the server: what it showed, or why there was none. */
export interface Look {
  readonly problem?: ClientProblem | null;
  readonly rotated?: 0 | 1;
  readonly clockWarning?: 0 | 1;
  readonly lastSyncAt?: number;
}

/** Keeps what a look showed, unless another code was taken since: what the old one met says nothing any more. */
export function recordLook(db: Db, { eid, code }: Pick<EveningRow, 'eid' | 'code'>, look: Look): Promise<Attempt<unknown>> {
  return attempt(() =>
    db.transaction('rw', db.evenings, async () => {
      const known = await db.evenings.get(eid);
      if (known?.code === code) await db.evenings.put({ ...known, ...look });
    }),
  );
}

/** What the desk said of a card or note: its state, and whether it speaks of the very bytes that wait here. */
export interface Acknowledged {
  readonly rid: string;
  readonly state: CardState;
  readonly change: number;
  readonly day: string;
  /** The sealed bytes that it acknowledges; null for news of a card that was acknowledged before. */
  readonly sealed: Bytes | null;
}

/**
 * Takes the desk's words on any number of them in one transaction: status first, then the acknowledged
 * sealed cards and notes leave the device. Nothing else ever deletes one. Of a note there is no status to keep.
 */
export function recordAcknowledgements(db: Db, acknowledged: readonly Acknowledged[]): Promise<Attempt<unknown>> {
  return attempt(() =>
    db.transaction('rw', db.cards, db.outbox, async () => {
      for (const { rid, state, change, day, sealed } of acknowledged) {
        await db.cards.update(rid, { state, change, day });
        if (sealed) await db.outbox.delete(rid);
      }
    }),
  );
}

/** Wants a signature back: from now on it is not sent, and the server is told with the next round. A card has its own ways. */
export function takeBackSignature(db: Db, rid: string): Promise<Attempt<unknown>> {
  return attempt(() =>
    db.transaction('rw', db.cards, db.outbox, async () => {
      const known = await db.cards.get(rid);
      if (known?.signs === undefined || known.takeBack !== undefined) return;
      const waiting = await db.outbox.get(rid);
      await db.cards.update(rid, { takeBack: 'asked', ...(mayBeElsewhere(waiting) && { elsewhere: 1 as const }) });
      await db.outbox.delete(rid);
    }),
  );
}

/** What waits here no more was taken by a desk or by the tablet that it was signed on. */
function mayBeElsewhere(waiting: OutboxRow | undefined): boolean {
  return waiting?.uploadedTo !== null || waiting.tables !== undefined || waiting.elsewhere === 1;
}

/** The server knows that a signature is taken back; `isGone`: no desk ever had it. */
export function recordTakenBack(db: Db, rid: string, isGone: boolean): Promise<Attempt<unknown>> {
  return attempt(() => db.cards.update(rid, { takeBack: 'told', ...(isGone && { state: 'withdrawn' as const }) }));
}

/**
 * Takes an evening off this device, with its lists, drafts and card statuses; a desk of it stays as it is. Refused with `evening.unsent`
 * while sealed cards wait for the desk, or a line that is taken back for the server to hear it, unless `evenUnsent` says that the person knows.
 */
export async function leaveEvening(
  db: Db,
  eid: string,
  evenUnsent = false,
): Promise<{ readonly ok: true } | { readonly ok: false; readonly reason: ClientProblem }> {
  const left = await attempt(() =>
    db.transaction(
      'rw',
      [db.evenings, db.lists, db.pieces, db.drafts, db.draftKeys, db.cards, db.outbox, db.settings, db.desks],
      async () => {
        const unsent = await db.outbox.where('eid').equals(eid).count();
        const { takingBack } = await handOver(db, eid)();
        if (unsent + takingBack > 0 && !evenUnsent) return false;
        const lists = (await db.evenings.get(eid))?.manifest.lists.map(({ id }) => id) ?? [];
        await db.pieces.where('list').anyOf(lists).delete();
        await db.draftKeys.bulkDelete(await db.drafts.where('eid').equals(eid).primaryKeys());
        await dropLists(db, eid, []);
        for (const table of [db.drafts, db.cards, db.outbox]) await table.where('eid').equals(eid).delete();
        await db.settings.bulkDelete([wrongLists(eid), countsSetting(eid)]);
        await db.evenings.delete(eid);
        return true;
      },
    ),
  );
  if (!left.ok) return left;
  return left.value ? { ok: true } : { ok: false, reason: 'evening.unsent' };
}

/** The setting that holds the ids of an evening's lists that came wrong. */
export function wrongLists(eid: string): string {
  return `wrongLists/${eid}`;
}

/** Keeps a setting of this device (language, theme, hints already shown). */
export function saveSetting(db: Db, key: string, value: unknown): Promise<Attempt<unknown>> {
  return attempt(() => db.settings.put({ key, value }));
}
