import { equalBytes, toHex, type Random } from '../../domain/bytes/index.ts';
import { sha256 } from '../../domain/crypto/index.ts';
import { formatJoinCode, type JoinCode } from '../../domain/event/joinCode.ts';
import type { Manifest } from '../../domain/event/manifest.ts';
import { sealForOrganizers } from '../../domain/handover/file.ts';
import { sealCarried } from '../../domain/relay/carried.ts';
import { openKeptManifest, sealKeptManifest } from '../../domain/relay/keptManifest.ts';
import type { KeptAtTable, ToRelay } from './atTable.ts';
import { attempt, type Attempt } from './attempt.ts';
import { carriedOf, ownOf, relayedOf, sealAnew, type OwnRow } from './carried.ts';
import { joinEvening, markReady } from './commands.ts';
import type { Db } from './Db.ts';
import { countsSetting } from './keptCounts.ts';
import type { Refusal } from './ports.ts';
import type { OutboxRow, RelayedRow } from './rows.ts';

// A careful evening has two databases: the device's, which gets nothing but what is sealed or encrypted under the join code,
// and one in the memory of the page, in which the screens live. The code itself is in memory only.

export interface BothDbs {
  readonly disk: Db;
  readonly memory: Db;
  readonly random: Random;
  readonly clock: () => number;
}

/**
 * Brings into memory what the scanned code opens of this device: people, counts, and what was sealed before the page was gone.
 * `ready`: the evening goes on without a network. `manifest.signature`: the code is another evening's.
 */
export async function openCareful(dbs: BothDbs, code: JoinCode): Promise<{ readonly ok: true; readonly ready: boolean } | Refusal> {
  const { disk, memory, random, clock } = dbs;
  const eid = toHex(code.eid);
  const read = await attempt(async () => ({
    row: await disk.careful.get(eid),
    lists: await disk.lists.where('eid').equals(eid).toArray(),
    counts: await disk.settings.get(countsSetting(eid)),
    carried: await carriedOf(disk, code)(),
  }));
  if (!read.ok) return read;
  const { row, lists, counts, carried } = read.value;
  if (row && !equalBytes(row.organizers, code.pin)) return { ok: false, reason: 'manifest.signature' };
  const manifest = row && openKeptManifest(row.manifest, code);
  const filled = await attempt(async () => {
    await memory.lists.bulkPut(lists);
    if (counts) await memory.settings.put(counts);
    await memory.outbox.bulkPut(ownOf(carried.open).map(outboxRow));
  });
  if (!filled.ok) return filled;
  if (!manifest?.lists.every(({ id }) => lists.some((list) => list.id === id))) return { ok: true, ready: false };
  const joined = await joinEvening(memory, random, { code: formatJoinCode(code), manifest, generation: null, now: clock() });
  const ready = joined.ok ? await markReady(memory, eid) : joined;
  return ready.ok ? { ok: true, ready: true } : ready;
}

function outboxRow({ eid, rid, rev, epoch, sealed, relayed, writeToken, statusKey, board }: OwnRow): OutboxRow {
  const { kind } = relayed;
  const secrets = { writeToken, statusKey, board };
  return {
    rid,
    eid,
    rev,
    epoch,
    blob: sealed,
    // The server may have it; it says so when it is sent again, and nobody sends it but the guest.
    uploadedTo: null,
    attempts: 0,
    notBefore: 0,
    problem: null,
    carried: { kind, secrets, digest: sha256(sealed) },
  };
}

/**
 * Keeps on the device what a rescan needs to go on without a network, all of it ciphertext: the manifest, lists and counts that are
 * in memory. What an earlier code of this evening sealed is sealed under this one, where the page still knows both.
 */
export async function keepCareful(
  { disk, memory, random }: BothDbs,
  code: JoinCode,
  former: JoinCode | undefined,
): Promise<Attempt<unknown>> {
  const eid = toHex(code.eid);
  const kept = await attempt(async () => {
    const evening = await memory.evenings.get(eid);
    if (!evening) return;
    const { manifest } = evening;
    const lists = await memory.lists.where('eid').equals(eid).toArray();
    const counts = await memory.settings.get(countsSetting(eid));
    await disk.transaction('rw', disk.careful, disk.lists, disk.settings, async () => {
      await disk.careful.put({ eid, organizers: code.pin, epoch: manifest.epoch, manifest: sealKeptManifest(manifest, code, random) });
      await dropOthers(disk, manifest);
      await disk.lists.bulkPut(lists);
      if (counts) await disk.settings.put(counts);
    });
  });
  return kept.ok && former ? sealAnew(disk, random, former, code) : kept;
}

/**
 * Brings along what an earlier code of this evening sealed on the device, when that is scanned once more: from now on `code` opens
 * it. Gives how many there were; a code that opens nothing here changes nothing.
 */
export async function takeOnSealed({ disk, memory, random }: BothDbs, earlier: JoinCode, code: JoinCode): Promise<Attempt<number>> {
  if (equalBytes(earlier.secret, code.secret)) return { ok: true, value: 0 };
  const opened = await attempt(async () => ownOf((await carriedOf(disk, earlier)()).open));
  if (!opened.ok || opened.value.length === 0) return opened.ok ? { ok: true, value: 0 } : opened;
  const sealed = await sealAnew(disk, random, earlier, code);
  if (!sealed.ok) return sealed;
  return attempt(async () => {
    const known = new Set(await memory.outbox.toCollection().primaryKeys());
    await memory.outbox.bulkPut(opened.value.filter(({ rid }) => !known.has(rid)).map(outboxRow));
    return opened.value.length;
  });
}

async function dropOthers(disk: Db, { eid, lists }: Manifest): Promise<void> {
  const named = lists.map(({ id }) => id);
  await disk.lists
    .where('eid')
    .equals(eid)
    .filter(({ id }) => !named.includes(id))
    .delete();
}

/**
 * Keeps a sealed record on the device, where neither its writer nor anybody who takes the phone can read it or learn to whom it
 * is. Says ok only after it was read back. The same one again changes nothing.
 */
export async function keepSealed(disk: Db, random: Random, code: JoinCode, recipient: string, record: ToRelay): Promise<KeptAtTable> {
  const { eid, rid, rev, epoch, sealed, kind, writeToken } = record;
  const file = await attempt(() => sealForOrganizers([{ eid, rid, rev, epoch, writeToken, sealed }], recipient));
  if (!file.ok) return file;
  const secrets = sealCarried(record, record, code, random);
  const row: RelayedRow = { eid, rid, rev, epoch, sealed, relayed: { kind, secrets, uploadedTo: null, file: file.value } };
  const kept = await attempt(() => disk.handed.put(row));
  if (!kept.ok) return kept;
  const read = await attempt(() => disk.handed.get([eid, rid, rev]));
  const isThere = read.ok && read.value !== undefined && equalBytes(read.value.sealed, sealed);
  if (isThere) return { ok: true, value: null };
  return { ok: false, reason: read.ok ? 'storage.failed' : read.reason, maybeThere: true };
}

/**
 * What leaves the outbox in memory leaves the device: the organizers have it, or its writer wants it back. Where the disk does
 * not take that, it is handed over twice and stays one card.
 */
export function mirrorOutbox(memory: Db, disk: Db): void {
  memory.outbox.hook('deleting', (_rid, { eid, rid, rev }, transaction) => {
    transaction.on('complete', () => void attempt(() => disk.handed.delete([eid, rid, rev])));
  });
}

/** Takes a careful evening off the device. False while something sealed waits here, unless `evenUnsent` says that somebody knows. */
export function leaveCareful(disk: Db, eid: string, evenUnsent = false): Promise<Attempt<boolean>> {
  return attempt(() =>
    disk.transaction('rw', [disk.careful, disk.handed, disk.lists, disk.settings], async () => {
      const waiting = await relayedOf(disk, eid)();
      if (waiting.length > 0 && !evenUnsent) return false;
      await disk.handed.bulkDelete(waiting.map(({ rid, rev }): [string, string, number] => [eid, rid, rev]));
      await disk.lists.where('eid').equals(eid).delete();
      await disk.settings.delete(countsSetting(eid));
      await disk.careful.delete(eid);
      return true;
    }),
  );
}
