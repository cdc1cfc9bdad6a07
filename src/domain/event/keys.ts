import type { Bytes } from '../bytes/index.ts';
import { deriveKey } from '../crypto/index.ts';

/** What every participant derives from the join secret. It limits abuse and protects no card. */
export interface ParticipantKeys {
  readonly manifest: Bytes;
  readonly list: Bytes;
  readonly counts: Bytes;
  /** Bearer capability for posting records and for reading manifest, lists, counts and board. */
  readonly post: Bytes;
}

export function participantKeys(joinSecret: Uint8Array): ParticipantKeys {
  return {
    manifest: deriveKey(joinSecret, 'manifest'),
    list: deriveKey(joinSecret, 'list'),
    counts: deriveKey(joinSecret, 'counts'),
    post: deriveKey(joinSecret, 'post'),
  };
}
