import { toBase64Url } from '../../domain/bytes/index.ts';
import { signatureSecrets } from '../../domain/reply/signatureSecrets.ts';
import { nextState } from '../../domain/status/index.ts';
import { headers, paths } from '../../domain/wire/index.ts';
import { recordTakenBack } from '../data/commands.ts';
import type { ClientProblem } from '../data/problems.ts';
import { signaturesOf } from '../data/queries.ts';
import type { CardRow, EveningRow } from '../data/rows.ts';
import type { Access, SyncDeps } from './deps.ts';
import { observe } from './observe.ts';
import { takeReceipt } from './takeReceipt.ts';

/**
 * Tells the server which signatures their signers want back, after whatever was on its way to it. Whether a line was
 * still to be had, the desk says over the board. Returns why it stopped; null where all was told.
 */
export async function tellTakenBack(deps: SyncDeps, evening: EveningRow, access: Access): Promise<ClientProblem | null> {
  for (const row of await signaturesOf(deps.db, evening.eid)()) {
    if (row.takeBack !== 'asked') continue;
    const { writeToken } = signatureSecrets(evening.replySecret, row.ordinal);
    const received = await takeReceipt(deps.fetch, {
      method: 'DELETE',
      path: paths.withdraw(row.eid, row.rid),
      bearer: access.post,
      headers: { [headers.writeToken]: toBase64Url(writeToken) },
    });
    // A server that says so never had it, or lost it: there is nothing to withdraw, or not yet.
    if (!received.ok && received.reason !== 'record.token') return received.reason;
    if (!received.ok && mayStillCome(row)) continue;
    if (received.ok) await observe(deps, evening, received.answer);
    // What no desk had is gone with that; of every other one a desk says what became of it.
    await recordTakenBack(deps.db, row.rid, row.state === 'sealed');
  }
  return null;
}

/** A desk or a table that was handed a line brings it to the server later: until then this is asked again with each round. */
function mayStillCome({ state, elsewhere }: CardRow): boolean {
  return (state !== 'sealed' || elsewhere === 1) && nextState(state, 'withdraw', 'attendee') !== undefined;
}
