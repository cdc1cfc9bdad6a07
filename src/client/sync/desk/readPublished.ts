import * as v from 'valibot';
import { fromUtf8, type Bytes } from '../../../domain/bytes/index.ts';
import { limits, paths, publishedNamesSchema } from '../../../domain/wire/index.ts';
import type { Refusal } from '../../data/ports.ts';
import type { SyncDeps } from '../deps.ts';
import { call, notOurs } from '../http.ts';

/** A large list over a bad line. */
const TIMEOUT = 180_000;

/** The names of the signed lists that lie on the server. */
export async function readPublishedNames(
  { fetch }: SyncDeps,
  eid: string,
  memberToken: Bytes,
): Promise<{ readonly ok: true; readonly names: readonly string[] } | Refusal> {
  const answer = await call(fetch, { method: 'GET', path: paths.publishedNames(eid), bearer: memberToken, limit: 65_536 });
  if (!answer.ok) return answer;
  try {
    const read = v.safeParse(publishedNamesSchema, JSON.parse(fromUtf8(answer.bytes)));
    return read.success ? { ok: true, names: read.output.names } : notOurs;
  } catch {
    return notOurs;
  }
}

/** One of them, as it lies there: whoever takes it checks the signature. */
export async function readPublished(
  { fetch }: SyncDeps,
  eid: string,
  memberToken: Bytes,
  name: string,
): Promise<{ readonly ok: true; readonly bytes: Bytes } | Refusal> {
  const path = paths.published(eid, name);
  const answer = await call(fetch, { method: 'GET', path, bearer: memberToken, limit: limits.published, timeout: TIMEOUT });
  if (!answer.ok) return answer;
  return answer.type === 'application/octet-stream' ? { ok: true, bytes: answer.bytes } : notOurs;
}
