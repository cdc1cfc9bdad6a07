import type { Clock, Random } from '../../domain/bytes/index.ts';
import { parseJoinCode, type JoinCode } from '../../domain/event/joinCode.ts';
import { participantKeys } from '../../domain/event/keys.ts';
import type { Db } from '../data/Db.ts';
import type { Locks } from '../data/holdDraft.ts';
import type { EveningRow } from '../data/rows.ts';
import type { Fetch } from './http.ts';

/** What a round of sync works with; page and service worker give their own. */
export interface SyncDeps {
  readonly db: Db;
  readonly fetch: Fetch;
  readonly clock: Clock;
  readonly random: Random;
  /** Missing in old browsers and in Lockdown Mode. */
  readonly locks?: Locks;
  /** Set where somebody asked for this round: what failed is tried again without waiting. */
  readonly asked?: boolean;
  /** Set where somebody only wants news: nothing sealed is sent. */
  readonly onlyLooks?: boolean;
  /** Aborted while somebody waits for this evening here: its lists are then the join's to load, and no piece is loaded twice. */
  readonly joining?: (eid: string) => AbortSignal;
}

/** What an evening's code opens on the server. */
export interface Access {
  readonly eid: string;
  readonly code: JoinCode;
  readonly post: Uint8Array;
}

/** Undefined for a code that this version cannot read. */
export function accessOf(row: Pick<EveningRow, 'eid' | 'code'>): Access | undefined {
  const parsed = parseJoinCode(row.code);
  return parsed.ok ? { eid: row.eid, code: parsed.code, post: participantKeys(parsed.code.secret).post } : undefined;
}
