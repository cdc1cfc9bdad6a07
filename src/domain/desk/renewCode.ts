import { toHex, type Bytes, type Random } from '../bytes/index.ts';
import { sha256 } from '../crypto/index.ts';
import { joinCodeOf, participantKeys, sealManifest, type Manifest } from '../event/index.ts';
import { openList, sealList, type ListResult, type SealedList } from '../list/index.ts';

/** An evening under its next join secret, as the server is to hold it. */
interface RenewedEvening {
  readonly manifest: Manifest;
  readonly sealedManifest: Bytes;
  readonly lists: readonly SealedList[];
  /** SHA-256 (hex) of the new post capability. */
  readonly post: string;
}

export type RenewResult =
  | { readonly ok: true; readonly renewed: RenewedEvening }
  | { readonly ok: false; readonly reason: Extract<ListResult, { ok: false }>['reason'] | 'list.notFound' };

/**
 * Seals an evening's manifest and lists anew, under `to` in place of `from`. The epoch stays: cards sealed with the
 * old code's manifest still open. `lists` must hold all that the manifest names; one that is not there or does not
 * open gives its reason.
 */
export function renewCode(
  { manifest, lists }: { readonly manifest: Manifest; readonly lists: readonly SealedList[] },
  { from, to, coordinatorSecret }: { readonly from: Bytes; readonly to: Bytes; readonly coordinatorSecret: Bytes },
  random: Random,
): RenewResult {
  const sealed: SealedList[] = [];
  const named: Manifest['lists'] = [];
  for (const name of manifest.lists) {
    const list = lists.find(({ id }) => id === name.id);
    if (!list) return { ok: false, reason: 'list.notFound' };
    const opened = openList(list.bytes, list.id, from);
    if (!opened.ok) return opened;
    const { id, bytes } = sealList(opened.list, to, random);
    sealed.push({ id, bytes });
    named.push({ ...name, id, size: bytes.length });
  }
  const renewed = { ...manifest, lists: named };
  return {
    ok: true,
    renewed: {
      manifest: renewed,
      sealedManifest: sealManifest(renewed, coordinatorSecret, joinCodeOf(renewed, to), random),
      lists: sealed,
      post: toHex(sha256(participantKeys(to).post)),
    },
  };
}
