import type { Db } from '../../../data/Db.ts';
import { desk as deskRow } from '../../../data/queries.ts';
import type { DeskRow } from '../../../data/rows.ts';
import { joinCodeOf, type DeskIdentity, type JoinCode, type Manifest } from '../../../../domain/event/index.ts';
import { JoinCodes } from './JoinCodes.svelte.ts';

/** The evening of an unlocked desk: what this device has of it, and its keys, in memory only. */
export class OpenEvening {
  readonly codes: JoinCodes;
  readonly #db: Db;
  #row = $state.raw() as DeskRow;
  #keys: DeskIdentity;
  #closed = false;

  constructor(db: Db, row: DeskRow, keys: DeskIdentity) {
    this.#db = db;
    this.#row = row;
    this.#keys = keys;
    this.codes = new JoinCodes(keys.joinSecret);
  }

  get eid(): string {
    return this.#row.eid;
  }
  get row(): DeskRow {
    return this.#row;
  }
  get manifest(): Manifest | null {
    return this.#row.manifest;
  }
  /** As they were unlocked: a join code may have been made since. */
  get keys(): DeskIdentity {
    return this.#keys;
  }
  get code(): JoinCode | undefined {
    return this.manifest ? joinCodeOf(this.manifest, this.codes.inForce) : undefined;
  }
  /** It may be locked at any await. */
  isClosed(): boolean {
    return this.#closed;
  }

  /** Reads again what lies on this device. */
  async refresh(): Promise<void> {
    const row = await deskRow(this.#db, this.eid)();
    if (row) this.#row = row;
  }

  /** Forgets the keys. */
  close(): void {
    const nothing = new Uint8Array(0);
    this.#closed = true;
    this.codes.forget();
    this.#keys = { ...this.#keys, epochs: [], coordinatorSecret: nothing, memberToken: nothing, joinSecret: nothing };
  }
}
