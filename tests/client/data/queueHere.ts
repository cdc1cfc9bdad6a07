import type { Db } from '../../../src/client/data/Db.ts';
import { queueOperations } from '../../../src/client/data/deskCommands.ts';
import { deskShelf } from '../../../src/client/data/queries.ts';
import type { WireOperation } from '../../../src/domain/wire/index.ts';

/** Queues operations as a tab does that has seen everything on this device. */
export async function queueHere(db: Db, eid: string, operations: readonly WireOperation[]) {
  const { desk, waiting } = await deskShelf(db, eid, { generation: null, last: 0, kept: -Infinity })();
  const behind = { generation: desk?.generation ?? null, last: desk?.last ?? 0, waiting: waiting.map(({ id }) => id) };
  return queueOperations(db, eid, operations, behind);
}
