import type { LanguageTag } from '../language/index.ts';
import { birthdaysIn, reachableBirthdays } from '../person/birthday.ts';
import { whyNotChoosable } from '../person/choosable.ts';
import type { Institution, Person } from '../person/person.ts';
import { chooseForMe } from './chooseForMe.ts';
import type { Choices } from './filters.ts';
import { indexPeople, type Matches, type PeopleIndex } from './indexPeople.ts';
import { interestsIn } from './interests.ts';
import { Sieve, type Counts } from './Sieve.ts';

/** What somebody looks for. */
export interface Question {
  readonly query: string;
  readonly choices: Choices;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** By the fastest way of the evening. */
  readonly daysOnTheWay: number;
  /** The language in which interests are read. */
  readonly language: LanguageTag;
}

/** Who fits, as places in the list: first those to choose from, then those of the rehearsal, then those nobody writes to. */
export interface Shown {
  readonly order: Int32Array;
  readonly choosable: number;
  readonly rehearsal: number;
  /** Nobody has all the words typed: these have the most of them. */
  readonly isPartial: boolean;
}

/** Whom some words find. */
export interface FoundPeople {
  /** The best first. */
  readonly ids: readonly string[];
  /** As in `Shown`. */
  readonly isPartial: boolean;
}

export interface Picked {
  /** Place in the list. */
  readonly at: number;
  /** How many there were to choose from. */
  readonly among: number;
  /** The person's cards; null where nobody has told of any cards. */
  readonly cards: PickedCards | null;
}

/** How many cards somebody has had. */
export interface PickedCards {
  /** Until this evening, as the list counts; null where it does not. */
  readonly before: number | null;
  /** This evening; null where its desk has not told yet. */
  readonly now: number | null;
}

/** What an evening knows of people besides its list. */
export interface KnownOfPeople {
  /** This evening's cards by person's id, as its desk told; who is missing has none. Left out: it has not told. */
  readonly cards?: Readonly<Record<string, number>>;
  /** To whom the cards are that wait on this device, so that no desk has counted them; one id for each card. */
  readonly waiting?: readonly string[];
}

/** Searches, filters and picks in the people of one evening. Everything that it takes and gives is plain data. */
export class Finder {
  readonly #people: readonly Person[];
  readonly #institutions: readonly Institution[];
  #index: PeopleIndex | undefined;
  #known: KnownOfPeople = {};
  readonly #isListCounted: boolean;
  #counted: ReadonlyMap<string, number> | undefined;
  #sieve: Sieve | undefined;
  #sieveFor = '';

  constructor(people: readonly Person[], institutions: readonly Institution[]) {
    this.#people = people;
    this.#institutions = institutions;
    this.#isListCounted = people.some(({ cards }) => cards !== undefined);
    this.know({});
  }

  /** Makes the index that the first search would otherwise make; a tenth of a second for 10,000 people. */
  prepare(): void {
    this.#index ??= indexPeople(this.#people, this.#institutions);
  }

  /** Takes what the evening knows of people, in place of what it knew before. */
  know(known: KnownOfPeople): void {
    this.#known = known;
    this.#counted = known.cards || this.#isListCounted ? this.#count(known) : undefined;
    this.#sieve = undefined;
  }

  /** The people who match; everybody for an empty query. */
  search(query: string): FoundPeople {
    const { places, isPartial } = this.#found(query);
    return { ids: Array.from(places, (at) => this.#idAt(at)), isPartial };
  }

  /** Who fits a question; among those with chosen interests whoever shares the most comes first. */
  look(question: Question): Shown {
    const sieve = this.#sieveOf(question);
    const { places, isPartial } = this.#found(question.query);
    const found = sieve.left(places, question.choices);
    const { order, ends } = inSections(found, sieve.standing);
    const [choosable = 0, rehearsal = 0] = ends;
    const shared = sieve.sharing('interests', question.choices);
    if (shared) {
      let from = 0;
      for (const end of ends) {
        order.subarray(from, end).sort((a, b) => shared(b) - shared(a));
        from = end;
      }
    }
    return { order, choosable, rehearsal: rehearsal - choosable, isPartial };
  }

  /** For each value of each filter, how many people it would leave to write to, the other filters being as they are. */
  count(question: Question): Counts {
    return this.#sieveOf(question).count(this.#found(question.query).places, question.choices);
  }

  /**
   * One of those who fit, by chance: the fewer cards, the likelier. Nobody of `not` as long as there are others; of the
   * rehearsal only where nobody else is. `roll` is from 0 to below 1; undefined when nobody fits.
   */
  pick(question: Question, roll: number, not: readonly string[]): Picked | undefined {
    const { order, choosable, rehearsal } = this.look(question);
    const all = order.subarray(0, choosable > 0 ? choosable : rehearsal);
    const others = all.filter((at) => !not.includes(this.#idAt(at)));
    const cardsOf = (at: number): number => this.#counted?.get(this.#idAt(at)) ?? 0;
    const at = chooseForMe(others.length > 0 ? others : all, cardsOf, roll);
    return at === undefined ? undefined : { at, among: all.length, cards: this.#cardsAt(at) };
  }

  #cardsAt(at: number): PickedCards | null {
    if (!this.#counted) return null;
    const before = this.#people[at]?.cards ?? null;
    return { before, now: this.#known.cards ? (this.#counted.get(this.#idAt(at)) ?? 0) - (before ?? 0) : null };
  }

  /** All cards by person's id: the list's own, this evening's, and those that wait here. */
  #count({ cards = {}, waiting = [] }: KnownOfPeople): ReadonlyMap<string, number> {
    const counted = new Map(Object.entries(cards));
    for (const id of waiting) counted.set(id, (counted.get(id) ?? 0) + 1);
    for (const { id, cards: before } of this.#people) if (before !== undefined) counted.set(id, (counted.get(id) ?? 0) + before);
    return counted;
  }

  #found(query: string): Matches {
    // Nothing typed needs no index: the list stands on the screen before it is made.
    if (query.trim() === '') return { places: Int32Array.from(this.#people.keys()), isPartial: false };
    this.#index ??= indexPeople(this.#people, this.#institutions);
    return this.#index.search(query);
  }

  #sieveOf({ today, daysOnTheWay, language }: Question): Sieve {
    const key = `${today} ${String(daysOnTheWay)} ${language}`;
    if (this.#sieve && key === this.#sieveFor) return this.#sieve;
    this.#sieveFor = key;
    const writable = (person: Person): boolean => whyNotChoosable(person, today, daysOnTheWay) === undefined;
    this.#sieve = new Sieve(this.#people, writable, {
      today,
      birthdays: birthdaysIn(reachableBirthdays(today, daysOnTheWay)),
      institutions: new Map(this.#institutions.map((institution) => [institution.id, institution])),
      cards: this.#counted ?? new Map(),
      interestsOf: interestsIn(this.#people, language),
    });
    return this.#sieve;
  }

  #idAt(at: number): string {
    return this.#people[at]?.id ?? '';
  }
}

/** The same people by where they stand, in their order otherwise; `ends`: where each section ends. In plain loops, for it is done with every letter. */
function inSections(found: Int32Array, standing: Uint8Array): { order: Int32Array; ends: Int32Array } {
  const ends = new Int32Array(3);
  for (const at of found) {
    const section = standing[at] ?? 0;
    ends[section] = (ends[section] ?? 0) + 1;
  }
  const places = new Int32Array(3);
  for (let section = 1; section < 3; section++) {
    places[section] = ends[section - 1] ?? 0;
    ends[section] = (ends[section] ?? 0) + (ends[section - 1] ?? 0);
  }
  const order = new Int32Array(found.length);
  for (const at of found) {
    const section = standing[at] ?? 0;
    const place = places[section] ?? 0;
    order[place] = at;
    places[section] = place + 1;
  }
  return { order, ends };
}
