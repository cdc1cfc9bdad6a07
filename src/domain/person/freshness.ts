/** How far a fact can be trusted: `old` after 90 days, `stale` after 180. */
export type Freshness = 'fresh' | 'old' | 'stale';

const OLD_DAYS = 90;
const STALE_DAYS = 180;

/** How old a fact is on a day. Both are `YYYY-MM-DD`; a fact from tomorrow's date (a clock that is off) counts as fresh. */
export function freshness(asOf: string, today: string): Freshness {
  const days = daysBetween(asOf, today);
  if (days > STALE_DAYS) return 'stale';
  return days > OLD_DAYS ? 'old' : 'fresh';
}

/** Whole days from one `YYYY-MM-DD` to another; negative when the second comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** The same in months, as somebody says it. */
export function monthsBetween(from: string, to: string): number {
  return Math.round(daysBetween(from, to) / 30.44);
}
