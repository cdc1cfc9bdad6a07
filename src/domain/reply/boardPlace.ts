import { toHex } from '../bytes/index.ts';
import { deriver } from '../crypto/index.ts';

/** What a reply secret gives names to; each kind is counted apart. */
export type SealedKind = 'card' | 'signature' | 'note';

/** Gives the board ids (hex) alone of cards, signatures and notes of one secret: for whoever looks for those that there are. */
export function boardPlaces(secret: Uint8Array): (kind: SealedKind, ordinal: number) => string {
  const derive = deriver(secret);
  return (kind, ordinal) => toHex(derive(`${kind}/${String(ordinal)}/board`, 16));
}
