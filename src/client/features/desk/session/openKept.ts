import type { Db } from '../../../data/Db.ts';
import { listsOf } from '../../../data/queries.ts';
import type { Bytes } from '../../../../domain/bytes/index.ts';
import { openList } from '../../../../domain/list/index.ts';
import type { PeopleList } from '../../../../domain/person/person.ts';

/** A list that lies on this device, opened with the first of these join secrets that does; undefined where it is not there, or none opens it. */
export async function openKept(db: Db, eid: string, id: string, joinSecrets: readonly Bytes[]): Promise<PeopleList | undefined> {
  const row = (await listsOf(db, eid)()).find((one) => one.id === id);
  for (const joinSecret of row ? joinSecrets : []) {
    const opened = row && openList(row.bytes, row.id, joinSecret);
    if (opened?.ok === true) return opened.list;
  }
  return undefined;
}

interface Sealed {
  readonly id: string;
  readonly joinSecrets: readonly Bytes[];
}

/** Whether two lists that lie on this device hold the same: a new join code gives a list another name. */
export async function holdSame(db: Db, eid: string, one: Sealed, other: Sealed): Promise<boolean> {
  if (one.id === other.id) return true;
  const [a, b] = [await openKept(db, eid, one.id, one.joinSecrets), await openKept(db, eid, other.id, other.joinSecrets)];
  return a !== undefined && JSON.stringify(a) === JSON.stringify(b);
}
