import type { JoinCode } from '../../../domain/event/joinCode.ts';
import type { JoinProgress, SyncPort } from '../../data/ports.ts';
import type { ClientProblem } from '../../data/problems.ts';

export type Part = JoinProgress['part'];

export interface Loaded {
  readonly done: number;
  readonly total: number;
}

export type JoiningPhase =
  | { readonly name: 'waiting' }
  | { readonly name: 'loading' }
  | { readonly name: 'stopped' }
  | { readonly name: 'failed'; readonly reason: ClientProblem }
  | { readonly name: 'joined'; readonly eid: string };

/** The parts in the order in which they come. */
export const parts: readonly Part[] = ['manifest', 'people', 'app'];

/** How long nothing may come before it is said that the server is slow, in milliseconds. */
const PATIENCE = 5000;

/** Calls once, when nothing has come for so long; returns what ends the waiting. */
export type Patience = (slow: () => void) => () => void;

function patience(slow: () => void): () => void {
  const timer = setTimeout(slow, PATIENCE);
  return () => clearTimeout(timer);
}

/** One try after another to get an evening onto this phone, and what is counted off meanwhile. */
export class Joining {
  #phase: JoiningPhase = $state.raw({ name: 'waiting' });
  #loaded: Readonly<Partial<Record<Part, Loaded>>> = $state.raw({});
  #share = $state(0);
  #stop: AbortController | undefined;
  #failures = $state(0);
  #slow = $state(false);
  #calm: (() => void) | undefined;
  readonly #patience: Patience;

  constructor(wait: Patience = patience) {
    this.#patience = wait;
  }

  /** The server took the question and says nothing: it is waited for all the same. */
  get slow(): boolean {
    return this.#slow && this.#phase.name === 'loading';
  }

  /** How many tries failed since something came last. */
  get failures(): number {
    return this.#failures;
  }

  get phase(): JoiningPhase {
    return this.#phase;
  }

  /** What is here of a part; undefined until its size is known. */
  loaded(part: Part): Loaded | undefined {
    return this.#loaded[part];
  }

  /** From 0 to 1; it never goes back, also when a further part becomes known. */
  get share(): number {
    return this.#phase.name === 'joined' ? 1 : this.#share;
  }

  /** Everything was here before. */
  isJoined(eid: string): void {
    this.#phase = { name: 'joined', eid };
  }

  /**
   * Starts or goes on; what was loaded before is not loaded twice. `quiet`: nobody asked for this try, so that a
   * failure before it stays to be read until something comes.
   */
  async start(sync: Pick<SyncPort, 'join'>, code: JoinCode, quiet = false): Promise<void> {
    this.#stop?.abort();
    const stop = new AbortController();
    this.#stop = stop;
    if (!quiet) this.#phase = { name: 'loading' };
    this.#wait();
    const result = await sync.join(
      code,
      (progress) => {
        if (!stop.signal.aborted) this.#count(progress);
      },
      stop.signal,
    );
    if (this.#stop !== stop || stop.signal.aborted) return;
    this.#rest();
    this.#failures = result.ok ? 0 : this.#failures + 1;
    this.#phase = result.ok ? { name: 'joined', eid: result.eid } : { name: 'failed', reason: result.reason };
  }

  stop(): void {
    this.#stop?.abort();
    this.#rest();
    if (this.#phase.name === 'loading') this.#phase = { name: 'stopped' };
  }

  /** From now on: something came, or was asked for. */
  #wait(): void {
    this.#rest();
    this.#calm = this.#patience(() => (this.#slow = true));
  }

  #rest(): void {
    this.#calm?.();
    this.#slow = false;
  }

  #count({ part, done, total }: JoinProgress): void {
    // The first part to come in a try that nobody asked for: it goes on again.
    if (done > (this.#loaded[part]?.done ?? 0)) {
      this.#failures = 0;
      this.#wait();
      if (this.#phase.name === 'failed') this.#phase = { name: 'loading' };
    }
    this.#loaded = { ...this.#loaded, [part]: { done, total } };
    const known = Object.values(this.#loaded);
    const bytes = known.reduce((sum, { total: size }) => sum + size, 0);
    // Parts whose size is not known yet count as a third each, so that the first one alone is not everything.
    const share = (known.reduce((sum, { done: here }) => sum + here, 0) / Math.max(bytes, 1)) * (known.length / parts.length);
    this.#share = Math.max(this.#share, Math.min(share, 0.99));
  }
}
