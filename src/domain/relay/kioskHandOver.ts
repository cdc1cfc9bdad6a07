/** What was sealed at a table, ever. */
export interface SealedAtTable {
  readonly cards: number;
  readonly signatures: number;
  readonly unfinished: number;
}

/** When somebody handed a kiosk’s cards over last, by its own clock, and what had been sealed at it by then. */
export interface LastHandOver extends SealedAtTable {
  readonly at: number;
}

const DAY = 24 * 60 * 60 * 1000;

/** How much was sealed since. What was counted twice for a moment, as after a full disk, is never less than nothing. */
export function sealedSince(sealed: SealedAtTable, last: SealedAtTable): number {
  return Math.max(0, sealed.cards + sealed.signatures + sealed.unfinished - last.cards - last.signatures - last.unfinished);
}

/**
 * Whether somebody should be reminded: a day has gone, and something lies nowhere but here (`onlyHere`). A clock that was set
 * back by more than that reminds as well.
 */
export function isHandOverDue({ at }: Pick<LastHandOver, 'at'>, onlyHere: number, now: number): boolean {
  return onlyHere > 0 && Math.abs(now - at) > DAY;
}
