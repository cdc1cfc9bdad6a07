import { on } from 'svelte/events';
import { chooseLanguage, type LanguageTag } from '../../../domain/language/index.ts';
import { formatJoinCode, type JoinCode } from '../../../domain/event/joinCode.ts';
import { openPreselected } from '../../../domain/relay/preselected.ts';
import { keepAtTable, tableHere, type KeptAtTable, type ToRelay } from '../../data/atTable.ts';
import { attempt, type Attempt } from '../../data/attempt.ts';
import { isOwed, relayedOf, sealAnew } from '../../data/carried.ts';
import type { GuestStart } from '../../data/guestMessages.ts';
import { preselectUnder } from '../../data/kiosk.ts';
import { keptCounts } from '../../data/keptCounts.ts';
import type { TableKeys, TablePort } from '../../data/ports.ts';
import type { ClientProblem } from '../../data/problems.ts';
import { listsOf } from '../../data/queries.ts';
import type { TableRow } from '../../data/rows.ts';
import { giveReserve } from '../../data/reserve.ts';
import type { AppContext } from '../../live/context.ts';
import type { Db } from '../../data/Db.ts';

/** How often a table looks at the server, in milliseconds: while a card waits for the desk, and for what is new otherwise. */
const LOOK = 45_000;
const LOOK_CALMLY = 300_000;

/** The evening's keys in this document's memory, and what is done with them. With the document they are gone. */
export class TableSession {
  #keys: TableKeys | undefined = $state.raw();
  #heardAt: number | null = $state(null);
  #problem: ClientProblem | null = $state(null);
  #running: Promise<void> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stops: (() => void)[] = [];
  /** Whom the label stood for that woke this kiosk: for the guest who held it up, and for no other. */
  #scanned: string | undefined;
  readonly #app: Pick<AppContext, 'db' | 'clock' | 'random'>;
  readonly #port: TablePort;

  constructor(app: Pick<AppContext, 'db' | 'clock' | 'random'>, port: TablePort) {
    this.#app = app;
    this.#port = port;
  }

  /** Undefined until the code was scanned in this document. */
  get keys(): TableKeys | undefined {
    return this.#keys;
  }

  /** When the server last answered, in milliseconds; null until it does. */
  get heardAt(): number | null {
    return this.#heardAt;
  }

  /** Why the last look at the server did not succeed. */
  get problem(): ClientProblem | null {
    return this.#problem;
  }

  /** How each guest is greeted: in the language in which the table was made, where the evening has it; otherwise in the evening's first. */
  languageOf(table: Pick<TableRow, 'language'> | undefined): LanguageTag {
    const offered = this.#keys?.manifest.languages ?? [];
    const own = table?.language;
    return own !== undefined && offered.includes(own) ? own : chooseLanguage(offered).tag;
  }

  /** `scanned`: the tag of whom the label stands for with which it was opened. */
  open(keys: TableKeys, scanned?: string): void {
    for (const stop of this.#stops.splice(0)) stop();
    this.#keys = keys;
    this.#scanned = scanned;
    this.#stops = [
      on(window, 'online', () => void this.look()),
      on(document, 'visibilitychange', () => {
        if (document.visibilityState === 'visible') void this.look();
      }),
    ];
    void this.look();
  }

  /** Goes on with the evening's new code: what was sealed under the one before is sealed under it. */
  async change(keys: TableKeys): Promise<ClientProblem | undefined> {
    const former = this.#keys;
    const sealed = former && (await sealAnew(this.#app.db, this.#app.random, former.code, keys.code));
    if (sealed?.ok === false) return sealed.reason;
    if (former) await preselectUnder(this.#app.db, this.#app.random, former.code, keys.code);
    this.#keys = keys;
    this.#lookAgain();
    return undefined;
  }

  /**
   * Takes on what was sealed under an earlier code, when that is scanned, and gives how much that was. `same`: it is the
   * very code that this table works with.
   */
  async takeOn(former: JoinCode): Promise<Attempt<number | 'same'>> {
    const { db, random } = this.#app;
    const code = this.#keys?.code;
    if (!code) return { ok: true, value: 0 };
    if (formatJoinCode(former) === formatJoinCode(code)) return { ok: true, value: 'same' };
    const sealed = await sealAnew(db, random, former, code);
    await preselectUnder(db, random, former, code);
    if (sealed.ok && sealed.value > 0) this.#lookAgain();
    return sealed;
  }

  /**
   * A guest held up a label with another code of this event. A former one takes along what lies here under it; where the
   * organizers have changed the code, a label with the new one lets a kiosk go on that no organizer comes to.
   */
  async hearLabel(code: JoinCode): Promise<void> {
    const taken = await this.takeOn(code);
    if (!taken.ok || taken.value !== 0 || this.#problem !== 'join.rotated') return;
    const opened = await this.#port.open(code, () => undefined, new AbortController().signal);
    if (opened.ok && opened.manifest.eid === this.#keys?.manifest.eid) await this.change(opened);
  }

  /** Also where a look is under way that knows nothing of it yet. */
  #lookAgain(): void {
    void (this.#running ?? Promise.resolve()).then(() => this.look());
  }

  /** Forgets the keys. */
  close(): void {
    this.#keys = undefined;
    this.#scanned = undefined;
    clearTimeout(this.#timer);
    for (const stop of this.#stops.splice(0)) stop();
  }

  /** Sends what waits and hears the desk; one look at a time. */
  look(): Promise<void> {
    this.#running ??= this.#look().finally(() => (this.#running = undefined));
    return this.#running;
  }

  async #look(): Promise<void> {
    const keys = this.#keys;
    if (!keys) return;
    clearTimeout(this.#timer);
    const { online, problem, manifest } = await this.#port.round(keys);
    if (online === true) this.#heardAt = this.#app.clock();
    this.#problem = problem;
    if (this.#keys !== keys) return;
    if (manifest !== keys.manifest) this.#keys = { ...keys, manifest };
    const waiting = await attempt(relayedOf(this.#app.db, manifest.eid));
    const soon = !waiting.ok || waiting.value.some(isOwed);
    this.#timer = setTimeout(() => void this.look(), soon ? LOOK : LOOK_CALMLY);
  }

  /** What a guest sealed comes onto the disk; then the guest is told, and then it is sent. */
  async keep(record: ToRelay): Promise<KeptAtTable> {
    const keys = this.#keys;
    if (record.eid !== keys?.manifest.eid) return { ok: false, reason: 'evening.notFound' };
    const kept = await this.#keep(keys.code, record);
    if (!kept.ok) return kept;
    this.#lookAgain();
    return { ok: true, value: null };
  }

  /** Where the disk is full, a kiosk has room put by for the guest who writes now. */
  async #keep(code: JoinCode, record: ToRelay): Promise<KeptAtTable> {
    const { db, random } = this.#app;
    const kept = await keepAtTable(db, random, code, record);
    if (kept.ok || kept.reason !== 'storage.full') return kept;
    await giveReserve(db);
    return keepAtTable(db, random, code, record);
  }

  /** What the next guest's document gets. */
  async start(): Promise<GuestStart | undefined> {
    const keys = this.#keys;
    if (!keys) return undefined;
    const { manifest, code } = keys;
    const { db, clock } = this.#app;
    const scanned = this.#scanned;
    this.#scanned = undefined;
    const [lists, counts, table] = await Promise.all([listsOf(db, manifest.eid)(), keptCounts(db, manifest.eid)(), tableHere(db)()]);
    const kiosk = table?.kiosk;
    const person = kiosk?.person && openPreselected(kiosk.person, code);
    return {
      evening: {
        eid: manifest.eid,
        code: formatJoinCode(code),
        // A tablet that goes from hand to hand prints nothing and leaves no file.
        manifest: { ...manifest, addresses: manifest.addresses === 'ownPost' ? 'everyone' : manifest.addresses },
        nextOrdinal: 0,
        joinedAt: clock(),
        ready: 1,
        generation: null,
        rotated: 0,
        clockWarning: 0,
        lastSyncAt: null,
        problem: null,
      },
      lists,
      ...(counts && { counts }),
      language: this.languageOf(table),
      sealed: (table?.cards ?? 0) + (table?.signatures ?? 0),
      ...(kiosk && { kiosk: { ...(person !== undefined && { person }), ...(scanned !== undefined && { scanned }) } }),
    };
  }
}

const sessions = new WeakMap<Db, TableSession>();

/** The one session of this document, from the screen that makes the table to the one that runs it; undefined where a browser keeps nothing. */
export function tableSession(app: AppContext): TableSession | undefined {
  if (!app.table) return undefined;
  const known = sessions.get(app.db) ?? new TableSession(app, app.table);
  sessions.set(app.db, known);
  return known;
}
