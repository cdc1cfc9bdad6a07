import type { OpenCard } from '../../domain/counts/counts.ts';
import { openCounts } from '../../domain/counts/openCounts.ts';
import { parseJoinCode } from '../../domain/event/joinCode.ts';
import type { Db } from '../data/Db.ts';
import { keptCounts } from '../data/keptCounts.ts';
import { evening, signaturesOf } from '../data/queries.ts';

/** A card that may be signed, as this phone knows it. */
export interface OpenCardHere extends OpenCard {
  /** How many signed it on this phone and did not take it back. */
  readonly signedHere: number;
}

/**
 * The cards that the desk opened for signing, as it told last: with a network or without. Lines that wait here are
 * counted off the room that is left; the desk has the last word on what fits.
 */
export const openCardsOf = (db: Db, eid: string) => async (): Promise<readonly OpenCardHere[]> => {
  // Begun together: Dexie watches what is asked for before the first wait for sure.
  const [row, counts, signatures] = await Promise.all([evening(db, eid)(), keptCounts(db, eid)(), signaturesOf(db, eid)()]);
  const code = row && parseJoinCode(row.code);
  const opened = row && counts && code?.ok ? openCounts(counts.sealed, code.code, row.manifest, 0) : undefined;
  if (opened?.ok !== true) return [];
  const here = signatures.filter(({ state, takeBack }) => state !== 'withdrawn' && takeBack === undefined);
  return (opened.counts.open ?? []).map((card) => {
    const own = here.filter(({ signs }) => signs === card.reference);
    const waiting = own.filter(({ state }) => state === 'sealed').length;
    return { ...card, linesLeft: Math.max(0, card.linesLeft - waiting), signedHere: own.length };
  });
};
