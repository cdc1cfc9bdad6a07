import { fromUtf8, toBase64, toBase64Url, type Bytes } from '../../domain/bytes/index.ts';
import { sha256 } from '../../domain/crypto/index.ts';
import { contentDigest, headers as ours, problems, type ProblemCode } from '../../domain/wire/index.ts';
import type { ClientProblem } from '../data/problems.ts';

export type Fetch = (input: string, init: RequestInit) => Promise<Response>;

export interface Call {
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE';
  /** Starts with `/v1/`: always the server that the app came from. */
  readonly path: string;
  readonly bearer?: Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: { readonly type: 'application/octet-stream' | 'application/json'; readonly bytes: Bytes };
  /** The largest answer that is read, in bytes. */
  readonly limit: number;
  /** Milliseconds for the whole exchange. */
  readonly timeout?: number;
  /** The caller's own wish to stop. */
  readonly signal?: AbortSignal;
}

export interface Answer {
  readonly ok: true;
  readonly status: number;
  readonly type: string;
  readonly bytes: Bytes;
  readonly headers: Headers;
}

export interface Failure {
  readonly ok: false;
  readonly reason: ClientProblem;
  /** Set where the server itself refused. */
  readonly status: number | null;
  /** Milliseconds that the server asks to wait; null where it does not. */
  readonly retryAfter: number | null;
}

const TIMEOUT = 30_000;
const PROBLEM_LIMIT = 16_384;

/**
 * Calls the server and believes nothing: only a success of a kind that we asked for, or a problem document with
 * a code that we know, counts as its answer. What a café's Wi-Fi or a proxy puts in its place is `network.portal`.
 * Never throws. The content of a success is still the caller's to check.
 */
export async function call(
  fetch: Fetch,
  { method, path, bearer, headers, body, limit, timeout = TIMEOUT, signal }: Call,
): Promise<Answer | Failure> {
  if (signal?.aborted === true) return failure('join.stopped');
  const watch = stopAfter(timeout, signal);
  try {
    const response = await fetch(path, {
      method,
      headers: {
        ...headers,
        ...(bearer && { Authorization: `Bearer ${toBase64Url(bearer)}` }),
        ...(body && { 'Content-Type': body.type, 'Content-Digest': contentDigest(toBase64(sha256(body.bytes))) }),
      },
      ...(body && { body: body.bytes }),
      // A redirect is never ours. It is looked at, not followed: so a portal can be told from no network at all.
      redirect: 'manual',
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: watch.signal,
    });
    const type = (response.headers.get('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
    const bytes = await readCapped(response, response.ok ? limit : PROBLEM_LIMIT);
    if (bytes === undefined) return failure('network.portal');
    if (!response.ok) return refusal(response, type, bytes);
    return { ok: true, status: response.status, type, bytes, headers: response.headers };
  } catch {
    return failure(watch.reason() ?? 'network.none');
  } finally {
    watch.end();
  }
}

/** A success whose content is not what was asked for: somebody else answered. */
export const notOurs: Failure = failure('network.portal');

function failure(reason: ClientProblem): Failure {
  return { ok: false, reason, status: null, retryAfter: null };
}

/** The bytes of a JSON body that we send. */
export function jsonBody(value: unknown): NonNullable<Call['body']> {
  return { type: 'application/json', bytes: new TextEncoder().encode(JSON.stringify(value)) };
}

export function bytesBody(bytes: Bytes): NonNullable<Call['body']> {
  return { type: 'application/octet-stream', bytes };
}

/** Reads JSON of an answer; undefined when it is none. */
export function jsonOf(answer: Answer): unknown {
  if (answer.type !== 'application/json') return undefined;
  return parseJson(answer.bytes);
}

/** The server's generation, where the answer carries one of the right shape. */
export function generationOf(answer: Answer): string | null {
  const generation = answer.headers.get(ours.generation);
  return generation !== null && /^[0-9a-f]{32}$/.test(generation) ? generation : null;
}

/** By how many milliseconds the device's clock is ahead of the server's; null where the answer carries no date. */
export function clockOffset(answer: Answer, now: number): number | null {
  const date = Date.parse(answer.headers.get('date') ?? '');
  return Number.isNaN(date) ? null : now - date;
}

function refusal(response: Response, type: string, bytes: Bytes): Failure {
  const code = type === 'application/problem+json' ? codeOf(bytes) : undefined;
  const known = code !== undefined && problems[code] === response.status;
  // A proxy in front of the server says in HTML that the server is down; everything else that is not ours is a portal.
  const reason = known ? code : response.status >= 500 && response.status !== 511 ? 'server.failed' : 'network.portal';
  return { ok: false, reason, status: known ? response.status : null, retryAfter: retryAfterOf(response) };
}

function codeOf(bytes: Bytes): ProblemCode | undefined {
  const value = parseJson(bytes);
  if (typeof value !== 'object' || value === null || !('code' in value) || typeof value.code !== 'string') return undefined;
  return Object.hasOwn(problems, value.code) ? (value.code as ProblemCode) : undefined;
}

/** Seconds only: a date would be read by this device's clock, which may be wrong. */
function retryAfterOf(response: Response): number | null {
  const text = response.headers.get('retry-after') ?? '';
  return /^\d{1,6}$/.test(text) ? Number(text) * 1000 : null;
}

function parseJson(bytes: Bytes): unknown {
  try {
    return JSON.parse(fromUtf8(bytes)) as unknown;
  } catch {
    return undefined;
  }
}

/** Reads a body up to `limit` bytes; undefined when there are more, so that an endless one ends here. */
async function readCapped(response: Response, limit: number): Promise<Bytes | undefined> {
  if (!response.body) return new Uint8Array(0);
  const reader = response.body.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > limit) {
      await reader.cancel().catch(() => undefined);
      return undefined;
    }
    parts.push(value);
  }
  const whole = new Uint8Array(length);
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}

interface Watch {
  readonly signal: AbortSignal;
  /** Why it was stopped; undefined where it was not. */
  readonly reason: () => 'join.stopped' | 'network.slow' | undefined;
  readonly end: () => void;
}

/** One signal for the time limit and the caller's wish; `AbortSignal.any` is missing in browsers that are still about. */
function stopAfter(timeout: number, signal: AbortSignal | undefined): Watch {
  const controller = new AbortController();
  const stop = () => {
    controller.abort();
  };
  const timer = setTimeout(stop, timeout);
  signal?.addEventListener('abort', stop);
  return {
    signal: controller.signal,
    reason: () => (!controller.signal.aborted ? undefined : signal?.aborted === true ? 'join.stopped' : 'network.slow'),
    end: () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
    },
  };
}
