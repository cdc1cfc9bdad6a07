import type { Attempt } from '../../../data/attempt.ts';
import type { Db } from '../../../data/Db.ts';
import type { DeskPort } from '../../../data/ports.ts';
import type { ClientProblem } from '../../../data/problems.ts';
import { pendingList } from '../../../data/deskLists.ts';
import { desk as deskRow, listsOf } from '../../../data/queries.ts';
import type { DeskRow } from '../../../data/rows.ts';
import type { ListReader } from '../../../workers/people/index.ts';
import type { TableWorker } from '../../../workers/table/index.ts';
import type { Bytes, Clock, Random } from '../../../../domain/bytes/index.ts';
import type { RuleChange } from '../../../../domain/check/changes.ts';
import type { CheckOptions } from '../../../../domain/check/index.ts';
import { optionsFor } from '../../../../domain/check/optionsFor.ts';
import { countsOf } from '../../../../domain/counts/countsOf.ts';
import { begunKey } from '../../../../domain/desk/begun.ts';
import { dayOf } from '../../../../domain/desk/day.ts';
import { isSameDesk } from '../../../../domain/desk/joinSecrets.ts';
import { postalView, type PostalView } from '../../../../domain/desk/postal.ts';
import { joinCodeOf, participantKeys, type DeskIdentity, type JoinCode, type Manifest } from '../../../../domain/event/index.ts';
import { MOST_ENTRIES, answerText } from '../../../../domain/handover/answer.ts';
import type { HandedOver } from '../../../../domain/handover/bundle.ts';
import type { ListDrawing } from '../../../../domain/listDrawing/listDrawing.ts';
import { organizersKey } from '../../../../domain/list/organizersPart.ts';
import { changesOf, logKeys, type DeskState, type Operation } from '../../../../domain/log/index.ts';
import { countryOfPerson } from '../../../../domain/person/countryOfPerson.ts';
import { freshFacts, type FreshFacts } from '../../../../domain/person/freshFacts.ts';
import type { Institution, Person } from '../../../../domain/person/person.ts';
import type { OfPeopleAtDesk } from '../../../../domain/person/postability.ts';
import { addressForGuests, type KnownOfAddresses } from '../../../../domain/person/addressForGuests.ts';
import { isSameAddress, type AddressChoice } from '../../../../domain/person/shownAddress.ts';
import { withNotedWishes } from '../../../../domain/person/wishes.ts';
import { fromBook, mergeBooks, rulesFromBook, type GroupBook } from '../../../../domain/book/index.ts';
import { BegunTexts } from './BegunTexts.svelte.ts';
import { BookKeeper, type ReadBook } from './BookKeeper.ts';
import { DeskLog, type News } from './DeskLog.svelte.ts';
import { EveningPeople, type ListsProblem } from './EveningPeople.svelte.ts';
import { ListKeeper, type ListToTake } from './ListKeeper.ts';
import { JoinCodes } from './JoinCodes.svelte.ts';
import { ManifestKeeper } from './ManifestKeeper.ts';
import { PersonEdits } from './PersonEdits.svelte.ts';
import { PublishedBoard } from './PublishedBoard.ts';
import { PublishedCounts } from './PublishedCounts.ts';
import { Posting } from './Posting.svelte.ts';
import { Rounds } from './Rounds.svelte.ts';
import { takeHanded, type HandedTaken } from './takeHanded.ts';
import { TablesHeard } from './TablesHeard.svelte.ts';
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
}

interface Taking {
  /** It is the same list, and whom it shows addresses to is what changed. */
  readonly addresses?: AddressChoice;
  /** It is the list in force with what an organizer said of one person. */
  readonly isEdit?: true;
}

/**
 * An unlocked desk: the evening's keys and everything opened with them, in memory only.
 * `close` forgets all of it.
 */
export class DeskSession {
  readonly eid: string;
  readonly #deps: SessionDeps;
  readonly #log: DeskLog;
  readonly #board = new PublishedBoard();
  readonly #counts = new PublishedCounts();
  readonly #lists: EveningPeople;
  readonly #manifests: ManifestKeeper;
  readonly #listKeeper: ListKeeper;
  readonly #bookKeeper: BookKeeper;
  readonly #codes: JoinCodes;
  readonly #serverCode = new ServerCode();
  readonly #tables = new TablesHeard();
  readonly #rounds: Rounds;
  /** How addresses are written on this device. */
  readonly posting: Posting;
  /** What organizers began to write here. */
  readonly begun: BegunTexts;
  /** Changes of single people. */
  readonly edits: PersonEdits;
  readonly #people = $derived.by(() => withNotedWishes(this.#lists.people, this.desk.wishes));
  readonly #ruleChanges = $derived.by(() => changesOf(this.desk.rules));
  #identity: DeskIdentity;
  #row = $state.raw() as DeskRow;
  #isOpen = $state(false);
  #isListRefused = $state(false);
  /** The ids of the lists that were opened last. */
  #openedLists = '';
  #started: Promise<void> | undefined;
  #turn: Promise<unknown> = Promise.resolve();
  #closed = false;

  constructor(deps: SessionDeps, row: DeskRow, identity: DeskIdentity) {
    this.#deps = deps;
    this.#lists = new EveningPeople(deps.startPeople());
    this.#manifests = new ManifestKeeper(deps);
    this.#listKeeper = new ListKeeper(deps);
    this.#bookKeeper = new BookKeeper(deps);
    this.#codes = new JoinCodes(identity.joinSecret);
    this.#identity = identity;
    this.#row = row;
    this.eid = row.eid;
    this.#log = new DeskLog(deps.db, logKeys(identity), deps.random);
    this.#rounds = new Rounds(() => this.#exchange(), deps.clock);
    this.posting = new Posting(deps.db, row.eid);
    const { db, random, startTable } = deps;
    this.begun = new BegunTexts({ db, random, eid: row.eid, key: begunKey(identity.coordinatorSecret) });
    this.edits = new PersonEdits({ db, random, session: this, begun: this.begun, startTable });
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
  /** The keys, with the join secret that is in force: so they are kept as a file. */
  get identity(): DeskIdentity {
    return { ...this.#identity, joinSecret: this.#codes.inForce };
  }
  /** Everybody on the lists, with the wishes that organizers noted: they count for whatever a desk does. */
  get people(): ReadonlyMap<string, Person> {
    return this.#people;
  }
  get institutions(): ReadonlyMap<string, Institution> {
    return this.#lists.institutions;
  }
  /** Drawings from prison that the evening's lists bring along. */
  get drawings(): readonly ListDrawing[] {
    return this.#lists.drawings;
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
    return this.#isOpen ? this.#lists.problem : null;
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
    return this.#codes.isRenewing(this.desk);
  }
  /** Another desk published another list before the one of this desk came there: the other one is in force. */
  get listRefused(): boolean {
    return this.#isListRefused;
  }
  /** Another desk made a new join code, and nobody here has seen it yet. */
  get codeNews(): boolean {
    return this.#codes.isNews;
  }
  /** The server wants a code before it makes this evening, or does not know the one that was given; null when it wants none. */
  get serverCode(): 'wanted' | 'wrong' | null {
    return this.#serverCode.state;
  }
  get code(): JoinCode | undefined {
    return this.manifest ? joinCodeOf(this.manifest, this.#codes.inForce) : undefined;
  }
  /** The evening's earlier join codes, the latest first: what a table sealed under one, that one alone opens. */
  get formerCodes(): readonly { readonly code: JoinCode; readonly until: string }[] {
    const { manifest } = this;
    return manifest ? this.#codes.former(this.desk).map(({ secret, until }) => ({ code: joinCodeOf(manifest, secret), until })) : [];
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
    const person = this.people.get(personId);
    return person && postalView(person, this.institutions, this.ofPeople, this.posting.fromAbroad, this.posting.addressOrder);
  }

  /** How a card to this person is checked, by the rules of the country that its address says; Russia's for somebody of no list. */
  checkFor(personId: string): CheckOptions {
    const person = this.people.get(personId);
    if (!person) return { country: 'ru' };
    return optionsFor(person, countryOfPerson(person, this.institutions, this.desk.addresses.get(personId)?.address));
  }

  /** What is known of where people are, beside the lists. */
  get ofPeople(): OfPeopleAtDesk {
    const { addresses, facts, overrides } = this.desk;
    return { addresses, facts, overrides, earlier: this.#lists.earlier };
  }

  /** What lists are sealed with for guests: what is known of addresses, where this evening shows them. */
  get shownToGuests(): KnownOfAddresses | null {
    const { addresses, facts, overrides, wishes } = this.desk;
    return this.manifest && this.manifest.addresses !== 'desk' ? { addresses, facts, overrides, wishes } : null;
  }

  /** Of how many people guests read an address, and of how many they are still to be told another one, or none any more. */
  get addressesOfGuests(): { readonly given: number; readonly due: number } {
    const { shown, earlier, institutions, people } = this.#lists;
    const known = this.shownToGuests;
    const wanted = (person: Person) => known && addressForGuests(person, institutions, known, earlier.get(person.id));
    const due = [...people.values()].filter((person) => !isSameAddress(wanted(person), shown.get(person.id)));
    return { given: shown.size, due: due.length };
  }

  /** A person as the lists say, whatever organizers noted since: so the phones have them. */
  listed(personId: string): Person | undefined {
    return this.#lists.people.get(personId);
  }

  /** How fresh this desk's knowledge of a person is. */
  fresh(person: Person): FreshFacts {
    const institution = person.institution === null ? undefined : this.institutions.get(person.institution);
    return freshFacts(person, institution, this.desk, this.today);
  }

  /** Ids of the people who match, best first. */
  search(query: string): Promise<readonly string[]> {
    return this.#lists.search(query);
  }

  dismissNews(): void {
    this.#log.dismissNews();
    this.#codes.dismissNews();
  }

  /** The join secrets that may open a list of this evening, the one in force last. */
  get joinSecrets(): readonly Bytes[] {
    return [...this.#codes.of(this.desk), this.#codes.inForce];
  }

  /** Opens what only desks read of the evening's lists. */
  get organizersKey(): Bytes {
    return organizersKey(this.#identity.coordinatorSecret);
  }

  /**
   * Puts a list, sealed under the join secret in force, in place of the one of its kind; phones take it at their next look at the server.
   * `list.race`: another tab of this desk put one in force since; this one is let go.
   */
  async takeList(list: ListToTake, { addresses, isEdit }: Taking = {}): Promise<Attempt<unknown>> {
    await this.start();
    const { manifest } = this;
    if (!manifest || this.#closed) return { ok: false, reason: 'desk.notFound' };
    this.#isListRefused = false;
    const taken = await this.#listKeeper.take(list, manifest, this.#identity, this.#codes.inForce, addresses);
    if (!taken.ok && taken.reason !== 'list.race') return taken;
    await this.refreshRow();
    await this.#openLists();
    this.#isListRefused = !taken.ok && isEdit === undefined;
    if (!taken.ok) return taken;
    if (!isEdit) await this.edits.look();
    void this.sync();
    return taken;
  }

  /** What outlives this evening, as of now; undefined where the desk is locked. */
  async book(): Promise<ReadBook | undefined> {
    await this.start();
    const { manifest } = this;
    if (!manifest || this.#closed) return undefined;
    return this.#bookKeeper.read({ identity: this.#identity, manifest, desk: this.desk, joinSecrets: this.joinSecrets });
  }

  /** Takes what another book of the same group knows: for the evening's people at once, the rest for evenings to come. */
  async takeBook(other: GroupBook): Promise<Attempt<unknown>> {
    const own = await this.book();
    const { manifest } = this;
    if (!own || !manifest) return { ok: false, reason: 'desk.notFound' };
    const kept = await this.#bookKeeper.keep(mergeBooks(other, own.book), { identity: this.#identity, manifest });
    if (!kept.ok) return kept;
    const operations = [...fromBook(other, this.people, this.today, this.desk), ...rulesFromBook(other, this.today, this.desk.rules)];
    return operations.length > 0 ? this.act(...operations) : kept;
  }

  /**
   * Takes records that somebody hands over by picture or file; undefined where the desk is locked. `answers`: what the
   * sender's phone may scan, the very entries that go on the board; sent to the server with the next round.
   */
  async receive(records: readonly HandedOver[]): Promise<(HandedTaken & { readonly answers: readonly string[] }) | undefined> {
    await this.start();
    const { manifest, today } = this;
    const { db, random } = this.#deps;
    if (!manifest || this.#closed) return undefined;
    const taken = await takeHanded(records, { db, log: this.#log, manifest, today });
    if (this.#isClosed()) return undefined;
    const entries = this.#board.answer(this.#log.confirmed, taken.rids, random);
    const parts = Array.from({ length: Math.ceil(entries.length / MOST_ENTRIES) }, (_, i) =>
      entries.slice(i * MOST_ENTRIES, (i + 1) * MOST_ENTRIES),
    );
    void this.sync();
    return { ...taken, answers: parts.map((part) => answerText({ by: 'desk', entries: part })) };
  }

  /** The records in a file that somebody handed over; undefined where this desk's keys open none. */
  openFile(text: string): Promise<readonly HandedOver[] | undefined> {
    return this.#log.openFile(text);
  }

  /** The names of the signed lists that lie on the evening's server; none while it is not heard. */
  async publishedNames(): Promise<readonly string[]> {
    const { memberToken } = this.#identity;
    const read = this.#closed ? undefined : await this.#deps.port.publishedNames(this.eid, memberToken);
    return read?.ok === true ? read.names : [];
  }

  /** One of them as it lies there. Its signature is still to be checked. */
  published(name: string): ReturnType<DeskPort['published']> {
    return this.#deps.port.published(this.eid, this.#identity.memberToken, name);
  }

  /** Makes a new join code. It stands in the log, so every desk of the evening learns of it; the old one ends when the server has it. */
  renewCode(): Promise<Attempt<unknown>> {
    return this.act({ type: 'newCode', day: this.today, joinSecret: this.#codes.make(this.#deps.random) });
  }

  /** Whether these keys open this desk on another device, too. */
  isOpenedBy(keys: DeskIdentity): boolean {
    return isSameDesk(this.#identity, keys, this.#codes.of(this.desk));
  }

  async refreshRow(): Promise<void> {
    const row = await deskRow(this.#deps.db, this.eid)();
    if (row) this.#row = row;
  }

  /** Forgets the keys and everything opened with them. */
  close(): void {
    const nothing = new Uint8Array(0);
    this.#closed = true;
    this.#rounds.stop();
    this.#serverCode.forget();
    this.#lists.close();
    this.#codes.forget();
    this.#identity = { ...this.#identity, epochs: [], coordinatorSecret: nothing, memberToken: nothing, joinSecret: nothing };
    this.begun.close();
    this.edits.close();
    this.#log.close();
    this.#board.forget();
    this.#counts.forget();
  }

  async #start(): Promise<void> {
    await this.posting.load();
    await this.begun.load();
    this.edits.load();
    await this.refreshRow();
    await this.#openLists();
    await this.#log.read(this.manifest);
    // Sealed under a code that was made since this key was kept: the log has just told it.
    if (!this.#codes.isKnown) await this.#openLists();
    this.#tables.hear(this.#log.confirmed.tables.values(), undefined);
    this.#isOpen = true;
  }

  async #act(operations: readonly Operation[]): Promise<Attempt<unknown>> {
    await this.start();
    const { manifest } = this;
    if (!manifest || this.#closed) return { ok: false, reason: 'desk.notFound' };
    const written = await this.#log.write(operations, manifest);
    if (written.ok) void this.sync();
    return written;
  }

  /** It may be locked at any await. */
  #isClosed(): boolean {
    return this.#closed;
  }

  async #exchange(): Promise<ClientProblem | null> {
    await this.start();
    const { port } = this.#deps;
    const token = this.#identity.memberToken;
    if (this.#row.created === 0) {
      const unpublished = await this.#serverCode.publish((code) => port.publish(this.eid, token, code));
      await this.refreshRow();
      if (unpublished !== null) return unpublished;
    }
    // First of all: until the server has them, this device may be the only one that does.
    const handed = await port.sendHanded(this.eid, participantKeys(this.#codes.inForce).post);
    const pushed = await port.push(this.eid, token);
    if (!pushed.ok && pushed.reason !== 'operation.race') return pushed.reason;
    const pulled = await port.pull(this.eid, token);
    if (!pulled.ok) return pulled.reason;
    await this.#takeLog();
    const untold = await this.#publishBoard(token);
    const unbrought = await this.#bringList();
    const unseen = unbrought === null ? await this.#lookAtManifest() : null;
    if (unbrought === null && unseen === null) {
      await this.#publishCounts(token);
      if (!this.#isClosed()) await this.edits.settle();
    }
    return untold ?? unbrought ?? unseen ?? (handed.ok ? null : handed.reason);
  }

  /** Under the code in force, so after the look at it. No card waits for it, and nobody is told where it fails: it is tried again with the next round. */
  async #publishCounts(token: Bytes): Promise<void> {
    const { port, random } = this.#deps;
    const { eid, manifest, code } = this;
    const { coordinatorSecret } = this.#identity;
    if (this.#closed || !manifest || !code || this.#lists.problem !== null) return;
    const counts = countsOf(
      this.#log.confirmed,
      eid,
      (id) => this.people.has(id),
      manifest.mode,
      (id) => this.institutions.has(id),
    );
    await this.#counts.publish(counts, { code, coordinatorSecret, manifest }, random, {
      read: () => port.readCounts(eid, token),
      put: (change) => port.putCounts({ eid, memberToken: token, epoch: manifest.epoch, ...change }),
    });
  }

  /** Before the look at the manifest, which would take what the server has in place of what this desk changed. */
  async #bringList(): Promise<ClientProblem | null> {
    if (this.#closed) return null;
    const joinSecrets = this.#codes.of(this.#log.confirmed);
    const waiting = await pendingList(this.#deps.db, this.eid)();
    const brought = await this.#listKeeper.bring(this.#identity, this.eid, this.manifest?.epoch ?? 1, joinSecrets);
    if (this.#isClosed()) return null;
    if (!brought.ok && brought.reason === 'list.race') {
      // What was said of single people is put on top of the other desk's list.
      this.#isListRefused = waiting === undefined || !(await this.edits.made(waiting));
      return null;
    }
    if (brought.ok && brought.put) await this.refreshRow();
    return brought.ok ? null : brought.reason;
  }

  /** Another desk may have changed what the evening is, or how it is joined. Only a code that the server's log holds is brought there. */
  async #lookAtManifest(): Promise<ClientProblem | null> {
    if (this.#closed) return null;
    const joinSecrets = this.#codes.of(this.#log.confirmed);
    const kept = await this.#manifests.look({ identity: this.#identity, known: this.manifest, joinSecrets });
    if (this.#isClosed()) return null;
    // Two desks renewed it at the same moment and crossed each other: a third code ends it.
    if (!kept.ok && kept.reason === 'join.rotated' && this.#codes.mayReplace()) await this.renewCode();
    if (!kept.ok) return kept.reason;
    const isClosedList = kept.changed || !this.#codes.isKnown;
    this.#codes.take(kept.joinSecret);
    await this.refreshRow();
    // Another tab of this desk may have put a list in force.
    if (isClosedList || this.#openedLists !== listIds(this.manifest)) await this.#openLists();
    return null;
  }

  async #takeLog(): Promise<void> {
    const { generation } = this.#row;
    await this.refreshRow();
    // Another server's board knows nothing of what this one was told.
    if (this.#row.generation !== generation) {
      this.#board.forget();
      this.#counts.forget();
    }
    await this.#log.read(this.manifest);
    this.#tables.hear(this.#log.confirmed.tables.values(), this.#deps.clock());
  }

  /** Only what the server's log holds is told to the phones: a change that waits here may still lose to another desk. */
  async #publishBoard(token: Bytes): Promise<ClientProblem | null> {
    if (this.#closed) return null;
    const { port, random } = this.#deps;
    const put = await this.#board.publish(this.#log.confirmed, random, {
      read: () => port.readBoard(this.eid, token),
      put: (due) =>
        port.putBoard(
          this.eid,
          token,
          due.map(({ entry }) => entry),
          due.map(({ over }) => over),
        ),
    });
    return put?.ok === false ? put.reason : null;
  }

  async #openLists(): Promise<void> {
    this.#openedLists = listIds(this.manifest);
    const lists = await listsOf(this.#deps.db, this.eid)();
    const opened = await this.#lists.open(this.manifest, lists, this.#codes.of(this.desk), this.organizersKey);
    if (opened) this.#codes.take(opened);
  }
}

function listIds(manifest: Manifest | null): string {
  return manifest?.lists.map(({ id }) => id).join() ?? '';
}
