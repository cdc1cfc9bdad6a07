import type { ListDrawing } from '../listDrawing/listDrawing.ts';
import type { Person } from '../person/person.ts';

/** What other groups may get of the drawings of a list, and why they get nothing of the rest. */
export interface ForOtherGroups {
  readonly drawings: readonly ListDrawing[];
  /** Nobody asked whoever allowed them for other groups. */
  readonly notAllowed: readonly ListDrawing[];
  /** Whoever drew them is named, and not marked as one who may be published. */
  readonly notMarked: readonly ListDrawing[];
}

/** A drawing tells of whoever drew it: where they are named, their own mark is asked for as well. */
export function forOtherGroups(drawings: readonly ListDrawing[], people: Iterable<Person>): ForOtherGroups {
  const marked = new Set([...people].flatMap(({ id, publishable }) => (publishable === true ? [id] : [])));
  const isAllowed = ({ permission }: ListDrawing) => permission?.publishable === true;
  const isMarked = ({ permission }: ListDrawing) => permission?.person === undefined || marked.has(permission.person);
  const allowed = drawings.filter(isAllowed);
  return {
    drawings: allowed.filter(isMarked),
    notAllowed: drawings.filter((one) => !isAllowed(one)),
    notMarked: allowed.filter((one) => !isMarked(one)),
  };
}
