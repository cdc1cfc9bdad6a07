import type { LanguageTag } from '../../../../domain/language/index.ts';
import { saveSetting } from '../../../data/commands.ts';
import type { Db } from '../../../data/Db.ts';
import { mappingSetting } from '../../../data/deskSettings.ts';
import { setting } from '../../../data/queries.ts';
import type { Checked, FollowedInfo, PublishedInfo, SheetInfo, TableSource, TableWorker } from '../../../workers/table/index.ts';
import type { TableJob, TableResult } from '../../../workers/table/protocol.ts';
import { toHex, utf8, type Bytes } from '../../../../domain/bytes/index.ts';
import { sha256 } from '../../../../domain/crypto/index.ts';
import { parseUse, type ColumnUse, type Mapping } from '../../../../domain/import/fields/fields.ts';
import type { SheetFormat } from '../../../../domain/import/exportList.ts';
import type { DrawingChange } from '../../../../domain/listDrawing/changeDrawings.ts';
import type { Person } from '../../../../domain/person/person.ts';
import type { ImportProblem } from '../../../../domain/import/problem.ts';
import type { PublisherProblem } from '../../../../domain/publish/problem.ts';
import type { ClientProblem } from '../../../data/problems.ts';
import type { DeskSession } from '../session/DeskSession.svelte.ts';
import {
  isInForce,
  lockedList,
  lockedLists,
  namedList,
  sealingKeys,
  undoable,
  undoJob,
  type NamedList,
  type Undoable,
} from '../session/listInForce.ts';

export type ListFailure = Extract<TableResult, { kind: 'failed' }>['reason'];

/** What is going on, for the words on the screen. */
export type Work = 'reading' | 'checking' | 'taking' | null;

/** Who a row is about: somebody of the list by id, or null for somebody new. */
type Decision = readonly [row: number, person: string | null];

/** `overtaken`: another list came into force first. */
type Enforced = 'done' | 'overtaken' | 'failed';
/** The list of a kind that was in force; null where there was none. */
type WasInForce = readonly [kind: NamedList['kind'], list: NamedList | null];

export interface ImportDeps {
  readonly db: Db;
  readonly session: DeskSession;
  readonly worker: TableWorker;
  /** The organizers' words for the sheet as a source, and for what it supports. */
  readonly source: () => { readonly where: string; readonly supports: string };
  readonly language: () => LanguageTag;
}

/** One import at the desk, from the sheet to the list in force; nothing is changed before `take`. */
export class ListImport {
  readonly #deps: ImportDeps;
  #name = $state('');
  #sheets = $state.raw<readonly SheetInfo[]>([]);
  #sheet = $state(0);
  #mapping = $state.raw<Mapping>([]);
  #remembered = $state(false);
  #leaveOut = $state.raw<readonly number[]>([]);
  #decisions = $state.raw<readonly Decision[]>([]);
  #gone = $state<'remove' | 'keep'>('remove');
  #checked = $state.raw<Checked>();
  #overtaken = $state(false);
  /** The lists in force that the preview was made of. */
  #madeOf: readonly WasInForce[] = [];
  /** What a signed list was read from: what it is compared with changes with the lists in force. */
  #signed: TableSource | undefined;
  #refused = $state.raw<ImportProblem>();
  #unpublished = $state.raw<PublisherProblem>();
  #published = $state.raw<PublishedInfo>();
  #trusted = $state(false);
  #offered = $state.raw<readonly string[]>([]);
  #unfetched = $state.raw<ClientProblem>();
  #followed = $state.raw<readonly FollowedInfo[]>([]);
  #failed = $state.raw<ListFailure>();
  #work = $state<Work>(null);
  #progress = $state.raw<{ readonly done: number; readonly total: number }>();
  #cancelled = $state(false);
  #outcome = $state<'taken' | 'undone' | 'notUndone' | null>(null);
  #undoable = $state.raw<Undoable>();
  #job: AbortController | undefined;

  constructor(deps: ImportDeps) {
    this.#deps = deps;
  }

  /** The name of the file that is read; '' while none is. */
  get name(): string {
    return this.#name;
  }
  get sheets(): readonly SheetInfo[] {
    return this.#sheets;
  }
  get sheet(): number {
    return this.#sheet;
  }
  get info(): SheetInfo | undefined {
    return this.#sheets[this.#sheet];
  }
  get mapping(): Mapping {
    return this.#mapping;
  }
  /** The mapping is one that somebody made for such headings before. */
  get remembered(): boolean {
    return this.#remembered;
  }
  /** Numbers of rows that are not read. */
  get leaveOut(): readonly number[] {
    return this.#leaveOut;
  }
  get gone(): 'remove' | 'keep' {
    return this.#gone;
  }
  get checked(): Checked | undefined {
    return this.#checked;
  }
  /** Another list came into force after a preview was made that was to be taken; this preview is made of that one. */
  get overtaken(): boolean {
    return this.#overtaken;
  }
  /** Why the file is no sheet. */
  get refused(): ImportProblem | undefined {
    return this.#refused;
  }
  /** Why a published list must not be taken. */
  get unpublished(): PublisherProblem | undefined {
    return this.#unpublished;
  }
  /** Who signed the list that is read; undefined for a sheet. */
  get published(): PublishedInfo | undefined {
    return this.#published;
  }
  /** Whoever signed is known, or somebody compared the key. */
  get trusted(): boolean {
    return this.#published === undefined || this.#published.acquaintance !== 'new' || this.#trusted;
  }
  /** The publishers whose lists are part of the list in force. */
  get followed(): readonly FollowedInfo[] {
    return this.#followed;
  }
  /** Signed lists that lie on the evening's server, by name. */
  get offered(): readonly string[] {
    return this.#offered;
  }
  /** Why one of them could not be fetched. */
  get unfetched(): ClientProblem | undefined {
    return this.#unfetched;
  }
  get failed(): ListFailure | undefined {
    return this.#failed;
  }
  get work(): Work {
    return this.#work;
  }
  get progress(): { readonly done: number; readonly total: number } | undefined {
    return this.#progress;
  }
  get cancelled(): boolean {
    return this.#cancelled;
  }
  get outcome(): 'taken' | 'undone' | 'notUndone' | null {
    return this.#outcome;
  }
  /** The list in force took the place of one that is still here. */
  get canUndo(): boolean {
    return this.#undoable !== undefined;
  }

  async read(name: string, source: TableSource): Promise<void> {
    this.forget();
    this.#name = name;
    if ((await this.#open(source))?.kind === 'sheets') await this.chooseSheet(0);
  }

  /** Fetches a signed list from the evening's own server, the only one that the app ever calls, and reads it like a file. */
  async readOffered(name: string): Promise<void> {
    this.forget();
    this.#name = name;
    this.#work = 'reading';
    const fetched = await this.#deps.session.published.read(name);
    // Something else was chosen meanwhile.
    if (this.#name !== name) return;
    this.#work = null;
    if (fetched.ok) await this.read(name, { kind: 'published', bytes: fetched.bytes });
    else this.#unfetched = fetched.reason;
  }

  async chooseSheet(sheet: number): Promise<void> {
    this.#sheet = sheet;
    this.#leaveOut = [];
    this.#decisions = [];
    const info = this.info;
    if (!info) return;
    const kept = parseMapping(await setting(this.#deps.db, keyOf(info))(), info);
    this.#remembered = kept !== undefined;
    this.#mapping = kept ?? info.columns.map(({ use }) => use);
    await this.check();
  }

  /** Somebody compared the key of the list with what its publisher says elsewhere; or did not. */
  trust(trusted: boolean): void {
    this.#trusted = trusted;
  }

  /** Says what a column holds, and keeps it for the next sheet with these headings. */
  async use(column: number, use: ColumnUse | null): Promise<void> {
    this.#mapping = this.#mapping.with(column, use);
    if (this.info) await saveSetting(this.#deps.db, keyOf(this.info), this.#mapping);
    await this.check();
  }

  leaveOutRows(rows: readonly number[]): Promise<void> {
    this.#leaveOut = [...this.#leaveOut, ...rows];
    return this.check();
  }

  readAllRows(): Promise<void> {
    this.#leaveOut = [];
    return this.check();
  }

  /** Who somebody said a row is about; undefined where nobody did. */
  decisionOf(row: number): string | null | undefined {
    return this.#decisions.find(([decided]) => decided === row)?.[1];
  }

  /** Somebody of the list in force. */
  personOf(id: string): Person | undefined {
    return this.#deps.session.people.get(id);
  }

  /** Says who a row is about: somebody of the list, null for somebody new, undefined for not yet. */
  decide(row: number, person: string | null | undefined): Promise<void> {
    const others = this.#decisions.filter(([decided]) => decided !== row);
    this.#decisions = person === undefined ? others : [...others, [row, person]];
    return this.check();
  }

  setGone(gone: 'remove' | 'keep'): Promise<void> {
    this.#gone = gone;
    return this.check();
  }

  /** Compares the sheet with the list in force; nothing is changed. */
  async check(): Promise<void> {
    const { db, session, source, language } = this.#deps;
    const kind = this.#kind;
    const over = namedList(session, kind);
    this.#checked = undefined;
    this.#overtaken = false;
    const result = await this.#run('checking', {
      job: 'check',
      check: {
        sheet: this.#sheet,
        before: await lockedList(db, session, kind),
        mapping: this.#mapping,
        leaveOut: this.#leaveOut,
        decisions: this.#decisions,
        gone: this.#gone,
        today: session.today,
        source: { ...source(), date: session.today },
        language: language(),
      },
    });
    if (result?.kind !== 'checked') return;
    this.#checked = result.checked;
    if (!this.#published) this.#madeOf = [[kind, over]];
  }

  /** Puts the list that was shown in force; where another one came into force since, shows anew what would change. */
  async take(): Promise<void> {
    const { session } = this.#deps;
    const keys = sealingKeys(session);
    if (!keys || this.#checked?.state !== 'ready' || !this.trusted) return;
    const over = namedList(session, this.#kind);
    const done = (await this.#isOfInForce()) ? await this.#enforce({ job: 'seal', ...keys }, () => over) : 'overtaken';
    if (done === 'overtaken') await this.#showAnew();
    if (done !== 'done') return;
    this.forget();
    this.#outcome = 'taken';
  }

  /** Puts a drawing on the list in force, or takes one off it; says whether that is done. */
  async changeDrawings(change: DrawingChange): Promise<boolean> {
    const { db, session } = this.#deps;
    const keys = sealingKeys(session);
    if (!keys) return false;
    let done: Enforced = 'overtaken';
    // Where another list came into force meanwhile, the drawing goes on that one.
    for (let tries = 0; done === 'overtaken' && tries < 3; tries++) {
      const over = { people: namedList(session, 'people'), test: namedList(session, 'test') };
      done = await this.#enforce({ job: 'drawing', lists: await lockedLists(db, session), change, ...keys }, (kind) => over[kind]);
    }
    if (done === 'overtaken') this.#failed = 'list.malformed';
    // The list before is another one now than whatever was said of it.
    if (done === 'done') this.#outcome = null;
    return done === 'done';
  }

  /**
   * Brings the list before back, under a new version: phones take it like any other. Once more, and the one that was taken comes
   * back. Where another list is in force by now than when this was offered, nothing is taken back: it may be somebody's change.
   */
  async undo(): Promise<void> {
    const { session } = this.#deps;
    const outcome = this.#outcome === 'undone' ? 'taken' : 'undone';
    const before = await this.#stillUndoable();
    const job = before && undoJob(session, before);
    const done = job ? await this.#enforce(job, () => before.list) : 'overtaken';
    if (done === 'failed') return;
    this.forget();
    this.#outcome = done === 'done' ? outcome : 'notUndone';
    if (done === 'overtaken') this.#undoable = undefined;
  }

  /** What was offered, under the name that it has now. */
  async #stillUndoable(): Promise<Undoable | undefined> {
    const { db, session } = this.#deps;
    const offered = this.#undoable;
    const now = await undoable(db, session);
    const isSame = offered?.list.kind === now?.list.kind && offered && (await isInForce(db, session, offered.list.kind, offered.list));
    return isSame === true ? now : undefined;
  }

  /** Somebody comes to the screen: a sheet that is open is as they left it, and what was said of the one before is said. */
  async comeBack(): Promise<void> {
    if (this.info) {
      // What goes on with it goes on.
      if (this.#work === null) await this.#lookHere();
      return;
    }
    this.forget();
    await this.look();
  }

  /** Looks whether there is a list to go back to, whose lists are part of the one in force, and what lies on the server. */
  async look(): Promise<void> {
    await this.#lookHere();
    this.#offered = await this.#deps.session.published.names();
  }

  /** What this desk knows without a network. */
  async #lookHere(): Promise<void> {
    const { db, session } = this.#deps;
    this.#undoable = await undoable(db, session);
    const lists = await lockedLists(db, session);
    const result = lists.length > 0 ? await this.#run(null, { job: 'followed', lists }) : undefined;
    if (result?.kind === 'followed') this.#followed = result.followed;
  }

  /** The list in force as a sheet; undefined when it failed. */
  async exported(format: SheetFormat): Promise<Bytes | undefined> {
    const { db, session } = this.#deps;
    const [list] = await lockedLists(db, session);
    const result = list && (await this.#run(null, { job: 'export', list, format, language: this.#deps.language() }));
    return result?.kind === 'file' ? result.bytes : undefined;
  }

  async template(format: SheetFormat): Promise<Bytes | undefined> {
    const result = await this.#run(null, { job: 'template', format, language: this.#deps.language() });
    return result?.kind === 'file' ? result.bytes : undefined;
  }

  /** Stops what is going on. */
  cancel(): void {
    this.#job?.abort();
  }

  /** Lets go of the sheet and of everything that was said about it. */
  forget(): void {
    this.cancel();
    this.#name = '';
    this.#sheets = [];
    this.#mapping = [];
    this.#leaveOut = [];
    this.#decisions = [];
    this.#gone = 'remove';
    this.#checked = undefined;
    this.#overtaken = false;
    this.#madeOf = [];
    this.#signed = undefined;
    this.#refused = undefined;
    this.#unpublished = undefined;
    this.#published = undefined;
    this.#unfetched = undefined;
    this.#trusted = false;
    this.#failed = undefined;
    this.#cancelled = false;
    this.#outcome = null;
  }

  close(): void {
    this.forget();
    this.#deps.worker.close();
  }

  get #kind(): NamedList['kind'] {
    return this.#published?.kind ?? 'people';
  }

  /** A signed list is compared with all lists in force: with what they know of its publisher, and with who stands on them. */
  async #open(source: TableSource): Promise<TableResult | undefined> {
    const { db, session } = this.#deps;
    const { today } = session;
    const kinds = ['people', 'test'] as const;
    const inForce = kinds.map((kind): WasInForce => [kind, namedList(session, kind)]);
    const result = await this.#run('reading', { job: 'read', source, lists: await lockedLists(db, session), today });
    if (result?.kind !== 'sheets') return result;
    this.#published = result.published;
    this.#sheets = result.sheets;
    this.#madeOf = inForce;
    this.#signed = result.published && source;
    return result;
  }

  /** Whether the lists in force are the ones that the preview was made of. */
  async #isOfInForce(): Promise<boolean> {
    const { db, session } = this.#deps;
    for (const [kind, list] of this.#madeOf) if (!(await isInForce(db, session, kind, list))) return false;
    return true;
  }

  /** Compares with the list that came into force; what was said of columns and rows stays. */
  async #showAnew(): Promise<void> {
    // It was let go meanwhile.
    if (!this.info) return;
    if (this.#signed) {
      this.#checked = undefined;
      const again = await this.#open(this.#signed);
      // By now it is older than what was taken of this publisher.
      if (again?.kind === 'unpublished') this.#published = undefined;
      if (again?.kind === 'unpublished') this.#sheets = [];
      if (again?.kind !== 'sheets') return;
    }
    await this.check();
    this.#overtaken = true;
  }

  /** Puts the list that a job makes in force in place of the one that it was made of. */
  async #enforce(job: TableJob, over: (kind: NamedList['kind']) => NamedList | null): Promise<Enforced> {
    const result = await this.#run('taking', job);
    if (result?.kind !== 'list') return 'failed';
    const taken = await this.#deps.session.takeList(result.list, { over: over(result.list.kind) });
    await this.#lookHere();
    if (taken.ok) return 'done';
    if (taken.reason === 'list.race') return 'overtaken';
    this.#failed = 'list.malformed';
    return 'failed';
  }

  async #run(work: Work, job: TableJob): Promise<TableResult | undefined> {
    this.#job?.abort();
    const own = new AbortController();
    this.#job = own;
    this.#work = work;
    this.#progress = undefined;
    this.#failed = undefined;
    this.#cancelled = false;
    const onprogress = (done: number, total: number) => {
      if (this.#job === own) this.#progress = { done, total };
    };
    const result = await this.#deps.worker.run(job, { signal: own.signal, onprogress });
    // A later job has taken its place.
    if (this.#job !== own) return undefined;
    this.#work = null;
    this.#cancelled = result === undefined;
    if (result?.kind === 'refused') this.#refused = result.problem;
    if (result?.kind === 'unpublished') this.#unpublished = result.problem;
    if (result?.kind === 'failed') this.#failed = result.reason;
    return result;
  }
}

/** Headings are kept as their hash: what somebody called their columns is nobody's business. */
function keyOf({ signature }: SheetInfo): string {
  return mappingSetting(toHex(sha256(utf8(signature))).slice(0, 32));
}

function parseMapping(value: unknown, { columns }: SheetInfo): Mapping | undefined {
  if (!Array.isArray(value) || value.length !== columns.length) return undefined;
  return value.map((use: unknown) => (typeof use === 'string' ? (parseUse(use) ?? null) : null));
}
