import { equalBytes, toHex } from '../../../domain/bytes/index.ts';
import type { JoinCode } from '../../../domain/event/joinCode.ts';
import type { Answer } from '../../../domain/handover/answer.ts';
import type { Attempt } from '../../data/attempt.ts';
import { keepCareful, keepSealed, leaveCareful, mirrorOutbox, openCareful, takeOnSealed } from '../../data/careful.ts';
import { carriedOf } from '../../data/carried.ts';
import { openDb } from '../../data/Db.ts';
import { DraftStore } from '../../data/DraftStore.ts';
import { memoryKeys } from '../../data/draftKeys.ts';
import { takeAnswer } from '../../data/handOver.ts';
import { handToTable } from '../../data/handToTable.ts';
import type { SyncPort } from '../../data/ports.ts';
import type { AppContext } from '../../live/context.ts';
import { createSync, type SyncOptions } from '../../sync/createSync.ts';
import { inMemory } from '../inMemory.ts';

/** A careful evening that is open in this page. */
export interface CarefulApp {
  /** What its screens work with: as on every phone, in memory alone. */
  readonly app: AppContext;
  /** Whether a code was proved to be the evening's: by what lies on the device, or by what the organizers signed. */
  readonly isOpen: () => boolean;
  /** The code that was proved last; until one is, the one that is tried. */
  readonly code: () => JoinCode;
  /** Another one of the same evening was scanned: it is tried, and takes the place of the first only when it opens it. */
  readonly tries: (code: JoinCode) => void;
  /** Takes on what lies here under an earlier code, once the evening is open; gives how many records that were. */
  readonly takeOn: (earlier: JoinCode) => Promise<number>;
  /** Ends what the memory holds of it. */
  readonly close: () => void;
  /** Takes a desk's answer to what lies here; gives how many records it spoke of. */
  readonly hear: (answer: Extract<Answer, { by: 'desk' }>) => Promise<number>;
}

interface Told {
  readonly onleft: () => void;
  /** A code was proved just now, or took something along. */
  readonly onopen: () => Promise<void>;
}

/** Puts an evening's app together in a database that ends with this page, filled with what the code opens of the device. */
export async function createCarefulApp(
  device: AppContext,
  options: SyncOptions,
  scanned: JoinCode,
  { onleft, onopen }: Told,
): Promise<Attempt<CarefulApp>> {
  const { clock, random } = device;
  const disk = device.db;
  const eid = toHex(scanned.eid);
  // Another name than the device's own and any other evening's: what one does is not told to the other.
  const memory = openDb(`otkrytka-careful-${eid}`, await inMemory());
  const dbs = { disk, memory, random, clock };
  let code = scanned;
  /** Scanned last, and perhaps mistyped: nothing is sealed under it yet. */
  let tried = scanned;
  /** The code under which lies what was sealed here, until that is sealed under the newer one. */
  let former: JoinCode | undefined;
  let confirmed = 0;

  const filled = await openCareful(dbs, code);
  if (!filled.ok) return filled;
  let isOpen = filled.ready;
  mirrorOutbox(memory, disk);

  const drafts = new DraftStore(memory, memoryKeys(), clock, random);
  const own = createSync({ ...options, db: memory, onlyAsked: true });
  const keep = async (): Promise<Attempt<unknown>> => {
    const kept = await keepCareful(dbs, code, former);
    if (kept.ok) former = undefined;
    return kept;
  };
  const adopt = (next: JoinCode): void => {
    if (equalBytes(next.secret, code.secret)) return;
    former ??= code;
    code = next;
  };
  const takeOn = async (earlier: JoinCode): Promise<number> => {
    // What lies here goes under no code that is not proved.
    const taken = isOpen ? await takeOnSealed(dbs, earlier, former ?? code) : undefined;
    return taken?.ok === true ? taken.value : 0;
  };
  const sync: SyncPort = {
    ...own,
    get status() {
      return own.status;
    },
    join: async (wanted, onprogress, signal) => {
      // An earlier code: no server knows it any more, and what was sealed under it goes on under the one that is here.
      if ((await takeOn(wanted)) > 0) {
        await onopen();
        return { ok: true, eid };
      }
      const joined = await own.join(wanted, onprogress, signal);
      if (joined.ok) adopt(wanted);
      // With the manifest the code is proved, also where a list did not come.
      isOpen ||= (await memory.evenings.get(eid)) !== undefined;
      const kept = joined.ok ? await keep() : undefined;
      if (isOpen) await onopen();
      return kept?.ok === false ? kept : joined;
    },
    syncNow: async (asked) => {
      await own.syncNow(asked);
      // Another list or another key may have come.
      if (asked) await keep();
    },
  };
  const hand = handToTable({
    db: memory,
    drafts,
    stays: true,
    keep: async (record) => {
      const evening = await memory.evenings.get(eid);
      return evening
        ? keepSealed(disk, random, former ?? code, evening.manifest.recipient, record)
        : { ok: false, reason: 'evening.notFound' };
    },
  });

  const app: AppContext = {
    db: memory,
    drafts,
    sync,
    desk: device.desk,
    slips: device.slips,
    clock,
    random,
    memoryOnly: device.memoryOnly,
    navigate: (hash, how) => device.navigate(hash, how),
    forgetWay: (way) => device.forgetWay(way),
    ...(device.carefuls && { carefuls: device.carefuls }),
    careful: {
      disk,
      code: () => tried,
      locked: async () => (await carriedOf(disk, former ?? code)()).locked.length,
      handOut: (rid, draft) => hand(rid, draft && { draft }),
      takeConfirmed: () => {
        const told = confirmed;
        confirmed = 0;
        return told;
      },
      leave: async () => {
        const left = await leaveCareful(disk, eid, true);
        if (left.ok) onleft();
        return left.ok;
      },
    },
  };
  return {
    ok: true,
    value: {
      app,
      isOpen: () => isOpen,
      code: () => code,
      hear: async (answer) => {
        const taken = await takeAnswer(memory, eid, answer);
        if (taken.ok) confirmed += taken.value;
        return taken.ok ? taken.value : 0;
      },
      tries: (next) => (tried = next),
      takeOn,
      close: () => memory.close(),
    },
  };
}
