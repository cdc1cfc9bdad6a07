import type { MiddlewareHandler } from 'hono';
import { fromBase64Url } from '../domain/bytes/index.ts';
import { isEid } from '../domain/wire/index.ts';
import type { AppParts } from './app.ts';
import { problem } from './problem.ts';
import { sha256Hex } from './readBody.ts';
import { findCapability } from './store/events.ts';
import type { Role } from './store/tables.ts';

/** Who calls: a capability of one event, by its hash. */
interface Holder {
  readonly eid: string;
  readonly hash: string;
  readonly role: Role;
}

/** What the routes of an event find in their context. */
export interface EventEnv {
  readonly Variables: { readonly holder: Holder };
}

/**
 * Lets a call through when its bearer token is one of the event's capabilities in one of the roles.
 * An unknown event, a token that was never valid and one for other calls are answered alike,
 * so that nobody learns which events there are; one that was valid once is told that it was rotated.
 */
export function authorize(parts: AppParts, kind: 'reads' | 'writes', ...roles: readonly Role[]): MiddlewareHandler<EventEnv> {
  const { store, buckets, config } = parts;
  return async (c, next) => {
    const token = bearerOf(c.req.header('Authorization'));
    if (token === undefined) return problem('auth.missing', { 'WWW-Authenticate': 'Bearer' });
    const eid = c.req.param('eid') ?? '';
    const hash = tokenHash(token) ?? '';
    // What a path holds may be any text, and PostgreSQL fails at some that SQLite takes.
    const capability = isEid(eid) ? await findCapability(store.db, eid, hash) : undefined;
    if (!capability || !roles.includes(capability.role)) return problem('event.notFound');
    if (capability.ended === 1) return problem(capability.role === 'member' ? 'member.revoked' : 'join.rotated');
    const wait = buckets.take(`${kind}/${eid}/${hash}`, config.rates[kind]);
    if (wait > 0) return problem('rate.limited', { 'Retry-After': String(wait) });
    c.set('holder', { eid, hash, role: capability.role });
    return next();
  };
}

/** The token of an `Authorization: Bearer …` header; undefined when there is none. */
export function bearerOf(header: string | undefined): string | undefined {
  return /^Bearer +(\S+) *$/i.exec(header ?? '')?.[1];
}

/** SHA-256 in hex of a token in base64url; undefined when it is none. */
export function tokenHash(token: string): string | undefined {
  try {
    return sha256Hex(fromBase64Url(token));
  } catch {
    return undefined;
  }
}
