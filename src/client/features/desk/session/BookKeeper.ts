import type { Attempt } from '../../../data/attempt.ts';
import type { Db } from '../../../data/Db.ts';
import { keepBook, keptBook } from '../../../data/deskBook.ts';
import type { Bytes, Random } from '../../../../domain/bytes/index.ts';
import {
  bookOf,
  emptyBook,
  fromBook,
  mergeBooks,
  openBook,
  rulesFromBook,
  sealBook,
  type GroupBook,
} from '../../../../domain/book/index.ts';
import { countByPerson } from '../../../../domain/desk/stages.ts';
import type { DeskIdentity, Manifest } from '../../../../domain/event/index.ts';
import { forOrganizers, organizersKey } from '../../../../domain/list/organizersPart.ts';
import { allOfRules, type DeskState } from '../../../../domain/log/index.ts';
import type { PeopleList } from '../../../../domain/person/person.ts';
import type { DeskSession } from './DeskSession.svelte.ts';
import type { OpenEvening } from './OpenEvening.svelte.ts';
import { openKept } from './openKept.ts';

export interface ReadBook {
  readonly book: GroupBook;
  /** What lay here of the evenings before does not open: the book is this evening's alone. */
  readonly damaged: boolean;
}

/** What a desk knows of its evening. */
interface Known {
  readonly identity: DeskIdentity;
  readonly manifest: Manifest;
  readonly desk: DeskState;
  readonly joinSecrets: readonly Bytes[];
}

interface BookDeps {
  readonly db: Db;
  readonly random: Random;
  readonly evening: OpenEvening;
  readonly session: DeskSession;
}

/** The group book of an evening: what lies here of the evenings before, and on top of it what this one says. */
export class BookKeeper {
  readonly #deps: BookDeps;

  constructor(deps: BookDeps) {
    this.#deps = deps;
  }

  /** What outlives this evening, as of now; undefined where the desk is locked. */
  async read(): Promise<ReadBook | undefined> {
    const { evening, session } = this.#deps;
    await session.start();
    const { manifest } = session;
    if (!manifest || evening.isClosed()) return undefined;
    return this.#read({ identity: evening.keys, manifest, desk: session.desk, joinSecrets: session.joinSecrets });
  }

  /** Takes what another book of the same group knows: for the evening's people at once, the rest for evenings to come. */
  async take(other: GroupBook): Promise<Attempt<unknown>> {
    const { db, random, evening, session } = this.#deps;
    const own = await this.read();
    const { manifest } = session;
    if (!own || !manifest) return { ok: false, reason: 'desk.notFound' };
    const { eid } = manifest;
    const kept = await keepBook(db, eid, sealBook(mergeBooks(other, own.book), eid, evening.keys.coordinatorSecret, random));
    if (!kept.ok) return kept;
    const { people, today, desk } = session;
    const operations = [...fromBook(other, people, today, desk), ...rulesFromBook(other, today, desk.rules)];
    return operations.length > 0 ? session.act(...operations) : kept;
  }

  async #read(known: Known): Promise<ReadBook> {
    const { identity, manifest, desk } = known;
    const { eid, title, date } = manifest;
    const sealed = await keptBook(this.#deps.db, eid)();
    const opened = sealed && openBook(sealed, eid, identity.coordinatorSecret);
    const before = opened ?? emptyBook;
    const damaged = sealed !== undefined && opened === undefined;
    const list = await this.#list(known);
    if (!list) return { book: desk.rules.size > 0 ? mergeBooks(before, { ...emptyBook, rules: allOfRules(desk.rules) }) : before, damaged };
    const own = bookOf({ list, said: desk, rules: desk.rules, cards: countByPerson(desk), evening: { eid, title, date } });
    // A book that was taken in since holds this evening, too.
    const isBegunWith = before.evenings.every((one) => one.eid !== eid);
    return { book: mergeBooks(before, own, isBegunWith), damaged };
  }

  /** The evening's list of real people, whole; undefined where there is none, or it does not open. */
  async #list({ identity, manifest, joinSecrets }: Known): Promise<PeopleList | undefined> {
    const named = manifest.lists.find(({ kind }) => kind === 'people');
    const opened = named && (await openKept(this.#deps.db, manifest.eid, named.id, [...joinSecrets].reverse()));
    return opened && forOrganizers(opened, organizersKey(identity.coordinatorSecret));
  }
}
