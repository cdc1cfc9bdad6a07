import { allOfRules, mergeRules, type RulesSaid, type SaidOfRule } from '../log/rules.ts';
import type { Operation } from '../log/index.ts';
import type { GroupBook } from './book.ts';
import { portions } from './portions.ts';

/** What a book says of the rules of the check and `known` does not, as operations for the log of an evening; none where there is nothing new. */
export function rulesFromBook(book: GroupBook, day: string, known: RulesSaid = new Map()): readonly Operation[] {
  return portions(freshRules(book, known)).map((said) => ({ type: 'changeRules', day, said }));
}

/** What would change something where `known` is known already: of one day, what is known has the last word. */
export function freshRules({ rules = [] }: GroupBook, known: RulesSaid): readonly SaidOfRule[] {
  const own = allOfRules(known);
  const before = new Set(own.map((said) => JSON.stringify(said)));
  return allOfRules(mergeRules(rules, own)).filter((said) => !before.has(JSON.stringify(said)));
}
