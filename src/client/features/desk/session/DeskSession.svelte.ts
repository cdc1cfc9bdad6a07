import type { Attempt } from '../../../data/attempt.ts';
import type { Db } from '../../../data/Db.ts';
import type { DeskPort } from '../../../data/ports.ts';
import type { ClientProblem } from '../../../data/problems.ts';
import type { DeskRow } from '../../../data/rows.ts';
import type { ListReader } from '../../../workers/people/index.ts';
import type { TableWorker } from '../../../workers/table/index.ts';
import type { Bytes, Clock, Random } from '../../../../domain/bytes/index.ts';
import type { RuleChange } from '../../../../domain/check/changes.ts';
import type { CheckOptions } from '../../../../domain/check/index.ts';
import { begunKey } from '../../../../domain/desk/begun.ts';
import { dayOf } from '../../../../domain/desk/day.ts';
import { isSameDesk } from '../../../../domain/desk/joinSecrets.ts';
import type { PostalView } from '../../../../domain/desk/postal.ts';
import { joinCodeOf, type DeskIdentity, type JoinCode, type Manifest } from '../../../../domain/event/index.ts';
import type { ListDrawing } from '../../../../domain/listDrawing/listDrawing.ts';
import { changesOf, logKeys, type DeskState, type Operation } from '../../../../domain/log/index.ts';
import type { FreshFacts } from '../../../../domain/person/freshFacts.ts';
import type { Institution, Person } from '../../../../domain/person/person.ts';
import type { OfPeopleAtDesk } from '../../../../domain/person/postability.ts';
import type { KnownOfAddresses } from '../../../../domain/person/addressForGuests.ts';
import type { FoundPeople } from '../../../../domain/search/Finder.ts';
import { BegunTexts } from './BegunTexts.svelte.ts';
import { BookKeeper } from './BookKeeper.ts';
import { DeskLog, type News } from './DeskLog.svelte.ts';
import { EveningLists, type ListFate, type Taking } from './EveningLists.svelte.ts';
import { EveningPeople, type ListsProblem } from './EveningPeople.svelte.ts';
import { Exchange } from './Exchange.ts';
import { HandedCards } from './HandedCards.ts';
import { KnownOfPeople } from './KnownOfPeople.svelte.ts';
import { ListKeeper, type ListToTake } from './ListKeeper.ts';
import { ManifestKeeper } from './ManifestKeeper.ts';
import { OpenEvening } from './OpenEvening.svelte.ts';
import { PersonEdits } from './PersonEdits.svelte.ts';
import { Posting } from './Posting.svelte.ts';
import { PublishedLists } from './PublishedLists.ts';
import { Rounds } from './Rounds.svelte.ts';
import { TablesHeard } from './TablesHeard.svelte.ts';
import { WhileOpen } from './WhileOpen.ts';
import { ServerCode } from './ServerCode.svelte.ts';

export interface SessionDeps {
  readonly db: Db;
  readonly port: DeskPort;
  readonly clock: Clock;
  readonly random: Random;
  /** Starts what opens and searches the lists; the session ends it. */
  readonly startPeople: () => ListReader;
  /** Starts what makes lists; the session ends it. */
  readonly startTable: () => TableWorker;
  /** What was heard of tables before the desk was locked. */
  readonly tables?: TablesHeard;
}

/**
 * An unlocked desk: the evening's keys and everything opened with them, in memory only.
 * `close` forgets all of it.
 */
export class DeskSession {
  readonly eid: string;
  readonly #deps: SessionDeps;
  readonly #evening: OpenEvening;
  readonly #log: DeskLog;
  readonly #people: EveningPeople;
  readonly #known: KnownOfPeople;
  readonly #lists: EveningLists;
  readonly #serverCode = new ServerCode();
  readonly #tables: TablesHeard;
  readonly #exchange: Exchange;
  readonly #rounds: Rounds;
  /** How addresses are written on this device. */
  readonly posting: Posting;
  /** What organizers began to write here. */
  readonly begun: BegunTexts;
  /** Changes of single people. */
  readonly edits: PersonEdits;
  /** What outlives this evening. */
  readonly book: BookKeeper;
  /** What comes without a network. */
  readonly handed: HandedCards;
  /** What is under way on its screens. */
  readonly whileOpen = new WhileOpen();
  /** Lists that others publish. */
  readonly published: PublishedLists;
  readonly #ruleChanges = $derived.by(() => changesOf(this.desk.rules));
  #isOpen = $state(false);
  #started: Promise<void> | undefined;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(deps: SessionDeps, row: DeskRow, identity: DeskIdentity) {
    const { db, port, clock, random, startPeople, startTable } = deps;
    const { eid } = row;
    this.#deps = deps;
    this.#tables = deps.tables ?? new TablesHeard();
    this.eid = eid;
    const evening = new OpenEvening(db, row, identity);
    const log = new DeskLog(db, logKeys(identity), random);
    const people = new EveningPeople(startPeople());
    this.posting = new Posting(db, eid);
    this.begun = new BegunTexts({ db, random, eid, key: begunKey(identity.coordinatorSecret) });
    this.edits = new PersonEdits({ db, random, session: this, begun: this.begun, startTable });
    const lists = new EveningLists({
      db,
      evening,
      log,
      people,
      keeper: new ListKeeper(deps),
      isOfEdits: (waited) => this.edits.made(waited),
    });
    this.#evening = evening;
    this.#log = log;
    this.#people = people;
    this.#known = new KnownOfPeople({ evening, lists: people, log, posting: this.posting, today: () => this.today });
    this.#lists = lists;
    this.book = new BookKeeper({ db, random, evening, session: this });
    this.published = new PublishedLists(port, evening);
    this.#exchange = new Exchange({
      port,
      clock,
      random,
      evening,
      log,
      lists,
      people,
      manifests: new ManifestKeeper(deps),
      serverCode: this.#serverCode,
      tables: this.#tables,
      renewCode: () => this.renewCode(),
      settleEdits: () => this.edits.settle(),
    });
    this.handed = new HandedCards({ db, evening, log, exchange: this.#exchange, session: this });
    this.#rounds = new Rounds(() => this.start().then(() => this.#exchange.run()), clock);
  }

  /** The desk as this device sees it: the server's log, and on top of it what was done here and waits to be sent. */
  get desk(): DeskState {
    return this.#log.desk;
  }
  get row(): DeskRow {
    return this.#evening.row;
  }
  get manifest(): Manifest | null {
    return this.#evening.manifest;
  }
  /** The keys, with the join secret that is in force: so they are kept as a file. */
  get identity(): DeskIdentity {
    return { ...this.#evening.keys, joinSecret: this.#evening.codes.inForce };
  }
  /** Everybody on the lists, with the wishes that organizers noted: they count for whatever a desk does. */
  get people(): ReadonlyMap<string, Person> {
    return this.#known.people;
  }
  get institutions(): ReadonlyMap<string, Institution> {
    return this.#people.institutions;
  }
  /** Drawings from prison that the evening's lists bring along. */
  get drawings(): readonly ListDrawing[] {
    return this.#people.drawings;
  }
  /** What organizers changed of the rules of the check. */
  get ruleChanges(): readonly RuleChange[] {
    return this.#ruleChanges;
  }
  get news(): readonly News[] {
    return this.#log.news;
  }
  /** Why the last round with the server did not succeed; null when it did. */
  get problem(): ClientProblem | null {
    return this.#rounds.problem;
  }
  /** Why the lists of people could not be opened; null when they were. */
  get listsProblem(): ListsProblem | null {
    // Until the log is open, a newer code that opens them may stand in it.
    return this.#isOpen ? this.#people.problem : null;
  }
  get syncedAt(): number | null {
    return this.#rounds.syncedAt;
  }
  get syncing(): boolean {
    return this.#rounds.running;
  }
  /** Everything that lies on this device is opened; what comes from now on is new. */
  get isOpen(): boolean {
    return this.#isOpen;
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
  get renewing(): boolean {
    return this.#evening.codes.isRenewing(this.desk);
  }
  /** What became of this desk's last list, where another desk's is in force. */
  get listFate(): ListFate {
    return this.#lists.fate;
  }
  /** Another desk made a new join code, and nobody here has seen it yet. */
  get codeNews(): boolean {
    return this.#evening.codes.isNews;
  }
  /** The server wants a code before it makes this evening, or does not know the one that was given; null when it wants none. */
  get serverCode(): 'wanted' | 'wrong' | null {
    return this.#serverCode.state;
  }
  get code(): JoinCode | undefined {
    return this.#evening.code;
  }
  /** The evening's earlier join codes, the latest first: what a table sealed under one, that one alone opens. */
  get formerCodes(): readonly { readonly code: JoinCode; readonly until: string }[] {
    const { manifest, codes } = this.#evening;
    return manifest ? codes.former(this.desk).map(({ secret, until }) => ({ code: joinCodeOf(manifest, secret), until })) : [];
  }
  /** When this desk heard a table, by its own clock; undefined where that was before it was opened. */
  heardAt(rid: string, rev: number): number | undefined {
    return this.#tables.at(rid, rev);
  }
  /** Today by this device's clock, `YYYY-MM-DD`. */
  get today(): string {
    return dayOf(this.#deps.clock());
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
    return this.#rounds.run();
  }

  /** Takes the code of whoever runs the server: in memory only, and only until the server has the evening. */
  useServerCode(code: string): void {
    this.#serverCode.use(code);
  }

  /** Where a card to this person goes, or what is missing for it; undefined for a person of no list. */
  postal(personId: string): PostalView | undefined {
    return this.#known.postal(personId);
  }

  /** How a card to this person is checked, by the rules of the country that its address says; Russia's for somebody of no list. */
  checkFor(personId: string): CheckOptions {
    return this.#known.checkFor(personId);
  }

  /** What is known of where people are, beside the lists. */
  get ofPeople(): OfPeopleAtDesk {
    return this.#known.ofPeople;
  }

  /** What lists are sealed with for guests: what is known of addresses, where this evening shows them. */
  get shownToGuests(): KnownOfAddresses | null {
    return this.#known.shownToGuests;
  }

  /** Of how many people guests read an address, and of how many they are still to be told another one, or none any more. */
  get addressesOfGuests(): { readonly given: number; readonly due: number } {
    return this.#known.addressesOfGuests;
  }

  /** A person as the lists say, whatever organizers noted since: so the phones have them. */
  listed(personId: string): Person | undefined {
    return this.#people.people.get(personId);
  }

  /** How fresh this desk's knowledge of a person is. */
  fresh(person: Person): FreshFacts {
    return this.#known.fresh(person);
  }

  /** The people who match. */
  search(query: string): Promise<FoundPeople> {
    return this.#people.search(query);
  }

  dismissNews(): void {
    this.#log.dismissNews();
    this.#evening.codes.dismissNews();
  }

  /** The join secrets that may open a list of this evening, the one in force last. */
  get joinSecrets(): readonly Bytes[] {
    const { codes } = this.#evening;
    return [...codes.of(this.desk), codes.inForce];
  }

  /** Opens what only desks read of the evening's lists. */
  get organizersKey(): Bytes {
    return this.#lists.organizersKey;
  }

  /**
   * Puts a list, sealed under the join secret in force, in place of the one of its kind; phones take it at their next look at the server.
   * `list.race`: another one was put in force since; this one is let go.
   */
  async takeList(list: ListToTake, taking: Taking = {}): Promise<Attempt<unknown>> {
    await this.start();
    const taken = await this.#lists.take(list, taking);
    if (!taken.ok) return taken;
    if (!taking.isEdit) await this.edits.look();
    void this.sync();
    return taken;
  }

  /** Makes a new join code. It stands in the log, so every desk of the evening learns of it; the old one ends when the server has it. */
  renewCode(): Promise<Attempt<unknown>> {
    return this.act({ type: 'newCode', day: this.today, joinSecret: this.#evening.codes.make(this.#deps.random) });
  }

  /** Whether these keys open this desk on another device, too. */
  isOpenedBy(keys: DeskIdentity): boolean {
    return isSameDesk(this.#evening.keys, keys, this.#evening.codes.of(this.desk));
  }

  refreshRow(): Promise<void> {
    return this.#evening.refresh();
  }

  /** Forgets the keys and everything opened with them. */
  close(): void {
    this.#evening.close();
    this.#rounds.stop();
    this.#serverCode.forget();
    this.#people.close();
    this.whileOpen.close();
    this.begun.close();
    this.edits.close();
    this.#log.close();
    this.#exchange.forget();
  }

  async #start(): Promise<void> {
    await this.posting.load();
    await this.begun.load();
    this.edits.load();
    await this.refreshRow();
    await this.#lists.open();
    await this.#log.read(this.manifest);
    // Sealed under a code that was made since this key was kept: the log has just told it.
    if (!this.#evening.codes.isKnown) await this.#lists.open();
    this.#tables.hear(this.#log.confirmed.tables.values(), undefined);
    this.#isOpen = true;
  }

  async #act(operations: readonly Operation[]): Promise<Attempt<unknown>> {
    await this.start();
    const { manifest } = this;
    if (!manifest || this.#evening.isClosed()) return { ok: false, reason: 'desk.notFound' };
    const written = await this.#log.write(operations, manifest);
    if (written.ok) void this.sync();
    return written;
  }
}
