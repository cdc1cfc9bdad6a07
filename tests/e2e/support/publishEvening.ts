import { inviteText, type NewEvent } from '../../../src/domain/event/index.ts';
import { headers, paths } from '../../../src/domain/wire/index.ts';
import { sendAsDesk, sendBytesAsDesk } from './sendAsDesk.ts';
import type { Server } from './Server.ts';

/** Puts an evening on a server as a desk would, and gives what its QR holds: the attendees' link, or the bare code where the evening is careful. */
export async function publishEvening(server: Server, evening: NewEvent): Promise<string> {
  const { eid } = evening.manifest;
  await sendAsDesk(server, evening, 'POST', paths.events, evening.create);
  for (const { id, bytes } of evening.lists) await sendBytesAsDesk(server, evening, paths.list(eid, id), bytes);
  await publishManifest(server, evening, evening.manifest.epoch, evening.sealedManifest);
  return inviteText(server.origin, evening.code);
}

/** Puts another manifest in the place of the one that the server holds. */
export function publishManifest(server: Server, evening: NewEvent, epoch: number, sealed: Uint8Array<ArrayBuffer>): Promise<void> {
  return sendBytesAsDesk(server, evening, paths.manifest(evening.manifest.eid), sealed, { [headers.epoch]: String(epoch) });
}
