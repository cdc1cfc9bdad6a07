import * as v from 'valibot';
import type { Db } from '../../../data/Db.ts';
import { pendingList, previousList, type PendingList } from '../../../data/deskLists.ts';
import { toHex, type Random } from '../../../../domain/bytes/index.ts';
import type { TableWorker } from '../../../workers/table/index.ts';
import type { TableResult } from '../../../workers/table/protocol.ts';
import { againForm, parsePersonForm } from '../../../../domain/desk/personForm.ts';
import { withRefused } from '../../../../domain/desk/refusedForm.ts';
import { personEditSchema, type EditedFact, type PersonEdit } from '../../../../domain/list/changePerson.ts';
import { letterWishes, type LetterWish } from '../../../../domain/person/person.ts';
import { latestDay } from '../parts/keepSaid.ts';
import { placeOf } from './begunForms.ts';
import type { BegunTexts } from './BegunTexts.svelte.ts';
import type { DeskSession } from './DeskSession.svelte.ts';
import { lockedLists, sealingKeys, undoable, undoJob } from './listInForce.ts';

export type EditOutcome =
  /** `isSaid`: the list says all of this already. */
  | { readonly ok: true; readonly isSaid: boolean }
  /** Another desk changed these facts first; nothing was done. */
  | { readonly ok: false; readonly why: 'overtaken'; readonly facts: readonly EditedFact[] }
  | { readonly ok: false; readonly why: 'gone' }
  | { readonly ok: false; readonly why: 'failed'; readonly reason: Extract<TableResult, { kind: 'failed' }>['reason'] };

/** Where edits lie that the server was not seen with yet, each at a place of its own: another tab of this desk keeps its own beside it. */
const WAITS = 'waits:';
/** So often another list came in between: somebody gets on. */
const TRIES = 5;

const waitingSchema = v.object({
  edit: personEditSchema,
  /** Lists name it so that stand on it, whoever made them. Left out by versions that named none. */
  id: v.exactOptional(v.string()),
  version: v.number(),
  kind: v.picklist(['people', 'test']),
  /** The wish that desks had noted before this change noted its own: taken back, the change takes that back, too. */
  noted: v.exactOptional(v.strictObject({ letters: v.picklist(letterWishes), source: v.string() })),
});
type Kept = v.InferOutput<typeof waitingSchema> & { readonly id: string };
interface Waiting extends Kept {
  readonly place: string;
}
type Taken = Pick<Kept, 'edit' | 'id' | 'noted'>;

interface Applied {
  readonly outcome: EditOutcome;
  /** The list that it made. */
  readonly made?: Pick<Kept, 'version' | 'kind'>;
  /** It was on the list, and somebody who had seen it there changed it since. */
  readonly isOverruled?: true;
}

interface EditsDeps {
  readonly db: Db;
  readonly random: Random;
  readonly session: DeskSession;
  readonly begun: BegunTexts;
  readonly startTable: () => TableWorker;
}

/**
 * Changes of single people of the evening's lists. Each is a new version of the list, like an import. Where another desk
 * published a list first, what was changed here is put on top of that one; where that one says something else of the very same
 * fact, the change lies at a place of its own until somebody opens it, and is told.
 */
export class PersonEdits {
  readonly #deps: EditsDeps;
  #table: TableWorker | undefined;
  #waiting: readonly Waiting[] = [];
  #turn: Promise<unknown> = Promise.resolve();
  /** The last change here, with the version of the list that it made: under a new join code that list has another name. */
  #undoable = $state.raw<Taken & Pick<Kept, 'version' | 'kind'>>();
  /** The name of the last change here that nobody took back: put on top of another desk's list it can be taken back from there. */
  #last: string | undefined;

  constructor(deps: EditsDeps) {
    this.#deps = deps;
  }

  /** Takes up what waited when this desk was closed. */
  load(): void {
    const { begun } = this.#deps;
    const all = begun.under(WAITS).flatMap((place) => {
      const read = v.safeParse(waitingSchema, begun.at(place));
      return read.success ? [{ place, id: place, ...read.output }] : [];
    });
    this.#waiting = all.sort((a, b) => a.version - b.version);
  }

  /** Puts a change in force here; it goes to the server with the next round. */
  save(edit: PersonEdit): Promise<EditOutcome> {
    return this.#inTurn(async () => {
      const id = this.#name();
      const taken: Taken = { edit, id, ...this.#noteOver(edit) };
      const done = await this.#apply(taken);
      if (done.made) this.#keep([...this.#waiting, this.#waits(taken, done.made)]);
      this.#undoable = done.made && { ...taken, ...done.made };
      this.#last = done.made && id;
      if (done.outcome.ok && taken.noted && edit.letters) await this.#note(edit.person, edit.letters.to, edit.source.where);
      return done.outcome;
    });
  }

  /** The list in force is the one that the last change here made: undo takes that change back. */
  get canUndo(): boolean {
    const made = this.#undoable;
    const inForce = this.#deps.session.manifest?.lists.find(({ kind }) => kind === made?.kind);
    return made !== undefined && inForce?.version === made.version;
  }

  /** Brings the list before the last change back; says whether that is done. */
  undo(): Promise<boolean> {
    return this.#inTurn(async () => {
      const { db, session } = this.#deps;
      const before = this.canUndo && (await this.#isBefore()) ? await undoable(db, session) : undefined;
      const job = before && undoJob(session, before);
      const made = job && (await this.#worker.run(job));
      const taken = made?.kind === 'list' && (await session.takeList(made.list, { isEdit: true, over: before?.list ?? null })).ok;
      if (!taken) return false;
      const undone = this.#undoable;
      this.#undoable = this.#last = undefined;
      await this.#look();
      if (undone) await this.#noteBefore(undone);
      return true;
    });
  }

  /** Whether these lists were made by nothing but these changes. */
  made(lists: readonly PendingList['list'][]): Promise<boolean> {
    return this.#inTurn(() => {
      const isMade = (one: PendingList['list']) => this.#waiting.some(({ version, kind }) => version === one.version && kind === one.kind);
      return Promise.resolve(lists.every(isMade));
    });
  }

  /** After another list was put in force here, by an import or an undo: what it does not say was overruled in somebody's sight. */
  look(): Promise<void> {
    return this.#inTurn(() => this.#look());
  }

  /** After a round: what the server's list does not say is put on top of it. */
  settle(): Promise<void> {
    return this.#inTurn(async () => {
      const { db, session } = this.#deps;
      // Another desk's list of the same version may be in force.
      if (this.#undoable && !(await this.#isBefore())) this.#undoable = undefined;
      if (this.#waiting.length === 0 || (await pendingList(db, session.eid)())) return;
      const still: Waiting[] = [];
      for (const one of this.#waiting) {
        const { edit, id, noted } = one;
        const { outcome, made, isOverruled } = await this.#apply(one);
        const taken: Taken = { edit, id, ...(noted && { noted }) };
        if (made) still.push(this.#waits(taken, made));
        if (made && id === this.#last) this.#undoable = { ...taken, ...made };
        if (!outcome.ok && outcome.why === 'failed') still.push(one);
        else if (!outcome.ok || isOverruled) await this.#noteBefore(one);
        if (!outcome.ok && outcome.why !== 'failed') this.#refuse(edit, outcome.why === 'overtaken' ? outcome.facts : []);
      }
      this.#keep(still);
    });
  }

  close(): void {
    this.#table?.close();
    this.#waiting = [];
  }

  /** Whether the list that undo brings back is the one before the last change here. */
  async #isBefore(): Promise<boolean> {
    const { db, session } = this.#deps;
    const before = await previousList(db, session.eid)();
    return before?.kind === this.#undoable?.kind && before?.replacedBy === this.#undoable?.version;
  }

  get #worker(): TableWorker {
    this.#table ??= this.#deps.startTable();
    return this.#table;
  }

  /** At a new place: a tab that drops the old one meanwhile drops nothing of this. */
  #waits(taken: Taken, { version, kind }: Pick<Kept, 'version' | 'kind'>): Waiting {
    return { place: WAITS + this.#name(), ...taken, version, kind };
  }

  #name(): string {
    return toHex(this.#deps.random(8));
  }

  /** What is to be there comes before what goes: whatever ends this in between loses nothing. */
  #keep(waiting: readonly Waiting[]): void {
    const { begun } = this.#deps;
    const before = this.#waiting;
    this.#waiting = waiting;
    for (const one of waiting) {
      const { place, ...kept } = one;
      if (!before.includes(one)) begun.keep(place, kept);
    }
    for (const { place } of before) if (!waiting.some((one) => one.place === place)) begun.drop(place);
  }

  /** Beside what stands half-written of this person, and on top of what was refused of them before. */
  #refuse(edit: PersonEdit, facts: readonly EditedFact[]): void {
    const { begun, session } = this.#deps;
    const place = placeOf('refused', edit.person);
    const form = againForm(edit, session.listed(edit.person), session.institutions, facts);
    const before = parsePersonForm(begun.at(place));
    begun.keep(place, 'gone' in form || !before ? form : withRefused(form, before));
  }

  async #look(): Promise<void> {
    const said: Waiting[] = [];
    const unsaid: Waiting[] = [];
    for (const one of this.#waiting) ((await this.#ask(one))?.kind === 'said' ? said : unsaid).push(one);
    if (unsaid.length > 0) this.#keep(said);
    // The latest first: each leads to what was noted before it.
    for (const one of unsaid.reverse()) await this.#noteBefore(one);
  }

  /** What desks noted of letters would outweigh what the list says from now on. */
  #noteOver({ person, letters }: PersonEdit): Pick<Kept, 'noted'> {
    const noted = this.#deps.session.desk.wishes.get(person);
    if (!letters || noted?.letters === undefined || noted.letters === 'unknown') return {};
    return { noted: { letters: noted.letters, source: noted.source } };
  }

  /** Says the wish again that counted before a change, unless something else was noted since. */
  async #noteBefore({ edit: { person, letters, source }, noted }: Taken): Promise<void> {
    const now = this.#deps.session.desk.wishes.get(person);
    if (noted && now?.letters === letters?.to && now?.source === source.where) await this.#note(person, noted.letters, noted.source);
  }

  async #note(person: string, letters: LetterWish, source: string): Promise<void> {
    const { session } = this.#deps;
    const day = latestDay(session.today, session.desk.wishes.get(person));
    await session.act({ type: 'noteWishes', person, day, letters, source });
  }

  async #ask({ edit, id: editId }: Pick<Kept, 'edit' | 'id'>): Promise<TableResult | undefined> {
    const { db, session } = this.#deps;
    const keys = sealingKeys(session);
    if (!keys) return undefined;
    return this.#worker.run({ job: 'person', lists: await lockedLists(db, session), edit, editId, today: session.today, ...keys });
  }

  async #apply(one: Pick<Kept, 'edit' | 'id'>): Promise<Applied> {
    for (let tries = 0; tries < TRIES; tries++) {
      const result = await this.#ask(one);
      if (result?.kind === 'said') return { outcome: { ok: true, isSaid: true } };
      if (result?.kind === 'overruled') return { outcome: { ok: true, isSaid: false }, isOverruled: true };
      if (result?.kind === 'unsaid')
        return { outcome: result.why === 'gone' ? { ok: false, why: 'gone' } : { ok: false, why: 'overtaken', facts: result.facts } };
      if (result?.kind !== 'list')
        return { outcome: { ok: false, why: 'failed', reason: result?.kind === 'failed' ? result.reason : 'list.workerFailed' } };
      const { version, kind } = result.list;
      const taken = await this.#deps.session.takeList(result.list, { isEdit: true });
      if (taken.ok) return { outcome: { ok: true, isSaid: false }, made: { version, kind } };
      if (taken.reason !== 'list.race') return { outcome: { ok: false, why: 'failed', reason: 'list.malformed' } };
    }
    return { outcome: { ok: false, why: 'failed', reason: 'list.workerFailed' } };
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const start = async () => {
      // Another tab of this desk may have said something since, or seen the server with what waited.
      await this.#deps.begun.refresh(WAITS);
      this.load();
      return work();
    };
    const done = this.#turn.then(start, start);
    this.#turn = done;
    return done;
  }
}
