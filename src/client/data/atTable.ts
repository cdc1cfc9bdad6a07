import { equalBytes, type Bytes, type Random } from '../../domain/bytes/index.ts';
import { acknowledges, openAcknowledgement } from '../../domain/board/index.ts';
import type { JoinCode } from '../../domain/event/joinCode.ts';
import type { Manifest } from '../../domain/event/manifest.ts';
import type { HandedOver } from '../../domain/handover/bundle.ts';
import type { CarriedSecrets } from '../../domain/relay/carried.ts';
import { sealKeptManifest } from '../../domain/relay/keptManifest.ts';
import type { PinCheck } from '../../domain/relay/pin.ts';
import type { LanguageTag } from '../../domain/language/index.ts';
import { attempt, type Attempt } from './attempt.ts';
import type { Db } from './Db.ts';
import { countsSetting, type KeptCounts } from './keptCounts.ts';
import { kioskRow, type NewKiosk } from './kiosk.ts';
import { carriedOf, isOwed, relayedOf, underCode } from './carried.ts';
import type { ClientProblem } from './problems.ts';
import { outboxOf } from './queries.ts';
import { giveReserve } from './reserve.ts';
import type { EveningRow, Relayed, RelayedRow, SealedKind, TableRow } from './rows.ts';
import { kindOf } from './kindOf.ts';
import { secretsOf } from './secretsOf.ts';

/** The evening that this tablet is a table of; undefined where it is none. */
export const tableHere = (db: Db) => (): Promise<TableRow | undefined> => db.tableMode.toCollection().first();

/** A record as a guest's document hands it out. */
export interface ToRelay extends HandedOver, CarriedSecrets {
  readonly kind: SealedKind;
  readonly unfinished: boolean;
  /** Records of the same words that this tablet refused and may have all the same: this one stands for them. */
  readonly instead: readonly string[];
}

/** What a tablet says of a record: that it has it, or why not. `maybeThere`: what was written could not be read back. */
export type KeptAtTable =
  { readonly ok: true; readonly value: null } | { readonly ok: false; readonly reason: ClientProblem; readonly maybeThere?: true };

export interface NewTable {
  readonly number: number;
  readonly name: string;
  readonly pin: PinCheck;
  /** The language of the screens: the organizers chose it for their guests. */
  readonly language?: LanguageTag;
  readonly code: JoinCode;
  readonly manifest: Manifest;
  /** It stands alone. */
  readonly kiosk?: NewKiosk | undefined;
}

/**
 * Makes this tablet a table. What an ordinary phone keeps of the evening goes: join code, names, drafts and statuses. Sealed
 * records that wait here are carried on.
 */
export function makeTable(
  db: Db,
  random: Random,
  { number, name, pin, language, code, manifest, kiosk }: NewTable,
): Promise<Attempt<unknown>> {
  const { eid, epoch } = manifest;
  return attempt(() =>
    db.transaction('rw', [db.tableMode, db.evenings, db.drafts, db.draftKeys, db.cards, db.outbox, db.handed], async () => {
      const evening = await db.evenings.get(eid);
      const own = evening ? await ownRecords(db, evening, code, random) : [];
      await db.handed.bulkPut(own);
      await db.draftKeys.bulkDelete(await db.drafts.where('eid').equals(eid).primaryKeys());
      for (const table of [db.drafts, db.cards, db.outbox]) await table.where('eid').equals(eid).delete();
      await db.evenings.delete(eid);
      const sealed = {
        cards: own.filter(({ relayed }) => relayed.kind === 'card').length,
        signatures: own.filter(({ relayed }) => relayed.kind === 'signature').length,
        unfinished: 0,
      };
      const row: TableRow = {
        eid,
        number,
        name,
        pin,
        ...(language && { language }),
        organizers: code.pin,
        epoch,
        manifest: sealKeptManifest(manifest, code, random),
        ...sealed,
        ...(kiosk && { kiosk: kioskRow(kiosk, sealed, code, random) }),
      };
      await db.tableMode.clear();
      await db.tableMode.put(row);
    }),
  );
}

async function ownRecords(db: Db, { eid, replySecret }: EveningRow, code: JoinCode, random: Random): Promise<RelayedRow[]> {
  const numbers = new Map((await db.cards.where('eid').equals(eid).toArray()).map(({ rid, ordinal }) => [rid, ordinal]));
  return (await outboxOf(db, eid)()).flatMap((row) => {
    const { rid, rev, epoch, blob, uploadedTo, note } = row;
    const ordinal = note?.ordinal ?? numbers.get(rid);
    if (ordinal === undefined) return [];
    const kind = kindOf(row);
    const secrets = underCode(secretsOf(replySecret, { kind, ordinal }), row, code, random);
    return [{ eid, rid, rev, epoch, sealed: blob, relayed: { kind, ...secrets, uploadedTo } }];
  });
}

/** Keeps what a guest sealed, and counts it; says ok only after it was read back. The same one again changes nothing. */
export async function keepAtTable(db: Db, random: Random, code: JoinCode, record: ToRelay): Promise<KeptAtTable> {
  const { eid, rid, rev, epoch, sealed, kind, unfinished, instead } = record;
  const kept = await attempt(() =>
    db.transaction('rw', db.tableMode, db.handed, async () => {
      const table = await db.tableMode.get(eid);
      if (!table) throw new Error('This tablet is no table of the evening any more.');
      if (await db.handed.get([eid, rid, rev])) return;
      // What went out meanwhile stays: nobody can call it back from here.
      const former = (await relayedOf(db, eid)()).filter((row) => instead.includes(row.rid) && row.relayed.uploadedTo === null);
      await db.handed.bulkDelete(former.map((row): [string, string, number] => [eid, row.rid, row.rev]));
      const secrets = underCode(record, record, code, random);
      const relayed: Relayed = { kind, ...secrets, uploadedTo: null, ...(unfinished && { unfinished: 1 }) };
      await db.handed.add({ eid, rid, rev, epoch, sealed, relayed });
      const counts = { cards: table.cards, signatures: table.signatures, unfinished: table.unfinished };
      for (const row of former) counts[countOf(row.relayed)]--;
      counts[countOf(relayed)]++;
      await db.tableMode.update(eid, counts);
    }),
  );
  if (!kept.ok) return kept;
  const read = await attempt(() => db.handed.get([eid, rid, rev]));
  // One that is gone was acknowledged between commit and look.
  if (!read.ok) return { ...read, maybeThere: true };
  const isOther = read.value !== undefined && !equalBytes(read.value.sealed, sealed);
  return isOther ? { ok: false, reason: 'storage.failed', maybeThere: true } : { ok: true, value: null };
}

function countOf({ kind, unfinished }: Relayed): 'cards' | 'signatures' | 'unfinished' {
  if (unfinished === 1) return 'unfinished';
  return kind === 'signature' ? 'signatures' : 'cards';
}

/** A server took it, which proves nothing about the desk: it stays. */
export function markRelayed(db: Db, { eid, rid, rev, relayed }: RelayedRow, uploadedTo: string): Promise<Attempt<unknown>> {
  return attempt(() => db.handed.update([eid, rid, rev], { relayed: { ...relayed, uploadedTo } }));
}

/**
 * Takes the desk's words on what this table carries: records that it acknowledges leave the tablet, and nothing else ever
 * deletes one. Gives how many went; entries that none but the desk can have made say nothing otherwise.
 */
export async function takeAcknowledged(db: Db, code: JoinCode, board: ReadonlyMap<string, Bytes>): Promise<Attempt<number>> {
  return attempt(async () => {
    const gone = (await carriedOf(db, code)()).open.filter((row) => {
      // Of what a phone handed over only that phone hears.
      if (!('statusKey' in row)) return false;
      const { eid, rid, rev, sealed, board: place, statusKey } = row;
      const entry = board.get(place);
      const ack = entry && openAcknowledgement(entry, { eid, rid, board: place, statusKey });
      return ack !== undefined && acknowledges(ack, rev, sealed);
    });
    await db.handed.bulkDelete(gone.map(({ eid, rid, rev }): [string, string, number] => [eid, rid, rev]));
    return gone.length;
  });
}

/** Takes a newer manifest, once its lists are here; the old ones go. */
export function keepTableManifest(db: Db, random: Random, code: JoinCode, manifest: Manifest): Promise<Attempt<unknown>> {
  const { eid, epoch } = manifest;
  return attempt(() =>
    db.transaction('rw', db.tableMode, db.lists, async () => {
      const known = await db.tableMode.get(eid);
      if (!known || known.epoch > epoch) return;
      await db.tableMode.update(eid, { epoch, manifest: sealKeptManifest(manifest, code, random) });
      const named = manifest.lists.map(({ id }) => id);
      await db.lists
        .where('eid')
        .equals(eid)
        .filter(({ id }) => !named.includes(id))
        .delete();
    }),
  );
}

/** Keeps counts that were checked. */
export function keepTableCounts(db: Db, eid: string, counts: KeptCounts): Promise<Attempt<unknown>> {
  return attempt(() =>
    db.transaction('rw', db.tableMode, db.settings, async () => {
      if (await db.tableMode.get(eid)) await db.settings.put({ key: countsSetting(eid), value: counts });
    }),
  );
}

export function renameTable(db: Db, eid: string, name: string): Promise<Attempt<unknown>> {
  return attempt(() => db.tableMode.update(eid, { name }));
}

/**
 * Makes an ordinary tablet of a table, with nothing of the evening on it. False while it carries what no desk has said to have,
 * unless `evenUnsent` says that somebody knows.
 */
export function leaveTable(db: Db, eid: string, evenUnsent = false): Promise<Attempt<boolean>> {
  return attempt(() =>
    db.transaction('rw', [db.tableMode, db.handed, db.lists, db.settings], async () => {
      const carried = await relayedOf(db, eid)();
      if (carried.some(isOwed) && !evenUnsent) return false;
      await db.handed.bulkDelete(carried.map(({ rid, rev }): [string, string, number] => [eid, rid, rev]));
      await db.lists.where('eid').equals(eid).delete();
      await db.settings.delete(countsSetting(eid));
      await giveReserve(db);
      await db.tableMode.delete(eid);
      return true;
    }),
  );
}
