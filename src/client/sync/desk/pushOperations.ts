import type { Bytes } from '../../../domain/bytes/index.ts';
import { limits, paths, type WireOperation } from '../../../domain/wire/index.ts';
import { attempt } from '../../data/attempt.ts';
import type { Refusal } from '../../data/ports.ts';
import { deskOutboxOf } from '../../data/queries.ts';
import type { SyncDeps } from '../deps.ts';
import { jsonBody } from '../http.ts';
import { takeReceipt, type Received } from '../takeReceipt.ts';
import { pullLog } from './pullLog.ts';

/** What goes out at once, in characters of base64: small enough for a poor line to finish in time. */
const BATCH = 512 * 1024;
const TIMEOUT = 60_000;

/**
 * Sends the waiting operations in order, then takes the log. An operation leaves the outbox when the log shows it,
 * not before: what was sent and not seen is sent again, and the server knows it by its id.
 */
export async function pushOperations(
  deps: SyncDeps,
  eid: string,
  memberToken: Bytes,
): Promise<{ readonly ok: true; readonly sent: number } | Refusal> {
  const waiting = await attempt(deskOutboxOf(deps.db, eid));
  if (!waiting.ok) return waiting;
  const post = (operations: readonly WireOperation[]): Promise<Received> =>
    takeReceipt(deps.fetch, {
      method: 'POST',
      path: paths.operations(eid),
      bearer: memberToken,
      body: jsonBody({ operations }),
      timeout: TIMEOUT,
    });
  let sent = 0;
  let isRace = false;
  for (const operations of batches(waiting.value.map(({ operation }) => operation))) {
    const received = await post(operations);
    if (received.ok) sent += operations.length;
    else if (received.reason !== 'operation.race') return received;
    else {
      isRace = true;
      // All or none of a call: what is done to one card must not hold up the work on the others.
      for (const ofOne of chains(operations)) {
        const apart = await post(ofOne);
        if (apart.ok) sent += ofOne.length;
        else if (apart.reason !== 'operation.race') return apart;
      }
    }
  }
  if (sent === 0 && !isRace) return { ok: true, sent };
  const pulled = await pullLog(deps, eid, memberToken);
  if (!pulled.ok) return pulled;
  return isRace ? { ok: false, reason: 'operation.race' } : { ok: true, sent };
}

/** The operations by their card, and those about none; nothing where all are about the same. */
function chains(operations: readonly WireOperation[]): readonly (readonly WireOperation[])[] {
  const byCard = new Map<string | null, WireOperation[]>();
  for (const operation of operations) byCard.set(operation.card, [...(byCard.get(operation.card) ?? []), operation]);
  return byCard.size === 1 ? [] : [...byCard.values()];
}

function batches(operations: readonly WireOperation[]): readonly (readonly WireOperation[])[] {
  const all: WireOperation[][] = [];
  let size = 0;
  for (const operation of operations) {
    const current = all.at(-1);
    if (!current || current.length === limits.operationsAtOnce || size + operation.blob.length > BATCH) {
      all.push([operation]);
      size = 0;
    } else current.push(operation);
    size += operation.blob.length;
  }
  return all;
}
