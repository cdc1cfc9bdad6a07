import { fromHex, toBase64Url } from '../../domain/bytes/index.ts';
import { signatureSecrets } from '../../domain/reply/signatureSecrets.ts';
import { headers, paths } from '../../domain/wire/index.ts';
import { recordTakenBack } from '../data/commands.ts';
import type { ClientProblem } from '../data/problems.ts';
import { mayStillCome, signaturesOf } from '../data/queries.ts';
import type { EveningRow } from '../data/rows.ts';
import type { Access, SyncDeps } from './deps.ts';
import { observe } from './observe.ts';
import { takeBoard } from './takeBoard.ts';
import { takeReceipt } from './takeReceipt.ts';

/**
 * Tells the server which signatures their signers want back, after whatever was on its way to it. Whether a line was
 * still to be had, the desk says over the board, which is read first: a line that is printed is not gone, however the server
 * answers. After the code was changed the locator takes lines back. Returns why it stopped; null where all was told.
 */
export async function tellTakenBack(deps: SyncDeps, evening: EveningRow, access: Access): Promise<ClientProblem | null> {
  const wanted = async () => (await signaturesOf(deps.db, evening.eid)()).filter(({ takeBack }) => takeBack === 'asked');
  if ((await wanted()).length === 0) return null;
  const board = await takeBoard(deps, evening, access);
  if (!board.ok) return board.reason;
  for (const row of await wanted()) {
    const { writeToken } = signatureSecrets(evening.replySecret, row.ordinal);
    const received = await takeReceipt(deps.fetch, {
      method: 'DELETE',
      path: paths.withdraw(row.eid, row.rid),
      bearer: evening.rotated === 1 ? fromHex(evening.manifest.locator) : access.post,
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
