import type { Db } from '../../../data/Db.ts';
import { previousList, type PreviousList } from '../../../data/deskLists.ts';
import { listsOf } from '../../../data/queries.ts';
import type { LockedList } from '../../../workers/table/index.ts';
import type { SealingKeys, TableJob } from '../../../workers/table/protocol.ts';
import type { Manifest } from '../../../../domain/event/index.ts';
import type { DeskSession } from './DeskSession.svelte.ts';
import { holdSame } from './openKept.ts';

type OfSession = Pick<DeskSession, 'eid' | 'manifest' | 'joinSecrets' | 'organizersKey' | 'shownToGuests'>;

export type NamedList = Manifest['lists'][number];

/** What the manifest at this desk says of the list of a kind; null where there is none. */
export function namedList(session: OfSession, kind: NamedList['kind']): NamedList | null {
  return session.manifest?.lists.find((list) => list.kind === kind) ?? null;
}

/** Whether this is still the list of its kind that is in force, null for none: a new join code gives it another name. */
export async function isInForce(db: Db, session: OfSession, kind: NamedList['kind'], list: NamedList | null): Promise<boolean> {
  const now = namedList(session, kind);
  if (!list || !now) return list === now;
  const { eid, joinSecrets } = session;
  return list.version === now.version && holdSame(db, eid, { id: list.id, joinSecrets }, { id: now.id, joinSecrets });
}

/** The list of a kind that is in force at this desk, as it lies on the device; null where there is none. */
export async function lockedList(db: Db, session: OfSession, kind: 'people' | 'test'): Promise<LockedList | null> {
  const named = namedList(session, kind);
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

/** What can be taken back: the list in force, and the one before it, which is still here. */
export interface Undoable {
  readonly list: NamedList;
  readonly previous: PreviousList;
}

/** What can be taken back now; undefined where the list in force did not take the place of one that is still here. */
export async function undoable(db: Db, session: OfSession): Promise<Undoable | undefined> {
  const previous = await previousList(db, session.eid)();
  const list = previous && namedList(session, previous.kind);
  return list && list.version === previous.replacedBy ? { list, previous } : undefined;
}

/** The job that brings the list before back, under a new version: phones take it like any other. Undefined where the desk is locked. */
export function undoJob(session: OfSession, { previous }: Undoable): TableJob | undefined {
  const keys = sealingKeys(session);
  if (!keys) return undefined;
  const { joinSecrets, organizersKey } = session;
  const list = { id: previous.id, bytes: previous.bytes, joinSecrets, organizersKey };
  return { job: 'restore', list, version: previous.replacedBy + 1, ...keys };
}
