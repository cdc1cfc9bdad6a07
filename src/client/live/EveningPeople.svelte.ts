import { liveQuery } from 'dexie';
import { createSubscriber } from 'svelte/reactivity';
import type { Bytes } from '../../domain/bytes/index.ts';
import { parseJoinCode } from '../../domain/event/joinCode.ts';
import type { Institution, Person } from '../../domain/person/person.ts';
import type { Picked, Question, Shown } from '../../domain/search/Finder.ts';
import type { Counts } from '../../domain/search/Sieve.ts';
import type { Db } from '../data/Db.ts';
import { evening, listsOf } from '../data/queries.ts';
import type { ClientProblem } from '../data/problems.ts';
import type { EveningRow } from '../data/rows.ts';
import { byId } from './byId.ts';

type PeopleProblem = ClientProblem | 'list.workerFailed';

/** What opens lists and searches in them, off the page's thread. */
export interface PeopleOpener {
  open(
    lists: readonly { readonly bytes: Bytes; readonly id: string; readonly joinSecret: Bytes }[],
  ): Promise<
    | { readonly ok: true; readonly people: readonly Person[]; readonly institutions: readonly Institution[] }
    | { readonly ok: false; readonly reason: PeopleProblem }
  >;
  look(question: Question): Promise<Shown>;
  count(question: Question): Promise<Counts>;
  pick(question: Question, roll: number, not: readonly string[]): Promise<Picked | null>;
}

export type PeopleState =
  | { readonly name: 'opening' }
  /** The evening is not on this device. */
  | { readonly name: 'missing' }
  /** Joined, but its lists are not all here yet. */
  | { readonly name: 'incomplete'; readonly evening: EveningRow }
  | { readonly name: 'failed'; readonly evening: EveningRow; readonly reason: PeopleProblem }
  | OpenPeople;

export interface OpenPeople {
  readonly name: 'open';
  readonly evening: EveningRow;
  readonly people: readonly Person[];
  readonly byId: ReadonlyMap<string, Person>;
  readonly institutions: ReadonlyMap<string, Institution>;
}

/** An evening's people, opened once for all of its screens and again when the organizers publish another list. */
export class EveningPeople {
  readonly #db: Db;
  readonly #eid: string;
  readonly #opener: PeopleOpener;
  readonly #subscribe: () => void;
  #state: PeopleState = $state.raw({ name: 'opening' });
  #openedKey: string | undefined;
  /** What the database said last; a round of sync may change it while the lists are being opened. */
  #newest: EveningRow | undefined;

  constructor(db: Db, eid: string, opener: PeopleOpener) {
    this.#db = db;
    this.#eid = eid;
    this.#opener = opener;
    this.#subscribe = createSubscriber(() => {
      const subscription = liveQuery(() => this.#held()).subscribe({
        next: ({ row, held }) => {
          void this.#follow(row, held);
        },
        error: () => undefined,
      });
      return () => subscription.unsubscribe();
    });
  }

  get state(): PeopleState {
    this.#subscribe();
    return this.#state;
  }

  /** Who fits, as places in the open list. */
  look(question: Question): Promise<Shown> {
    return this.#opener.look(question);
  }

  /** How many people the values of each filter would leave. */
  count(question: Question): Promise<Counts> {
    return this.#opener.count(question);
  }

  /** One of those who fit, by chance and rather somebody with few cards; nobody of `not` where there are others. `roll`: from 0 to below 1. */
  pick(question: Question, roll: number, not: readonly string[]): Promise<Picked | null> {
    return this.#opener.pick(question, roll, not);
  }

  async #held(): Promise<{ row: EveningRow | undefined; held: readonly string[] }> {
    const row = await evening(this.#db, this.#eid)();
    const held = await this.#db.lists.where('eid').equals(this.#eid).primaryKeys();
    return { row, held };
  }

  async #follow(row: EveningRow | undefined, held: readonly string[]): Promise<void> {
    this.#newest = row;
    if (!row) {
      this.#openedKey = undefined;
      this.#state = { name: 'missing' };
      return;
    }
    const named = row.manifest.lists.filter(({ id }) => held.includes(id)).map(({ id }) => id);
    const key = [row.code, ...named].join(' ');
    if (named.length === 0 || (row.ready === 0 && named.length < row.manifest.lists.length)) {
      this.#openedKey = undefined;
      this.#state = { name: 'incomplete', evening: row };
    } else if (key === this.#openedKey) {
      if (this.#state.name === 'open' || this.#state.name === 'failed') this.#state = { ...this.#state, evening: row };
    } else {
      this.#openedKey = key;
      const state = await this.#open(row, named);
      if (this.#openedKey !== key) return;
      this.#state = state;
      // The phone ended the worker, for want of memory maybe: the next look tries once more.
      if (state.name === 'failed' && state.reason === 'list.workerFailed') this.#openedKey = undefined;
    }
  }

  async #open(row: EveningRow, named: readonly string[]): Promise<PeopleState> {
    const code = parseJoinCode(row.code);
    if (!code.ok) return { name: 'failed', evening: row, reason: code.reason };
    const rows = (await listsOf(this.#db, this.#eid)()).filter(({ id }) => named.includes(id));
    const opened = await this.#opener.open(rows.map(({ bytes, id }) => ({ bytes, id, joinSecret: code.code.secret })));
    const now = this.#newest ?? row;
    if (!opened.ok) return { name: 'failed', evening: now, reason: opened.reason };
    return {
      name: 'open',
      evening: now,
      people: opened.people,
      byId: byId(opened.people),
      institutions: byId(opened.institutions),
    };
  }
}
