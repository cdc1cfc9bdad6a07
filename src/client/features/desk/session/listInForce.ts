import type { Db } from '../../../data/Db.ts';
import { previousList } from '../../../data/deskLists.ts';
import { listsOf } from '../../../data/queries.ts';
import type { LockedList } from '../../../workers/table/index.ts';
import type { SealingKeys, TableJob } from '../../../workers/table/protocol.ts';
import type { DeskSession } from './DeskSession.svelte.ts';

type OfSession = Pick<DeskSession, 'eid' | 'manifest' | 'joinSecrets' | 'organizersKey' | 'shownToGuests'>;

/** The list of a kind that is in force at this desk, as it lies on the device; null where there is none. */
export async function lockedList(db: Db, session: OfSession, kind: 'people' | 'test'): Promise<LockedList | null> {
  const named = session.manifest?.lists.find((list) => list.kind === kind);
  const row = named && (await listsOf(db, session.eid)()).find(({ id }) => id === named.id);
  return row ? { id: row.id, bytes: row.bytes, joinSecrets: session.joinSecrets, organizersKey: session.organizersKey } : null;
}

/** All of them, the real people first. */
export async function lockedLists(db: Db, session: OfSession): Promise<readonly LockedList[]> {
  return [await lockedList(db, session, 'people'), await lockedList(db, session, 'test')].filter((list) => list !== null);
}

/** What a list of this evening is sealed with; undefined where the desk is locked. */
export function sealingKeys({ joinSecrets, organizersKey, shownToGuests: shown }: OfSession): SealingKeys | undefined {
  const joinSecret = joinSecrets.at(-1);
  return joinSecret && { joinSecret, organizersKey, shown };
}

/** Whether the list in force took the place of one that is still here. */
export async function canUndo(db: Db, session: OfSession): Promise<boolean> {
  const previous = await previousList(db, session.eid)();
  const current = session.manifest?.lists.find(({ kind }) => kind === previous?.kind);
  return previous !== undefined && current?.version === previous.replacedBy;
}

/** The job that brings the list before back, under a new version: phones take it like any other. Undefined where there is none. */
export async function undoJob(db: Db, session: OfSession): Promise<TableJob | undefined> {
  const previous = await previousList(db, session.eid)();
  const keys = sealingKeys(session);
  if (!previous || !keys) return undefined;
  const { joinSecrets, organizersKey } = session;
  const list = { id: previous.id, bytes: previous.bytes, joinSecrets, organizersKey };
  return { job: 'restore', list, version: previous.replacedBy + 1, ...keys };
}
