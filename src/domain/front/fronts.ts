import { branch } from './drawings/branch.ts';
import { cat } from './drawings/cat.ts';
import { firs } from './drawings/firs.ts';
import { hills } from './drawings/hills.ts';
import { sea } from './drawings/sea.ts';
import { tea } from './drawings/tea.ts';
import type { Front } from './front.ts';

/** Our own drawings, in the order in which they are offered. */
export const fronts: readonly Front[] = [firs, branch, cat, sea, tea, hills];

/** The drawing with this id; the first one where a card names a front that this version does not have. */
export function frontById(id: string): Front {
  return fronts.find((front) => front.id === id) ?? firs;
}
