import type { Attempt } from '../../../data/attempt.ts';
import type { Db } from '../../../data/Db.ts';
import type { PendingList } from '../../../data/deskLists.ts';
import type { ClientProblem } from '../../../data/problems.ts';
import { listsOf } from '../../../data/queries.ts';
import type { Bytes } from '../../../../domain/bytes/index.ts';
import type { Manifest } from '../../../../domain/event/index.ts';
import { organizersKey } from '../../../../domain/list/organizersPart.ts';
import type { AddressChoice } from '../../../../domain/person/shownAddress.ts';
import type { DeskLog } from './DeskLog.svelte.ts';
import type { EveningPeople } from './EveningPeople.svelte.ts';
import type { ListKeeper, ListToTake, Standing } from './ListKeeper.ts';
import type { OpenEvening } from './OpenEvening.svelte.ts';

/**
 * What became of this desk's last list, where another desk's is in force. `refused`: that one came there first. `builtOn`: this
 * desk's came there, without its noting so, and the other one was made of it.
 */
export type ListFate = 'refused' | 'builtOn' | null;

/** With `over`, whoever takes it says themselves that another one came first. */
export interface Taking extends Standing {
  /** It is the same list, and whom it shows addresses to is what changed. */
  readonly addresses?: AddressChoice;
  /** It is the list in force with what an organizer said of one person. */
  readonly isEdit?: true;
}

interface Deps {
  readonly db: Db;
  readonly evening: OpenEvening;
  readonly log: DeskLog;
  readonly people: EveningPeople;
  readonly keeper: ListKeeper;
  /** Whether lists that waited for the server were made by nothing but changes of single people. */
  readonly isOfEdits: (waited: readonly PendingList['list'][]) => Promise<boolean>;
}

/** Which lists are in force at this desk: put in force, brought to the server, opened. */
export class EveningLists {
  readonly #deps: Deps;
  #fate = $state.raw<ListFate>(null);
  /** The ids of the lists that were opened last. */
  #opened = '';

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  get fate(): ListFate {
    return this.#fate;
  }
  /** Others are in force than those that were opened last. */
  get isStale(): boolean {
    return this.#opened !== listIds(this.#deps.evening.manifest);
  }
  /** Opens what only desks read of them. */
  get organizersKey(): Bytes {
    return organizersKey(this.#deps.evening.keys.coordinatorSecret);
  }

  /** Opens those that lie on this device. */
  async open(): Promise<void> {
    const { db, evening, log, people } = this.#deps;
    const { codes, eid, manifest } = evening;
    this.#opened = listIds(manifest);
    const opened = await people.open(manifest, await listsOf(db, eid)(), codes.of(log.desk), this.organizersKey);
    if (opened) codes.take(opened);
  }

  /** Puts a list, sealed under the join secret in force, in place of the one of its kind. `list.race`: another one was put in force since. */
  async take(list: ListToTake, { isEdit, ...standing }: Taking): Promise<Attempt<unknown>> {
    const { evening, keeper } = this.#deps;
    const { manifest } = evening;
    if (!manifest || evening.isClosed()) return { ok: false, reason: 'desk.notFound' };
    this.#fate = null;
    const taken = await keeper.take(list, manifest, evening.keys, evening.codes.inForce, standing);
    if (!taken.ok && taken.reason !== 'list.race') return taken;
    await evening.refresh();
    await this.open();
    this.#fate = taken.ok || isEdit || standing.over !== undefined ? null : 'refused';
    return taken;
  }

  /** Brings what waits to the server, under the code that the server's log holds. */
  async bring(): Promise<ClientProblem | null> {
    const { evening, log, keeper, isOfEdits } = this.#deps;
    const { codes, eid, keys, manifest } = evening;
    if (evening.isClosed()) return null;
    const brought = await keeper.bring(keys, eid, manifest?.epoch ?? 1, codes.of(log.confirmed));
    if (evening.isClosed()) return null;
    if (!brought.ok && brought.reason === 'list.race') {
      // What was said of single people is put on top of the other desk's list.
      this.#fate = (await isOfEdits(brought.lost ?? [])) ? null : 'refused';
      return null;
    }
    if (brought.ok && brought.builtOn) this.#fate = (await isOfEdits(brought.builtOn)) ? null : 'builtOn';
    if (brought.ok && brought.put) await evening.refresh();
    return brought.ok ? null : brought.reason;
  }
}

function listIds(manifest: Manifest | null): string {
  return manifest?.lists.map(({ id }) => id).join() ?? '';
}
