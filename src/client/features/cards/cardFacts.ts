import type { CardRow, OutboxRow } from '../../data/rows.ts';
import { isUnderway, type CardState } from '../../../domain/status/index.ts';
import { practisedIn, type Practised } from '../../../domain/status/practisedIn.ts';
import { toneOfState, type StateTone } from '../../live/toneOfState.ts';
import type { ClientProblem } from '../../data/problems.ts';

/** A card as "My cards" shows it. */
export interface CardFacts {
  readonly rid: string;
  readonly person: string;
  readonly state: CardState;
  readonly day: string;
  /** Which sentence says what happens next: `cards.next.<next>`. */
  readonly next: Exclude<CardState, 'draft'> | 'underway' | 'atTable';
  /** Where it waits while the desk has not said that it has it: on this phone only, or on the server or a table, as the banner above counts it. */
  readonly waiting: 'here' | 'underway' | undefined;
  /** The organizers' tables that have it, too, by their numbers, while the desk has not said that it does. */
  readonly tables: readonly number[];
  readonly problem: ClientProblem | null;
  /** Of a card that its writer prints and posts: what they said last. */
  readonly own?: { readonly word: CardRow['word'] };
  /** It left the organizers' hands and only the post knows: then the honest sentence on waiting belongs below it. */
  readonly away: boolean;
  /** Set where it is to a TEST person and the ordinary words would promise what a rehearsal only practises: then this is said instead. */
  readonly rehearsed?: Practised;
  /** Set where that is not known yet: until it is, nothing is said of where the card is. */
  readonly unsure?: true;
}

/** Puts together what the phone knows of each card; the order of the cards is kept. `isTest`: whether a person is one for rehearsals; undefined while the list is being opened. */
export function cardFacts(
  cards: readonly CardRow[],
  outbox: readonly OutboxRow[],
  isTest: (person: string) => boolean | undefined,
): readonly CardFacts[] {
  const waiting = new Map(outbox.map((row) => [row.rid, row]));
  return cards.map(({ rid, person, state, day, ownPost, word }) => {
    const row = waiting.get(rid);
    const uploaded = row !== undefined && row.uploadedTo !== null;
    const tables = row?.tables ?? [];
    const practised = practisedIn(state);
    const test = practised && isTest(person);
    const rehearsed = test === true ? practised : undefined;
    return {
      rid,
      person,
      state,
      day,
      ...(ownPost && { own: { word } }),
      next:
        state === 'draft' || (state === 'sealed' && uploaded) ? 'underway' : state === 'sealed' && tables.length > 0 ? 'atTable' : state,
      waiting: row && (uploaded || tables.length > 0 ? 'underway' : 'here'),
      tables,
      // Of a changed code the evening itself speaks, once for all its cards.
      problem: row && !uploaded && row.problem !== 'join.rotated' ? row.problem : null,
      away: rehearsed === undefined && isUnderway(state),
      ...(rehearsed && { rehearsed }),
      ...(practised && test === undefined && { unsure: true as const }),
    };
  });
}

/** The colour of a state's chip; the word beside it says the same. */
export function toneOf({ state, waiting, rehearsed }: Pick<CardFacts, 'state' | 'waiting' | 'rehearsed'>): StateTone | 'amber' {
  // Nothing of a rehearsal is on its way: so not in the green of what is.
  if (rehearsed) return 'plain';
  return waiting ? (waiting === 'here' ? 'amber' : 'blue') : toneOfState(state);
}
