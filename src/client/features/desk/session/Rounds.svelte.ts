import type { ClientProblem } from '../../../data/problems.ts';
import type { Clock } from '../../../../domain/bytes/index.ts';

/** The rounds of a desk with the server, one at a time, and what came of the last one. */
export class Rounds {
  readonly #exchange: () => Promise<ClientProblem | null>;
  readonly #clock: Clock;
  #problem = $state.raw<ClientProblem | null>(null);
  #syncedAt = $state.raw<number | null>(null);
  #running = $state(false);
  #round: Promise<void> | undefined;
  #again = false;
  #stopped = false;

  /** `exchange` does one round and says why it did not succeed; null where it did. */
  constructor(exchange: () => Promise<ClientProblem | null>, clock: Clock) {
    this.#exchange = exchange;
    this.#clock = clock;
  }

  get problem(): ClientProblem | null {
    return this.#problem;
  }
  /** When a round last succeeded, by this device's clock. */
  get syncedAt(): number | null {
    return this.#syncedAt;
  }
  get running(): boolean {
    return this.#running;
  }

  /** Asked for again while it runs, it runs once more: what was done meanwhile does not wait for the next look. */
  run(): Promise<void> {
    this.#again = this.#round !== undefined;
    this.#round ??= this.#runAll().finally(() => (this.#round = undefined));
    return this.#round;
  }

  /** No further round begins. */
  stop(): void {
    this.#stopped = true;
  }

  async #runAll(): Promise<void> {
    this.#running = true;
    try {
      do {
        this.#again = false;
        this.#problem = await this.#exchange();
      } while (this.#isWanted());
      if (this.#problem === null) this.#syncedAt = this.#clock();
    } finally {
      this.#running = false;
    }
  }

  #isWanted(): boolean {
    return this.#again && !this.#stopped;
  }
}
