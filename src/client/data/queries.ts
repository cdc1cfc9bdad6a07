import { Dexie } from 'dexie';
import { nextState } from '../../domain/status/index.ts';
import type { Db } from './Db.ts';
import { pendingListSetting } from './deskSettings.ts';
import { kindOf } from './kindOf.ts';
import type { CardRow, DeskLogRow, DeskOutboxRow, DeskRow, DraftRow, EveningRow, HandedRow, ListRow, OutboxRow } from './rows.ts';

// Named reads, curried, so that Svelte sees the arguments being read (`new Live(cardsOf(db, eid))`).

/** The evenings on this device, the latest joined first. */
export const evenings = (db: Db) => async (): Promise<EveningRow[]> => {
  const rows = await db.evenings.toArray();
  return rows.sort((a, b) => b.joinedAt - a.joinedAt);
};

export const evening = (db: Db, eid: string) => (): Promise<EveningRow | undefined> => db.evenings.get(eid);

/** An evening's lists as ciphertext. */
export const listsOf = (db: Db, eid: string) => (): Promise<ListRow[]> => db.lists.where('eid').equals(eid).toArray();

/** The cards sealed here, the latest first. */
export const cardsOf = (db: Db, eid: string) => async (): Promise<CardRow[]> =>
  (await sealedOf(db, eid)()).filter(({ signs }) => signs === undefined);

/** The signatures sealed here on cards of the desk's, the latest first. */
export const signaturesOf = (db: Db, eid: string) => async (): Promise<CardRow[]> =>
  (await sealedOf(db, eid)()).filter(({ signs }) => signs !== undefined);

const sealedOf = (db: Db, eid: string) => async (): Promise<CardRow[]> => {
  const rows = await db.cards.where('eid').equals(eid).toArray();
  return rows.sort((a, b) => b.ordinal - a.ordinal);
};

/** The card that a draft was sealed as, where it was. */
export const cardOfDraft = (db: Db, draft: string) => (): Promise<CardRow | undefined> => db.cards.where('draft').equals(draft).first();

/** Sealed cards, notes and signatures that the desk has not acknowledged. */
export const outboxOf = (db: Db, eid: string) => (): Promise<OutboxRow[]> => db.outbox.where('eid').equals(eid).toArray();

/** How many sealed cards and signatures of an evening the desk has not acknowledged. */
export const unsentCount = (db: Db, eid: string) => async (): Promise<number> => (await outboxOf(db, eid)()).filter(isCard).length;

export interface HandOver {
  /** Sealed cards that neither a server nor a table holds: they are on this phone only. */
  readonly onlyHere: number;
  /** On the server or on a table; the desk has not said yet that it has them. */
  readonly underway: number;
  /** The desk said that it has them. */
  readonly handedOver: number;
  /** Notes to the organizers are no cards and are counted apart; of those that the desk has, the phone knows nothing. */
  readonly notes: { readonly onlyHere: number; readonly underway: number };
  /** Lines on cards of the desk's, counted apart as well; those that were taken back are no more among them. */
  readonly signatures: { readonly onlyHere: number; readonly underway: number; readonly handedOver: number };
  /** Lines whose signers want them back, which the server has not heard. */
  readonly takingBack: number;
  /** What of all these is on tables of the organizers, too, and which tables those are. */
  readonly atTables: { readonly count: number; readonly tables: readonly number[] };
}

/** What the full-screen "2 cards only on this phone" or "everything handed over" says: of one evening, or of all. */
export const handOver = (db: Db, eid?: string) => async (): Promise<HandOver> => {
  const [waiting, sealed] = await Promise.all(
    eid === undefined ? [db.outbox.toArray(), db.cards.toArray()] : [outboxOf(db, eid)(), db.cards.where('eid').equals(eid).toArray()],
  );
  const own = waiting.filter((row) => kindOf(row) === 'card');
  const lines = waiting.filter((row) => kindOf(row) === 'signature');
  // On a careful phone something may wait of which no other row is left.
  const here = new Set(waiting.map(({ rid }) => rid));
  const isGone = ({ rid }: CardRow): boolean => !here.has(rid);
  const [cards, signed] = [sealed.filter(({ signs }) => signs === undefined), sealed.filter(standsOnCard)];
  return {
    ...whereabouts(own),
    handedOver: cards.filter(isGone).length,
    notes: whereabouts(waiting.filter((row) => !isCard(row))),
    signatures: { ...whereabouts(lines), handedOver: signed.filter(isGone).length },
    takingBack: sealed.filter((row) => row.takeBack === 'asked' && mayStillCome(row)).length,
    atTables: atTables(waiting),
  };
};

/** A desk or a table that was handed a line brings it to the server later: until then taking it back is asked again with each round. */
export function mayStillCome({ state, elsewhere }: CardRow): boolean {
  return (state !== 'sealed' || elsewhere === 1) && nextState(state, 'withdraw', 'attendee') !== undefined;
}

function atTables(rows: readonly OutboxRow[]): HandOver['atTables'] {
  const known = rows.filter(({ tables }) => tables !== undefined);
  const numbers = new Set(known.flatMap(({ tables = [] }) => tables));
  return { count: known.length, tables: [...numbers].sort((a, b) => a - b) };
}

function whereabouts(rows: readonly OutboxRow[]): { readonly onlyHere: number; readonly underway: number } {
  const onlyHere = rows.filter(({ uploadedTo, tables }) => uploadedTo === null && tables === undefined).length;
  return { onlyHere, underway: rows.length - onlyHere };
}

function standsOnCard({ signs, state, takeBack }: CardRow): boolean {
  return signs !== undefined && state !== 'withdrawn' && takeBack === undefined;
}

function isCard(row: OutboxRow): boolean {
  return kindOf(row) !== 'note';
}

/** The drafts' rows, the latest changed first; `DraftStore.list` gives what is written in them. */
export const draftRowsOf = (db: Db, eid: string) => async (): Promise<DraftRow[]> => {
  const rows = await db.drafts.where('eid').equals(eid).toArray();
  return rows.sort((a, b) => b.changedAt - a.changedAt);
};

/** The evenings organized here, the latest created first. */
export const desks = (db: Db) => async (): Promise<DeskRow[]> => {
  const rows = await db.desks.toArray();
  return rows.sort((a, b) => b.createdAt - a.createdAt);
};

export const desk = (db: Db, eid: string) => (): Promise<DeskRow | undefined> => db.desks.get(eid);

/**
 * The log's rows after `after`, in `seq` order. From the start (0) the rows come first, with a negative `seq`,
 * that a restored server lost and this desk kept.
 */
export const deskLogOf =
  (db: Db, eid: string, after = 0) =>
  (): Promise<DeskLogRow[]> =>
    db.deskLog
      .where('[eid+seq]')
      .between([eid, after === 0 ? Dexie.minKey : after], [eid, Dexie.maxKey], false, true)
      .sortBy('seq');

/** The operations that wait to be sent, in order. */
export const deskOutboxOf = (db: Db, eid: string) => (): Promise<DeskOutboxRow[]> =>
  db.deskOutbox.where('[eid+order]').between([eid, Dexie.minKey], [eid, Dexie.maxKey], true, true).sortBy('order');

/**
 * How many cards the server lost and this desk kept: its phones have let go of them, and another desk cannot take them
 * from anywhere. Those that their writers took back are not among them.
 */
export const onlyHereCount = (db: Db, eid: string) => async (): Promise<number> => {
  const rowsBetween = (from: unknown, to: unknown) => db.deskLog.where('[eid+seq]').between([eid, from], [eid, to], true, true);
  const kept = await rowsBetween(Dexie.minKey, 0).toArray();
  const only = new Set(kept.flatMap(({ entry }) => (entry.kind === 'record' ? [entry.rid] : [])));
  for (const { entry } of kept) if (entry.kind === 'withdrawn') only.delete(entry.rid);
  if (only.size > 0)
    await rowsBetween(1, Dexie.maxKey).each(({ entry }) => {
      if (entry.kind !== 'operation') only.delete(entry.rid);
    });
  return only.size;
};

export interface OnlyAtDesks {
  /** Cards that the servers lost and these desks kept (see `onlyHereCount`). */
  readonly cards: number;
  /** What was done at these desks and no server was seen with yet: operations, and lists put in force. */
  readonly changes: number;
}

/** What would be gone for everybody with the desks of this device. */
export const onlyAtDesks = (db: Db) => async (): Promise<OnlyAtDesks> => {
  const eids = await db.desks.toCollection().primaryKeys();
  const cards = await Promise.all(eids.map((eid) => onlyHereCount(db, eid)()));
  const lists = (await db.settings.bulkGet(eids.map(pendingListSetting))).filter((row) => row !== undefined);
  return { cards: cards.reduce((sum, count) => sum + count, 0), changes: (await db.deskOutbox.count()) + lists.length };
};

/** What a desk has of its evening's log, of one moment: another tab may be writing. */
export interface DeskShelf {
  readonly desk: DeskRow | undefined;
  readonly rows: readonly DeskLogRow[];
  readonly waiting: readonly DeskOutboxRow[];
}

/** How far a desk has opened its log: the server's rows, and those before them that only this device has. */
interface OpenedTo {
  readonly generation: string | null;
  readonly last: number;
  readonly kept: number;
}

/** The rows behind those that are opened, or all of them where the log is another server's by now, and what waits to be sent. */
export const deskShelf = (db: Db, eid: string, opened: OpenedTo) => (): Promise<DeskShelf> =>
  db.transaction('r', db.desks, db.deskLog, db.deskOutbox, async () => {
    const row = await db.desks.get(eid);
    const isSame = row?.generation === opened.generation;
    const between = (from: unknown, to: unknown): Promise<DeskLogRow[]> =>
      db.deskLog.where('[eid+seq]').between([eid, from], [eid, to], false, true).sortBy('seq');
    const kept = await between(isSame ? opened.kept : Dexie.minKey, 0);
    const rows = await between(isSame ? opened.last : 0, Dexie.maxKey);
    return { desk: row, rows: [...kept, ...rows], waiting: await deskOutboxOf(db, eid)() };
  });

/** What was handed over here and waits for a server. */
export const handedOf = (db: Db, eid: string) => async (): Promise<readonly HandedRow[]> =>
  (await db.handed.where('eid').equals(eid).toArray()).flatMap((row) => (row.relayed === undefined ? row : []));

/** A setting's value; the caller checks its type. */
export const setting = (db: Db, key: string) => async (): Promise<unknown> => (await db.settings.get(key))?.value;
