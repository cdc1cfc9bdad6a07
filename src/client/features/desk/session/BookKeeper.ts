import type { Attempt } from '../../../data/attempt.ts';
import type { Db } from '../../../data/Db.ts';
import { keepBook, keptBook } from '../../../data/deskBook.ts';
import type { Bytes, Random } from '../../../../domain/bytes/index.ts';
import { bookOf, emptyBook, mergeBooks, openBook, sealBook, type GroupBook } from '../../../../domain/book/index.ts';
import { countByPerson } from '../../../../domain/desk/stages.ts';
import type { DeskIdentity, Manifest } from '../../../../domain/event/index.ts';
import { forOrganizers, organizersKey } from '../../../../domain/list/organizersPart.ts';
import { allOfRules, type DeskState } from '../../../../domain/log/index.ts';
import type { PeopleList } from '../../../../domain/person/person.ts';
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

/** The group book of an evening: what lies here of the evenings before, and on top of it what this one says. */
export class BookKeeper {
  readonly #db: Db;
  readonly #random: Random;

  constructor({ db, random }: { readonly db: Db; readonly random: Random }) {
    this.#db = db;
    this.#random = random;
  }

  /** The book as of now. */
  async read(known: Known): Promise<ReadBook> {
    const { identity, manifest, desk } = known;
    const { eid, title, date } = manifest;
    const sealed = await keptBook(this.#db, eid)();
    const opened = sealed && openBook(sealed, eid, identity.coordinatorSecret);
    const before = opened ?? emptyBook;
    const damaged = sealed !== undefined && opened === undefined;
    const list = await this.#list(known);
    if (!list) return { book: desk.rules.size > 0 ? mergeBooks(before, { ...emptyBook, rules: allOfRules(desk.rules) }) : before, damaged };
    const own = bookOf({ list, said: desk, rules: desk.rules, cards: countByPerson(desk), evening: { eid, title, date } });
    return { book: mergeBooks(before, own), damaged };
  }

  /** Keeps what another book knows beside this evening. */
  keep(book: GroupBook, { identity, manifest: { eid } }: Pick<Known, 'identity' | 'manifest'>): Promise<Attempt<unknown>> {
    return keepBook(this.#db, eid, sealBook(book, eid, identity.coordinatorSecret, this.#random));
  }

  /** The evening's list of real people, whole; undefined where there is none, or it does not open. */
  async #list({ identity, manifest, joinSecrets }: Known): Promise<PeopleList | undefined> {
    const named = manifest.lists.find(({ kind }) => kind === 'people');
    const opened = named && (await openKept(this.#db, manifest.eid, named.id, [...joinSecrets].reverse()));
    return opened && forOrganizers(opened, organizersKey(identity.coordinatorSecret));
  }
}
