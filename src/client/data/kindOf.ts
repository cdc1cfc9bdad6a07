import type { OutboxRow, Relayed } from './rows.ts';

/** What a sealed record that waits here is. */
export function kindOf({ note, signature, carried }: Pick<OutboxRow, 'note' | 'signature' | 'carried'>): Relayed['kind'] {
  if (carried) return carried.kind;
  return note ? 'note' : signature ? 'signature' : 'card';
}
