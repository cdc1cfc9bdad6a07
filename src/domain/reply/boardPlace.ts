import { toHex } from '../bytes/index.ts';
import { deriveKey } from '../crypto/index.ts';

/** What a reply secret gives names to; each kind is counted apart. */
export type SealedKind = 'card' | 'signature' | 'note';

/** The board id (hex) alone of a card, signature or note: for whoever looks for those that there are. */
export function boardPlace(secret: Uint8Array, kind: SealedKind, ordinal: number): string {
  return toHex(deriveKey(secret, `${kind}/${String(ordinal)}/board`, 16));
}
