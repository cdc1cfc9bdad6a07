import { equalBytes, toBase64Url } from '../../domain/bytes/index.ts';
import { sha256 } from '../../domain/crypto/index.ts';
import { headers, paths } from '../../domain/wire/index.ts';
import { noteGeneration, recordUpload } from '../data/commands.ts';
import type { ClientProblem } from '../data/problems.ts';
import { outboxOf } from '../data/queries.ts';
import type { EveningRow, NoteNumber, OutboxRow } from '../data/rows.ts';
import { kindOf } from '../data/kindOf.ts';
import { secretsOfRow } from '../data/secretsOf.ts';
import { backoff, isDue } from './backoff.ts';
import type { Access, SyncDeps } from './deps.ts';
import { bytesBody, type Failure } from './http.ts';
import { observe } from './observe.ts';
import { takeReceipt } from './takeReceipt.ts';

/** Unacknowledged for so long, a record is sent again: the server may have lost it without knowing. */
const AGAIN = 12 * 3_600_000;
const UPLOAD_TIMEOUT = 60_000;
/** Where not the server spoke: somebody may sign in to the Wi-Fi at any moment. */
const LONGEST_UNHEARD = 30_000;

export interface Uploaded {
  readonly sent: number;
  /** Why the rest was left for later: no network, or a refusal that concerns the whole evening. */
  readonly stopped: ClientProblem | null;
}

/**
 * Sends an evening's sealed cards, notes and signatures. One that is refused stays, with its reason, and never keeps the next
 * from being sent; only what looks like trouble of the whole way, twice in a row, ends the round.
 */
export async function uploadOutbox(deps: SyncDeps, evening: EveningRow, access: Access): Promise<Uploaded> {
  const rows = (await outboxOf(deps.db, evening.eid)()).filter((row) => isDue(row.notBefore, deps.clock()) || mayGoNow(deps, row));
  // Those that never failed go first.
  rows.sort((a, b) => a.attempts - b.attempts);
  let sent = 0;
  let last: ClientProblem | null = null;
  for (const row of rows) {
    const failure = await sendOne(deps, evening, access, row);
    if (!failure) {
      sent++;
      last = null;
      continue;
    }
    const { reason } = failure;
    if (reason === 'rate.limited' || reason === 'join.rotated') return { sent, stopped: reason };
    if (!concernsAll.has(reason)) continue;
    if (last !== null) return { sent, stopped: reason };
    last = reason;
  }
  return { sent, stopped: last };
}

/** Problems that most likely meet the next card too. */
const concernsAll: ReadonlySet<ClientProblem> = new Set<ClientProblem>([
  'network.none',
  'network.slow',
  'network.portal',
  'server.failed',
  'event.notFound',
  'event.closed',
  'auth.missing',
]);

function mayGoNow({ asked = false }: SyncDeps, { uploadedTo, problem }: OutboxRow): boolean {
  return asked && uploadedTo === null && problem !== 'rate.limited';
}

async function sendOne(deps: SyncDeps, evening: EveningRow, access: Access, row: OutboxRow): Promise<Failure | undefined> {
  const result = await put(deps, evening, access, row, row.note ?? (await deps.db.cards.get(row.rid)));
  if (typeof result === 'string') {
    await recordUpload(deps.db, row.rid, { uploadedTo: result, attempts: 0, notBefore: deps.clock() + AGAIN, problem: null });
    return undefined;
  }
  const attempts = row.attempts + 1;
  const wait = backoff(attempts, result.retryAfter, deps.random);
  const { reason } = result;
  const notBefore = deps.clock() + (result.status === null ? Math.min(wait, LONGEST_UNHEARD) : wait);
  await recordUpload(deps.db, row.rid, {
    // No network is nobody's fault: the card goes with the first network that comes.
    ...(reason === 'network.none' ? { attempts: row.attempts, notBefore: row.notBefore } : { attempts, notBefore }),
    problem: reason,
  });
  return result;
}

/** Returns the generation of the server that took the record. */
async function put(
  deps: SyncDeps,
  evening: EveningRow,
  access: Access,
  row: OutboxRow,
  number: NoteNumber | undefined,
): Promise<string | Failure> {
  const secrets = secretsOfRow(evening, row, number);
  // What the disk damaged would only be refused by the desk; it stays here, and says so.
  if (!secrets || !equalBytes(sha256(row.blob), secrets.digest))
    return { ok: false, reason: `${kindOf(row)}.malformed`, status: null, retryAfter: null };
  const received = await takeReceipt(deps.fetch, {
    method: 'PUT',
    path: paths.record(row.eid, row.rid, row.rev),
    bearer: access.post,
    headers: {
      [headers.writeToken]: toBase64Url(secrets.writeToken),
      [headers.epoch]: String(row.epoch),
    },
    body: bytesBody(row.blob),
    timeout: UPLOAD_TIMEOUT,
  });
  if (!received.ok) return received;
  const { generation } = received.receipt;
  await observe(deps, evening, received.answer);
  await noteGeneration(deps.db, row.eid, generation);
  return generation;
}
