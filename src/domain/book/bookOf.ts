import type { SaidOfPeople, SaidOfPerson } from '../log/index.ts';
import type { PeopleList, Person } from '../person/person.ts';
import { wishOf } from '../person/wishes.ts';
import type { BookEvening, GroupBook } from './book.ts';

/** What an evening adds to a group's book. */
export interface EveningsPart {
  /** Its list of real people, whole as desks have it. */
  readonly list: PeopleList;
  readonly said: SaidOfPeople;
  /** Cards to each person that reached the desk. */
  readonly cards: ReadonlyMap<string, number>;
  readonly evening: Pick<BookEvening, 'eid' | 'title' | 'date'>;
}

/** The book of one evening alone. TEST people never stand in a book. */
export function bookOf({ list, said, cards, evening }: EveningsPart): GroupBook {
  const here = new Set(list.people.map(({ id }) => id));
  const toThem = [...cards].filter(([person]) => here.has(person));
  return {
    format: 1,
    list: { ...list, people: list.people.map((person) => afterEvening(person, said, cards.get(person.id) ?? 0)) },
    said: allSaid(said).filter(({ person }) => here.has(person)),
    evenings: [{ ...evening, cards: toThem.reduce((sum, [, count]) => sum + count, 0), people: toThem.length }],
  };
}

/** Everything that was said of people, in an order in which it folds to the same: what is posted without follows what was confirmed. */
export function allSaid({ addresses, facts, overrides, checked, wishes }: SaidOfPeople): readonly SaidOfPerson[] {
  return [
    ...[...addresses].map(([person, said]) => ({ type: 'confirmAddress' as const, person, ...said })),
    ...[...facts].map(([person, { day, source, ...confirmed }]) => ({
      type: 'confirmFacts' as const,
      person,
      day,
      source,
      facts: confirmed,
    })),
    ...[...overrides]
      .filter(([, { fields }]) => fields.length > 0)
      .map(([person, { day, ...override }]) => ({ type: 'overrideAddress' as const, person, day, override })),
    ...[...checked].map(([person, said]) => ({ type: 'confirmStatus' as const, person, ...said })),
    ...[...wishes].map(([person, said]) => ({ type: 'noteWishes' as const, person, ...said })),
  ];
}

/** What the next list says of somebody: with the evening's cards, what they want and whether they answer, and when somebody last made sure. */
function afterEvening(person: Person, { checked, wishes }: SaidOfPeople, cards: number): Person {
  const noted = wishes.get(person.id);
  const seen = checked.get(person.id);
  const isNewer = seen?.status === person.status && seen.day > person.asOf.status;
  const sources = isNewer ? [...person.sources, { where: seen.source, supports: 'status', date: seen.day }].slice(-30) : person.sources;
  const after: Person = {
    ...person,
    letters: wishOf(person, noted),
    asOf: { ...person.asOf, status: isNewer ? seen.day : person.asOf.status },
    sources,
    ...(cards > 0 && { cards: (person.cards ?? 0) + cards }),
  };
  if (noted?.answers === true) return { ...after, answersLetters: true };
  if (noted?.answers === false) delete after.answersLetters;
  return after;
}
