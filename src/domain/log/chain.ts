import type { Operation } from './operation.ts';

/** An operation in the place that a desk proved for it: the `counter`-th on its card, or on the evening itself where `card` is null. */
export interface PlacedOperation {
  readonly kind: 'operation';
  readonly seq: number;
  readonly day: string;
  readonly id: string;
  readonly card: string | null;
  readonly counter: number;
  /** Undefined for one that a newer desk made: it keeps its place, and nothing is done. */
  readonly operation: Operation | undefined;
}

/**
 * The operations on one card, or on the evening itself. What the server hands out says nothing of the order: each
 * operation counts in its proved place only, once, and not before those that stand in front of it.
 */
export interface Chain {
  readonly taken: readonly PlacedOperation[];
  /** Those that came although one before them did not, by their counter. */
  readonly ahead: ReadonlyMap<number, PlacedOperation>;
}

export const emptyChain: Chain = { taken: [], ahead: new Map() };

/** The chain with one operation more; undefined where another one has its place already. The same one again changes nothing. */
export function link({ taken, ahead }: Chain, operation: PlacedOperation): Chain | undefined {
  const { counter, id } = operation;
  const holder = taken[counter] ?? ahead.get(counter);
  if (holder) return holder.id === id ? { taken, ahead } : undefined;
  const waiting = new Map(ahead).set(counter, operation);
  const now = [...taken];
  for (let next = waiting.get(now.length); next; next = waiting.get(now.length)) {
    waiting.delete(now.length);
    now.push(next);
  }
  return { taken: now, ahead: waiting };
}
