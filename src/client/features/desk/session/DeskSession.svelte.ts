import type { Attempt } from '../../../data/attempt.ts';
import { saveSetting } from '../../../data/commands.ts';
import type { Db } from '../../../data/Db.ts';
import { abroadSetting, dropRotation, rotationSetting, type PendingRotation } from '../../../data/deskRotation.ts';
import type { DeskPort } from '../../../data/ports.ts';
import type { ClientProblem } from '../../../data/problems.ts';
import { desk as deskRow, listsOf, setting } from '../../../data/queries.ts';
import type { DeskRow } from '../../../data/rows.ts';
import type { PeopleResult, PeopleWorker } from '../../../workers/people/index.ts';
import type { Bytes, Clock, Random } from '../../../../domain/bytes/index.ts';
import { dayOf } from '../../../../domain/desk/day.ts';
import { postalView, type PostalView } from '../../../../domain/desk/postal.ts';
import { joinCodeOf, type DeskIdentity, type JoinCode, type Manifest } from '../../../../domain/event/index.ts';
import { logKeys, type DeskState, type Operation } from '../../../../domain/log/index.ts';
import type { Institution, Person } from '../../../../domain/person/person.ts';
import { byId } from './byId.ts';
import { DeskLog, type News } from './DeskLog.svelte.ts';
import { PublishedBoard } from './PublishedBoard.ts';

export interface SessionDeps {
  readonly db: Db;
  readonly port: DeskPort;
  readonly clock: Clock;
  readonly random: Random;
  /** Starts what opens and searches the lists; the session ends it. */
  readonly startPeople: () => PeopleWorker;
}

export type ListsProblem = Extract<PeopleResult, { ok: false }>['reason'];

/**
 * An unlocked desk: the evening's keys and everything opened with them, in memory only.
 * `close` forgets all of it.
 */
export class DeskSession {
  readonly eid: string;
  readonly #deps: SessionDeps;
  readonly #log: DeskLog;
  readonly #board = new PublishedBoard();
  readonly #peopleWorker: PeopleWorker;
  #identity: DeskIdentity;
  #row = $state.raw() as DeskRow;
  #people = $state.raw<ReadonlyMap<string, Person>>(byId([]));
  #institutions = $state.raw<ReadonlyMap<string, Institution>>(byId([]));
  #listsProblem = $state.raw<ListsProblem | null>(null);
  #problem = $state.raw<ClientProblem | null>(null);
  #syncedAt = $state.raw<number | null>(null);
  #syncing = $state(false);
  #fromAbroad = $state(true);
  #rotating = $state(false);
  #invite: string | undefined;
  #serverCode = $state<'wanted' | 'wrong' | null>(null);
  #started: Promise<void> | undefined;
  #turn: Promise<unknown> = Promise.resolve();
  #round: Promise<void> | undefined;
  #again = false;
  #closed = false;

  constructor(deps: SessionDeps, row: DeskRow, identity: DeskIdentity) {
    this.#deps = deps;
    this.#peopleWorker = deps.startPeople();
    this.#identity = identity;
    this.#row = row;
    this.eid = row.eid;
    this.#log = new DeskLog(deps.db, logKeys(identity));
  }

  /** The desk as this device sees it: the server's log, and on top of it what was done here and waits to be sent. */
  get desk(): DeskState {
    return this.#log.desk;
  }
  get row(): DeskRow {
    return this.#row;
  }
  get manifest(): Manifest | null {
    return this.#row.manifest;
  }
  get identity(): DeskIdentity {
    return this.#identity;
  }
  get people(): ReadonlyMap<string, Person> {
    return this.#people;
  }
  get institutions(): ReadonlyMap<string, Institution> {
    return this.#institutions;
  }
  get news(): readonly News[] {
    return this.#log.news;
  }
  /** Why the last round with the server did not succeed; null when it did. */
  get problem(): ClientProblem | null {
    return this.#problem;
  }
  /** Why the lists of people could not be opened; null when they were. */
  get listsProblem(): ListsProblem | null {
    return this.#listsProblem;
  }
  get syncedAt(): number | null {
    return this.#syncedAt;
  }
  get syncing(): boolean {
    return this.#syncing;
  }
  /** How far opening the log is, while it takes time. */
  get opening(): { readonly done: number; readonly total: number } | null {
    return this.#log.opening;
  }
  /** Changes made here that no server holds yet. */
  get waiting(): number {
    return this.#log.waiting;
  }
  /** A new join code waits for the server; until then the old one is in force. */
  get rotating(): boolean {
    return this.#rotating;
  }
  /** The server wants a code before it makes this evening, or does not know the one that was given; null when it wants none. */
  get serverCode(): 'wanted' | 'wrong' | null {
    return this.#serverCode;
  }
  get code(): JoinCode | undefined {
    return this.manifest ? joinCodeOf(this.manifest, this.#identity.joinSecret) : undefined;
  }
  /** Today by this device's clock, `YYYY-MM-DD`. */
  get today(): string {
    return dayOf(this.#deps.clock());
  }
  /** Whether the cards are posted outside Russia: then the country stands in the address. Kept on this device. */
  get fromAbroad(): boolean {
    return this.#fromAbroad;
  }

  /** Opens the lists and the rows of the log that are on this device. Whatever is asked of the desk meanwhile waits for it. */
  start(): Promise<void> {
    this.#started ??= this.#start();
    return this.#started;
  }

  /** Does something: written down, sealed, before it counts; sent with the next round. */
  act(...operations: readonly Operation[]): Promise<Attempt<unknown>> {
    const done = this.#turn.then(() => this.#act(operations));
    // One that failed keeps no later one from its turn.
    this.#turn = done.catch(() => undefined);
    return done;
  }

  /** One round with the server: bring a new evening there, send, take, tell the board. Never throws for want of a network. */
  sync(): Promise<void> {
    this.#again = this.#round !== undefined;
    this.#round ??= this.#rounds().finally(() => (this.#round = undefined));
    return this.#round;
  }

  /** Takes the code of whoever runs the server: in memory only, and only until the server has the evening. */
  useServerCode(invite: string): void {
    this.#invite = invite.trim() || undefined;
    if (this.#serverCode === 'wrong') this.#serverCode = 'wanted';
  }

  setFromAbroad(fromAbroad: boolean): Promise<unknown> {
    this.#fromAbroad = fromAbroad;
    return saveSetting(this.#deps.db, abroadSetting(this.eid), fromAbroad);
  }

  /** Where a card to this person goes, or what is missing for it; undefined for a person of no list. */
  postal(personId: string): PostalView | undefined {
    const person = this.#people.get(personId);
    return person && postalView(person, this.#institutions, this.desk, this.#fromAbroad);
  }

  /** Ids of the people who match, best first. */
  search(query: string): Promise<string[]> {
    return this.#peopleWorker.search(query);
  }

  dismissNews(): void {
    this.#log.dismissNews();
  }

  /** Takes another identity of the same evening, as after a rotation of the join code. */
  async replaceIdentity(identity: DeskIdentity): Promise<void> {
    this.#identity = identity;
    await this.refreshRow();
    await this.#openLists();
  }

  async refreshRow(): Promise<void> {
    const row = await deskRow(this.#deps.db, this.eid)();
    if (row) this.#row = row;
  }

  /** Forgets the keys and everything opened with them. */
  close(): void {
    const nothing = new Uint8Array(0);
    this.#closed = true;
    this.#invite = undefined;
    this.#peopleWorker.close();
    this.#identity = { ...this.#identity, epochs: [], coordinatorSecret: nothing, memberToken: nothing, joinSecret: nothing };
    this.#log.close();
    this.#board.forget();
    this.#people = byId([]);
    this.#institutions = byId([]);
  }

  async #start(): Promise<void> {
    const { db } = this.#deps;
    this.#fromAbroad = (await setting(db, abroadSetting(this.eid))()) !== false;
    await this.refreshRow();
    await this.#openLists();
    await this.#log.read(this.#row.generation);
    await this.#log.readWaiting();
  }

  async #act(operations: readonly Operation[]): Promise<Attempt<unknown>> {
    await this.start();
    const { manifest } = this;
    if (!manifest || this.#closed) return { ok: false, reason: 'desk.notFound' };
    const written = await this.#log.write(operations, manifest, this.#deps.random);
    if (written.ok) void this.sync();
    return written;
  }

  /** Asked for again while it runs, it runs once more: what was done meanwhile does not wait for the next look. */
  async #rounds(): Promise<void> {
    this.#syncing = true;
    try {
      await this.start();
      do {
        this.#again = false;
        this.#problem = await this.#exchange();
      } while (this.#isWanted());
      if (this.#problem === null) this.#syncedAt = this.#deps.clock();
    } finally {
      this.#syncing = false;
    }
  }

  #isWanted(): boolean {
    return this.#again && !this.#closed;
  }

  async #exchange(): Promise<ClientProblem | null> {
    const { port } = this.#deps;
    const token = this.#identity.memberToken;
    if (this.#row.created === 0) {
      const published = await this.#publish(token);
      if (published !== null) return published;
    }
    const notRotated = await this.#rotate(token);
    if (notRotated !== null) return notRotated;
    const pushed = await port.push(this.eid, token);
    if (!pushed.ok && pushed.reason !== 'operation.race') return pushed.reason;
    const pulled = await port.pull(this.eid, token);
    if (!pulled.ok) return pulled.reason;
    await this.#takeLog();
    if (!pushed.ok) await this.#log.giveWay();
    return this.#publishBoard(token);
  }

  async #publish(token: Bytes): Promise<ClientProblem | null> {
    const invite = this.#invite;
    const published = await this.#deps.port.publish(this.eid, token, invite);
    await this.refreshRow();
    const refused = !published.ok && published.reason === 'create.notAllowed';
    if (published.ok) this.#serverCode = null;
    if (refused) this.#serverCode = invite === undefined ? (this.#serverCode ?? 'wanted') : 'wrong';
    if (published.ok || refused) this.#forgetInvite(invite);
    return published.ok ? null : published.reason;
  }

  /** Another one may have been typed while this one was tried. */
  #forgetInvite(tried: string | undefined): void {
    if (this.#invite === tried) this.#invite = undefined;
  }

  /** A new join code may have been made without a network. */
  async #rotate(token: Bytes): Promise<ClientProblem | null> {
    const { db, port } = this.#deps;
    const pending = (await setting(db, rotationSetting(this.eid))()) as PendingRotation | undefined;
    this.#rotating = pending !== undefined;
    if (!pending) return null;
    const rotated = await port.rotate({ eid: this.eid, memberToken: token, ...pending });
    if (!rotated.ok) return rotated.reason;
    await dropRotation(db, this.eid);
    this.#rotating = false;
    return null;
  }

  async #takeLog(): Promise<void> {
    const { generation } = this.#row;
    await this.refreshRow();
    // Another server's board knows nothing of what this one was told.
    if (this.#row.generation !== generation) this.#board.forget();
    await this.#log.read(this.#row.generation);
  }

  /** Only what the server's log holds is told to the phones: a change that waits here may still lose to another desk. */
  async #publishBoard(token: Bytes): Promise<ClientProblem | null> {
    if (this.#closed) return null;
    const { port, random } = this.#deps;
    const put = await this.#board.publish(this.#log.confirmed, random, (entries) => port.putBoard(this.eid, token, entries));
    return put?.ok === false ? put.reason : null;
  }

  async #openLists(): Promise<void> {
    const named = this.manifest?.lists.map(({ id }) => id) ?? [];
    const { joinSecret } = this.#identity;
    const lists = await listsOf(this.#deps.db, this.eid)();
    const opened = await this.#peopleWorker.open(
      lists.filter(({ id }) => named.includes(id)).map(({ id, bytes }) => ({ id, bytes, joinSecret })),
    );
    this.#listsProblem = opened.ok ? null : opened.reason;
    if (!opened.ok || this.#closed) return;
    this.#people = byId(opened.people);
    this.#institutions = byId(opened.institutions);
  }
}
