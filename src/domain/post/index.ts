import type { Source } from '../person/person.ts';
import times from './times.json' with { type: 'json' };

/** How long a card takes by one way, as far as the sources say; organizers name their own ways and days in the manifest. */
export interface PostingTime {
  readonly way: string;
  readonly days: number;
  /** The day of the newest source, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly sources: readonly Source[];
}

export const postingTimes: readonly PostingTime[] = times;

/** Paper post from abroad: what counts where an evening names no way of its own. */
export const DAYS_BY_POST = daysOf('post');

function daysOf(way: string): number {
  const known = postingTimes.find((time) => time.way === way);
  if (!known) throw new Error(`Nobody has said how long a card takes by ${way}.`);
  return known.days;
}
