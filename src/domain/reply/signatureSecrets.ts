import { bech32 } from '@scure/base';
import { toHex } from '../bytes/index.ts';
import { deriveKey } from '../crypto/index.ts';
import type { CardSecrets } from './cardSecrets.ts';

/**
 * Derives the secrets of signature number `ordinal` (0, 1, 2 …) from the 16 random bytes of a reply code. Signatures
 * are counted apart from cards and notes and derived for another purpose, so none ever has another's name or key.
 */
export function signatureSecrets(secret: Uint8Array, ordinal: number): CardSecrets {
  const derive = (purpose: string, length: number) => deriveKey(secret, `signature/${String(ordinal)}/${purpose}`, length);
  return {
    rid: toHex(derive('rid', 16)),
    writeToken: derive('write', 32),
    board: toHex(derive('board', 16)),
    statusKey: derive('status', 32),
    replyIdentity: bech32.encodeFromBytes('age-secret-key-', derive('reply', 32)).toUpperCase(),
  };
}
