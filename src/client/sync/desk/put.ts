import { toHex, type Bytes } from '../../../domain/bytes/index.ts';
import { sha256 } from '../../../domain/crypto/index.ts';
import type { SealedList } from '../../../domain/list/index.ts';
import { headers, paths } from '../../../domain/wire/index.ts';
import type { SyncDeps } from '../deps.ts';
import { bytesBody } from '../http.ts';
import { takeReceipt, type Received } from '../takeReceipt.ts';

/** Five mebibytes over a poor line take their time. */
const LIST_TIMEOUT = 180_000;

export function putList({ fetch }: SyncDeps, eid: string, memberToken: Bytes, { id, bytes }: SealedList): Promise<Received> {
  return takeReceipt(fetch, {
    method: 'PUT',
    path: paths.list(eid, id),
    bearer: memberToken,
    body: bytesBody(bytes),
    timeout: LIST_TIMEOUT,
  });
}

export interface ManifestToPut {
  readonly eid: string;
  readonly memberToken: Bytes;
  readonly epoch: number;
  readonly manifest: Bytes;
  /** The sealed one that it is to replace, null for none: where another one stands, nothing is put (`manifest.race`). */
  readonly over: Bytes | null;
}

export function putManifest({ fetch }: SyncDeps, { eid, memberToken, epoch, manifest, over }: ManifestToPut): Promise<Received> {
  return takeReceipt(fetch, {
    method: 'PUT',
    path: paths.manifest(eid),
    bearer: memberToken,
    headers: { [headers.epoch]: String(epoch), ...condition(over) },
    body: bytesBody(manifest),
  });
}

/** A write that is to replace just this. */
export function condition(over: Bytes | null): Readonly<Record<string, string>> {
  return over ? { 'If-Match': `"${toHex(sha256(over))}"` } : { 'If-None-Match': '*' };
}
