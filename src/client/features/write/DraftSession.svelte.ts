import type { Draft } from '../../../domain/card/index.ts';
import type { Db } from '../../data/Db.ts';
import type { DraftStore } from '../../data/DraftStore.ts';
import { DraftWriter, type DraftState } from '../../data/DraftWriter.ts';
import { holdDraft, type Locks } from '../../data/holdDraft.ts';
import type { ClientProblem } from '../../data/problems.ts';
import { cardOfDraft } from '../../data/queries.ts';
import { TextCheck } from './found/TextCheck.svelte.ts';

export type SessionState =
  | { readonly name: 'opening' }
  /** Another tab writes in it. */
  | { readonly name: 'elsewhere' }
  /** It became a card, or it is not on this phone (any more). */
  | { readonly name: 'gone'; readonly sealed: boolean }
  | { readonly name: 'failed'; readonly reason: ClientProblem }
  | { readonly name: 'open' }
  /** Sealed on this very screen: its words are in view until the writer is done, and nowhere else. */
  | { readonly name: 'sealed'; readonly rid: string };

export interface SessionDeps {
  readonly db: Db;
  readonly drafts: DraftStore;
  readonly locks: Locks | undefined;
  /** The draft goes on under another id. */
  readonly onmoved: (id: string) => void;
}

/** One draft while somebody works on it, through the screens of writing, signing and sealing. */
export class DraftSession {
  #state: SessionState = $state.raw({ name: 'opening' });
  #draft: Draft | undefined = $state.raw();
  #saving: DraftState = $state.raw({ name: 'saved' });
  #changed = $state(false);
  #writer: DraftWriter | undefined;
  #release: (() => void) | undefined;
  #closed = false;
  /** Another tab took it, maybe while it was still being opened here. */
  #lost = false;
  /** What was found in its text while it was written is known when it is sealed. */
  readonly checking = new TextCheck();
  readonly #deps: SessionDeps;
  readonly #id: string;

  constructor(id: string, deps: SessionDeps) {
    this.#id = id;
    this.#deps = deps;
  }

  get state(): SessionState {
    return this.#state;
  }

  /** What is written now; undefined before it is open and after it is done with. */
  get draft(): Draft | undefined {
    return this.#draft;
  }

  /** Whether what is on the screen is durable. */
  get saving(): DraftState {
    return this.#saving;
  }

  /** Something was changed since the draft was opened. */
  get changed(): boolean {
    return this.#changed;
  }

  /** Takes the draft for this tab and reads it. May be called again after `failed`, and after `elsewhere` with `take`. */
  async open(take = false): Promise<void> {
    const { db, drafts, locks, onmoved } = this.#deps;
    if (this.#closed) return;
    this.#state = { name: 'opening' };
    this.#lost = false;
    const hold = await holdDraft(this.#id, locks, { take, onlost: () => this.#lose() });
    if (!hold.ok) {
      this.#state = { name: 'elsewhere' };
      return;
    }
    this.#release = hold.release;
    // Left while it was being taken: it must not stay locked, nor its words in memory.
    if (this.#isLeft()) return;
    const loaded = await drafts.load(this.#id);
    if (this.#isLeft()) return;
    if (!loaded.ok) {
      this.#let();
      const sealed = loaded.reason === 'draft.missing' && (await cardOfDraft(db, this.#id)()) !== undefined;
      this.#state = loaded.reason === 'draft.missing' ? { name: 'gone', sealed } : { name: 'failed', reason: loaded.reason };
      return;
    }
    this.#draft = loaded.draft;
    this.#writer = new DraftWriter({
      store: drafts,
      draft: loaded.draft,
      onstate: (state) => (this.#saving = state),
      // Nobody writes here any more: what had to be saved beside the other tab's work is a draft of its own.
      onmoved: (id) => {
        if (this.#state.name !== 'open') return;
        // What is sealed from here on is the moved one, or a readable copy would stay.
        this.#draft = this.#writer?.draft;
        onmoved(id);
      },
    });
    this.#state = { name: 'open' };
  }

  /** Takes a keystroke or a choice; it is durable within 300 ms. */
  change(part: Partial<Omit<Draft, 'id' | 'eid' | 'changedAt'>>): void {
    if (!this.#writer || this.#state.name !== 'open') return;
    this.#writer.change(part);
    this.#draft = this.#writer.draft;
    this.#changed = true;
  }

  /** Makes durable what is not yet: before the screen goes away. */
  async flush(): Promise<void> {
    await this.#writer?.flush();
  }

  /** The draft became a card: nothing is saved any more, its words stay in view until `forget`. */
  sealed(rid: string): void {
    this.#writer?.close();
    this.#writer = undefined;
    this.#let();
    this.checking.stop();
    this.#state = { name: 'sealed', rid };
  }

  /** Lets go of every word in memory. */
  forget(): void {
    this.#writer?.close();
    this.#writer = undefined;
    this.#draft = undefined;
    this.#let();
    this.checking.stop();
  }

  /** Leaves the draft: saves, then lets the next tab have it. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.flush();
    this.forget();
  }

  /** Somebody goes on in another tab. What was typed here in its last moment is saved, beside the other's work if need be. */
  async #lose(): Promise<void> {
    this.#lost = true;
    if (this.#state.name !== 'open' && this.#state.name !== 'opening') return;
    // First the screen, so that no letter is typed that would not be saved.
    this.#state = { name: 'elsewhere' };
    const writer = this.#writer;
    this.#writer = undefined;
    this.#draft = undefined;
    this.checking.stop();
    await writer?.flush();
    writer?.close();
  }

  /** Nobody writes here: the screen is gone, or another tab has the draft. */
  #isLeft(): boolean {
    const left = this.#closed || this.#lost;
    if (left) this.#let();
    return left;
  }

  #let(): void {
    this.#release?.();
    this.#release = undefined;
  }
}
