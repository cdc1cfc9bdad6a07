import type { Manifest } from './manifest.ts';

/** Longest time before an evening that somebody joins it, in days: earlier, the clock is taken to be wrong. */
const AHEAD = 90;
const DAY = 86_400_000;

/**
 * Today at an evening, `YYYY-MM-DD`: the device's day where the evening's own dates make it possible, else the
 * evening's day. A device's clock may be years off and must keep nobody from choosing whom to write to.
 */
export function dayAt({ date, repliesEnd }: Pick<Manifest, 'date' | 'repliesEnd'>, now: number): string {
  const possible = now >= Date.parse(date) - AHEAD * DAY && now < Date.parse(repliesEnd) + DAY;
  return possible ? new Date(now).toISOString().slice(0, 10) : date;
}
