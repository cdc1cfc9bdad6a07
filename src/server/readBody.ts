import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { fromUtf8, type Bytes } from '../domain/bytes/index.ts';
import type { ProblemCode } from '../domain/wire/index.ts';

export type BodyResult = { readonly ok: true; readonly bytes: Bytes } | { readonly ok: false; readonly problem: ProblemCode };

/**
 * Reads a body of at most `limit` bytes: a larger announced one is refused unread, a longer stream where it passes the limit.
 * Where the caller sent a `Content-Digest`, the body has to be the one that it speaks of.
 */
export async function readBody(request: Request, limit: number): Promise<BodyResult> {
  if (Number(request.headers.get('Content-Length') ?? 0) > limit) return { ok: false, problem: 'body.tooLarge' };
  const body: ReadableStream<Uint8Array> | null = request.body;
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of body ?? []) {
      length += chunk.length;
      // Leaving the loop cancels the stream.
      if (length > limit) return { ok: false, problem: 'body.tooLarge' };
      chunks.push(chunk);
    }
  } catch {
    // The connection broke in the middle: nobody waits for this answer, and nothing was stored.
    return { ok: false, problem: 'request.malformed' };
  }
  // Not spread into arguments: a body may come byte by byte.
  const bytes = new Uint8Array(Buffer.concat(chunks, length));
  const digest = request.headers.get('Content-Digest');
  return digest === null || matchesDigest(digest, bytes) ? { ok: true, bytes } : { ok: false, problem: 'body.digest' };
}

export type JsonResult<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: ProblemCode };

/** Reads a JSON body of at most `limit` bytes and parses it by its schema. */
export async function readJson<T>(
  request: Request,
  limit: number,
  schema: v.BaseSchema<unknown, T, v.BaseIssue<unknown>>,
): Promise<JsonResult<T>> {
  const body = await readBody(request, limit);
  if (!body.ok) return body;
  try {
    const result = v.safeParse(schema, JSON.parse(fromUtf8(body.bytes)));
    if (result.success) return { ok: true, value: result.output };
  } catch {
    // Neither UTF-8 nor JSON: malformed like any other wrong shape.
  }
  return { ok: false, problem: 'request.malformed' };
}

/** Whether a body is the one that its `Content-Digest` (RFC 9530) speaks of; a header without SHA-256 is none. */
function matchesDigest(header: string, bytes: Uint8Array): boolean {
  const claimed = /(?:^|,)\s*sha-256=:([A-Za-z0-9+/]{43}=):\s*(?:,|$)/.exec(header)?.[1];
  return claimed === createHash('sha256').update(bytes).digest('base64');
}

/** SHA-256 in hex, as the tables hold it. */
export function sha256Hex(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
