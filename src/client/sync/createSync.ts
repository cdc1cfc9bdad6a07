import { toHex } from '../../domain/bytes/index.ts';
import { printsAtHome } from '../../domain/event/printsAtHome.ts';
import { attempt } from '../data/attempt.ts';
import { markReady } from '../data/commands.ts';
import type { Refusal, SyncPort, SyncStatus } from '../data/ports.ts';
import { evening as eveningOf, evenings } from '../data/queries.ts';
import type { EveningRow } from '../data/rows.ts';
import type { SyncDeps } from './deps.ts';
import { joinEvening } from './joinEvening.ts';
import { refreshCounts, syncAll, type SyncReport } from './syncAll.ts';

type Asked = NonNullable<Parameters<SyncPort['syncNow']>[0]>;

export interface SyncOptions extends SyncDeps {
  /** Puts the rest of the app on the phone, counted (see `prepareApp`), with what prints where guests may. Missing where there is no service worker. */
  readonly prepareApp?: (
    group: 'attendee' | 'print',
    onprogress: (done: number, total: number) => void,
    signal: AbortSignal,
  ) => Promise<{ readonly ok: true } | Refusal>;
  /** Asks the browser to sync later by itself, where it can (Background Sync). */
  readonly syncLater?: () => void;
  /** A careful evening: nothing goes to the server but by somebody's tap, and no round follows another by itself. */
  readonly onlyAsked?: true;
  /** Runs something later; returns what stops it. For tests. */
  readonly later?: (run: () => void, milliseconds: number) => () => void;
}

export interface Sync extends SyncPort {
  /** Stops looking by itself. */
  stop(): void;
}

/** While a sealed card waits for the desk, an open page looks so often. */
const LOOK_AGAIN = 45_000;

/** The page's sync. Call `syncNow` at the start, on `online`, when the page becomes visible, and after each seal. */
export function createSync(options: SyncOptions): Sync {
  const { later = afterTimeout } = options;
  const listeners = new Set<() => void>();
  let status: SyncStatus = { online: null, running: false };
  let running: Promise<void> | undefined;
  let next: Promise<void> | undefined;
  let nextAsked: Asked | undefined;
  let cancel: (() => void) | undefined;
  const joins = new Map<string, AbortController>();
  /** Evenings whose phone was seen with what prints. */
  const printing = new Set<string>();
  const deps = { ...options, joining: (eid: string) => joinOf(eid).signal };

  function joinOf(eid: string): AbortController {
    const join = joins.get(eid) ?? new AbortController();
    joins.set(eid, join);
    return join;
  }

  function show(change: Partial<SyncStatus>): void {
    status = { ...status, ...change };
    for (const listener of listeners) listener();
  }

  async function round(asked: Asked | undefined): Promise<void> {
    cancel?.();
    show({ running: true });
    const report = await syncAll({ ...deps, asked: asked === 'asked', onlyLooks: asked === 'look' });
    await attempt(() => finishJoins(options, printing));
    show({ running: false, ...(report.online !== null && { online: report.online }) });
    if (!options.onlyAsked) plan(report);
  }

  function plan({ unsent, onlyHere }: SyncReport): void {
    if (onlyHere > 0) options.syncLater?.();
    if (unsent === 0) return;
    // With jitter, so that a room full of phones does not come at the same moment.
    const jitter = 1 + (options.random(1)[0] ?? 0) / 255;
    cancel = later(() => void syncNow(), LOOK_AGAIN * jitter);
  }

  /** One round runs and at most one waits: who calls during a round may have sealed a card that it did not see. */
  function syncNow(asked?: Asked): Promise<void> {
    if (options.onlyAsked && !asked) return Promise.resolve();
    if (!running) {
      running = round(asked).finally(() => (running = undefined));
      return running;
    }
    if (nextAsked !== 'asked') nextAsked = asked ?? nextAsked;
    next ??= running.then(() => {
      const again = nextAsked;
      next = undefined;
      nextAsked = undefined;
      return syncNow(again);
    });
    return next;
  }

  return {
    get status() {
      return status;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    syncNow,
    prepare: (onprogress, signal, group = 'attendee') =>
      options.prepareApp?.(group, onprogress, signal) ?? Promise.resolve({ ok: false, reason: 'app.incomplete' }),
    stop: () => cancel?.(),
    async join(code, onprogress, signal) {
      // Whatever brought it here: what this way keeps lies on the disk.
      if (code.careful && !options.onlyAsked) return { ok: false, reason: 'join.careful' };
      const eid = toHex(code.eid);
      joinOf(eid).abort();
      const joined = await joinEvening(options, code, onprogress, signal);
      joins.delete(eid);
      if (!joined.ok) return joined;
      const joinedHere = await eveningOf(options.db, joined.eid)();
      const prepared = await options.prepareApp?.(groupFor(joinedHere), (done, total) => onprogress({ part: 'app', done, total }), signal);
      if (prepared && !prepared.ok) return prepared;
      const ready = await markReady(options.db, joined.eid);
      if (!ready.ok) return ready;
      // Which cards may be signed stands there, and nothing is sent by asking for it.
      if (options.onlyAsked) await attempt(() => refreshCounts(options, joined.eid));
      void syncNow();
      return joined;
    },
  };
}

/** An evening whose lists came in a later round than its join still needs the rest of the app, then it is ready. */
async function finishJoins({ db, prepareApp }: SyncOptions, printing: Set<string>): Promise<void> {
  for (const evening of await evenings(db)()) {
    if (evening.ready === 1) {
      // Organizers may let guests print later than they joined.
      if (groupFor(evening) === 'attendee' || printing.has(evening.eid)) continue;
      const prepared = await prepareApp?.('print', () => undefined, new AbortController().signal);
      if (prepared?.ok === true) printing.add(evening.eid);
      continue;
    }
    const named = evening.manifest.lists.map(({ id }) => id);
    if ((await db.lists.where('id').anyOf(named).count()) < named.length) continue;
    const prepared = await prepareApp?.(groupFor(evening), () => undefined, new AbortController().signal);
    if (prepared?.ok !== false) await markReady(db, evening.eid);
  }
}

function groupFor(evening: EveningRow | undefined): 'attendee' | 'print' {
  return evening && printsAtHome(evening.manifest) ? 'print' : 'attendee';
}

function afterTimeout(run: () => void, milliseconds: number): () => void {
  const timer = setTimeout(run, milliseconds);
  return () => {
    clearTimeout(timer);
  };
}
