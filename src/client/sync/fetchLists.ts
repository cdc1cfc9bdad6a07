import { concat, toHex, type Bytes } from '../../domain/bytes/index.ts';
import { sha256 } from '../../domain/crypto/index.ts';
import type { Manifest } from '../../domain/event/index.ts';
import { limits, paths } from '../../domain/wire/index.ts';
import { attempt } from '../data/attempt.ts';
import { dropPieces, saveList, savePiece } from '../data/commands.ts';
import type { Refusal } from '../data/ports.ts';
import type { SyncDeps } from './deps.ts';
import { call, notOurs, type Failure } from './http.ts';

type Named = Manifest['lists'][number];

export interface ListsWanted {
  readonly manifest: Manifest;
  /** Post capability or member token. */
  readonly bearer: Uint8Array;
  /** Counts bytes over all lists, those included that are here already. */
  readonly onprogress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * Brings every list that a manifest names onto the device, in pieces that are kept: after a stop, a reload or a
 * kill only the missing ones are loaded. A list whose hash differs is thrown away (`list.hash`).
 */
export async function fetchLists(deps: SyncDeps, wanted: ListsWanted): Promise<{ readonly ok: true } | Refusal> {
  const { manifest, onprogress } = wanted;
  const total = manifest.lists.reduce((sum, list) => sum + list.size, 0);
  let done = 0;
  for (const list of manifest.lists) {
    const before = done;
    const result = await fetchList(deps, wanted, list, (bytes) => onprogress?.(before + bytes, total));
    if (!result.ok) return result;
    done += list.size;
    onprogress?.(done, total);
  }
  return { ok: true };
}

async function fetchList(
  deps: SyncDeps,
  wanted: ListsWanted,
  list: Named,
  onbytes: (bytes: number) => void,
): Promise<{ readonly ok: true } | Refusal> {
  const { db } = deps;
  const isHere = await attempt(() => db.lists.where('id').equals(list.id).count());
  if (!isHere.ok) return isHere;
  if (isHere.value > 0) return { ok: true };
  const count = Math.ceil(list.size / limits.listPiece);
  const kept = await attempt(() => db.pieces.where('list').equals(list.id).toArray());
  if (!kept.ok) return kept;
  const pieces = new Map(kept.value.map((piece) => [piece.index, piece.bytes]));
  let bytes = kept.value.reduce((sum, piece) => sum + piece.bytes.length, 0);
  onbytes(bytes);
  for (let index = 0; index < count; index++) {
    if (pieces.has(index)) continue;
    const loaded = await fetchPiece(deps, wanted, list, index);
    if (!loaded.ok) return loaded;
    if (loaded.whole) return keepWhole(deps, wanted, list, loaded.bytes);
    const saved = await savePiece(db, { list: list.id, index, bytes: loaded.bytes });
    if (!saved.ok) return saved;
    pieces.set(index, loaded.bytes);
    bytes += loaded.bytes.length;
    onbytes(bytes);
  }
  return keepWhole(deps, wanted, list, concat(...Array.from({ length: count }, (_, index) => pieces.get(index) ?? new Uint8Array(0))));
}

async function keepWhole({ db }: SyncDeps, { manifest }: ListsWanted, list: Named, whole: Bytes): Promise<{ readonly ok: true } | Refusal> {
  if (toHex(sha256(whole)) !== list.id) {
    await dropPieces(db, list.id);
    return { ok: false, reason: 'list.hash' };
  }
  const { id, version, kind } = list;
  const saved = await saveList(db, { id, eid: manifest.eid, version, kind, bytes: whole });
  return saved.ok ? { ok: true } : saved;
}

type Loaded = { readonly ok: true; readonly bytes: Bytes; /** All of the list came. */ readonly whole: boolean } | Failure;

async function fetchPiece({ fetch }: SyncDeps, { manifest, bearer, signal }: ListsWanted, list: Named, index: number): Promise<Loaded> {
  const start = index * limits.listPiece;
  const end = Math.min(start + limits.listPiece, list.size);
  const answer = await call(fetch, {
    method: 'GET',
    path: paths.list(manifest.eid, list.id),
    bearer,
    headers: { Range: `bytes=${String(start)}-${String(end - 1)}` },
    limit: list.size,
    ...(signal && { signal }),
  });
  if (!answer.ok) return answer;
  if (answer.type !== 'application/octet-stream') return notOurs;
  // Something on the way may drop the wish for a piece; then the whole comes, and once is enough.
  const whole = answer.status !== 206;
  return answer.bytes.length === (whole ? list.size : end - start) ? { ok: true, bytes: answer.bytes, whole } : notOurs;
}
