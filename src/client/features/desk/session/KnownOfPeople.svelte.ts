import type { CheckOptions } from '../../../../domain/check/index.ts';
import { optionsFor } from '../../../../domain/check/optionsFor.ts';
import { postalView, type PostalView } from '../../../../domain/desk/postal.ts';
import type { DeskState } from '../../../../domain/log/index.ts';
import { addressForGuests, type KnownOfAddresses } from '../../../../domain/person/addressForGuests.ts';
import { countryOfPerson } from '../../../../domain/person/countryOfPerson.ts';
import { freshFacts, type FreshFacts } from '../../../../domain/person/freshFacts.ts';
import type { Person } from '../../../../domain/person/person.ts';
import type { OfPeopleAtDesk } from '../../../../domain/person/postability.ts';
import { isSameAddress } from '../../../../domain/person/shownAddress.ts';
import { withNotedWishes } from '../../../../domain/person/wishes.ts';
import type { EveningPeople } from './EveningPeople.svelte.ts';
import type { OpenEvening } from './OpenEvening.svelte.ts';
import type { Posting } from './Posting.svelte.ts';

interface Deps {
  readonly evening: OpenEvening;
  readonly lists: EveningPeople;
  readonly log: { readonly desk: DeskState };
  readonly posting: Posting;
  readonly today: () => string;
}

/** What a desk knows of the people: what the lists say, and on top of it what organizers noted and confirmed. */
export class KnownOfPeople {
  readonly #deps: Deps;
  readonly #people: ReadonlyMap<string, Person> = $derived.by(() => withNotedWishes(this.#deps.lists.people, this.#deps.log.desk.wishes));

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  /** Everybody on the lists, with the wishes that organizers noted: they count for whatever a desk does. */
  get people(): ReadonlyMap<string, Person> {
    return this.#people;
  }

  /** What is known of where people are, beside the lists. */
  get ofPeople(): OfPeopleAtDesk {
    const { addresses, facts, overrides } = this.#deps.log.desk;
    return { addresses, facts, overrides, earlier: this.#deps.lists.earlier };
  }

  /** What lists are sealed with for guests: what is known of addresses, where this evening shows them. */
  get shownToGuests(): KnownOfAddresses | null {
    const { evening, log } = this.#deps;
    const { addresses, facts, overrides, wishes } = log.desk;
    return evening.manifest && evening.manifest.addresses !== 'desk' ? { addresses, facts, overrides, wishes } : null;
  }

  /** Of how many people guests read an address, and of how many they are still to be told another one, or none any more. */
  get addressesOfGuests(): { readonly given: number; readonly due: number } {
    const { shown, earlier, institutions, people } = this.#deps.lists;
    const known = this.shownToGuests;
    const wanted = (person: Person) => known && addressForGuests(person, institutions, known, earlier.get(person.id));
    const due = [...people.values()].filter((person) => !isSameAddress(wanted(person), shown.get(person.id)));
    return { given: shown.size, due: due.length };
  }

  /** Where a card to this person goes, or what is missing for it; undefined for a person of no list. */
  postal(personId: string): PostalView | undefined {
    const { lists, posting } = this.#deps;
    const person = this.people.get(personId);
    return person && postalView(person, lists.institutions, this.ofPeople, posting.fromAbroad, posting.addressOrder);
  }

  /** How a card to this person is checked, by the rules of the country that its address says; Russia's for somebody of no list. */
  checkFor(personId: string): CheckOptions {
    const { lists, log } = this.#deps;
    const person = this.people.get(personId);
    if (!person) return { country: 'ru' };
    return optionsFor(person, countryOfPerson(person, lists.institutions, log.desk.addresses.get(personId)?.address));
  }

  /** How fresh this desk's knowledge of a person is. */
  fresh(person: Person): FreshFacts {
    const { lists, log, today } = this.#deps;
    const institution = person.institution === null ? undefined : lists.institutions.get(person.institution);
    return freshFacts(person, institution, log.desk, today());
  }
}
