import type { Db } from '../../../data/Db.ts';
import { pendingList } from '../../../data/deskLists.ts';
import type { ClientProblem } from '../../../data/problems.ts';
import { listsOf } from '../../../data/queries.ts';
import type { TableWorker } from '../../../workers/table/index.ts';
import type { AddressChoice } from '../../../../domain/person/shownAddress.ts';
import type { DeskSession } from './DeskSession.svelte.ts';

export type AddressesGiven =
  /** `half`: another list follows when the server was seen with this one. */
  { readonly ok: true; readonly half: boolean } | { readonly ok: false; readonly reason: ClientProblem };

/** Seals the evening's lists anew, one after the other, with the addresses that guests are to read from now on. */
export async function giveAddresses(
  session: DeskSession,
  { db, table }: { readonly db: Db; readonly table: TableWorker },
  choice: AddressChoice,
): Promise<AddressesGiven> {
  const { organizersKey, desk } = session;
  const { addresses, facts, overrides, wishes } = desk;
  const shown = choice === 'desk' ? null : { addresses, facts, overrides, wishes };
  const kinds = session.manifest?.lists.map(({ kind }) => kind) ?? [];
  for (const [i, kind] of kinds.entries()) {
    if (i > 0 && (await pendingList(db, session.eid)())) return { ok: true, half: true };
    const named = session.manifest?.lists.find((list) => list.kind === kind);
    const row = named && (await listsOf(db, session.eid)()).find(({ id }) => id === named.id);
    const { joinSecrets } = session;
    const joinSecret = joinSecrets.at(-1);
    if (!row || !joinSecret) return { ok: false, reason: 'list.unreadable' };
    const list = { id: row.id, bytes: row.bytes, joinSecrets, organizersKey };
    const made = await table.run({ job: 'restore', list, version: named.version + 1, joinSecret, organizersKey, shown });
    if (made?.kind !== 'list')
      return {
        ok: false,
        reason:
          made?.kind === 'failed' && made.reason !== 'list.twice' && made.reason !== 'list.workerFailed' ? made.reason : 'list.malformed',
      };
    const taken = await session.takeList(made.list, { addresses: choice });
    if (!taken.ok) return taken;
    // Brought, and seen there: only then may the next one go.
    if (i < kinds.length - 1) for (let round = 0; round < 2; round++) await session.sync();
  }
  return { ok: true, half: false };
}
