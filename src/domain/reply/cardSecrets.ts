import { bech32 } from '@scure/base';
import type { Bytes } from '../bytes/index.ts';
import { toHex } from '../bytes/index.ts';
import { deriveKey } from '../crypto/index.ts';

/** What a writer's secret gives for the n-th card of an evening: its names on the wire and the keys of its status. */
export interface CardSecrets {
  /** Record id, 16 bytes in hex. */
  readonly rid: string;
  /** Lets the writer replace or withdraw the record; the server keeps its hash only. */
  readonly writeToken: Bytes;
  /** Board id, 16 bytes in hex. */
  readonly board: string;
  /** Opens the card's entries on the board; writer and desk hold it. */
  readonly statusKey: Bytes;
  /** age identity to which replies and notes are sealed. */
  readonly replyIdentity: string;
}

/** Derives the secrets of card number `ordinal` (0, 1, 2 …) from the 16 random bytes of a reply code. */
export function cardSecrets(secret: Uint8Array, ordinal: number): CardSecrets {
  const derive = (purpose: string, length: number) => deriveKey(secret, `card/${String(ordinal)}/${purpose}`, length);
  return {
    rid: toHex(derive('rid', 16)),
    writeToken: derive('write', 32),
    board: toHex(derive('board', 16)),
    statusKey: derive('status', 32),
    replyIdentity: bech32.encodeFromBytes('age-secret-key-', derive('reply', 32)).toUpperCase(),
  };
}
