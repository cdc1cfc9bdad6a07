import { toHex, type Bytes } from '../../../domain/bytes/index.ts';
import { signingPublicKey } from '../../../domain/crypto/index.ts';
import type { DeskIdentity } from '../../../domain/event/identity.ts';
import { pinOf } from '../../../domain/event/joinCode.ts';
import { openManifest } from '../../../domain/event/manifest.ts';
import type { FetchedManifest, Refusal } from '../../data/ports.ts';
import type { SyncDeps } from '../deps.ts';
import { takeSealedManifest } from '../takeManifest.ts';

/**
 * Takes the manifest as a desk, which may know several join secrets, the newest last: says which of them it is sealed
 * under, and checks it as everybody does.
 */
export async function fetchManifest(
  deps: SyncDeps,
  { eid, memberToken, coordinatorSecret }: DeskIdentity,
  joinSecrets: readonly Bytes[],
  knownEpoch: number,
): Promise<FetchedManifest | Refusal> {
  const taken = await takeSealedManifest(deps, toHex(eid), memberToken);
  if (!taken.ok) return taken;
  const pin = pinOf(signingPublicKey(coordinatorSecret));
  for (const joinSecret of [...joinSecrets].reverse()) {
    const opened = openManifest(taken.sealed, { eid, secret: joinSecret, pin }, knownEpoch);
    if (opened.ok) return { ok: true, manifest: opened.manifest, joinSecret, sealed: taken.sealed };
    if (opened.reason !== 'manifest.unreadable') return opened;
  }
  return { ok: false, reason: 'manifest.unreadable' };
}
