/** So many wrong ones, and nobody tries for a while, in milliseconds. */
const TRIES = 5;
const PAUSE = 30_000;
const KEY = 'otk.pin';

export interface PinTriesDeps {
  readonly clock: () => number;
  /** Where the count outlives this document; undefined where a browser has no such place. */
  readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | undefined;
}

/** How often the table's PIN was wrong: neither another dialog nor another document brings new tries. No digit of any try is written down. */
export class PinTries {
  #wrong = $state(0);
  #paused = $state(false);
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #deps: PinTriesDeps;

  constructor(deps: PinTriesDeps) {
    this.#deps = deps;
    const { wrong, until } = this.#read();
    this.#wrong = wrong;
    // A clock that was set back must not lock the organizers out.
    if (wrong > 0 && wrong % TRIES === 0) this.#pause(Math.min(PAUSE, until - deps.clock()));
  }

  get wrong(): number {
    return this.#wrong;
  }

  /** Nobody tries now. */
  get paused(): boolean {
    return this.#paused;
  }

  /** Counts one before it is known to be wrong: who reloads while it is looked at has used it all the same. */
  use(): void {
    this.#wrong++;
    const isLast = this.#wrong % TRIES === 0;
    this.#write({ wrong: this.#wrong, until: isLast ? this.#deps.clock() + PAUSE : 0 });
    if (isLast) this.#pause(PAUSE);
  }

  /** It was the PIN. */
  clear(): void {
    this.#wrong = 0;
    clearTimeout(this.#timer);
    this.#paused = false;
    attempted(() => this.#deps.storage?.removeItem(KEY));
  }

  #pause(milliseconds: number): void {
    if (!(milliseconds > 0)) return;
    this.#paused = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (this.#paused = false), milliseconds);
  }

  #read(): { readonly wrong: number; readonly until: number } {
    const [wrong = 0, until = 0] = (attempted(() => this.#deps.storage?.getItem(KEY)) ?? '').split(' ').map(Number);
    return Number.isSafeInteger(wrong) && wrong > 0 ? { wrong, until } : { wrong: 0, until: 0 };
  }

  #write({ wrong, until }: { readonly wrong: number; readonly until: number }): void {
    attempted(() => this.#deps.storage?.setItem(KEY, `${String(wrong)} ${String(until)}`));
  }
}

/** A browser may refuse its storage at any call. */
function attempted<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}

let here: PinTries | undefined;

/** The one count of this document. */
export function pinTries(clock: () => number): PinTries {
  here ??= new PinTries({ clock, storage: attempted(() => localStorage) });
  return here;
}
