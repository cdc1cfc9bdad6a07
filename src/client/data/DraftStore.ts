import { fromUtf8, toHex, utf8, type Bytes, type Clock, type Random } from '../../domain/bytes/index.ts';
import { parseDraft, type Draft } from '../../domain/card/index.ts';
import { attempt } from './attempt.ts';
import type { Db } from './Db.ts';
import { newDraftKey, type DraftKeyHolder } from './draftKeys.ts';
import type { ClientProblem } from './problems.ts';
import type { DraftRow } from './rows.ts';

type DraftFailure = { readonly ok: false; readonly reason: ClientProblem };
export type SaveResult = { readonly ok: true } | DraftFailure;
export type LoadResult = { readonly ok: true; readonly draft: Draft } | DraftFailure;

export interface DraftList {
  /** The latest changed first. */
  readonly drafts: readonly Draft[];
  /** Drafts that are there and cannot be opened, with the reason. */
  readonly damaged: readonly { readonly id: string; readonly reason: ClientProblem }[];
}

const NONCE = 12;

/**
 * The only way of a draft to the disk: AES-GCM-256 under a fresh key per draft and a fresh nonce per save,
 * bound to the draft's id and its evening. What can go wrong with a draft is a value.
 */
export class DraftStore {
  readonly #db: Db;
  readonly #keys: DraftKeyHolder;
  readonly #clock: Clock;
  readonly #random: Random;
  /** Per draft: the save under way, and the newest version that waits behind it. */
  readonly #running = new Map<string, Promise<SaveResult>>();
  readonly #waiting = new Map<string, { draft: Draft; done: Promise<SaveResult> }>();
  /** Per draft: the revision that this tab last read or wrote. */
  readonly #seen = new Map<string, number>();

  constructor(db: Db, keys: DraftKeyHolder, clock: Clock, random: Random) {
    this.#db = db;
    this.#keys = keys;
    this.#clock = clock;
    this.#random = random;
  }

  /** Where the keys live, for the screen's sentence on what stays on this device. */
  get keeps(): DraftKeyHolder['kind'] {
    return this.#keys.kind;
  }

  /** A new draft's id, 16 random bytes in hex. */
  newId(): string {
    return toHex(this.#random(16));
  }

  /**
   * Saves a draft; resolves once this version or a later one is durable. Calls for one draft are taken one
   * after another, and the newest wins. Refused with `draft.sealed` after the draft became a card, with
   * `draft.openElsewhere` where another tab has saved what this one has not seen, and with `evening.notFound`
   * after the evening was left.
   */
  save(draft: Draft): Promise<SaveResult> {
    const { id } = draft;
    const waiting = this.#waiting.get(id);
    if (waiting) {
      waiting.draft = draft;
      return waiting.done;
    }
    const running = this.#running.get(id);
    if (!running) return this.#start(draft);
    const done = running.then(() => {
      const newest = this.#waiting.get(id)?.draft ?? draft;
      this.#waiting.delete(id);
      return this.#start(newest);
    });
    this.#waiting.set(id, { draft, done });
    return done;
  }

  /** Opens a draft; says why where it cannot: `draft.missing`, `draft.keyGone`, `draft.damaged`, `storage.failed`. */
  async load(id: string): Promise<LoadResult> {
    const read = await attempt(async () => ({ row: await this.#db.drafts.get(id), key: await this.#keys.get(id) }));
    if (!read.ok) return read;
    const { row, key } = read.value;
    if (!row) return { ok: false, reason: 'draft.missing' };
    return this.#open(row, key);
  }

  /** All drafts of an evening; rejects when the database does. May run inside a live query: it reads before it opens anything. */
  async list(eid: string): Promise<DraftList> {
    const rows = await this.#db.drafts.where('eid').equals(eid).toArray();
    const keys = await Promise.all(rows.map((row) => this.#keys.get(row.id)));
    const results = await Promise.all(rows.map((row, i) => this.#decrypt(row, keys[i])));
    return {
      drafts: results.flatMap((result) => (result.ok ? [result.draft] : [])).sort((a, b) => b.changedAt - a.changedAt),
      damaged: results.flatMap((result, i) => (result.ok ? [] : [{ id: rows[i]?.id ?? '', reason: result.reason }])),
    };
  }

  /** Deletes a draft and its key. */
  async drop(id: string): Promise<SaveResult> {
    // What still waits must not bring the draft back.
    await this.#waiting.get(id)?.done;
    await this.#running.get(id);
    const dropped = await attempt(() =>
      this.#db.transaction('rw', [this.#db.drafts, ...this.#keys.tables], async () => {
        await this.#db.drafts.delete(id);
        await this.#keys.drop(id);
      }),
    );
    if (!dropped.ok) return dropped;
    this.#seen.delete(id);
    return { ok: true };
  }

  #start(draft: Draft): Promise<SaveResult> {
    const run = this.#write(draft).finally(() => {
      if (this.#running.get(draft.id) === run) this.#running.delete(draft.id);
    });
    this.#running.set(draft.id, run);
    return run;
  }

  async #write(draft: Draft): Promise<SaveResult> {
    const changedAt = this.#clock();
    const sealed = await attempt(async () => {
      const key = (await this.#keys.get(draft.id)) ?? (await newDraftKey());
      const nonce = this.#random(NONCE);
      const plain = utf8(JSON.stringify({ ...draft, changedAt }));
      return { key, nonce, bytes: new Uint8Array(await crypto.subtle.encrypt(parameters(nonce, draft), key, plain)) };
    });
    if (!sealed.ok) return sealed;
    const tables = [this.#db.drafts, this.#db.cards, this.#db.evenings, ...this.#keys.tables];
    const written = await attempt(() =>
      this.#db.transaction('rw', tables, async (): Promise<ClientProblem | number> => {
        // Who leaves an evening takes everything of it off the device: another tab must not bring a draft back.
        if ((await this.#db.evenings.where('eid').equals(draft.eid).count()) === 0) return 'evening.notFound';
        if ((await this.#db.cards.where('draft').equals(draft.id).count()) > 0) return 'draft.sealed';
        const known = (await this.#db.drafts.get(draft.id))?.revision;
        // A draft that this tab never saw saved is new here; one that was dropped elsewhere comes back: no keystroke is lost.
        if (known !== undefined && known !== this.#seen.get(draft.id)) return 'draft.openElsewhere';
        const revision = (known ?? 0) + 1;
        const { key, nonce, bytes } = sealed.value;
        await this.#keys.keep(draft.id, key);
        await this.#db.drafts.put({ id: draft.id, eid: draft.eid, nonce, sealed: bytes, revision, changedAt });
        return revision;
      }),
    );
    if (!written.ok) return written;
    if (typeof written.value === 'string') return { ok: false, reason: written.value };
    this.#seen.set(draft.id, written.value);
    return { ok: true };
  }

  async #open(row: DraftRow, key: CryptoKey | undefined): Promise<LoadResult> {
    const result = await this.#decrypt(row, key);
    if (result.ok) this.#seen.set(row.id, row.revision);
    return result;
  }

  async #decrypt(row: DraftRow, key: CryptoKey | undefined): Promise<LoadResult> {
    if (!key) return { ok: false, reason: 'draft.keyGone' };
    try {
      const plain = await crypto.subtle.decrypt(parameters(row.nonce, row), key, row.sealed);
      const draft = parseDraft(JSON.parse(fromUtf8(new Uint8Array(plain))));
      if (draft?.id === row.id && draft.eid === row.eid) return { ok: true, draft };
    } catch {
      // Damaged bytes, another key or another format: the same to the person, and never a reason to fail the screen.
    }
    return { ok: false, reason: 'draft.damaged' };
  }
}

/** Bound to the draft's id and its evening: rows cannot be swapped for one another. */
function parameters(nonce: Bytes, of: { readonly id: string; readonly eid: string }): AesGcmParams {
  return { name: 'AES-GCM', iv: nonce, additionalData: utf8(`draft/${of.id}/${of.eid}`) };
}
