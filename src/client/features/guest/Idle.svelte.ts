/** Without a touch for so long, in milliseconds: the screen is covered; and then what was begun goes to the organizers. */
export const idleTimes = { cover: 60_000, leave: 240_000 } as const;

/** The same while a guest copies by hand: a pen touches no screen, and a line may take minutes. */
export const penTimes = { cover: 180_000, leave: 600_000 } as const;

/** At a kiosk nobody sees who tries the pictures of somebody who walked away. */
export const KIOSK_TRIES = 2;

/** So old may the first screen of a kiosk become: lists change in weeks. */
export const KIOSK_RENEWAL = 3_600_000;

/** So many wrong pictures, and an organizer has to come. */
const TRIES = 3;

export interface IdleDeps {
  /** Runs something later; returns what stops it. */
  readonly later?: (run: () => void, milliseconds: number) => () => void;
  /** Nobody came back. */
  readonly onleft: () => void;
  readonly onlocked: () => void;
  /** How many wrong pictures are too many. */
  readonly tries?: number;
}

/** What happens where nobody touches the screen any more. */
export class Idle {
  #state: 'open' | 'covered' | 'locked' = $state('open');
  #wrong = $state(0);
  #timers: (() => void)[] = [];
  #running = false;
  #times: { readonly cover: number; readonly leave: number } = idleTimes;
  readonly #deps: IdleDeps;

  constructor(deps: IdleDeps) {
    this.#deps = deps;
  }

  get state(): 'open' | 'covered' | 'locked' {
    return this.#state;
  }

  /** How often another picture than the guest's was tapped. */
  get wrong(): number {
    return this.#wrong;
  }

  /** From now on it counts. */
  start(): void {
    this.#running = true;
    this.#again();
  }

  /** From now on so long, counted anew. */
  allow(times: { readonly cover: number; readonly leave: number }): void {
    if (times === this.#times) return;
    this.#times = times;
    this.touch();
  }

  stop(): void {
    this.#running = false;
    for (const stop of this.#timers.splice(0)) stop();
  }

  /** Somebody is there. A covered screen is not opened by a touch, nor does a stranger's touch keep it waiting. */
  touch(): void {
    if (this.#running && this.#state === 'open') this.#again();
  }

  /** The picture that the guest picked at the start, or another. */
  answer(isRight: boolean): void {
    if (this.#state !== 'covered') return;
    if (isRight) {
      this.open();
      return;
    }
    this.#wrong++;
    if (this.#wrong < (this.#deps.tries ?? TRIES)) return;
    this.#state = 'locked';
    this.#deps.onlocked();
  }

  /** The picture was right, or an organizer let them. */
  open(): void {
    this.#wrong = 0;
    this.#state = 'open';
    if (this.#running) this.#again();
  }

  /** Runs something later where nobody is there; whoever comes back before writes on, and nothing is taken from under their hands. */
  unlessBack(run: () => void, milliseconds: number): void {
    const { later = afterTimeout } = this.#deps;
    if (this.#state !== 'open') this.#timers.push(later(run, milliseconds));
  }

  #again(): void {
    const { later = afterTimeout, onleft } = this.#deps;
    for (const stop of this.#timers.splice(0)) stop();
    this.#timers = [later(() => void (this.#state = 'covered'), this.#times.cover), later(onleft, this.#times.leave)];
  }
}

function afterTimeout(run: () => void, milliseconds: number): () => void {
  const timer = setTimeout(run, milliseconds);
  return () => {
    clearTimeout(timer);
  };
}
