import type { Bytes } from '../../../domain/bytes/index.ts';
import { openDb } from '../../data/Db.ts';
import { DraftStore } from '../../data/DraftStore.ts';
import { memoryKeys } from '../../data/draftKeys.ts';
import { countsSetting } from '../../data/keptCounts.ts';
import { handToTable, type HandToTable } from '../../data/handToTable.ts';
import type { DeskPort, SlipPort, SyncPort } from '../../data/ports.ts';
import type { AppContext, Guest, HeldWords } from '../../live/context.ts';
import { inMemory } from '../inMemory.ts';
import { forgetWay, navigate } from '../router.svelte.ts';
import type { Host } from './connect.ts';

/** What a guest's screens work with: the same as on a phone, in memory alone, and with no way to any server. */
export interface GuestApp {
  readonly app: AppContext & { readonly guest: Guest };
  /** What stands on a screen and in no draft. */
  readonly held: () => readonly HeldWords[];
  readonly hand: HandToTable;
}

/** Puts a guest's app together, in a database that ends with this document. */
export async function createGuestApp(host: Host, onfinish: () => void): Promise<GuestApp> {
  const { start } = host;
  // Another name than the tablet's own: what one does is not told to the other.
  const db = openDb('otkrytka-guest', await inMemory());
  const clock = (): number => Date.now();
  const random = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length));
  await db.transaction('rw', db.evenings, db.lists, db.settings, async () => {
    // This guest's own: no two guests' cards have anything in common.
    await db.evenings.add({ ...start.evening, replySecret: random(16) });
    await db.lists.bulkAdd([...start.lists]);
    if (start.counts) await db.settings.add({ key: countsSetting(start.evening.eid), value: start.counts });
  });
  const drafts = new DraftStore(db, memoryKeys(), clock, random);
  const hand = handToTable({ db, drafts, keep: (record) => host.keep(record) });
  const holders = new Set<() => HeldWords | undefined>();
  const guest: Guest = {
    handOut: (rid, draft) => hand(rid, draft && { draft }),
    ...(start.kiosk && { alone: true }),
    finish: onfinish,
    holds: (words) => {
      holders.add(words);
      return () => holders.delete(words);
    },
  };
  return {
    app: { db, drafts, sync: noSync, desk: noDesk, slips: noSlips, clock, random, memoryOnly: true, navigate, forgetWay, guest },
    hand,
    held: () => [...holders].flatMap((words) => words() ?? []),
  };
}

/** The document around this one sends what is sealed. */
const noSync: SyncPort = {
  join: () => Promise.resolve({ ok: false, reason: 'network.none' }),
  prepare: () => Promise.resolve({ ok: true }),
  syncNow: () => Promise.resolve(),
  status: { online: null, running: false },
  subscribe: () => () => undefined,
};

const refused = (): Promise<{ ok: false; reason: 'network.none' }> => Promise.resolve({ ok: false, reason: 'network.none' });

/** No screen of a guest looks a slip up, or asks for a desk. */
const noSlips: SlipPort = { board: refused, withdraw: refused };

const noDesk: DeskPort = {
  mayCreate: () => Promise.resolve(undefined),
  publish: refused,
  sendHanded: refused,
  pull: refused,
  push: refused,
  readBoard: refused,
  putBoard: refused,
  readCounts: refused,
  putCounts: refused,
  fetchManifest: refused,
  fetchLists: refused,
  publishedNames: refused,
  published: refused,
  putLists: refused,
  rotate: refused,
};
