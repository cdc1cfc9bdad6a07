import type { Bytes } from '../../domain/bytes/index.ts';
import { isOfProfile, openManifest, MANIFEST_LIMIT, type Manifest } from '../../domain/event/manifest.ts';
import { paths } from '../../domain/wire/index.ts';
import type { Refusal } from '../data/ports.ts';
import type { Access, SyncDeps } from './deps.ts';
import { call, generationOf, notOurs, type Answer, type Failure } from './http.ts';

export type ManifestTaken =
  { readonly ok: true; readonly manifest: Manifest; readonly generation: string | null; readonly answer: Answer } | Refusal | Failure;

export type SealedTaken = { readonly ok: true; readonly sealed: Bytes; readonly answer: Answer } | Failure;

/** Takes an evening's manifest as the server holds it, unopened. */
export async function takeSealedManifest({ fetch }: SyncDeps, eid: string, bearer: Uint8Array, signal?: AbortSignal): Promise<SealedTaken> {
  const answer = await call(fetch, {
    method: 'GET',
    path: paths.manifest(eid),
    bearer,
    // More than allowed is read, so that a manifest that is too large is called so, and not a portal's page.
    limit: 4 * MANIFEST_LIMIT,
    ...(signal && { signal }),
  });
  if (!answer.ok) return answer;
  return answer.type === 'application/octet-stream' ? { ok: true, sealed: answer.bytes, answer } : notOurs;
}

/** Takes an evening's manifest and checks size, key, pin, signature, event, that its epoch is not lower than `knownEpoch`, and that the code is one of its profile. */
export async function takeManifest(
  deps: SyncDeps,
  access: Pick<Access, 'eid' | 'code'>,
  bearer: Uint8Array,
  knownEpoch: number,
  signal?: AbortSignal,
): Promise<ManifestTaken> {
  const taken = await takeSealedManifest(deps, access.eid, bearer, signal);
  if (!taken.ok) return taken;
  const { sealed, answer } = taken;
  const opened = openManifest(sealed, access.code, knownEpoch);
  if (!opened.ok) return opened;
  if (!isOfProfile(access.code, opened.manifest)) return { ok: false, reason: 'manifest.profile' };
  return { ok: true, manifest: opened.manifest, generation: generationOf(answer), answer };
}
