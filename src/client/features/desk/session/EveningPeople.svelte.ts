import type { ListRow } from '../../../data/rows.ts';
import type { ListReader, PeopleResult } from '../../../workers/people/index.ts';
import type { Bytes } from '../../../../domain/bytes/index.ts';
import type { Manifest } from '../../../../domain/event/index.ts';
import type { ListDrawing } from '../../../../domain/listDrawing/listDrawing.ts';
import type { EarlierPlace, Institution, Person } from '../../../../domain/person/person.ts';
import type { AddressOfPerson } from '../../../../domain/person/shownAddress.ts';
import type { FoundPeople } from '../../../../domain/search/Finder.ts';
import { byId } from './byId.ts';
import { byPerson } from './byPerson.ts';

export type ListsProblem = Extract<PeopleResult, { ok: false }>['reason'];

/** The people and institutions of an evening's lists, opened in memory only. */
export class EveningPeople {
  readonly #worker: ListReader;
  #people = $state.raw<ReadonlyMap<string, Person>>(byId([]));
  #institutions = $state.raw<ReadonlyMap<string, Institution>>(byId([]));
  #earlier = $state.raw<ReadonlyMap<string, EarlierPlace>>(byPerson([]));
  #drawings = $state.raw<readonly ListDrawing[]>([]);
  #shown = $state.raw<ReadonlyMap<string, AddressOfPerson>>(byPerson([]));
  #problem = $state.raw<ListsProblem | null>(null);
  #closed = false;

  constructor(worker: ListReader) {
    this.#worker = worker;
  }

  get people(): ReadonlyMap<string, Person> {
    return this.#people;
  }
  get institutions(): ReadonlyMap<string, Institution> {
    return this.#institutions;
  }
  /** Where the lists said before that somebody is, by person. */
  get earlier(): ReadonlyMap<string, EarlierPlace> {
    return this.#earlier;
  }
  /** Drawings from prison that may be fronts, each with who allowed it. */
  get drawings(): readonly ListDrawing[] {
    return this.#drawings;
  }

  /** The addresses that guests read in the lists, by person. */
  get shown(): ReadonlyMap<string, AddressOfPerson> {
    return this.#shown;
  }
  /** Why the lists could not be opened; null when they were. */
  get problem(): ListsProblem | null {
    return this.#problem;
  }

  /** Opens the lists that the manifest names with one of these join secrets, the newest last; resolves with the one that did, if any. */
  async open(
    manifest: Manifest | null,
    lists: readonly ListRow[],
    joinSecrets: readonly Bytes[],
    organizersKey: Bytes,
  ): Promise<Bytes | undefined> {
    const named = manifest?.lists.map(({ id }) => id) ?? [];
    const wanted = lists.filter(({ id }) => named.includes(id));
    for (const joinSecret of [...joinSecrets].reverse()) {
      const opened = await this.#worker.open(wanted.map(({ id, bytes }) => ({ id, bytes, joinSecret, organizersKey })));
      if (this.#closed) return undefined;
      this.#problem = opened.ok ? null : opened.reason;
      if (!opened.ok && opened.reason === 'list.unreadable') continue;
      if (!opened.ok) return undefined;
      this.#people = byId(opened.people);
      this.#institutions = byId(opened.institutions);
      this.#earlier = byPerson(opened.earlier);
      this.#drawings = opened.drawings;
      this.#shown = byPerson(opened.shown);
      return wanted.length > 0 ? joinSecret : undefined;
    }
    return undefined;
  }

  /** The people who match. */
  search(query: string): Promise<FoundPeople> {
    return this.#worker.search(query);
  }

  close(): void {
    this.#closed = true;
    this.#worker.close();
    this.#people = byId([]);
    this.#institutions = byId([]);
    this.#earlier = byPerson([]);
    this.#drawings = [];
    this.#shown = byPerson([]);
  }
}
