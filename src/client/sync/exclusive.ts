import { toHex } from '../../domain/bytes/index.ts';
import { attempt } from '../data/attempt.ts';
import { saveSetting } from '../data/commands.ts';
import type { Locks } from '../data/holdDraft.ts';
import type { SyncDeps } from './deps.ts';

const NAME = 'otk-sync';
/** A tab that the phone put to sleep in the middle of a round holds its lock; sent twice, a card is still one card. */
const PATIENCE = 90_000;
/** Without Web Locks: how long a tab that was killed keeps the others waiting. */
const LEASE = 60_000;

/**
 * Runs one round at a time over page, second tab and service worker, so that nothing is sent twice.
 * With Web Locks a caller waits for its turn; without them it gets undefined while another one is at work.
 */
export async function exclusively<T>(deps: SyncDeps, work: () => Promise<T>, patience = PATIENCE): Promise<T | undefined> {
  if (deps.locks) return inTurn(deps.locks, work, patience);
  const holder = toHex(deps.random(8));
  if (!(await takeLease(deps, holder))) return undefined;
  // A round may take longer than a lease: it is taken again while the work goes on.
  const renewal = setInterval(() => void takeLease(deps, holder), LEASE / 3);
  try {
    return await work();
  } finally {
    clearInterval(renewal);
    await saveSetting(deps.db, NAME, null);
  }
}

async function inTurn<T>(locks: Locks, work: () => Promise<T>, patience: number): Promise<T> {
  const tired = new AbortController();
  const timer = setTimeout(() => tired.abort(), patience);
  const turn = { came: false };
  try {
    return await locks.request(NAME, { signal: tired.signal }, () => {
      turn.came = true;
      clearTimeout(timer);
      return work();
    });
  } catch (error) {
    if (turn.came) throw error;
    return await work();
  } finally {
    clearTimeout(timer);
  }
}

interface Lease {
  readonly holder: string;
  readonly until: number;
}

async function takeLease({ db, clock }: SyncDeps, holder: string): Promise<boolean> {
  const taken = await attempt(() =>
    db.transaction('rw', db.settings, async () => {
      const now = clock();
      const lease = (await db.settings.get(NAME))?.value as Lease | null | undefined;
      // A lease from far in the future was written before the clock was set back.
      const held = lease && lease.holder !== holder && lease.until > now && lease.until <= now + LEASE;
      if (held) return false;
      await db.settings.put({ key: NAME, value: { holder, until: now + LEASE } satisfies Lease });
      return true;
    }),
  );
  // A database that takes no write is no reason not to send what it holds.
  return taken.ok ? taken.value : true;
}
