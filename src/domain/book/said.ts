import { foldSaid, type SaidOfPeople, type SaidOfPerson } from '../log/index.ts';

/**
 * Everything that was said of people, in an order in which it folds to the same: what is posted without follows what was
 * confirmed. What was taken back is said, too: an older book must not bring it back.
 */
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
    ...[...overrides].map(([person, { day, ...override }]) => ({ type: 'overrideAddress' as const, person, day, override })),
    ...[...checked].map(([person, said]) => ({ type: 'confirmStatus' as const, person, ...said })),
    ...[...wishes].map(([person, said]) => ({ type: 'noteWishes' as const, person, ...said })),
  ];
}

/** What counts of what was said in both: in the order of days, so that on one day `newer` has the last word. */
export function mergeSaid(older: readonly SaidOfPerson[], newer: readonly SaidOfPerson[]): SaidOfPeople {
  return foldSaid([...older, ...newer].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)));
}
