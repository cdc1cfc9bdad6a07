import type { OutboxRow, SealedKind } from './rows.ts';

/** What a sealed record that waits here is. */
export function kindOf({ note, signature, carried }: Pick<OutboxRow, 'note' | 'signature' | 'carried'>): SealedKind {
  if (carried) return carried.kind;
  return note ? 'note' : signature ? 'signature' : 'card';
}
