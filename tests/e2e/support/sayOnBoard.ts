import { toBase64 } from '../../../src/domain/bytes/index.ts';
import { dueEntries } from '../../../src/domain/desk/board.ts';
import type { NewEvent } from '../../../src/domain/event/index.ts';
import { emptyDesk, foldLog } from '../../../src/domain/log/index.ts';
import { paths } from '../../../src/domain/wire/index.ts';
import { seededRandom } from '../../support/random.ts';
import { readLog } from './readLog.ts';
import { sendAsDesk } from './sendAsDesk.ts';
import type { Server } from './Server.ts';

/** Says on the board, as a desk does, that it has every card of the evening's log; gives how many. */
export async function sayOnBoard(server: Server, evening: NewEvent): Promise<number> {
  const state = foldLog(emptyDesk, await readLog(server, evening));
  const due = dueEntries(state, new Map(), seededRandom(5));
  await sendAsDesk(server, evening, 'PUT', paths.board(evening.manifest.eid), { entries: due.map(({ entry }) => toBase64(entry)) });
  return due.length;
}
