import { attempt } from '../data/attempt.ts';
import { recordLook, saveManifest, saveSetting, wrongLists } from '../data/commands.ts';
import type { ClientProblem } from '../data/problems.ts';
import { evenings, setting } from '../data/queries.ts';
import type { Refusal } from '../data/ports.ts';
import type { EveningRow } from '../data/rows.ts';
import { accessOf, type Access, type SyncDeps } from './deps.ts';
import { exclusively } from './exclusive.ts';
import { fetchLists } from './fetchLists.ts';
import { observe } from './observe.ts';
import { takeBoard, type BoardTaken } from './takeBoard.ts';
import { takeCounts } from './takeCounts.ts';
import { takeManifest } from './takeManifest.ts';
import { tellTakenBack } from './tellTakenBack.ts';
import { uploadOutbox } from './uploadOutbox.ts';

export interface SyncReport {
  /** Whether the server itself was heard; null when there was nothing to ask it. */
  readonly online: boolean | null;
  /** Sealed cards that the desk has not acknowledged. */
  readonly unsent: number;
  /** Those of them that no server holds. */
  readonly onlyHere: number;
}

/**
 * One round of sync, the same in page and service worker: for each evening send what waits and what was taken back, take manifest, lists
 * and board, and at the end how many cards each person has. Never throws; what went wrong stands with the card or the evening that it concerns.
 */
export async function syncAll(deps: SyncDeps): Promise<SyncReport> {
  const round = await attempt(() => exclusively(deps, () => syncEvenings(deps)));
  const rows = await attempt(() => deps.db.outbox.toArray());
  const waiting = rows.ok ? rows.value : [];
  return {
    online: round.ok ? (round.value ?? null) : null,
    unsent: waiting.length,
    onlyHere: waiting.filter(({ uploadedTo }) => uploadedTo === null).length,
  };
}

async function syncEvenings(deps: SyncDeps): Promise<boolean | null> {
  let online: boolean | null = null;
  const heard: string[] = [];
  for (const { eid } of await evenings(deps.db)()) {
    // One evening's trouble, even with the disk, keeps no other from being synced.
    const round = await attempt(() => syncEvening(deps, eid));
    if (!round.ok || round.value?.asked !== true) continue;
    const { problem } = round.value;
    online = online === true || problem === null || !unheard.has(problem);
    if (problem === null) heard.push(eid);
    if (problem === 'network.none') break;
  }
  // After the cards of all evenings, and whatever comes of it: none of them waits for it.
  for (const eid of heard) await attempt(() => refreshCounts(deps, eid));
  return online;
}

/** Takes an evening's counts, where the desk told something new. */
export async function refreshCounts(deps: SyncDeps, eid: string): Promise<void> {
  const evening = await deps.db.evenings.get(eid);
  const access = evening && accessOf(evening);
  if (access) await takeCounts(deps, evening, access);
}

/** With these the server itself said nothing: that it failed may be said by a proxy in front of one that is gone. */
const unheard: ReadonlySet<ClientProblem> = new Set<ClientProblem>(['network.none', 'network.slow', 'network.portal', 'server.failed']);

interface Round {
  /** The first thing that went wrong, or null. */
  readonly problem: ClientProblem | null;
  readonly rotated: 0 | 1;
  /** Whether the server was asked for anything. */
  readonly asked: boolean;
}

async function syncEvening(deps: SyncDeps, eid: string): Promise<Round | undefined> {
  const evening = await deps.db.evenings.get(eid);
  const access = evening && accessOf(evening);
  if (!evening || !access) return undefined;
  const round = await roundOf(deps, evening, access);
  const { problem, rotated } = round;
  await recordLook(deps.db, evening, { problem, rotated, ...(problem === null && { lastSyncAt: deps.clock() }) });
  return round;
}

async function roundOf(deps: SyncDeps, evening: EveningRow, access: Access): Promise<Round> {
  let { rotated } = evening;
  let first: ClientProblem | null = null;
  const note = (reason: ClientProblem | null) => {
    if (reason === 'join.rotated') rotated = 1;
    else first ??= reason;
  };
  const isCut = () => first === 'network.none';

  if (rotated === 0 && deps.onlyLooks !== true) note((await uploadOutbox(deps, evening, access)).stopped);
  if (!isCut()) note(await tellTakenBack(deps, { ...evening, rotated }, access));
  // Where there is no network, one try is enough.
  if (rotated === 0 && !isCut()) note(await refresh(deps, evening, access));
  const board: BoardTaken | Refusal = isCut() ? { ok: true, asked: false } : await takeBoard(deps, { ...evening, rotated }, access);
  if (!board.ok) note(board.reason);

  // Another generation was seen: what it may not hold goes out again at once.
  const after = await deps.db.evenings.get(evening.eid);
  const isOther = evening.generation !== null && after?.generation !== evening.generation && deps.onlyLooks !== true;
  if (after && isOther && rotated === 0) note((await uploadOutbox(deps, after, access)).stopped);

  const asked = evening.rotated === 0 || !board.ok || board.asked;
  return { problem: rotated === 1 ? 'join.rotated' : first, rotated, asked };
}

/** Takes the manifest and, where it names lists that are not here, those. */
async function refresh(deps: SyncDeps, evening: EveningRow, access: Access): Promise<ClientProblem | null> {
  const { db } = deps;
  const { eid } = evening;
  const taken = await takeManifest(deps, access, access.post, evening.manifest.epoch);
  if (!taken.ok) return taken.reason;
  const { manifest } = taken;
  await observe(deps, evening, taken.answer);
  const isNew = JSON.stringify(manifest) !== JSON.stringify(evening.manifest);
  const saved = isNew ? await saveManifest(db, eid, manifest) : undefined;
  if (saved && !saved.ok) return saved.reason;
  // Lists that came wrong are not loaded again each minute; other ones, or joining again, try anew.
  const named = manifest.lists.map(({ id }) => id).join(' ');
  if ((await setting(db, wrongLists(eid))()) === named) return 'list.hash';
  const signal = deps.joining?.(eid);
  const lists = await fetchLists(deps, { manifest, bearer: access.post, ...(signal && { signal }) });
  if (!lists.ok) {
    if (lists.reason === 'join.stopped') return null;
    if (lists.reason === 'list.hash') await saveSetting(db, wrongLists(eid), named);
    return lists.reason;
  }
  const settled = isNew ? await saveManifest(db, eid, manifest) : undefined;
  return settled && !settled.ok ? settled.reason : null;
}
