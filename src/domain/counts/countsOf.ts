import { countByPerson } from '../desk/stages.ts';
import type { DeskState } from '../log/index.ts';
import { MOST_PEOPLE, type Counts } from './counts.ts';

/**
 * What a desk tells the phones of its cards: how many there are to each of its people. Whoever has the join code can seal
 * a card to anybody, so only ids of the lists are named. Two desks that know the same give the same, in the same order.
 */
export function countsOf(desk: DeskState, eid: string, isListed: (id: string) => boolean): Counts {
  const counted = [...countByPerson(desk)].filter(([id]) => isListed(id));
  const most = counted.sort(([a, one], [b, two]) => two - one || (a < b ? -1 : 1)).slice(0, MOST_PEOPLE);
  return { eid, version: versionOf(desk), cards: Object.fromEntries(most) };
}

/** The changes of all cards: no row of any server's, so that it does not fall when a server is restored from a backup. */
function versionOf({ cards }: DeskState): number {
  let changes = 0;
  for (const { change } of cards.values()) changes += change;
  return changes;
}
