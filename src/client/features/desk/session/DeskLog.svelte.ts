import { attempt, type Attempt } from '../../../data/attempt.ts';
import type { Db } from '../../../data/Db.ts';
import { dropOperations, moveOperations, queueOperations } from '../../../data/deskCommands.ts';
import { deskOutboxOf, deskShelf, type DeskShelf } from '../../../data/queries.ts';
import type { Random } from '../../../../domain/bytes/index.ts';
import { changesBetween, type Change } from '../../../../domain/desk/changes.ts';
import type { Manifest } from '../../../../domain/event/index.ts';
import { openHanded, type OpenedHanded } from '../../../../domain/handover/openHanded.ts';
import { fromFile } from '../../../../domain/handover/file.ts';
import type { HandedOver } from '../../../../domain/handover/bundle.ts';
import { emptyDesk, foldLog, type DeskState, type LogKeys, type Operation } from '../../../../domain/log/index.ts';
import { openRows } from './openRows.ts';
import { asEntries, misplaced, openOwnOperations, resealLate, sealOperations, type OwnOperation } from './ownOperations.ts';

/** A card that did not stay as this desk had put it, or that its writer sent anew. */
export interface News extends Change {
  readonly why: 'otherDesk' | 'resealed';
}

/** The opened log of an evening and, on top of it, what this desk did and the log does not show yet. In memory only. */
export class DeskLog {
  readonly #db: Db;
  readonly #eid: string;
  readonly #random: Random;
  #keys: LogKeys;
  #log = $state.raw<DeskState>(emptyDesk);
  #own = $state.raw<readonly OwnOperation[]>([]);
  #news = $state.raw<readonly News[]>([]);
  #opening = $state.raw<{ readonly done: number; readonly total: number } | null>(null);
  readonly #desk = $derived(foldLog(this.#log, asEntries(this.#own, this.#log.seq)));
  #generation: string | null = null;
  #openedTo = 0;
  #keptTo = -Infinity;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(db: Db, keys: LogKeys, random: Random) {
    this.#db = db;
    this.#eid = keys.eid;
    this.#keys = keys;
    this.#random = random;
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

  /**
   * Opens what is new on this device, also by another tab. Where another desk was first, what was done here to those
   * cards is taken back, and told; what is about no card is sealed again behind what was first.
   */
  read(manifest: Manifest | null): Promise<unknown> {
    return this.#inTurn(() => this.#read(manifest));
  }

  /** Seals operations and writes them down before they count. */
  write(operations: readonly Operation[], manifest: Manifest): Promise<Attempt<unknown>> {
    return this.#inTurn(() => this.#write(operations, manifest));
  }

  /** Opens what somebody hands over here, with the keys that open the log. */
  openHanded(record: HandedOver, day: string): Promise<OpenedHanded> {
    return openHanded(record, day, this.#keys);
  }

  /** Opens a file of handed-over records; undefined where it is none of this desk's. */
  openFile(text: string): Promise<readonly HandedOver[] | undefined> {
    return fromFile(text, this.#keys.identities);
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

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#turn.then(work, work);
    this.#turn = done;
    return done;
  }

  async #write(operations: readonly Operation[], manifest: Manifest): Promise<Attempt<unknown>> {
    // Each time that it is not queued, another tab of this desk wrote something: somebody gets on.
    for (;;) {
      const read = await attempt(() => this.#read(manifest));
      if (!read.ok) return read;
      const { desk } = read.value;
      if (!desk || this.#isClosed()) return { ok: false, reason: 'desk.notFound' };
      if (operations.some((operation) => 'rid' in operation && this.#desk.cards.get(operation.rid)?.gap))
        return { ok: false, reason: 'operation.gap' };
      const own = await sealOperations(operations, this.#desk, { manifest, keys: this.#keys, random: this.#random });
      const queued = await queueOperations(
        this.#db,
        this.#eid,
        own.map(({ wire }) => wire),
        { generation: desk.generation, last: desk.last, waiting: this.#own.map(({ wire }) => wire.id) },
      );
      if (queued.ok && !queued.value) continue;
      if (queued.ok && !this.#isClosed()) this.#own = [...this.#own, ...own];
      return queued;
    }
  }

  async #read(manifest: Manifest | null): Promise<DeskShelf> {
    const openedTo = { generation: this.#generation, last: this.#openedTo, kept: this.#keptTo };
    const shelf = await deskShelf(this.#db, this.#eid, openedTo)();
    const generation = shelf.desk?.generation ?? null;
    const isSame = generation === this.#generation;
    const { rows } = shelf;
    const opened = await openRows(rows, this.#keys, (done) => (this.#opening = { done, total: rows.length }));
    this.#opening = null;
    const log = opened.length > 0 || !isSame ? foldLog(isSame ? this.#log : emptyDesk, opened) : this.#log;
    const waiting = await openOwnOperations(shelf.waiting, this.#keys, this.#own);
    const { own, lost } = await this.#giveWay(waiting, log, manifest);
    // Locked meanwhile: what was opened is not kept.
    if (this.#isClosed()) return shelf;
    const before = isSame ? this.#desk : emptyDesk;
    this.#generation = generation;
    this.#openedTo = rows.findLast(({ seq }) => seq > 0)?.seq ?? (isSame ? this.#openedTo : 0);
    this.#keptTo = rows.findLast(({ seq }) => seq < 0)?.seq ?? (isSame ? this.#keptTo : -Infinity);
    if (log === this.#log && isEqual(own, this.#own)) return shelf;
    this.#log = log;
    this.#own = own;
    const changes = changesBetween(before, this.#desk);
    const isLost = ({ rid }: Change): boolean => lost.includes(rid);
    this.#tell('otherDesk', changes.filter(isLost));
    this.#tell(
      'resealed',
      changes.filter((change) => !isLost(change) && isResealed(before, this.#desk)(change)),
    );
    return shelf;
  }

  async #giveWay(
    waiting: readonly OwnOperation[],
    log: DeskState,
    manifest: Manifest | null,
  ): Promise<{ readonly own: readonly OwnOperation[]; readonly lost: readonly (string | null)[] }> {
    const { lost, late } = misplaced(waiting, log);
    if (this.#isClosed() || (lost.length === 0 && (late.length === 0 || !manifest))) return { own: waiting, lost: [] };
    await dropOperations(
      this.#db,
      lost.map(({ wire }) => wire.id),
    );
    if (manifest) await moveOperations(this.#db, await resealLate(late, { manifest, keys: this.#keys, random: this.#random }));
    const own = await openOwnOperations(await deskOutboxOf(this.#db, this.#eid)(), this.#keys, waiting);
    return { own, lost: lost.map(({ wire }) => wire.card) };
  }

  #isClosed(): boolean {
    return this.#keys.identities.length === 0;
  }

  #tell(why: News['why'], changes: readonly Change[]): void {
    if (changes.length > 0) this.#news = [...this.#news, ...changes.map((change) => ({ ...change, why }))];
  }
}

/** Opened once, an operation is the same object as long as it waits. */
function isEqual(some: readonly OwnOperation[], others: readonly OwnOperation[]): boolean {
  return some.length === others.length && some.every((one, i) => one === others[i]);
}

/** A card that the desk had already moved, and whose writer sealed it again. */
function isResealed(before: DeskState, after: DeskState): (change: Change) => boolean {
  return ({ rid, from }) => from !== undefined && from !== 'received' && before.cards.get(rid)?.card.rev !== after.cards.get(rid)?.card.rev;
}
