import type { Attempt } from '../../../data/attempt.ts';
import type { Db } from '../../../data/Db.ts';
import { dropOperations, queueOperations } from '../../../data/deskCommands.ts';
import { deskLogOf, deskOutboxOf } from '../../../data/queries.ts';
import type { Random } from '../../../../domain/bytes/index.ts';
import { changesBetween, type Change } from '../../../../domain/desk/changes.ts';
import type { Manifest } from '../../../../domain/event/index.ts';
import { emptyDesk, foldLog, type DeskState, type LogKeys, type Operation } from '../../../../domain/log/index.ts';
import { openRows } from './openRows.ts';
import { asEntries, notArrived, openOwnOperations, overtaken, sealOperations, type OwnOperation } from './ownOperations.ts';

/** A card that did not stay as this desk had put it, or that its writer sent anew. */
export interface News extends Change {
  readonly why: 'otherDesk' | 'resealed';
}

/** The opened log of an evening and, on top of it, what this desk did and the log does not show yet. In memory only. */
export class DeskLog {
  readonly #db: Db;
  readonly #eid: string;
  #keys: LogKeys;
  #log = $state.raw<DeskState>(emptyDesk);
  #own = $state.raw<readonly OwnOperation[]>([]);
  #news = $state.raw<readonly News[]>([]);
  #opening = $state.raw<{ readonly done: number; readonly total: number } | null>(null);
  readonly #desk = $derived(foldLog(this.#log, asEntries(this.#own, this.#log.seq)));
  #generation: string | null = null;
  #openedTo = 0;
  #reading: Promise<void> = Promise.resolve();

  constructor(db: Db, keys: LogKeys) {
    this.#db = db;
    this.#eid = keys.eid;
    this.#keys = keys;
  }

  /** What the server's log says: what the phones may be told. */
  get confirmed(): DeskState {
    return this.#log;
  }
  /** The same with this desk's own changes on top. */
  get desk(): DeskState {
    return this.#desk;
  }
  get waiting(): number {
    return this.#own.length;
  }
  get news(): readonly News[] {
    return this.#news;
  }
  get opening(): { readonly done: number; readonly total: number } | null {
    return this.#opening;
  }

  /** Opens the rows that are new on this device, and lets go of the own operations that are among them. One reading at a time. */
  read(generation: string | null): Promise<void> {
    const next = () => this.#read(generation);
    this.#reading = this.#reading.then(next, next);
    return this.#reading;
  }

  /** Opens what waits on this device since before it was unlocked. */
  async readWaiting(): Promise<void> {
    this.#own = await openOwnOperations(await deskOutboxOf(this.#db, this.#eid)(), this.#keys);
  }

  /** Seals operations and writes them down before they count. */
  async write(operations: readonly Operation[], manifest: Manifest, random: Random): Promise<Attempt<unknown>> {
    const own = await sealOperations(operations, this.#desk, manifest, this.#keys, random);
    const wire = own.map((one) => one.wire);
    const written = await queueOperations(this.#db, this.#eid, wire);
    if (written.ok) this.#own = [...this.#own.filter((one) => !wire.some(({ id }) => id === one.wire.id)), ...own];
    return written;
  }

  /** Another desk was first: what was done here to those cards is taken back, and told. */
  async giveWay(): Promise<void> {
    const lost = overtaken(this.#own, this.#log);
    if (lost.length === 0) return;
    const ids = lost.map(({ wire }) => wire.id);
    await dropOperations(this.#db, ids);
    const before = this.#desk;
    this.#own = this.#own.filter(({ wire }) => !ids.includes(wire.id));
    const changes = changesBetween(before, this.#desk);
    this.#tell(
      'otherDesk',
      changes.filter(({ rid }) => lost.some(({ wire }) => wire.card === rid)),
    );
  }

  dismissNews(): void {
    this.#news = [];
  }

  /** Forgets everything. */
  close(): void {
    this.#keys = { eid: this.#eid, identities: [], operationKey: new Uint8Array(0) };
    this.#log = emptyDesk;
    this.#own = [];
    this.#news = [];
    this.#opening = null;
  }

  async #read(generation: string | null): Promise<void> {
    const restored = this.#generation !== null && generation !== this.#generation;
    if (generation !== this.#generation) {
      this.#generation = generation;
      this.#openedTo = 0;
      this.#log = emptyDesk;
    }
    // What a restored server lost of this desk's work waits to be sent again.
    if (restored) await this.readWaiting();
    const rows = await deskLogOf(this.#db, this.#eid, this.#openedTo)();
    if (rows.length === 0) return;
    const opened = await openRows(rows, this.#keys, (done) => (this.#opening = { done, total: rows.length }));
    this.#opening = null;
    // Locked meanwhile: what was opened is not kept.
    if (this.#keys.identities.length === 0) return;
    const before = this.#desk;
    this.#openedTo = rows.at(-1)?.seq ?? this.#openedTo;
    this.#log = foldLog(
      this.#log,
      opened.map((row) => row.opened),
    );
    this.#own = notArrived(this.#own, opened);
    this.#tell('resealed', changesBetween(before, this.#desk).filter(isResealed(before, this.#desk)));
  }

  #tell(why: News['why'], changes: readonly Change[]): void {
    if (changes.length > 0) this.#news = [...this.#news, ...changes.map((change) => ({ ...change, why }))];
  }
}

/** A card that the desk had already moved, and whose writer sealed it again. */
function isResealed(before: DeskState, after: DeskState): (change: Change) => boolean {
  return ({ rid, from }) => from !== undefined && from !== 'received' && before.cards.get(rid)?.card.rev !== after.cards.get(rid)?.card.rev;
}
