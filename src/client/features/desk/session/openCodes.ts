import type { Db } from '../../../data/Db.ts';
import { deskLogOf, deskOutboxOf } from '../../../data/queries.ts';
import { emptyDesk, foldLog, openLogEntry, type LogKeys } from '../../../../domain/log/index.ts';
import { asEntries, openOwnOperations } from './ownOperations.ts';

/** The join secrets that the log on this device tells of, in base64url, the newest last. Opens no card for it. */
export async function openCodes(db: Db, keys: LogKeys): Promise<readonly string[]> {
  const rows = await deskLogOf(db, keys.eid)();
  const ofNoCard = rows.filter(({ entry }) => entry.kind === 'operation' && entry.card === null);
  const opened = await Promise.all(ofNoCard.map(({ entry }) => openLogEntry(entry, keys)));
  const own = await openOwnOperations(await deskOutboxOf(db, keys.eid)(), keys);
  return foldLog(emptyDesk, [...opened, ...asEntries(own, 0)]).codes;
}
