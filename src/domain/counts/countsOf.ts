import type { CardMode } from '../card/geometry.ts';
import { jointCards, linesLeft } from '../desk/joint.ts';
import { countByPerson } from '../desk/stages.ts';
import { changesOf, takenBackAt, type DeskState } from '../log/index.ts';
import { publishedRules } from './publishedRules.ts';
import { MOST_OPEN, MOST_PEOPLE, type Counts } from './counts.ts';

/**
 * What a desk tells the phones of its cards, how many there are to each of its people and which may be signed, and of the rules of the check. Whoever has the join code can seal
 * a card to anybody, so only ids of the lists are named. Two desks that know the same give the same, in the same order.
 */
export function countsOf(
  desk: DeskState,
  eid: string,
  isListed: (id: string) => boolean,
  mode: CardMode = 'open',
  isInstitution: (id: string) => boolean = () => false,
): Counts {
  const counted = [...countByPerson(desk)].filter(([id]) => isListed(id));
  const most = counted.sort(([a, one], [b, two]) => two - one || (a < b ? -1 : 1)).slice(0, MOST_PEOPLE);
  const open = jointCards(desk)
    .filter(({ isOpen, person }) => isOpen && isListed(person))
    .slice(0, MOST_OPEN)
    .map((card) => ({
      reference: card.reference,
      person: card.person,
      text: card.greeting,
      front: card.front,
      linesLeft: linesLeft(card, mode),
    }));
  const { rules } = publishedRules(changesOf(desk.rules), { person: isListed, institution: isInstitution });
  return { eid, version: versionOf(desk), cards: Object.fromEntries(most), ...(open.length > 0 && { open }), ...(rules && { rules }) };
}

/** The changes of all cards, signatures and rules: no row of any server's, so that it does not fall when a server is restored from a backup. */
function versionOf(desk: DeskState): number {
  let changes = 0;
  for (const { change } of desk.cards.values()) changes += change;
  for (const line of desk.signatures.values()) changes += takenBackAt(line, desk.rows.get(line.signature.rid)) ? 2 : 1;
  for (const { isOpen } of jointCards(desk)) changes += isOpen ? 1 : 0;
  for (const { operation } of desk.evening.taken) changes += operation?.type === 'changeRules' ? 1 : 0;
  return changes;
}
