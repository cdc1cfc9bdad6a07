import type { PeopleList } from '../person/person.ts';
import { MOST_DRAWINGS, MOST_GONE, type ListDrawing } from './listDrawing.ts';

/** What somebody does to the drawings of a list. */
export type DrawingChange = { readonly add: ListDrawing } | { readonly remove: string };

/** The list with a drawing more or less, under the next version; undefined where there is no room for one more, or none with this id. */
export function changeDrawings(list: PeopleList, change: DrawingChange): PeopleList | undefined {
  const before = list.drawings ?? [];
  const version = list.version + 1;
  if ('add' in change) return before.length < MOST_DRAWINGS ? { ...list, version, drawings: [...before, change.add] } : undefined;
  const after = before.filter(({ id }) => id !== change.remove);
  if (after.length === before.length) return undefined;
  return { ...withoutDrawings(list), version, ...made(after, [...(list.goneDrawings ?? []), change.remove]) };
}

/**
 * The drawings of two lists of one group: each once, as the newer one says. One that was taken away in either stays away:
 * whoever allowed it may have taken their word back.
 */
export function mergeDrawings(older: PeopleList, newer: PeopleList): Pick<PeopleList, 'drawings' | 'goneDrawings'> {
  const gone = [...new Set([...(older.goneDrawings ?? []), ...(newer.goneDrawings ?? [])])];
  const own = newer.drawings ?? [];
  const others = (older.drawings ?? []).filter(({ id }) => !own.some((one) => one.id === id));
  // Where both have more than a list takes, the newer one's stay.
  const all = [...own, ...others].filter(({ id }) => !gone.includes(id));
  return made(all.slice(0, MOST_DRAWINGS), gone);
}

function made(drawings: readonly ListDrawing[], gone: readonly string[]): Pick<PeopleList, 'drawings' | 'goneDrawings'> {
  return {
    ...(drawings.length > 0 && { drawings: [...drawings] }),
    ...(gone.length > 0 && { goneDrawings: gone.slice(-MOST_GONE) }),
  };
}

/** A list and nothing of drawings. */
export function withoutDrawings(list: PeopleList): PeopleList {
  const rest: PeopleList = { ...list };
  delete rest.drawings;
  delete rest.goneDrawings;
  return rest;
}
