import type { Draft } from '../../domain/card/index.ts';
import { attempt, type Attempt } from './attempt.ts';
import type { KeptAtTable, ToRelay } from './atTable.ts';
import type { Db } from './Db.ts';
import type { DraftStore } from './DraftStore.ts';
import type { CardRow, OutboxRow } from './rows.ts';
import { kindOf } from './kindOf.ts';
import { secretsOfRow } from './secretsOf.ts';

export interface HandToTableDeps {
  readonly db: Db;
  readonly drafts: Pick<DraftStore, 'save'>;
  /** Resolves when the tablet has the record on its disk, or says why not. */
  readonly keep: (record: ToRelay) => Promise<KeptAtTable>;
  /** It stays in memory as well: this document goes on showing where it is. */
  readonly stays?: true;
}

export interface Handing {
  /** Its writer left it unsealed. */
  readonly unfinished?: boolean;
  /** The card as it stands on the screen: after a refusal it is a draft again. */
  readonly draft?: () => Draft;
}

/** Hands out what was sealed, one after the other. */
export type HandToTable = (rid: string, handing?: Handing) => Promise<Attempt<unknown>>;

/**
 * Hands what is sealed in a guest's document to the tablet, which alone has a disk: it leaves this document's memory when the
 * tablet says that it has it. After a refusal it is not sealed any more: whatever is sealed next is what stands on the screen
 * then, and not what stood there once.
 */
export function handToTable({ db, drafts, keep, stays }: HandToTableDeps): HandToTable {
  /** By what it was sealed from: records that the tablet may have all the same, and is to drop for the next one. */
  const maybeThere = new Map<string, readonly string[]>();
  let last: Promise<unknown> = Promise.resolve();

  async function hand(rid: string, { unfinished = false, draft }: Handing): Promise<Attempt<unknown>> {
    const read = await attempt(async () => {
      const row = await db.outbox.get(rid);
      return { row, evening: row && (await db.evenings.get(row.eid)), card: await db.cards.get(rid) };
    });
    if (!read.ok) return read;
    const { row, evening, card } = read.value;
    // Handed out before.
    if (!row) return { ok: true, value: undefined };
    const secrets = evening && secretsOfRow(evening, row, row.note ?? card);
    if (!secrets) return { ok: false, reason: 'evening.notFound' };
    const kind = kindOf(row);
    const { writeToken, board, statusKey } = secrets;
    const { eid, rev, epoch, blob: sealed } = row;
    const instead = (card && maybeThere.get(card.draft)) ?? [];
    const kept = await keep({ eid, rid, rev, epoch, writeToken, sealed, kind, unfinished, board, statusKey, instead });
    if (kept.ok) return stays ? { ok: true, value: undefined } : attempt(() => db.outbox.delete(rid));
    if (!card) return attempt(() => db.outbox.delete(rid)).then(() => ({ ok: false, reason: kept.reason }));
    if (kept.maybeThere) maybeThere.set(card.draft, [...instead, rid]);
    const apart = await attempt(() => unseal(db, row, card, kept.maybeThere === true));
    if (!apart.ok) return apart;
    const saved = draft && (await drafts.save(draft()));
    if (saved?.ok === false) return saved;
    return { ok: false, reason: kept.reason };
  }

  return (rid, handing = {}) => {
    // Who leaves while something is being handed out hears of it first.
    const handed = last.then(() => hand(rid, handing));
    // Whatever became of this one, the next is handed out.
    last = handed.catch(() => undefined);
    return handed;
  };
}

/** The number is free again where the tablet surely has nothing under it: a slip finds no card behind too many gaps. */
function unseal(db: Db, { rid, eid, signature }: OutboxRow, { ordinal }: CardRow, isTaken: boolean): PromiseLike<unknown> {
  return db.transaction('rw', db.evenings, db.cards, db.outbox, async () => {
    await db.outbox.delete(rid);
    await db.cards.delete(rid);
    const evening = await db.evenings.get(eid);
    const next = signature === 1 ? evening?.nextSignature : evening?.nextOrdinal;
    if (isTaken || next !== ordinal + 1) return;
    await db.evenings.update(eid, signature === 1 ? { nextSignature: ordinal } : { nextOrdinal: ordinal });
  });
}
