import { toBase64, toBase64Url } from '../../../src/domain/bytes/index.ts';
import { sha256 } from '../../../src/domain/crypto/index.ts';
import type { NewEvent } from '../../../src/domain/event/index.ts';
import { contentDigest } from '../../../src/domain/wire/index.ts';
import type { Server } from './Server.ts';

/** Calls the server with an evening's member token and a body of JSON. */
export function sendAsDesk(server: Server, evening: NewEvent, method: 'POST' | 'PUT', path: string, body: unknown): Promise<void> {
  return send(server, evening, method, path, { 'content-type': 'application/json' }, JSON.stringify(body));
}

/** Puts bytes on the server with an evening's member token. */
export function sendBytesAsDesk(
  server: Server,
  evening: NewEvent,
  path: string,
  bytes: Uint8Array<ArrayBuffer>,
  headers: Readonly<Record<string, string>> = {},
): Promise<void> {
  const own = { ...headers, 'content-type': 'application/octet-stream', 'content-digest': contentDigest(toBase64(sha256(bytes))) };
  return send(server, evening, 'PUT', path, own, bytes);
}

async function send(
  server: Server,
  evening: NewEvent,
  method: string,
  path: string,
  headers: Readonly<Record<string, string>>,
  body: string | Uint8Array<ArrayBuffer>,
): Promise<void> {
  const authorization = `Bearer ${toBase64Url(evening.identity.memberToken)}`;
  const response = await fetch(server.origin + path, { method, headers: { ...headers, authorization }, body });
  if (!response.ok) throw new Error(`${method} ${path}: ${String(response.status)} ${await response.text()}`);
}
