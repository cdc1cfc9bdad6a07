import type { Bytes } from '../../../domain/bytes/index.ts';
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
}

export function putManifest({ fetch }: SyncDeps, { eid, memberToken, epoch, manifest }: ManifestToPut): Promise<Received> {
  return takeReceipt(fetch, {
    method: 'PUT',
    path: paths.manifest(eid),
    bearer: memberToken,
    headers: { [headers.epoch]: String(epoch) },
    body: bytesBody(manifest),
  });
}
