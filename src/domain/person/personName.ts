import type { Person } from './person.ts';

/** A person's name as readers of a language see it, and the same name in the other script beside it. */
export interface PersonName {
  readonly name: string;
  readonly other: string;
}

/** Cyrillic for those who read Russian, Latin for everybody else. */
export function personName(person: Person, tag: string): PersonName {
  const cyrillic = `${person.givenName} ${person.surname}`;
  return tag === 'ru' ? { name: cyrillic, other: person.latin } : { name: person.latin, other: cyrillic };
}

/** The name alone, as readers of a language see it. */
export function displayName(person: Person, tag: string): string {
  return personName(person, tag).name;
}

/** How a card begins after «Здравствуйте,»: given name and patronymic in the nominative; the given name alone where no patronymic is known. */
export function greetingName(person: Pick<Person, 'givenName' | 'patronymic'>): string {
  return [person.givenName, person.patronymic].filter(Boolean).join(' ');
}

/** The two letters on a person's stamp, in the script that readers of a language see. */
export function initialsOf(person: Person, tag: string): string {
  const words = tag === 'ru' ? [person.givenName, person.surname] : person.latin.split(' ');
  return [words.at(0), words.at(-1)]
    .map((word) => word?.charAt(0) ?? '')
    .join('')
    .toUpperCase();
}

/** The year of birth, from the full date where only that is known; null where the sources give neither. */
export function birthYearOf(person: Pick<Person, 'birthDate' | 'birthYear'>): number | null {
  return person.birthYear ?? (person.birthDate === null ? null : Number(person.birthDate.slice(0, 4)));
}
