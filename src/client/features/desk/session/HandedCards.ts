import type { Db } from '../../../data/Db.ts';
import type { Bytes } from '../../../../domain/bytes/index.ts';
import { MOST_ENTRIES, answerText } from '../../../../domain/handover/answer.ts';
import type { HandedOver } from '../../../../domain/handover/bundle.ts';
import type { DeskLog } from './DeskLog.svelte.ts';
import type { DeskSession } from './DeskSession.svelte.ts';
import type { Exchange } from './Exchange.ts';
import type { OpenEvening } from './OpenEvening.svelte.ts';
import { takeHanded, type HandedTaken } from './takeHanded.ts';

interface HandedDeps {
  readonly db: Db;
  readonly evening: OpenEvening;
  readonly log: DeskLog;
  readonly exchange: Exchange;
  readonly session: DeskSession;
}

/** What comes to a desk by picture or file, without a network. */
export class HandedCards {
  readonly #deps: HandedDeps;

  constructor(deps: HandedDeps) {
    this.#deps = deps;
  }

  /**
   * Takes records that somebody hands over; undefined where the desk is locked. `answers`: what the sender's phone may scan,
   * the very entries that go on the board; sent to the server with the next round. `session`: of the pictures that brought them.
   */
  async take(
    records: readonly HandedOver[],
    session?: Bytes,
  ): Promise<(HandedTaken & { readonly answers: readonly string[] }) | undefined> {
    const { db, evening, log, exchange, session: desk } = this.#deps;
    await desk.start();
    const { manifest, today } = desk;
    if (!manifest || evening.isClosed()) return undefined;
    const taken = await takeHanded(records, { db, log, manifest, today });
    if (evening.isClosed()) return undefined;
    const entries = exchange.answer(taken.rids);
    const parts = Array.from({ length: Math.ceil(entries.length / MOST_ENTRIES) }, (_, i) =>
      entries.slice(i * MOST_ENTRIES, (i + 1) * MOST_ENTRIES),
    );
    void desk.sync();
    const rids = new Set(taken.rids);
    // More than one answer holds come by no picture.
    const to = session && records.length <= MOST_ENTRIES && { session, has: records.map(({ rid }) => rids.has(rid)) };
    return { ...taken, answers: parts.map((part) => answerText({ by: 'desk', entries: part, ...(to && { to }) })) };
  }

  /** The records in a file that somebody handed over; undefined where this desk's keys open none. */
  openFile(text: string): Promise<readonly HandedOver[] | undefined> {
    return this.#deps.log.openFile(text);
  }
}
