import { nothingSaid, type Operation, type SaidOfPeople, type SaidOfPerson } from '../log/index.ts';
import type { GroupBook } from './book.ts';
import { portions } from './portions.ts';
import { allSaid, mergeSaid } from './said.ts';

/** Ids of those whom an evening is about. */
export type People = Pick<ReadonlySet<string>, 'has'>;

/** What a book knows of these people and `known` does not, as operations for the log of an evening; none where there is nothing new. */
export function fromBook(book: GroupBook, people: People, day: string, known: SaidOfPeople = nothingSaid): readonly Operation[] {
  return portions(freshSaid(book, people, known)).map((said) => ({ type: 'fromBook', day, said }));
}

/** What would change something where `known` is known already: of one day, what is known has the last word. */
export function freshSaid(book: GroupBook, people: People, known: SaidOfPeople): readonly SaidOfPerson[] {
  const own = allSaid(known);
  const before = new Set(own.map((said) => JSON.stringify(said)));
  const about = book.said.filter(({ person }) => people.has(person));
  const after = allSaid(mergeSaid(about, own));
  return after.filter((said) => people.has(said.person) && !before.has(JSON.stringify(said)));
}
