/** Keeps the screen on while somebody copies what stands on it. Where a browser cannot, `on` stays false, and nothing else happens. */
export class StayAwake {
  #on = $state(false);
  #wanted = false;
  #lock: WakeLockSentinel | undefined;

  get on(): boolean {
    return this.#on;
  }

  async start(): Promise<void> {
    this.#wanted = true;
    document.addEventListener('visibilitychange', this.#again);
    await this.#take();
  }

  async stop(): Promise<void> {
    this.#wanted = false;
    document.removeEventListener('visibilitychange', this.#again);
    const lock = this.#lock;
    this.#lock = undefined;
    this.#on = false;
    await lock?.release();
  }

  /** Every browser lets the lock go when the page is out of sight. */
  readonly #again = (): void => void this.#take();

  async #take(): Promise<void> {
    const { wakeLock } = navigator as { wakeLock?: WakeLock };
    if (!wakeLock || document.visibilityState !== 'visible' || this.#isHeld()) return;
    // A phone that saves its battery refuses: then the screen goes dark as always.
    const lock = await wakeLock.request('screen').catch(() => undefined);
    // Two were asked for where the page went out of sight and came back meanwhile: nobody would ever let go of the other.
    if (!this.#wanted || this.#isHeld()) {
      await lock?.release();
      return;
    }
    this.#lock = lock;
    this.#on = lock !== undefined;
    lock?.addEventListener('release', () => (this.#on = this.#isHeld()));
  }

  #isHeld(): boolean {
    return this.#lock?.released === false;
  }
}
