import { equalBytes, fromHex, toBase64Url, toHex } from '../../domain/bytes/index.ts';
import { parseBoard } from '../../domain/board/index.ts';
import { openCounts } from '../../domain/counts/openCounts.ts';
import type { JoinCode } from '../../domain/event/joinCode.ts';
import { participantKeys } from '../../domain/event/keys.ts';
import { openKeptManifest } from '../../domain/relay/keptManifest.ts';
import { headers, limits, paths } from '../../domain/wire/index.ts';
import { attempt } from '../data/attempt.ts';
import { keepTableCounts, keepTableManifest, markRelayed, takeAcknowledged } from '../data/atTable.ts';
import { carriedOf, isOwn, relayedOf, sealReadable, type CarriedRow } from '../data/carried.ts';
import { keptCounts } from '../data/keptCounts.ts';
import type { JoinProgress, Refusal, TableKeys, TablePort, TableRound } from '../data/ports.ts';
import type { ClientProblem } from '../data/problems.ts';
import type { SyncDeps } from './deps.ts';
import type { SyncOptions } from './createSync.ts';
import { exclusively } from './exclusive.ts';
import { fetchLists } from './fetchLists.ts';
import { bytesBody, call, generationOf, notOurs, type Answer, type Failure } from './http.ts';
import { reportTable } from './reportTable.ts';
import { takeManifest } from './takeManifest.ts';
import { takeReceipt } from './takeReceipt.ts';

const UPLOAD_TIMEOUT = 60_000;
const BOARD_LIMIT = 16 * 1024 * 1024;
const COUNTS_TIMEOUT = 15_000;

/** What a table works with: as sync does, and with what brings the app itself onto the tablet where there is a service worker. */
export type TableDeps = SyncDeps & Pick<SyncOptions, 'prepareApp'>;

/** A table's way to the server. The post capability comes with each call: it stands nowhere on the disk. */
export function createTable(deps: TableDeps): TablePort {
  /** When the desk was told the counts last, by this document's clock. */
  let told = Number.NEGATIVE_INFINITY;
  return {
    open: (code, onprogress, signal) => open(deps, code, onprogress, signal),
    round: async (keys) => {
      const done = await exclusively(deps, async (): Promise<TableRound> => {
        const looked = await round(deps, keys);
        if (isFree(looked.problem)) told = await reportTable(deps, looked, participantKeys(keys.code.secret).post, told);
        return looked;
      });
      return done ?? { online: null, problem: null, manifest: keys.manifest };
    },
  };
}

async function open(
  deps: TableDeps,
  code: JoinCode,
  onprogress: (progress: JoinProgress) => void,
  signal: AbortSignal,
): Promise<({ readonly ok: true } & TableKeys) | Refusal> {
  const eid = toHex(code.eid);
  const known = await attempt(() => deps.db.tableMode.get(eid));
  if (!known.ok) return known;
  const row = known.value;
  if (row && !equalBytes(row.organizers, code.pin)) return { ok: false, reason: 'manifest.signature' };
  const kept = row && openKeptManifest(row.manifest, code);
  if (
    kept &&
    (await deps.db.lists
      .where('id')
      .anyOf(kept.lists.map(({ id }) => id))
      .count()) === kept.lists.length
  ) {
    const sealed = await sealReadable(deps.db, deps.random, code);
    return sealed.ok ? { ok: true, code, manifest: kept } : sealed;
  }
  const { post } = participantKeys(code.secret);
  onprogress({ part: 'manifest', done: 0, total: 1 });
  const taken = await takeManifest(deps, { eid, code }, post, row?.epoch ?? 0, signal);
  if (!taken.ok) return { ok: false, reason: taken.reason };
  onprogress({ part: 'manifest', done: 1, total: 1 });
  const { manifest } = taken;
  const lists = await fetchLists(deps, {
    manifest,
    bearer: post,
    onprogress: (done, total) => onprogress({ part: 'people', done, total }),
    signal,
  });
  if (!lists.ok) return lists;
  const prepared = await deps.prepareApp?.('attendee', (done, total) => onprogress({ part: 'app', done, total }), signal);
  if (prepared && !prepared.ok) return prepared;
  // The code is a new one, or the lists are: what is kept is sealed under it from now on.
  const saved = row ? await keepTableManifest(deps.db, deps.random, code, manifest) : undefined;
  if (saved && !saved.ok) return saved;
  const sealed = await sealReadable(deps.db, deps.random, code);
  return sealed.ok ? { ok: true, code, manifest } : sealed;
}

/** With these the server itself said nothing, or nothing that the next record would not hear too. */
const ofTheWay: ReadonlySet<ClientProblem> = new Set<ClientProblem>([
  'network.none',
  'network.slow',
  'network.portal',
  'server.failed',
  'rate.limited',
  'join.rotated',
  'event.notFound',
  'event.closed',
  'auth.missing',
]);
const unheard: ReadonlySet<ClientProblem> = new Set<ClientProblem>(['network.none', 'network.slow', 'network.portal']);
/** The server has another one of that name, or will never take it: the desk's word is all that is waited for. */
const settled: ReadonlySet<ClientProblem> = new Set<ClientProblem>([
  'record.conflict',
  'record.lowerRevision',
  'record.withdrawn',
  'record.token',
]);
/** One record may be too much for a network or a server that takes others; so many, and the rest is not even tried. */
const TOO_MUCH = 2;
const ofTheRecord: ReadonlySet<ClientProblem> = new Set<ClientProblem>(['network.slow', 'server.failed']);

/** Whether a problem is one record's own, so that whatever else a table has to say can be said. */
function isFree(problem: ClientProblem | null): boolean {
  return problem === null || !ofTheWay.has(problem);
}

/** How a look went, and the generation of the server that was heard; null where it did not say. */
interface Looked extends TableRound {
  readonly generation: string | null;
}

async function round(deps: SyncDeps, keys: TableKeys): Promise<Looked> {
  const { code } = keys;
  const { post } = participantKeys(code.secret);
  let { manifest } = keys;
  const met: { problem: ClientProblem | null } = { problem: null };
  const note = (reason: ClientProblem | null): void => void (met.problem ??= reason);
  const isCut = (): boolean => met.problem !== null && unheard.has(met.problem);
  const isRotated = (): boolean => met.problem === 'join.rotated';

  note(await send(deps, code, post));
  // Where it was only slow, the board may come all the same: it clears what the desk has.
  const heard = isCut() && met.problem !== 'network.slow' ? unasked : await hear(deps, keys, post);
  note(heard.problem);
  if (!isCut() && !isRotated()) {
    const taken = await refresh(deps, keys, post);
    if ('reason' in taken) note(taken.reason);
    else manifest = taken.manifest;
  }
  const { problem } = met;
  if (isFree(problem)) await attempt(() => takeCounts(deps, { code, manifest }, post));
  return { online: !isCut() || heard.isHeard, problem, manifest, generation: heard.generation };
}

/** Sends what no server holds, the smallest first; another generation of the server holds nothing of what the one before it did. */
async function send(deps: SyncDeps, code: JoinCode, post: Uint8Array): Promise<ClientProblem | null> {
  const rows = await attempt(carriedOf(deps.db, code));
  if (!rows.ok) return rows.reason;
  let first: ClientProblem | null = null;
  let failures = 0;
  const waiting = rows.value.open.filter(({ relayed }) => relayed.uploadedTo === null);
  for (const row of waiting.toSorted((one, other) => one.sealed.length - other.sealed.length)) {
    const sent = await put(deps, row, post);
    const generation = sent.ok ? sent.receipt.generation : settled.has(sent.reason) ? '' : undefined;
    if (generation !== undefined) await markRelayed(deps.db, row, generation);
    if (sent.ok || settled.has(sent.reason)) continue;
    first ??= sent.reason;
    failures++;
    if (ofTheWay.has(sent.reason) && (failures >= TOO_MUCH || !ofTheRecord.has(sent.reason))) break;
  }
  return first;
}

function put(deps: SyncDeps, { eid, rid, rev, epoch, writeToken, sealed }: CarriedRow, post: Uint8Array) {
  return takeReceipt(deps.fetch, {
    method: 'PUT',
    path: paths.record(eid, rid, rev),
    bearer: post,
    headers: { [headers.writeToken]: toBase64Url(writeToken), [headers.epoch]: String(epoch) },
    body: bytesBody(sealed),
    timeout: UPLOAD_TIMEOUT,
  });
}

interface Heard {
  readonly problem: ClientProblem | null;
  readonly generation: string | null;
  /** Whether a server of ours answered at all. */
  readonly isHeard: boolean;
}
const unasked: Heard = { problem: null, generation: null, isHeard: false };
const failed = (problem: ClientProblem): Heard => ({ problem, generation: null, isHeard: false });

/**
 * The whole board, so that nobody shows which card is theirs; a rotated code reads it by the locator. A table for which
 * nothing stands there looks all the same once it told something of itself: only so it learns that the server is another.
 */
async function hear({ db, fetch }: SyncDeps, { code, manifest }: TableKeys, post: Uint8Array): Promise<Heard> {
  const { eid } = manifest;
  const known = await attempt(async () => ({ carried: await relayedOf(db, eid)(), row: await db.tableMode.get(eid) }));
  if (!known.ok) return failed(known.reason);
  const { carried, row } = known.value;
  const isSent = carried.some((one) => isOwn(one) || one.relayed.uploadedTo !== null);
  if (!isSent && row?.reported === undefined) return unasked;
  const read = (bearer: Uint8Array): Promise<Answer | Failure> =>
    call(fetch, { method: 'GET', path: paths.board(eid), bearer, limit: BOARD_LIMIT, timeout: UPLOAD_TIMEOUT });
  const first = await read(post);
  const answer = !first.ok && first.reason === 'join.rotated' ? await read(fromHex(manifest.locator)) : first;
  if (!answer.ok) return failed(answer.reason);
  if (answer.type !== 'application/octet-stream') return failed(notOurs.reason);
  const board = parseBoard(answer.bytes);
  if (!board) return failed('board.malformed');
  const generation = generationOf(answer);
  const taken = await takeAcknowledged(db, code, board);
  const lost = await forgetOtherServer(db, eid, generation);
  return { problem: taken.ok ? lost : taken.reason, generation, isHeard: true };
}

/** A server that was restored from a copy may not have what it once took: that goes out again. */
async function forgetOtherServer(db: SyncDeps['db'], eid: string, generation: string | null): Promise<ClientProblem | null> {
  if (generation === null) return null;
  const done = await attempt(async () => {
    for (const row of await relayedOf(db, eid)()) {
      const { uploadedTo } = row.relayed;
      if (uploadedTo === null || uploadedTo === '' || uploadedTo === generation) continue;
      await db.handed.update([eid, row.rid, row.rev], { relayed: { ...row.relayed, uploadedTo: null } });
    }
  });
  return done.ok ? null : done.reason;
}

async function refresh(deps: SyncDeps, keys: TableKeys, post: Uint8Array): Promise<Pick<TableKeys, 'manifest'> | Refusal> {
  const { code, manifest: known } = keys;
  const taken = await takeManifest(deps, { eid: known.eid, code }, post, known.epoch);
  if (!taken.ok) return { ok: false, reason: taken.reason };
  const { manifest } = taken;
  const lists = await fetchLists(deps, { manifest, bearer: post });
  if (!lists.ok) return lists;
  if (JSON.stringify(manifest) === JSON.stringify(known)) return { manifest: known };
  const saved = await keepTableManifest(deps.db, deps.random, code, manifest);
  return saved.ok ? { manifest } : saved;
}

async function takeCounts({ db, fetch }: SyncDeps, { code, manifest }: TableKeys, post: Uint8Array): Promise<void> {
  const known = await keptCounts(db, manifest.eid)();
  const answer = await call(fetch, {
    method: 'GET',
    path: paths.counts(manifest.eid),
    bearer: post,
    limit: limits.counts,
    timeout: COUNTS_TIMEOUT,
  });
  if (!answer.ok || answer.type !== 'application/octet-stream') return;
  const opened = openCounts(answer.bytes, code, manifest, known?.version ?? 0);
  if (opened.ok) await keepTableCounts(db, manifest.eid, { sealed: answer.bytes, version: opened.counts.version });
}
