import { toBase64, toBase64Url } from '../../../src/domain/bytes/index.ts';
import { sha256 } from '../../../src/domain/crypto/index.ts';
import { joinLink, type NewEvent } from '../../../src/domain/event/index.ts';
import { contentDigest, headers, paths } from '../../../src/domain/wire/index.ts';
import type { Server } from './Server.ts';

/** Puts an evening on a server as a desk would, and gives the attendees' link. */
export async function publishEvening(server: Server, evening: NewEvent): Promise<string> {
  const { eid } = evening.manifest;
  const token = `Bearer ${toBase64Url(evening.identity.memberToken)}`;
  await send(server, 'POST', paths.events, { 'content-type': 'application/json' }, JSON.stringify(evening.create));
  for (const { id, bytes } of evening.lists) await send(server, 'PUT', paths.list(eid, id), binary(token, bytes), bytes);
  const manifest = { ...binary(token, evening.sealedManifest), [headers.epoch]: String(evening.manifest.epoch) };
  await send(server, 'PUT', paths.manifest(eid), manifest, evening.sealedManifest);
  return joinLink(server.origin, evening.code);
}

function binary(authorization: string, bytes: Uint8Array): Record<string, string> {
  return { authorization, 'content-type': 'application/octet-stream', 'content-digest': contentDigest(toBase64(sha256(bytes))) };
}

async function send(
  server: Server,
  method: string,
  path: string,
  head: Record<string, string>,
  body: string | Uint8Array<ArrayBuffer>,
): Promise<void> {
  const response = await fetch(server.origin + path, { method, headers: head, body });
  if (!response.ok) throw new Error(`${method} ${path}: ${String(response.status)} ${await response.text()}`);
}
