import { allOfRules, type RulesSaid, type SaidOfPeople } from '../log/index.ts';
import { MOST_CARDS, type PeopleList, type Person } from '../person/person.ts';
import type { BookEvening, GroupBook } from './book.ts';
import { allSaid } from './said.ts';
import { withSaid } from './withSaid.ts';

/** What an evening adds to a group's book. */
export interface EveningsPart {
  /** Its list of real people, whole as desks have it. */
  readonly list: PeopleList;
  readonly said: SaidOfPeople;
  /** What was said of the rules of the check. */
  readonly rules?: RulesSaid;
  /** Cards to each person that reached the desk. */
  readonly cards: ReadonlyMap<string, number>;
  readonly evening: Pick<BookEvening, 'eid' | 'title' | 'date'>;
}

/** The book of one evening alone. TEST people never stand in a book. */
export function bookOf({ list, said, rules = new Map(), cards, evening }: EveningsPart): GroupBook {
  const here = new Set(list.people.map(({ id }) => id));
  const toThem = [...cards].filter(([person]) => here.has(person));
  return {
    format: 1,
    list: { ...list, people: list.people.map((person) => withCards(withSaid(person, said), cards.get(person.id) ?? 0)) },
    said: allSaid(said).filter(({ person }) => here.has(person)),
    evenings: [{ ...evening, cards: toThem.reduce((sum, [, count]) => sum + count, 0), people: toThem.length }],
    ...(rules.size > 0 && { rules: allOfRules(rules) }),
  };
}

function withCards(person: Person, cards: number): Person {
  return cards > 0 ? { ...person, cards: Math.min((person.cards ?? 0) + cards, MOST_CARDS) } : person;
}
