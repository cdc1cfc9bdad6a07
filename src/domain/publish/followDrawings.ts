import { MOST_DRAWINGS, MOST_GONE, type ListDrawing } from '../listDrawing/listDrawing.ts';
import type { PeopleList } from '../person/person.ts';
import type { PublishedHead } from './head.ts';
import { parsePublisherKey } from './publisherKey.ts';

/** What becomes of a drawing of whoever signed. `noRoom` are new ones that the list takes no more. */
export type DrawingDifference =
  | { readonly kind: 'new' | 'gone' | 'noRoom'; readonly drawing: ListDrawing }
  | { readonly kind: 'changed'; readonly drawing: ListDrawing; readonly before: ListDrawing };

/** A list with what a published one brings of drawings, and what differs. */
export interface FollowedDrawings {
  readonly list: PeopleList;
  readonly differences: readonly DrawingDifference[];
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
  const left = before.filter((one) => isTheirs(one) && !theirs.some(({ id }) => id === one.id));
  const gone = [...(list.goneDrawings ?? []), ...left.map(({ id }) => id)];
  const stay = before.filter((one) => !left.includes(one));
  const kept = stay.map((one) => (isTheirs(one) ? (theirs.find(({ id }) => id === one.id) ?? one) : one));
  const wanted = theirs.filter(({ id }) => !gone.includes(id) && !kept.some((one) => one.id === id));
  const fitting = wanted.slice(0, MOST_DRAWINGS - kept.length);
  const drawings = [...kept, ...fitting];
  const after: PeopleList = { ...list };
  delete after.drawings;
  const all = (kind: 'new' | 'gone' | 'noRoom', of: readonly ListDrawing[]) => of.map((drawing) => ({ kind, drawing }));
  return {
    list: { ...after, ...(drawings.length > 0 && { drawings }), ...(gone.length > 0 && { goneDrawings: gone.slice(-MOST_GONE) }) },
    differences: [
      ...all('new', fitting),
      ...kept.flatMap((drawing, i) => changed(stay[i], drawing)),
      ...all('gone', left),
      ...all('noRoom', wanted.slice(fitting.length)),
    ],
  };
}

/** The day on which its publisher answers for it changes with every version, and is no news. */
function changed(before: ListDrawing | undefined, drawing: ListDrawing): readonly DrawingDifference[] {
  const isSame = (['jpeg', 'shows', 'credit', 'printCredit'] as const).every((field) => before?.[field] === drawing[field]);
  return before === undefined || isSame ? [] : [{ kind: 'changed', drawing, before }];
}
