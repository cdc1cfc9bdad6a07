import { toBase64, toBase64Url } from '../../../src/domain/bytes/index.ts';
import { sha256 } from '../../../src/domain/crypto/index.ts';
import { participantKeys, type NewEvent } from '../../../src/domain/event/index.ts';
import { contentDigest, headers, paths } from '../../../src/domain/wire/index.ts';
import { authorization, type SealedTestCard } from '../../support/evening.ts';
import type { Server } from './Server.ts';

/** Puts a sealed card onto an evening's shelf, whatever stands in it, as anybody can who has the join code. */
export async function putCard(server: Server, { manifest, code }: NewEvent, { card, secrets, sealed }: SealedTestCard): Promise<void> {
  const response = await fetch(server.origin + paths.record(manifest.eid, secrets.rid, card.rev), {
    method: 'PUT',
    headers: {
      authorization: authorization(participantKeys(code.secret).post),
      [headers.writeToken]: toBase64Url(secrets.writeToken),
      [headers.epoch]: String(card.epoch),
      'content-digest': contentDigest(toBase64(sha256(sealed))),
    },
    body: sealed,
  });
  if (response.status !== 201) throw new Error(`${String(response.status)} ${await response.text()}`);
}
