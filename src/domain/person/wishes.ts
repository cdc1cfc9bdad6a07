import type { NotedWishes } from '../log/index.ts';
import { letterWishes, type LetterWish, type Person } from './person.ts';

/**
 * What a person wants of letters, as a desk knows it: what organizers noted, else what the list says. What a list of a
 * later day forbids stays forbidden, whatever was noted before: a card that is not wanted does more harm than one that is missing.
 */
export function wishOf({ letters, asOf }: Pick<Person, 'letters' | 'asOf'>, noted: NotedWishes | undefined): LetterWish {
  const own = noted?.letters;
  if (!noted || own === undefined || own === 'unknown') return letters;
  return asOf.status > noted.day && isStricter(letters, own) ? letters : own;
}

/** The person as a desk treats them: with the wishes that organizers noted. The very same one where these change nothing. */
export function withWishes(person: Person, noted: NotedWishes | undefined): Person {
  const letters = wishOf(person, noted);
  return letters === person.letters ? person : { ...person, letters };
}

/** The same of many people, by their ids. */
export function withNotedWishes(
  people: ReadonlyMap<string, Person>,
  wishes: ReadonlyMap<string, NotedWishes>,
): ReadonlyMap<string, Person> {
  if (wishes.size === 0) return people;
  const known = new Map(people);
  for (const [id, noted] of wishes) {
    const person = people.get(id);
    if (person) known.set(id, withWishes(person, noted));
  }
  return known;
}

/** The list of wishes goes from the most open to the strictest. */
function isStricter(one: LetterWish, other: LetterWish): boolean {
  return letterWishes.indexOf(one) > letterWishes.indexOf(other);
}
