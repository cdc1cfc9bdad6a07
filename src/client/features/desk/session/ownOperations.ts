import type { DeskOutboxRow } from '../../../data/rows.ts';
import { fromBase64, toBase64, toHex, type Random } from '../../../../domain/bytes/index.ts';
import type { Manifest } from '../../../../domain/event/index.ts';
import {
  parseOperation,
  provedOperation,
  sealOperation,
  type DeskState,
  type LogKeys,
  type OpenedEntry,
  type Operation,
} from '../../../../domain/log/index.ts';
import { openValue } from '../../../../domain/record/seal.ts';
import type { OpenedRow } from './openRows.ts';
import type { WireOperation } from '../../../../domain/wire/index.ts';

/** What this desk did and has not yet seen in the server's log. */
export interface OwnOperation {
  readonly operation: Operation;
  readonly wire: WireOperation;
}

/** Seals operations in their order; each on a card gets the counter after those that the desk knows of. */
export async function sealOperations(
  operations: readonly Operation[],
  desk: DeskState,
  manifest: Manifest,
  keys: LogKeys,
  random: Random,
): Promise<readonly OwnOperation[]> {
  const next = new Map<string, number>();
  const own: OwnOperation[] = [];
  for (const operation of operations) {
    const rid = cardOf(operation);
    const counter = rid === null ? null : (next.get(rid) ?? desk.cards.get(rid)?.counter ?? 0);
    if (rid !== null && counter !== null) next.set(rid, counter + 1);
    own.push(await sealOwn(operation, counter, manifest, keys, random));
  }
  return own;
}

/** Opens what waits on the disk after an unlock; what this version cannot read waits on, unseen. */
export async function openOwnOperations(rows: readonly DeskOutboxRow[], keys: LogKeys): Promise<readonly OwnOperation[]> {
  const own: OwnOperation[] = [];
  for (const { operation: wire } of rows) {
    const opened = await openValue(fromBase64(wire.blob), keys.identities);
    const operation = parseOperation(provedOperation(opened, { ...wire, eid: keys.eid }, keys.operationKey));
    if (operation) own.push({ operation, wire });
  }
  return own;
}

/** The same operations as rows that stand behind the log's last one. */
export function asEntries(own: readonly OwnOperation[], seq: number): readonly OpenedEntry[] {
  return own.map(({ operation, wire }) => ({ kind: 'operation', seq, card: wire.card, operation }));
}

/** The own operations that have not arrived in the log. */
export function notArrived(own: readonly OwnOperation[], rows: readonly OpenedRow[]): readonly OwnOperation[] {
  const arrived = new Set(rows.map(({ operationId }) => operationId));
  return own.filter(({ wire }) => !arrived.has(wire.id));
}

/**
 * The operations that another desk was ahead of: theirs is the counter that the log already gave away.
 * Everything that this desk did to such a card after it goes with it.
 */
export function overtaken(own: readonly OwnOperation[], log: DeskState): readonly OwnOperation[] {
  const lost = new Set<string>();
  for (const { wire } of own) {
    if (wire.card === null || wire.counter === null) continue;
    if (wire.counter < (log.cards.get(wire.card)?.counter ?? 0)) lost.add(wire.card);
  }
  return own.filter(({ wire }) => wire.card !== null && lost.has(wire.card));
}

async function sealOwn(
  operation: Operation,
  counter: number | null,
  { eid, epoch, recipient }: Manifest,
  keys: LogKeys,
  random: Random,
): Promise<OwnOperation> {
  const head = { id: toHex(random(16)), card: cardOf(operation), counter, epoch };
  const sealed = await sealOperation(operation, { ...head, eid }, recipient, keys.operationKey);
  return { operation, wire: { ...head, audience: 'organizers', blob: toBase64(sealed) } };
}

function cardOf(operation: Operation): string | null {
  return 'rid' in operation ? operation.rid : null;
}
