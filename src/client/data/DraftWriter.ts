import type { Draft } from '../../domain/card/index.ts';
import type { DraftStore, SaveResult } from './DraftStore.ts';
import type { ClientProblem } from './problems.ts';

export type DraftState =
  { readonly name: 'saved' } | { readonly name: 'saving' } | { readonly name: 'failed'; readonly reason: ClientProblem };

export interface DraftWriterOptions {
  readonly store: Pick<DraftStore, 'save' | 'newId'>;
  readonly draft: Draft;
  readonly onstate?: (state: DraftState) => void;
  /**
   * Another tab saved over this draft (possible without Web Locks only): what is written here goes on under
   * a new id, so that neither tab loses a keystroke.
   */
  readonly onmoved?: (id: string) => void;
  /** Runs something later; returns what stops it. For tests. */
  readonly later?: (run: () => void, milliseconds: number) => () => void;
}

/** A pause of this length in the typing is used to save. */
const PAUSE = 100;
/** Nobody's keystroke waits longer than this, or the promise of 300 ms would not leave the disk its time. */
const LONGEST = 200;
const RETRY = 2000;

/**
 * Takes each keystroke of an editor and makes it durable within 300 ms. It is the editor's only copy of the
 * draft: seal `draft`, not an older one.
 */
export class DraftWriter {
  readonly #options: DraftWriterOptions;
  readonly #later: NonNullable<DraftWriterOptions['later']>;
  #draft: Draft;
  /** Counts the changes, and the newest one that is durable. */
  #changes = 0;
  #durable = 0;
  /** Two timers: one starts again with each keystroke, one runs from the first that is not being saved. */
  #pause: (() => void) | undefined;
  #limit: (() => void) | undefined;
  #retry: (() => void) | undefined;
  #closed = false;
  #state: DraftState = { name: 'saved' };

  constructor(options: DraftWriterOptions) {
    this.#options = options;
    this.#draft = options.draft;
    this.#later = options.later ?? afterTimeout;
  }

  get draft(): Draft {
    return this.#draft;
  }

  get state(): DraftState {
    return this.#state;
  }

  /** Takes a change of the editor. */
  change(part: Partial<Omit<Draft, 'id' | 'eid' | 'changedAt'>>): void {
    if (this.#closed) return;
    this.#draft = { ...this.#draft, ...part };
    this.#changes++;
    this.#show({ name: 'saving' });
    this.#pause?.();
    this.#pause = this.#flushLater(PAUSE);
    this.#limit ??= this.#flushLater(LONGEST);
  }

  /** Saves at once what is not saved: for `pagehide`, `visibilitychange` and before anything that leaves the editor. */
  async flush(): Promise<SaveResult> {
    this.#stopTimers();
    if (this.#closed || this.#durable === this.#changes) return { ok: true };
    return this.#save();
  }

  /** Ends the writer without saving: after the draft became a card or was thrown away. */
  close(): void {
    this.#closed = true;
    this.#stopTimers();
  }

  async #save(): Promise<SaveResult> {
    const change = this.#changes;
    const { id } = this.#draft;
    const result = await this.#options.store.save(this.#draft);
    if (this.#closed) return result;
    if (result.ok) {
      this.#durable = Math.max(this.#durable, change);
      if (this.#durable === this.#changes) this.#show({ name: 'saved' });
      return result;
    }
    if (result.reason === 'draft.openElsewhere') {
      // Two saves may learn of the other tab one after the other; one move is enough.
      if (this.#draft.id === id) {
        this.#draft = { ...this.#draft, id: this.#options.store.newId() };
        this.#options.onmoved?.(this.#draft.id);
      }
      return this.#save();
    }
    this.#show({ name: 'failed', reason: result.reason });
    // A sealed draft is no draft any more; for the rest room may come back.
    if (result.reason !== 'draft.sealed') this.#retry ??= this.#flushLater(RETRY);
    return result;
  }

  #flushLater(milliseconds: number): () => void {
    return this.#later(() => {
      void this.flush();
    }, milliseconds);
  }

  #stopTimers(): void {
    this.#pause?.();
    this.#limit?.();
    this.#retry?.();
    this.#pause = undefined;
    this.#limit = undefined;
    this.#retry = undefined;
  }

  #show(state: DraftState): void {
    if (state.name === this.#state.name && state.name !== 'failed') return;
    this.#state = state;
    this.#options.onstate?.(state);
  }
}

function afterTimeout(run: () => void, milliseconds: number): () => void {
  const timer = setTimeout(run, milliseconds);
  return () => {
    clearTimeout(timer);
  };
}
