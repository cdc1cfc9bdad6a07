import type { Person } from '../../../domain/person/person.ts';
import type { PeopleState } from '../../live/EveningPeople.svelte.ts';

/** To whom a card is, as far as the evening's list says so. */
export type Addressee =
  | { readonly name: 'known'; readonly person: Person }
  /** In a moment it is known. */
  | { readonly name: 'opening' }
  /** The list names the person no more. */
  | { readonly name: 'offList' }
  /** The list does not open, or is not here: nothing can be said of who stands in it. */
  | { readonly name: 'unread' };

/** Finds to whom a card is by the person's id: only an open list can say that somebody is not on it. */
export function addresseeOf(people: PeopleState, id: string): Addressee {
  if (people.name === 'opening') return { name: 'opening' };
  if (people.name !== 'open') return { name: 'unread' };
  const person = people.byId.get(id);
  return person ? { name: 'known', person } : { name: 'offList' };
}
