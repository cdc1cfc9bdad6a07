import type { CardRow, OutboxRow } from '../../data/rows.ts';
import { states, type CardState } from '../../../domain/status/index.ts';
import type { ClientProblem } from '../../data/problems.ts';

/** A card as "My cards" shows it. */
export interface CardFacts {
  readonly rid: string;
  readonly person: string;
  readonly state: CardState;
  readonly day: string;
  /** Which sentence says what happens next: `cards.next.<next>`. */
  readonly next: Exclude<CardState, 'draft'> | 'underway';
  /** Where it waits while the desk has not said that it has it: on this phone only, or on the server, as the banner above counts it. */
  readonly waiting: 'here' | 'underway' | undefined;
  readonly problem: ClientProblem | null;
  /** It left the organizers' hands and only the post knows: then the honest sentence on waiting belongs below it. */
  readonly away: boolean;
}

const away: readonly CardState[] = ['posted', 'withCourier', 'sentAsELetter'];

/** Puts together what the phone knows of each card; the order of the cards is kept. */
export function cardFacts(cards: readonly CardRow[], outbox: readonly OutboxRow[]): readonly CardFacts[] {
  const waiting = new Map(outbox.map((row) => [row.rid, row]));
  return cards.map(({ rid, person, state, day }) => {
    const row = waiting.get(rid);
    const uploaded = row !== undefined && row.uploadedTo !== null;
    return {
      rid,
      person,
      state,
      day,
      next: state === 'draft' || (state === 'sealed' && uploaded) ? 'underway' : state,
      waiting: row && (uploaded ? 'underway' : 'here'),
      // Of a changed code the evening itself speaks, once for all its cards.
      problem: row && !uploaded && row.problem !== 'join.rotated' ? row.problem : null,
      away: away.includes(state),
    };
  });
}

/** The colour of a state's chip; the word beside it says the same. */
export function toneOf({ state, waiting }: Pick<CardFacts, 'state' | 'waiting'>): 'amber' | 'blue' | 'green' | 'plain' | 'red' {
  if (waiting) return waiting === 'here' ? 'amber' : 'blue';
  if (state === 'heldBack' || state === 'returned' || state === 'stoppedByCensor') return 'red';
  if (away.includes(state) || state === 'answered') return 'green';
  return states[state].final ? 'plain' : 'blue';
}
