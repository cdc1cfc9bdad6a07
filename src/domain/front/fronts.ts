import { apples } from './drawings/apples.ts';
import { balloon } from './drawings/balloon.ts';
import { balloons } from './drawings/balloons.ts';
import { bicycle } from './drawings/bicycle.ts';
import { boat } from './drawings/boat.ts';
import { branch } from './drawings/branch.ts';
import { cactus } from './drawings/cactus.ts';
import { cake } from './drawings/cake.ts';
import { cat } from './drawings/cat.ts';
import { chess } from './drawings/chess.ts';
import { firs } from './drawings/firs.ts';
import { fox } from './drawings/fox.ts';
import { hare } from './drawings/hare.ts';
import { hedgehog } from './drawings/hedgehog.ts';
import { hills } from './drawings/hills.ts';
import { lake } from './drawings/lake.ts';
import { lanterns } from './drawings/lanterns.ts';
import { meadow } from './drawings/meadow.ts';
import { mittens } from './drawings/mittens.ts';
import { mushrooms } from './drawings/mushrooms.ts';
import { nest } from './drawings/nest.ts';
import { owl } from './drawings/owl.ts';
import { sea } from './drawings/sea.ts';
import { snowdrops } from './drawings/snowdrops.ts';
import { snowman } from './drawings/snowman.ts';
import { stars } from './drawings/stars.ts';
import { strawberries } from './drawings/strawberries.ts';
import { tangerines } from './drawings/tangerines.ts';
import { tea } from './drawings/tea.ts';
import { toys } from './drawings/toys.ts';
import { umbrella } from './drawings/umbrella.ts';
import { whale } from './drawings/whale.ts';
import type { Front } from './front.ts';

/** Our own drawings, in the order in which they are offered. */
export const fronts: readonly Front[] = [
  firs,
  snowman,
  mittens,
  hare,
  branch,
  snowdrops,
  boat,
  nest,
  sea,
  strawberries,
  meadow,
  lake,
  mushrooms,
  umbrella,
  apples,
  hedgehog,
  cat,
  tea,
  hills,
  owl,
  fox,
  whale,
  balloon,
  cactus,
  chess,
  bicycle,
  stars,
  cake,
  balloons,
  lanterns,
  toys,
  tangerines,
];

/** The drawing with this id; the first one where a card names a front that this version does not have. */
export function frontById(id: string): Front {
  return fronts.find((front) => front.id === id) ?? firs;
}
