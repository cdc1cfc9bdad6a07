import { utf8 } from '../bytes/index.ts';
import { nothingSaid, type Operation, type SaidOfPeople, type SaidOfPerson } from '../log/index.ts';
import type { GroupBook } from './book.ts';
import { allSaid, mergeSaid } from './said.ts';

/** An operation travels sealed in at most 64 KiB, and its JSON stands in it as a text. */
const ROOM = 56_000;
const MOST = 500;

/** Ids of those whom an evening is about. */
export type People = Pick<ReadonlySet<string>, 'has'>;

/** What a book knows of these people and `known` does not, as operations for the log of an evening; none where there is nothing new. */
export function fromBook(book: GroupBook, people: People, day: string, known: SaidOfPeople = nothingSaid): readonly Operation[] {
  const fresh = freshSaid(book, people, known);
  const operations: Operation[] = [];
  let said: SaidOfPerson[] = [];
  let size = 0;
  for (const one of fresh) {
    const length = utf8(JSON.stringify(JSON.stringify(one))).length;
    if (said.length > 0 && (size + length > ROOM || said.length === MOST)) {
      operations.push({ type: 'fromBook', day, said });
      [said, size] = [[], 0];
    }
    said.push(one);
    size += length;
  }
  return said.length > 0 ? [...operations, { type: 'fromBook', day, said }] : operations;
}

/** What would change something where `known` is known already: of one day, what is known has the last word. */
export function freshSaid(book: GroupBook, people: People, known: SaidOfPeople): readonly SaidOfPerson[] {
  const own = allSaid(known);
  const before = new Set(own.map((said) => JSON.stringify(said)));
  const about = book.said.filter(({ person }) => people.has(person));
  const after = allSaid(mergeSaid(about, own));
  return after.filter((said) => people.has(said.person) && !before.has(JSON.stringify(said)));
}
