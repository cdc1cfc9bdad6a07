import { parseBoard } from '../../domain/board/index.ts';
import { toBase64Url } from '../../domain/bytes/index.ts';
import { headers, isEid, paths } from '../../domain/wire/index.ts';
import type { SlipPort } from '../data/ports.ts';
import { BOARD_LIMIT, BOARD_TIMEOUT } from './boardLimits.ts';
import { call, notOurs, type Fetch } from './http.ts';
import { takeReceipt } from './takeReceipt.ts';

/** The way of a reply slip to the server. */
export function createSlips({ fetch }: { readonly fetch: Fetch }): SlipPort {
  return {
    async board(locator) {
      const asked = { method: 'GET', path: paths.boardByLocator, bearer: locator, limit: BOARD_LIMIT, timeout: BOARD_TIMEOUT } as const;
      const answer = await call(fetch, asked);
      if (!answer.ok) return answer;
      const eid = answer.headers.get(headers.event) ?? '';
      if (answer.type !== 'application/octet-stream' || !isEid(eid)) return notOurs;
      const board = parseBoard(answer.bytes);
      return board ? { ok: true, eid, board } : { ok: false, reason: 'board.malformed' };
    },
    async withdraw({ eid, rid, locator, writeToken }) {
      const received = await takeReceipt(fetch, {
        method: 'DELETE',
        path: paths.withdraw(eid, rid),
        bearer: locator,
        headers: { [headers.writeToken]: toBase64Url(writeToken) },
      });
      return received.ok ? { ok: true } : received;
    },
  };
}
