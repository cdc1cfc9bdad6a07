import { SvelteMap } from 'svelte/reactivity';
import type { KeysWorker } from '../../../workers/keys/index.ts';
import type { DeskRow } from '../../../data/rows.ts';
import { normalizePassphrase } from '../../../../domain/desk/passphrase.ts';
import { parseIdentityFile, type DeskIdentity } from '../../../../domain/event/index.ts';
import { DeskSession, type SessionDeps } from './DeskSession.svelte.ts';
import { TablesHeard } from './TablesHeard.svelte.ts';

/** Nobody touched the desk for this long: it locks. */
export const IDLE = 10 * 60_000;
/** The screen says so this long before. */
const IDLE_WARNING = 60_000;

export type UnlockResult =
  | { readonly ok: true; readonly session: DeskSession }
  | { readonly ok: false; readonly reason: 'desk.passphraseWrong' | 'desk.keyDamaged' };

/** The one desk that is unlocked in this page, if any. It locks itself when nobody touches it. */
export class OpenDesk {
  #session = $state.raw<DeskSession>();
  #lockedBy = $state<'idle' | 'hand'>();
  #touchedAt = 0;
  readonly #tables = new SvelteMap<string, TablesHeard>();
  #timer: ReturnType<typeof setInterval> | undefined;
  #left = $state(IDLE);

  get session(): DeskSession | undefined {
    return this.#session;
  }
  /** Why the desk is locked, where it was open before. */
  get lockedBy(): 'idle' | 'hand' | undefined {
    return this.#lockedBy;
  }
  /** Milliseconds until it locks, once that is less than a minute. */
  get locksIn(): number | undefined {
    return this.#session && this.#left <= IDLE_WARNING ? this.#left : undefined;
  }

  /** Opens the sealed key with a passphrase. Every try is allowed: the passphrase is the lock, not a count. */
  async unlock(deps: SessionDeps, keys: KeysWorker, row: DeskRow, passphrase: string): Promise<UnlockResult> {
    const typed = normalizePassphrase(passphrase);
    // A phone's keyboard begins with a capital letter; generated words have none.
    const small = typed.toLowerCase();
    const text = (await keys.open(row.sealedIdentity, typed)) ?? (small === typed ? undefined : await keys.open(row.sealedIdentity, small));
    if (text === undefined) return { ok: false, reason: 'desk.passphraseWrong' };
    const identity = parseIdentityFile(text);
    if (!identity) return { ok: false, reason: 'desk.keyDamaged' };
    return { ok: true, session: await this.open(deps, row, identity) };
  }

  /** Opens a desk whose key is at hand: just created, or restored from its file. */
  async open(deps: SessionDeps, row: DeskRow, identity: DeskIdentity): Promise<DeskSession> {
    this.lock('hand');
    const tables = this.#tables.get(row.eid) ?? new TablesHeard();
    this.#tables.set(row.eid, tables);
    const session = new DeskSession({ ...deps, tables }, row, identity);
    this.#session = session;
    this.#lockedBy = undefined;
    this.touch(deps.clock());
    this.#timer = setInterval(() => this.tick(deps.clock()), 1000);
    await session.start();
    return session;
  }

  touch(now: number): void {
    this.#touchedAt = now;
    this.#left = IDLE;
  }

  /** Called every second or so; compares times instead of counting, because a sleeping laptop does not count. */
  tick(now: number): void {
    if (!this.#session) return;
    // A clock that was set back must not keep the desk open for years.
    const idle = Math.max(0, now - this.#touchedAt);
    if (now < this.#touchedAt) this.#touchedAt = now;
    this.#left = IDLE - idle;
    if (this.#left <= 0) this.lock('idle');
  }

  lock(by: 'idle' | 'hand'): void {
    if (!this.#session) return;
    clearInterval(this.#timer);
    this.#session.close();
    this.#session = undefined;
    this.#lockedBy = by;
  }
}

/** A page has at most one open desk; leaving its screens does not close it, idleness does. */
export const openDesk = new OpenDesk();
