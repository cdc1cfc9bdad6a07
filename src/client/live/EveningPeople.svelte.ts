import { liveQuery } from 'dexie';
import { createSubscriber } from 'svelte/reactivity';
import { toHex, type Bytes } from '../../domain/bytes/index.ts';
import { openCounts } from '../../domain/counts/openCounts.ts';
import { sha256 } from '../../domain/crypto/index.ts';
import { parseJoinCode } from '../../domain/event/joinCode.ts';
import type { ListDrawing } from '../../domain/listDrawing/listDrawing.ts';
import type { Institution, Person } from '../../domain/person/person.ts';
import type { KnownOfPeople, Picked, Question, Shown } from '../../domain/search/Finder.ts';
import type { Counts } from '../../domain/search/Sieve.ts';
import type { Db } from '../data/Db.ts';
import { keptCounts, type KeptCounts } from '../data/keptCounts.ts';
import { cardsOf, evening, listsOf } from '../data/queries.ts';
import type { ClientProblem } from '../data/problems.ts';
import type { EveningRow } from '../data/rows.ts';
import { byId } from './byId.ts';

type PeopleProblem = ClientProblem | 'list.workerFailed';

/** What opens lists and searches in them, off the page's thread. */
export interface PeopleOpener {
  open(lists: readonly { readonly bytes: Bytes; readonly id: string; readonly joinSecret: Bytes }[]): Promise<
    | {
        readonly ok: true;
        readonly people: readonly Person[];
        readonly institutions: readonly Institution[];
        readonly drawings: readonly ListDrawing[];
      }
    | { readonly ok: false; readonly reason: PeopleProblem }
  >;
  /** Takes what the evening knows of people besides its lists, in place of what it knew before; it stays known when lists are opened again. */
  know(known: KnownOfPeople): Promise<void>;
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
  /** Drawings from prison that may be fronts. */
  readonly drawings: readonly ListDrawing[];
}

/** What the database says of an evening's people. */
interface Held {
  readonly row: EveningRow | undefined;
  /** Ids of the lists that are here. */
  readonly lists: readonly string[];
  readonly counts: KeptCounts | undefined;
  /** To whom the cards are that no desk has yet. */
  readonly waiting: readonly string[];
}

/** An evening's people, opened once for all of its screens and again when the organizers publish another list. */
export class EveningPeople {
  readonly #db: Db;
  readonly #eid: string;
  readonly #opener: PeopleOpener;
  readonly #subscribe: () => void;
  #state: PeopleState = $state.raw({ name: 'opening' });
  #openedKey: string | undefined;
  #knownKey: string | undefined;
  /** What the database said last; a round of sync may change it while the lists are being opened. */
  #newest: Held | undefined;

  constructor(db: Db, eid: string, opener: PeopleOpener) {
    this.#db = db;
    this.#eid = eid;
    this.#opener = opener;
    this.#subscribe = createSubscriber(() => {
      const subscription = liveQuery(() => this.#held()).subscribe({
        next: (held) => {
          void this.#follow(held);
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

  async #held(): Promise<Held> {
    const [db, eid] = [this.#db, this.#eid];
    // Begun together: Dexie watches what is asked for before the first wait for sure.
    const [row, lists, counts, cards] = await Promise.all([
      evening(db, eid)(),
      db.lists.where('eid').equals(eid).primaryKeys(),
      keptCounts(db, eid)(),
      cardsOf(db, eid)(),
    ]);
    const waiting = cards.filter(({ state }) => state === 'sealed').map(({ person }) => person);
    return { row, lists, counts, waiting };
  }

  async #follow(held: Held): Promise<void> {
    const { row, lists } = held;
    this.#newest = held;
    if (!row) {
      this.#openedKey = undefined;
      this.#state = { name: 'missing' };
      return;
    }
    const named = row.manifest.lists.filter(({ id }) => lists.includes(id)).map(({ id }) => id);
    const key = [row.code, ...named].join(' ');
    if (named.length === 0 || (row.ready === 0 && named.length < row.manifest.lists.length)) {
      this.#openedKey = undefined;
      this.#state = { name: 'incomplete', evening: row };
    } else if (key === this.#openedKey) {
      await this.#tell(held);
      const now = this.#newestOr(held).row ?? row;
      if (this.#state.name === 'open' || this.#state.name === 'failed') this.#state = { ...this.#state, evening: now };
    } else {
      this.#openedKey = key;
      const state = await this.#open(held, row, named);
      if (this.#openedKey !== key) return;
      this.#state = state;
      // The phone ended the worker, for want of memory maybe: the next look tries once more.
      if (state.name === 'failed' && state.reason === 'list.workerFailed') this.#openedKey = undefined;
    }
  }

  /** What came while the worker was at work is newer. */
  #newestOr(held: Held): Held {
    return this.#newest ?? held;
  }

  async #open(held: Held, row: EveningRow, named: readonly string[]): Promise<PeopleState> {
    const code = parseJoinCode(row.code);
    if (!code.ok) return { name: 'failed', evening: row, reason: code.reason };
    const rows = (await listsOf(this.#db, this.#eid)()).filter(({ id }) => named.includes(id));
    const opened = await this.#opener.open(rows.map(({ bytes, id }) => ({ bytes, id, joinSecret: code.code.secret })));
    if (opened.ok) await this.#tell(this.#newestOr(held));
    const now = this.#newestOr(held).row ?? row;
    if (!opened.ok) return { name: 'failed', evening: now, reason: opened.reason };
    return {
      name: 'open',
      evening: now,
      people: opened.people,
      byId: byId(opened.people),
      institutions: byId(opened.institutions),
      drawings: opened.drawings,
    };
  }

  /** Whoever looks, counts or picks after this goes by what the desk told last, with a network or without. */
  async #tell({ row, counts, waiting }: Held): Promise<void> {
    const key = [row?.code, counts && toHex(sha256(counts.sealed)), ...waiting].join(' ');
    if (key === this.#knownKey) return;
    this.#knownKey = key;
    const cards = row && counts && cardsIn(row, counts);
    await this.#opener.know({ waiting, ...(cards && { cards }) });
  }
}

/** Undefined where they do not open: under an old join code, until the desk has told again. */
function cardsIn({ code, manifest }: EveningRow, { sealed }: KeptCounts): Readonly<Record<string, number>> | undefined {
  const parsed = parseJoinCode(code);
  const opened = parsed.ok ? openCounts(sealed, parsed.code, manifest, 0) : undefined;
  return opened?.ok === true ? opened.counts.cards : undefined;
}
