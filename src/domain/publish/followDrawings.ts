import { MOST_DRAWINGS, MOST_GONE, type ListDrawing } from '../listDrawing/listDrawing.ts';
import type { PeopleList } from '../person/person.ts';
import type { PublishedHead } from './head.ts';
import { parsePublisherKey } from './publisherKey.ts';

/** A list with what a published one brings of drawings, and how many found no room. */
export interface FollowedDrawings {
  readonly list: PeopleList;
  readonly noRoom: number;
}

/**
 * Takes the drawings of a published list along. What it does not carry any more goes, for good: whoever allowed it may have taken
 * their word back. What desks here took away does not come back, and their own drawings stay; the same ones under the same
 * version leave the list as it is.
 */
export function followDrawings(
  list: PeopleList,
  { drawings: theirs = [] }: PeopleList,
  { key, list: name }: PublishedHead,
): FollowedDrawings {
  const signer = parsePublisherKey(key)?.name;
  const isTheirs = ({ permission }: ListDrawing) => permission?.by === signer && permission?.source === name;
  const before = list.drawings ?? [];
  const left = before.filter((one) => isTheirs(one) && !theirs.some(({ id }) => id === one.id)).map(({ id }) => id);
  const gone = [...(list.goneDrawings ?? []), ...left];
  const kept = before
    .filter(({ id }) => !left.includes(id))
    .map((one) => (isTheirs(one) ? (theirs.find(({ id }) => id === one.id) ?? one) : one));
  const wanted = theirs.filter(({ id }) => !gone.includes(id) && !kept.some((one) => one.id === id));
  const fitting = wanted.slice(0, MOST_DRAWINGS - kept.length);
  const drawings = [...kept, ...fitting];
  const after: PeopleList = { ...list };
  delete after.drawings;
  return {
    list: { ...after, ...(drawings.length > 0 && { drawings }), ...(gone.length > 0 && { goneDrawings: gone.slice(-MOST_GONE) }) },
    noRoom: wanted.length - fitting.length,
  };
}
