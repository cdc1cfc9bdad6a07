import type { Person } from '../../../../domain/person/person.ts';
import type { FoundPeople } from '../../../../domain/search/Finder.ts';

/** What a desk's search field asks, and whom it finds, the best first. Made while a component is set up. */
export class PeopleSearch {
  query = $state('');
  #isPartial = $state(false);
  #ranks = $state.raw<Readonly<Record<string, number>>>();

  /** `search`: the worker, which finds names with typos and in both alphabets. */
  constructor(search: (query: string) => Promise<FoundPeople>) {
    $effect(() => {
      const asked = this.query.trim();
      if (asked === '') {
        this.#ranks = undefined;
        this.#isPartial = false;
        return;
      }
      void search(asked).then(({ ids, isPartial }) => {
        // An answer to an older question is not shown.
        if (asked !== this.query.trim()) return;
        this.#ranks = Object.fromEntries(ids.map((id, rank) => [id, rank]));
        this.#isPartial = isPartial;
      });
    });
  }

  /** Something was asked and answered. */
  get found(): boolean {
    return this.#ranks !== undefined;
  }

  /** Nobody has all the words: those have the most of them. */
  get isPartial(): boolean {
    return this.#isPartial;
  }

  /** Those of `people` who are found, the best first; all in their own order while nothing is asked. */
  among(people: readonly Person[]): readonly Person[] {
    const ranks = this.#ranks;
    if (!ranks) return people;
    return people.filter(({ id }) => Object.hasOwn(ranks, id)).sort((a, b) => (ranks[a.id] ?? 0) - (ranks[b.id] ?? 0));
  }
}
