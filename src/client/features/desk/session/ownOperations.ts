import type { Moved } from '../../../data/deskCommands.ts';
import type { DeskOutboxRow } from '../../../data/rows.ts';
import { toBase64, toHex, type Random } from '../../../../domain/bytes/index.ts';
import type { Manifest } from '../../../../domain/event/index.ts';
import {
  openLogEntry,
  sealOperation,
  type DeskState,
  type LogKeys,
  type OpenedEntry,
  type Operation,
} from '../../../../domain/log/index.ts';
import type { WireOperation } from '../../../../domain/wire/index.ts';

/** What this desk did and has not yet seen in the server's log. */
export interface OwnOperation {
  /** As a row of the log; one that a newer version made keeps its place, unread. */
  readonly opened: OpenedEntry;
  readonly wire: WireOperation;
}

/** What operations are sealed with. */
export interface Sealing {
  readonly manifest: Manifest;
  readonly keys: LogKeys;
  readonly random: Random;
}

/** Seals operations in their order; each gets the counter after those that the desk knows of, on its card or on the evening. */
export async function sealOperations(
  operations: readonly Operation[],
  desk: DeskState,
  sealing: Sealing,
): Promise<readonly OwnOperation[]> {
  const next = new Map<string | null, number>();
  const own: OwnOperation[] = [];
  for (const operation of operations) {
    const card = cardOf(operation);
    const counter = next.get(card) ?? countOf(desk, card);
    next.set(card, counter + 1);
    const place = { id: toHex(sealing.random(16)), card, counter };
    const wire = await sealAt(operation, place, sealing);
    own.push({ opened: { kind: 'operation', seq: 0, day: '', ...place, operation }, wire });
  }
  return own;
}

/** Opens what waits on the disk. What `known` holds already is not opened again. */
export async function openOwnOperations(
  rows: readonly DeskOutboxRow[],
  keys: LogKeys,
  known: readonly OwnOperation[] = [],
): Promise<readonly OwnOperation[]> {
  const byBlob = new Map(known.map((own) => [own.wire.blob, own]));
  const own: OwnOperation[] = [];
  for (const { operation: wire } of rows) {
    const opened = byBlob.get(wire.blob);
    own.push(opened ?? { opened: await openLogEntry({ kind: 'operation', seq: 0, day: '', ...wire }, keys), wire });
  }
  return own;
}

/** The same operations, in their order, as rows that stand behind the log's last one. */
export function asEntries(own: readonly OwnOperation[], seq: number): readonly OpenedEntry[] {
  return own.map(({ opened }, i) => ({ ...opened, seq: seq + i + 1 }));
}

export interface Misplaced {
  /** Another desk was ahead on these cards: everything that this desk did to them since goes. */
  readonly lost: readonly OwnOperation[];
  /** To be sealed again for the counter that is theirs now. */
  readonly late: readonly { readonly own: OwnOperation; readonly operation: Operation; readonly counter: number }[];
}

/**
 * The own operations whose counter is given away. On a card that the log knows more of, they may make no sense any
 * more; what is about no card, and what two tabs of this desk did to one, goes behind what was first.
 */
export function misplaced(own: readonly OwnOperation[], log: DeskState): Misplaced {
  const overtaken = new Set(own.flatMap(({ wire: { card, counter } }) => (card !== null && counter < countOf(log, card) ? [card] : [])));
  const next = new Map<string | null, number>();
  const late: Misplaced['late'][number][] = [];
  for (const one of own) {
    const { card, counter } = one.wire;
    if (card !== null && overtaken.has(card)) continue;
    const free = next.get(card) ?? countOf(log, card);
    next.set(card, free + 1);
    const operation = one.opened.kind === 'operation' ? one.opened.operation : undefined;
    if (counter !== free && operation) late.push({ own: one, operation, counter: free });
  }
  return { lost: own.filter(({ wire: { card } }) => card !== null && overtaken.has(card)), late };
}

/** Seals late operations for their new places. Their ids stay: the server takes an operation once, whatever it is sealed for. */
export function resealLate(late: Misplaced['late'], sealing: Sealing): Promise<readonly Moved[]> {
  return Promise.all(
    late.map(async ({ own: { wire }, operation, counter }) => ({
      from: wire,
      to: await sealAt(operation, { id: wire.id, card: wire.card, counter }, sealing),
    })),
  );
}

async function sealAt(
  operation: Operation,
  place: Pick<WireOperation, 'id' | 'card' | 'counter'>,
  { manifest: { eid, epoch, recipient }, keys }: Sealing,
): Promise<WireOperation> {
  const head = { ...place, epoch };
  const sealed = await sealOperation(operation, { ...head, eid }, recipient, keys.operationKey);
  return { ...head, audience: 'organizers', blob: toBase64(sealed) };
}

/** How many operations on a card, or with null on the evening, stand in a desk's log. */
function countOf(desk: DeskState, card: string | null): number {
  return (card === null ? desk.evening : desk.rows.get(card)?.chain)?.taken.length ?? 0;
}

function cardOf(operation: Operation): string | null {
  return 'rid' in operation ? operation.rid : null;
}
