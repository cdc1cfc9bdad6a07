import * as v from 'valibot';
import type { Db } from '../../../data/Db.ts';
import { pendingList, type PendingList } from '../../../data/deskLists.ts';
import { toHex, type Random } from '../../../../domain/bytes/index.ts';
import type { TableWorker } from '../../../workers/table/index.ts';
import type { TableResult } from '../../../workers/table/protocol.ts';
import { againForm } from '../../../../domain/desk/personForm.ts';
import { personEditSchema, type EditedFact, type PersonEdit } from '../../../../domain/list/changePerson.ts';
import { placeOf } from './begunForms.ts';
import type { BegunTexts } from './BegunTexts.svelte.ts';
import type { DeskSession } from './DeskSession.svelte.ts';
import { canUndo, lockedLists, sealingKeys, undoJob } from './listInForce.ts';

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

const waitingSchema = v.strictObject({
  edit: personEditSchema,
  version: v.number(),
  kind: v.picklist(['people', 'test']),
  /** The version with which the server took it: a later one that says otherwise was made by somebody who had seen it. */
  arrived: v.exactOptional(v.number()),
});
type Kept = v.InferOutput<typeof waitingSchema>;
interface Waiting extends Kept {
  readonly place: string;
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
 * fact, the change lies again where it was begun, and is told.
 */
export class PersonEdits {
  readonly #deps: EditsDeps;
  #table: TableWorker | undefined;
  #waiting: readonly Waiting[] = [];
  #turn: Promise<unknown> = Promise.resolve();
  #undoable = $state<number>();

  constructor(deps: EditsDeps) {
    this.#deps = deps;
  }

  /** Takes up what waited when this desk was closed. */
  load(): void {
    const { begun } = this.#deps;
    const all = begun.under(WAITS).flatMap((place) => {
      const read = v.safeParse(waitingSchema, begun.at(place));
      return read.success ? [{ place, ...read.output }] : [];
    });
    this.#waiting = all.sort((a, b) => a.version - b.version);
  }

  /** Puts a change in force here; it goes to the server with the next round. */
  save(edit: PersonEdit): Promise<EditOutcome> {
    return this.#inTurn(async () => {
      const done = await this.#apply(edit);
      if (done.outcome.ok && done.made) this.#keep([...this.#waiting, this.#waits({ edit, ...done.made })]);
      this.#undoable = done.made?.version;
      return done.outcome;
    });
  }

  /** The list in force is the one that the last change here made: undo takes that change back. */
  get canUndo(): boolean {
    const { session } = this.#deps;
    return this.#undoable !== undefined && session.manifest?.lists.some(({ version }) => version === this.#undoable) === true;
  }

  /** Brings the list before the last change back; says whether that is done. */
  undo(): Promise<boolean> {
    return this.#inTurn(async () => {
      const { db, session } = this.#deps;
      const job = (await canUndo(db, session)) ? await undoJob(db, session) : undefined;
      const made = job && (await this.#worker.run(job));
      const taken = made?.kind === 'list' && (await session.takeList(made.list, { isEdit: true })).ok;
      if (!taken) return false;
      this.#undoable = undefined;
      await this.#look();
      return true;
    });
  }

  /** Whether a list that waits for the server was made by nothing but these changes. */
  made({ list, earlier }: Pick<PendingList, 'list' | 'earlier'>): Promise<boolean> {
    return this.#inTurn(() => {
      const isMade = (one: PendingList['list']) => this.#waiting.some(({ version, kind }) => version === one.version && kind === one.kind);
      return Promise.resolve([list, ...earlier].every(isMade));
    });
  }

  /** The server took this list: what it says is not said again over a later list. Until a look at the server it may still have been crossed. */
  arrived({ list, earlier }: Pick<PendingList, 'list' | 'earlier'>): Promise<void> {
    return this.#inTurn(() => {
      const isIn = ({ version, kind }: Waiting) => [list, ...earlier].some((one) => one.version === version && one.kind === kind);
      if (this.#waiting.some(isIn)) this.#keep(this.#waiting.map((one) => (isIn(one) ? { ...one, arrived: list.version } : one)));
      return Promise.resolve();
    });
  }

  /** After another list was put in force here, by an import or an undo: what it does not say was overruled in somebody's sight. */
  look(): Promise<void> {
    return this.#inTurn(() => this.#look());
  }

  /** After a round: what the server's list does not say is put on top of it. */
  settle(): Promise<void> {
    return this.#inTurn(async () => {
      const { db, session, begun } = this.#deps;
      if (this.#waiting.length === 0 || (await pendingList(db, session.eid)())) return;
      const still: Waiting[] = [];
      for (const one of this.#waiting) {
        if (this.#isOverruled(one)) continue;
        const { outcome, made } = await this.#apply(one.edit);
        if (made) still.push(this.#waits({ edit: one.edit, ...made }));
        else if (!outcome.ok && outcome.why === 'failed') still.push(one);
        else if (!outcome.ok) {
          const place = placeOf('person', one.edit.person);
          const facts = outcome.why === 'overtaken' ? outcome.facts : [];
          begun.keep(place, againForm(one.edit, session.listed(one.edit.person), session.institutions, facts));
        }
      }
      this.#keep(still);
    });
  }

  close(): void {
    this.#table?.close();
    this.#waiting = [];
  }

  get #worker(): TableWorker {
    this.#table ??= this.#deps.startTable();
    return this.#table;
  }

  /** At a new place: a tab that drops the old one meanwhile drops nothing of this. */
  #waits(one: Kept): Waiting {
    return { place: WAITS + toHex(this.#deps.random(8)), ...one };
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
    const still = new Set(waiting.map(({ place }) => place));
    for (const { place } of before) if (!still.has(place)) begun.drop(place);
  }

  /** Two desks that cross each other give their lists the same version: a later one stands on the one that arrived. */
  #isOverruled({ kind, arrived }: Waiting): boolean {
    const there = this.#deps.session.manifest?.lists.find((list) => list.kind === kind);
    return arrived !== undefined && there !== undefined && there.version > arrived;
  }

  async #look(): Promise<void> {
    const said: Waiting[] = [];
    for (const one of this.#waiting) if ((await this.#ask(one.edit))?.kind === 'said') said.push(one);
    if (said.length < this.#waiting.length) this.#keep(said);
  }

  async #ask(edit: PersonEdit): Promise<TableResult | undefined> {
    const { db, session } = this.#deps;
    const keys = sealingKeys(session);
    if (!keys) return undefined;
    return this.#worker.run({ job: 'person', lists: await lockedLists(db, session), edit, today: session.today, ...keys });
  }

  async #apply(edit: PersonEdit): Promise<{ readonly outcome: EditOutcome; readonly made?: Pick<Waiting, 'version' | 'kind'> }> {
    for (let tries = 0; tries < TRIES; tries++) {
      const result = await this.#ask(edit);
      if (result?.kind === 'said') return { outcome: { ok: true, isSaid: true } };
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
