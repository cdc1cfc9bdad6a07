import type { Random } from '../../domain/bytes/index.ts';

const FIRST = 4000;
const LONGEST = 600_000;
/** A server that asks for more than this is taken to be wrong. */
const LONGEST_ASKED = 3_600_000;

/**
 * Milliseconds until the next attempt after `attempts` failures: doubled each time, up to ten minutes, with
 * jitter, so that a room full of phones does not come back at the same moment. `Retry-After` counts as the least.
 */
export function backoff(attempts: number, retryAfter: number | null, random: Random): number {
  const jitter = 0.5 + (random(1)[0] ?? 0) / 510;
  const own = Math.min(LONGEST, FIRST * 2 ** Math.min(attempts - 1, 20)) * jitter;
  return Math.round(Math.max(own, Math.min(retryAfter ?? 0, LONGEST_ASKED)));
}

/** How long nothing can lie in the future by our own rules; more comes from a clock that was set back and counts as past. */
const FARTHEST = 24 * 3_600_000;

export function isDue(notBefore: number, now: number): boolean {
  return notBefore <= now || notBefore - now > FARTHEST;
}
