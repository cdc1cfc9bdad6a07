import { toHex } from '../bytes/index.ts';
import { deriveKey } from '../crypto/index.ts';
import type { CardSecrets } from './cardSecrets.ts';

/** What a note has of a card's secrets: nobody replies to one. */
export type NoteSecrets = Omit<CardSecrets, 'replyIdentity'>;

/**
 * Derives the secrets of note number `ordinal` (0, 1, 2 …) from the 16 random bytes of a reply code. Notes are counted
 * apart from cards and derived for another purpose, so none ever has a card's name, place on the board or key.
 */
export function noteSecrets(secret: Uint8Array, ordinal: number): NoteSecrets {
  const derive = (purpose: string, length: number) => deriveKey(secret, `note/${String(ordinal)}/${purpose}`, length);
  return {
    rid: toHex(derive('rid', 16)),
    writeToken: derive('write', 32),
    board: toHex(derive('board', 16)),
    statusKey: derive('status', 32),
  };
}
