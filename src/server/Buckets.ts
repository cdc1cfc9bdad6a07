import type { Clock } from '../domain/bytes/index.ts';
import type { Rate } from './config.ts';

interface Bucket {
  tokens: number;
  at: number;
}

/** How many keys are remembered; a full bucket is the same as a forgotten one. */
const REMEMBERED = 10_000;

/** Token buckets by key, in memory only: what is forgotten at a restart is forgiven. */
export class Buckets {
  readonly #clock: Clock;
  readonly #buckets = new Map<string, Bucket>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Takes one token; returns 0, or the whole seconds to wait until there is one. */
  take(key: string, rate: Rate): number {
    const now = this.#clock();
    const bucket = this.#buckets.get(key) ?? { tokens: rate.burst, at: now };
    // A clock that was set back must not take tokens away.
    const gained = (Math.max(0, now - bucket.at) / 1000) * rate.perSecond;
    const tokens = Math.min(rate.burst, bucket.tokens + gained);
    const allowed = tokens >= 1;
    // The one used last stands last, so that the first is the one to forget.
    this.#buckets.delete(key);
    this.#buckets.set(key, { tokens: allowed ? tokens - 1 : tokens, at: now });
    if (this.#buckets.size > REMEMBERED) this.#forgetOldest();
    return allowed ? 0 : Math.ceil((1 - tokens) / rate.perSecond);
  }

  #forgetOldest(): void {
    const [oldest] = this.#buckets.keys();
    if (oldest !== undefined) this.#buckets.delete(oldest);
  }
}
