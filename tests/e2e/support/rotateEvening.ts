import { toHex } from '../../../src/domain/bytes/index.ts';
import { sha256 } from '../../../src/domain/crypto/index.ts';
import { participantKeys, sealManifest, type JoinCode, type NewEvent } from '../../../src/domain/event/index.ts';
import { openList, sealList } from '../../../src/domain/list/index.ts';
import { paths } from '../../../src/domain/wire/index.ts';
import { seededRandom } from '../../support/random.ts';
import { publishManifest } from './publishEvening.ts';
import { sendAsDesk, sendBytesAsDesk } from './sendAsDesk.ts';
import type { Server } from './Server.ts';

/** Changes an evening's join code as a desk would, and gives the new one, another for each seed; the old one opens nothing any more. */
export async function rotateEvening(server: Server, evening: NewEvent, seed = 777): Promise<JoinCode> {
  const random = seededRandom(seed);
  const { identity, manifest } = evening;
  const code: JoinCode = { ...evening.code, secret: random(16) };
  const lists = evening.lists.map(({ id, bytes }) => {
    const opened = openList(bytes, id, evening.code.secret);
    if (!opened.ok) throw new Error(opened.reason);
    return sealList(opened.list, code.secret, random);
  });
  const named = manifest.lists.map((list, i) => ({ ...list, id: lists[i]?.id ?? '', size: lists[i]?.bytes.length ?? 0 }));
  const sealed = sealManifest({ ...manifest, lists: named }, identity.coordinatorSecret, code, random);
  for (const { id, bytes } of lists) await sendBytesAsDesk(server, evening, paths.list(manifest.eid, id), bytes);
  await publishManifest(server, evening, manifest.epoch, sealed);
  await sendAsDesk(server, evening, 'POST', paths.rotate(manifest.eid), { post: toHex(sha256(participantKeys(code.secret).post)) });
  return code;
}
