import type { DeskPort } from '../../../data/ports.ts';
import type { ClientProblem } from '../../../data/problems.ts';
import type { Bytes, Clock, Random } from '../../../../domain/bytes/index.ts';
import { countsOf } from '../../../../domain/counts/countsOf.ts';
import { participantKeys } from '../../../../domain/event/index.ts';
import type { DeskLog } from './DeskLog.svelte.ts';
import type { EveningLists } from './EveningLists.svelte.ts';
import type { EveningPeople } from './EveningPeople.svelte.ts';
import type { ManifestKeeper } from './ManifestKeeper.ts';
import type { OpenEvening } from './OpenEvening.svelte.ts';
import { PublishedBoard } from './PublishedBoard.ts';
import { PublishedCounts } from './PublishedCounts.ts';
import type { ServerCode } from './ServerCode.svelte.ts';
import type { TablesHeard } from './TablesHeard.svelte.ts';

interface Deps {
  readonly port: DeskPort;
  readonly clock: Clock;
  readonly random: Random;
  readonly evening: OpenEvening;
  readonly log: DeskLog;
  readonly lists: EveningLists;
  readonly people: EveningPeople;
  readonly manifests: ManifestKeeper;
  readonly serverCode: ServerCode;
  readonly tables: TablesHeard;
  /** Makes a new join code. */
  readonly renewCode: () => Promise<unknown>;
  /** Puts what was said of single people on top of the server's list. */
  readonly settleEdits: () => Promise<void>;
}

/** One round of a desk with the server: bring a new evening there, send, take, tell the board. */
export class Exchange {
  readonly #deps: Deps;
  readonly #board = new PublishedBoard();
  readonly #counts = new PublishedCounts();

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  /** Says why the round did not succeed; null where it did. */
  async run(): Promise<ClientProblem | null> {
    const { port, evening, lists, serverCode, settleEdits } = this.#deps;
    const { eid, codes } = evening;
    const token = evening.keys.memberToken;
    if (evening.row.created === 0) {
      const unpublished = await serverCode.publish((code) => port.publish(eid, token, code));
      await evening.refresh();
      if (unpublished !== null) return unpublished;
    }
    // First of all: until the server has them, this device may be the only one that does.
    const handed = await port.sendHanded(eid, participantKeys(codes.inForce).post);
    const pushed = await port.push(eid, token);
    if (!pushed.ok && pushed.reason !== 'operation.race') return pushed.reason;
    const pulled = await port.pull(eid, token);
    if (!pulled.ok) return pulled.reason;
    await this.#takeLog();
    const untold = await this.#publishBoard(token);
    // Before the look at the manifest, which would take what the server has in place of what this desk changed.
    const unbrought = await lists.bring();
    const unseen = unbrought === null ? await this.#lookAtManifest() : null;
    if (unbrought === null && unseen === null) {
      await this.#publishCounts(token);
      if (!evening.isClosed()) await settleEdits();
    }
    return untold ?? unbrought ?? unseen ?? (handed.ok ? null : handed.reason);
  }

  /** The entries with which this desk answers whoever handed these records over: the very ones that the next round puts on the board. */
  answer(rids: readonly string[]): readonly Bytes[] {
    return this.#board.answer(this.#deps.log.confirmed, rids, this.#deps.random);
  }

  forget(): void {
    this.#board.forget();
    this.#counts.forget();
  }

  async #takeLog(): Promise<void> {
    const { evening, log, tables, clock } = this.#deps;
    const { generation } = evening.row;
    await evening.refresh();
    // Another server's board knows nothing of what this one was told.
    if (evening.row.generation !== generation) this.forget();
    await log.read(evening.manifest);
    tables.hear(log.confirmed.tables.values(), clock());
  }

  /** Only what the server's log holds is told to the phones: a change that waits here may still lose to another desk. */
  async #publishBoard(token: Bytes): Promise<ClientProblem | null> {
    const { port, random, evening, log } = this.#deps;
    const { eid } = evening;
    if (evening.isClosed()) return null;
    const put = await this.#board.publish(log.confirmed, random, {
      read: () => port.readBoard(eid, token),
      put: (due) =>
        port.putBoard(
          eid,
          token,
          due.map(({ entry }) => entry),
          due.map(({ over }) => over),
        ),
    });
    return put?.ok === false ? put.reason : null;
  }

  /** Another desk may have changed what the evening is, or how it is joined. Only a code that the server's log holds is brought there. */
  async #lookAtManifest(): Promise<ClientProblem | null> {
    const { evening, log, lists, manifests, renewCode } = this.#deps;
    const { codes, keys, manifest } = evening;
    if (evening.isClosed()) return null;
    const kept = await manifests.look({ identity: keys, known: manifest, joinSecrets: codes.of(log.confirmed) });
    if (evening.isClosed()) return null;
    // Two desks renewed it at the same moment and crossed each other: a third code ends it.
    if (!kept.ok && kept.reason === 'join.rotated' && codes.mayReplace()) await renewCode();
    if (!kept.ok) return kept.reason;
    const isClosedList = kept.changed || !codes.isKnown;
    codes.take(kept.joinSecret);
    await evening.refresh();
    // Another tab of this desk may have put a list in force.
    if (isClosedList || lists.isStale) await lists.open();
    return null;
  }

  /** Under the code in force, so after the look at it. No card waits for it, and nobody is told where it fails: it is tried again with the next round. */
  async #publishCounts(token: Bytes): Promise<void> {
    const { port, random, evening, log, people } = this.#deps;
    const { eid, manifest, code } = evening;
    const { coordinatorSecret } = evening.keys;
    if (evening.isClosed() || !manifest || !code || people.problem !== null) return;
    const counts = countsOf(
      log.confirmed,
      eid,
      (id) => people.people.has(id),
      manifest.mode,
      (id) => people.institutions.has(id),
    );
    await this.#counts.publish(counts, { code, coordinatorSecret, manifest }, random, {
      read: () => port.readCounts(eid, token),
      put: (change) => port.putCounts({ eid, memberToken: token, epoch: manifest.epoch, ...change }),
    });
  }
}
