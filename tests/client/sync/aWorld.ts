import { createDesk } from '../../../src/client/sync/createDesk.ts';
import type { SyncDeps } from '../../../src/client/sync/deps.ts';
import type { Fetch } from '../../../src/client/sync/http.ts';
import { joinEvening } from '../../../src/client/sync/joinEvening.ts';
import { syncAll } from '../../../src/client/sync/syncAll.ts';
import type { Rotation } from '../../../src/client/data/ports.ts';
import type { PendingCreate } from '../../../src/client/data/rows.ts';
import { sealAcknowledgement } from '../../../src/domain/board/index.ts';
import { fromBase64, fromBase64Url, toHex, type Bytes } from '../../../src/domain/bytes/index.ts';
import { sha256 } from '../../../src/domain/crypto/index.ts';
import { sealList } from '../../../src/domain/list/index.ts';
import type { CardState } from '../../../src/domain/status/index.ts';
import { saveDesk } from '../../../src/client/data/deskCommands.ts';
import type { Db } from '../../../src/client/data/Db.ts';
import { deskLogOf } from '../../../src/client/data/queries.ts';
import { sealDraft } from '../../../src/client/data/sealDraft.ts';
import { dueEntries } from '../../../src/domain/desk/board.ts';
import { participantKeys, sealManifest, type JoinCode, type NewEvent } from '../../../src/domain/event/index.ts';
import { emptyDesk, foldLog, openLogEntry, logKeys, type DeskState } from '../../../src/domain/log/index.ts';
import type { PeopleList } from '../../../src/domain/person/person.ts';
import { defaultConfig, type Config } from '../../../src/server/config.ts';
import { createApp } from '../../../src/server/app.ts';
import { openStore } from '../../../src/server/store/openStore.ts';
import { anEvening, authorization, testPeople } from '../../support/evening.ts';
import { fullTestPeople } from '../../support/fullTestPeople.ts';
import { seededRandom } from '../../support/random.ts';
import { aDraft, aProfile, aTab, evenings } from '../data/aPhone.ts';

/** The real server on a database in memory, as devices reach it. */
export interface World {
  /** When a test replaces it, all devices of this world meet what it put there. */
  fetch: Fetch;
  /** The server's own answer, whatever was put before it. */
  readonly server: Fetch;
  /** Each call that reached `fetch`: method, path. */
  readonly calls: string[];
  now: number;
  readonly evening: NewEvent;
  /** Another server in the place of the first, with an empty database: a backup from before the evening; without a seed under the same generation. */
  restore(seed?: number): Promise<void>;
}

export interface Device {
  readonly db: Db;
  readonly profile: IDBFactory;
  readonly deps: SyncDeps;
}

export async function aWorld(
  config: Partial<Config> = {},
  lists: readonly PeopleList[] = [testPeople()],
  profile: 'ordinary' | 'careful' = 'ordinary',
): Promise<World> {
  const evening = await anEvening(1, lists, 'open', profile);
  let app = await anApp(config, FIRST);
  const server: Fetch = async (input, init) => {
    const answer = await app.request(input, init);
    const headers = new Headers(answer.headers);
    // What Node adds to each answer.
    headers.set('Date', new Date(world.now).toUTCString());
    return new Response(answer.body, { status: answer.status, headers });
  };
  const world: World = {
    fetch: server,
    server,
    calls: [],
    now: evenings,
    evening,
    restore: async (seed = FIRST) => {
      app = await anApp(config, seed);
    },
  };
  return world;
}

/** Makes the first server's generation. */
const FIRST = 99;

async function anApp(config: Partial<Config>, seed: number) {
  const store = await openStore(':memory:', seededRandom(seed));
  return createApp({ store, clock: () => evenings, config: { ...defaultConfig, ...config } });
}

/** A list of several pieces of the wire. */
export function aLongList(people = 700): PeopleList {
  return testPeople(fullTestPeople(people));
}

export type Organizer = Awaited<ReturnType<typeof anOrganizer>>;

export function aDevice(world: World, seed = 1, profile = aProfile()): Device {
  const db = aTab(profile);
  const deps: SyncDeps = {
    db,
    fetch: (input, init) => {
      world.calls.push(`${init.method ?? ''} ${input.replace(/[0-9a-f]{32,}/g, '*')}`);
      return world.fetch(input, init);
    },
    clock: () => world.now,
    random: seededRandom(seed),
  };
  return { db, profile, deps };
}

/** The organizers' device, with the evening on the server. */
export async function anOrganizer(world: World, seed = 500) {
  const device = aDevice(world, seed);
  const { evening } = world;
  const { identity, manifest, create, sealedManifest, lists } = evening;
  const kept = await saveDesk(device.db, {
    eid: manifest.eid,
    title: manifest.title,
    sealedIdentity: new Uint8Array(1),
    manifest,
    createdAt: world.now,
    pendingCreate: { create, manifest: sealedManifest, lists },
  });
  if (!kept.ok) throw new Error(kept.reason);
  const port = createDesk(device.deps);
  const { eid } = manifest;
  const token = identity.memberToken;
  const published = await port.publish(eid, token);
  if (!published.ok) throw new Error(published.reason);

  const state = async (): Promise<DeskState> => {
    const rows = await deskLogOf(device.db, eid)();
    const opened = await Promise.all(rows.map(({ entry }) => openLogEntry(entry, logKeys(identity))));
    return foldLog(emptyDesk, opened);
  };
  return {
    ...device,
    port,
    eid,
    token,
    state,
    /** Takes what came and tells the phones of it. */
    receive: async (): Promise<DeskState> => {
      const pulled = await port.pull(eid, token);
      if (!pulled.ok) throw new Error(pulled.reason);
      const desk = await state();
      const due = dueEntries(desk, new Map(), seededRandom(world.calls.length));
      const put = await port.putBoard(
        eid,
        token,
        due.map(({ entry }) => entry),
      );
      if (!put.ok) throw new Error(put.reason);
      return desk;
    },
  };
}

export function join(device: Device, code: JoinCode) {
  return joinEvening(device.deps, code, () => undefined, new AbortController().signal);
}

/** An attendee's phone that joined. */
export async function anAttendee(world: World, seed = 1): Promise<Device> {
  const device = aDevice(world, seed);
  const joined = await join(device, world.evening.code);
  if (!joined.ok) throw new Error(joined.reason);
  return device;
}

/** Writes and seals a card; returns its record id. */
export async function sealed({ db, deps }: Device, world: World, text: string): Promise<string> {
  const draft = aDraft({ id: text, eid: world.evening.manifest.eid, text });
  const result = await sealDraft(db, deps, { draft, lang: 'ru', listVersion: 1 });
  if (!result.ok) throw new Error(result.reason);
  return result.rid;
}

export function sync(device: Device) {
  return syncAll(device.deps);
}

/** The rest of a day passes, so that whatever waits to be tried again is due. */
export function later(world: World): void {
  world.now += 3 * 3_600_000;
}

/** An answer of somebody else. */
export function page(status = 200, body = '<!doctype html><title>Free Wi-Fi</title>', headers: Record<string, string> = {}): Response {
  return new Response(body, { status, headers: { 'Content-Type': 'text/html', ...headers } });
}

export function problem(status: number, code: string, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify({ type: 'about:blank', title: '', status, code }), {
    status,
    headers: { 'Content-Type': 'application/problem+json', ...headers },
  });
}

/** What the server is to be given of the evening. */
export function pendingOf({ evening }: World): PendingCreate {
  return { create: evening.create, manifest: evening.sealedManifest, lists: evening.lists };
}

/** The evening under a new join secret. */
export function rotated(
  { evening }: World,
  lists: readonly PeopleList[] = [testPeople()],
): { readonly rotation: Rotation; readonly code: JoinCode } {
  const random = seededRandom(777);
  const code: JoinCode = { ...evening.code, secret: random(16) };
  const sealedLists = lists.map((list) => sealList(list, code.secret, random));
  const named = sealedLists.map(({ id, bytes }, i) => ({ id, size: bytes.length, version: 2, kind: lists[i]?.kind ?? 'people' }));
  const manifest = { ...evening.manifest, lists: named };
  return {
    code,
    rotation: {
      eid: manifest.eid,
      memberToken: evening.identity.memberToken,
      epoch: manifest.epoch,
      post: toHex(sha256(participantKeys(code.secret).post)),
      manifest: sealManifest(manifest, evening.identity.coordinatorSecret, code, random),
      over: evening.sealedManifest,
      lists: sealedLists,
    },
  };
}

/** The evening's next epoch with other lists, sealed under the code that it has. */
export function publishLists({ evening }: World, lists: readonly PeopleList[]) {
  const random = seededRandom(888);
  const sealedLists = lists.map((list) => sealList(list, evening.code.secret, random));
  const named = sealedLists.map(({ id, bytes }, i) => ({ id, size: bytes.length, version: 2, kind: lists[i]?.kind ?? 'people' }));
  const manifest = { ...evening.manifest, epoch: 2, lists: named };
  return { manifest, lists: sealedLists, sealed: sealManifest(manifest, evening.identity.coordinatorSecret, evening.code, random) };
}

/** Puts something on the server as the desk. */
export async function put(world: World, path: string, body: Bytes, headers: Record<string, string> = {}): Promise<void> {
  const answer = await world.server(path, {
    method: 'PUT',
    headers: { Authorization: authorization(world.evening.identity.memberToken), ...headers },
    body,
  });
  if (!answer.ok) throw new Error(await answer.text());
}

/** Lets the desk say on the board where a card is. */
export async function say(organizer: Organizer, rid: string, state: CardState, day: string, change = 5): Promise<void> {
  const card = (await organizer.state()).cards.get(rid);
  if (!card) throw new Error('The desk does not have that card.');
  const keys = { eid: organizer.eid, rid, board: card.card.status.board, statusKey: fromBase64Url(card.card.status.key) };
  const ack = { rid, rev: card.card.rev, state, change, day, digest: sha256(await sealedBytes(organizer, rid)) };
  const put = await organizer.port.putBoard(organizer.eid, organizer.token, [sealAcknowledgement(ack, keys, organizer.deps.random)]);
  if (!put.ok) throw new Error(put.reason);
}

async function sealedBytes({ db, eid }: Organizer, rid: string): Promise<Bytes> {
  const rows = await deskLogOf(db, eid)();
  const entry = rows.map((row) => row.entry).find((one) => one.kind === 'record' && one.rid === rid);
  return entry?.kind === 'record' ? fromBase64(entry.blob) : new Uint8Array(0);
}
