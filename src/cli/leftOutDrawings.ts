import type { ListDrawing } from '../domain/listDrawing/listDrawing.ts';
import type { ForOtherGroups } from '../domain/publish/index.ts';

type LeftOut = Pick<ForOtherGroups, 'notAllowed' | 'notMarked'>;

/** Which of the drawings that were given do not go along, and why: a line each. */
export function leftOutDrawings(sorted: LeftOut): readonly string[] {
  return [...sorted.notAllowed, ...sorted.notMarked].map((drawing) => `Left out: ${nameOf(drawing)}: ${reason(drawing, sorted)}`);
}

/** Why nothing is written: drawings of the version before would be lost, and nobody asked for that. */
export function lostDrawings(lost: readonly ListDrawing[], sorted: LeftOut): string {
  const lines = lost.map((drawing) => `  ${nameOf(drawing)}: ${reason(drawing, sorted)}`);
  const flags = lost.map(({ id }) => `--without ${id}`).join(' ');
  const [which, takers] = lost.length === 1 ? ['a drawing', 'that took it would lose it'] : ['drawings', 'that took them would lose them'];
  return [
    `Nothing was written: this version would be without ${which} of the version before. Desks ${takers} for good.`,
    ...lines,
    `Mend that, or, where it is meant: ${flags}`,
  ].join('\n');
}

export function nameOf({ shows, credit, id }: ListDrawing): string {
  return `“${shows}” (${credit}, ${id})`;
}

function reason({ id }: ListDrawing, { notAllowed, notMarked }: LeftOut): string {
  const isOne = (one: ListDrawing) => one.id === id;
  if (notAllowed.some(isOne)) return 'nobody allowed it for other groups; where somebody did, its permission says "publishable": true.';
  const person = notMarked.find(isOne)?.permission?.person;
  if (person !== undefined) return `whoever drew it (${person}) is not marked as one who may be published, or not on this list.`;
  return 'it is neither on the list nor among the drawings that were given.';
}
