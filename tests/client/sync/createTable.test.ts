// @vitest-environment node
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepAtTable, makeTable, tableHere, type ToRelay } from '../../../src/client/data/atTable.ts';
import { isOwed, relayedOf } from '../../../src/client/data/carried.ts';
import { keepFromPhone } from '../../../src/client/data/fromPhone.ts';
import type { TableKeys } from '../../../src/client/data/ports.ts';
import { secretsOf } from '../../../src/client/data/secretsOf.ts';
import { createTable } from '../../../src/client/sync/createTable.ts';
import { formatJoinCode } from '../../../src/domain/event/index.ts';
import { aSealedCard, anEvening } from '../../support/evening.ts';
import { seededRandom } from '../../support/random.ts';
import { aDevice, anOrganizer, aWorld, type Device, type World } from './aWorld.ts';

const pin = { salt: new Uint8Array(16), hash: new Uint8Array(32) };
const random = seededRandom(6);
const offline = () => Promise.reject(new TypeError('Failed to fetch'));

// Only what ends an upload: databases and keys need their own time.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

async function aTableOf(world: World): Promise<Device & { port: ReturnType<typeof createTable>; keys: TableKeys }> {
  const device = aDevice(world, 77);
  const port = createTable(device.deps);
  const opened = await open(port, world);
  if (!opened.ok) throw new Error(opened.reason);
  const { code, manifest } = opened;
  await makeTable(device.db, device.deps.random, { number: 2, name: 'Стол', pin, code, manifest });
  return { ...device, port, keys: { code, manifest } };
}

function open(port: ReturnType<typeof createTable>, { evening }: World) {
  return port.open(evening.code, () => undefined, new AbortController().signal);
}

async function aRecord(world: World, ordinal = 0): Promise<ToRelay> {
  const { card, sealed } = await aSealedCard(world.evening, ordinal);
  const secrets = secretsOf(seededRandom(1000)(16), { kind: 'card', ordinal });
  const { eid, rev, epoch } = card;
  return { eid, rev, epoch, sealed, kind: 'card', unfinished: false, instead: [], ...secrets };
}

test('a table opens its evening from the server once, and from its own disk with the code alone from then on', async () => {
  const world = await aWorld();
  await anOrganizer(world);
  const { port, db } = await aTableOf(world);
  expect(await db.evenings.count()).toBe(0);
  world.fetch = offline;
  expect(await open(port, world)).toMatchObject({ ok: true, manifest: { title: world.evening.manifest.title } });
  const other = await anEvening(5);
  expect(await port.open({ ...world.evening.code, pin: other.code.pin }, () => undefined, new AbortController().signal)).toEqual({
    ok: false,
    reason: 'manifest.signature',
  });
});

test('what a table carries waits for a network, goes, and stays until the desk says that it has it', async () => {
  const world = await aWorld();
  const organizer = await anOrganizer(world);
  const { port, keys, db } = await aTableOf(world);
  const { eid } = organizer;
  for (const ordinal of [0, 1]) await keepAtTable(db, random, keys.code, await aRecord(world, ordinal));
  world.fetch = offline;
  expect(await port.round(keys)).toMatchObject({ online: false, problem: 'network.none' });
  expect(await relayedOf(db, eid)()).toHaveLength(2);
  world.fetch = world.server;
  expect(await port.round(keys)).toMatchObject({ online: true, problem: null });
  // The server's own word proves nothing.
  expect((await relayedOf(db, eid)()).map(({ relayed }) => relayed.uploadedTo !== null)).toEqual([true, true]);
  expect((await organizer.receive()).cards.size).toBe(2);
  await port.round(keys);
  expect(await relayedOf(db, eid)()).toEqual([]);
});

test('a server that was restored from a copy gets once more what the desk never had', async () => {
  const world = await aWorld();
  const organizer = await anOrganizer(world);
  const { port, keys, db } = await aTableOf(world);
  await keepAtTable(db, random, keys.code, await aRecord(world));
  await port.round(keys);
  await world.restore(123);
  await organizer.port.publish(organizer.eid, organizer.token);
  await anOrganizer(world, 501);
  await port.round(keys);
  await port.round(keys);
  const calls = world.calls.filter((call) => call.startsWith('PUT /v1/events/*/records/'));
  // Twice the card, and once the table's counts.
  expect(calls).toHaveLength(3);
  expect(await relayedOf(db, organizer.eid)()).toHaveLength(1);
});

test('a server that was restored from a copy hears the table’s counts once more, also where nothing waits', async () => {
  const world = await aWorld();
  const organizer = await anOrganizer(world);
  const { port, keys, db } = await aTableOf(world);
  await keepAtTable(db, random, keys.code, await aRecord(world));
  await port.round(keys);
  await organizer.receive();
  await port.round(keys);
  await port.round(keys);
  expect(await relayedOf(db, organizer.eid)()).toEqual([]);
  const told = async () => [...(await organizer.receive()).tables.values()].map(({ report }) => report.rev);
  expect(await told()).toEqual([2]);
  await world.restore(123);
  await organizer.port.publish(organizer.eid, organizer.token);
  const restored = await anOrganizer(world, 501);
  expect([...(await restored.receive()).tables.values()]).toEqual([]);
  await port.round(keys);
  const [after] = (await restored.receive()).tables.values();
  expect(after?.report).toMatchObject({ number: 2, cards: 1, waiting: 0 });
  // Once is enough.
  const calls = world.calls.length;
  await port.round(keys);
  expect(world.calls.slice(calls).filter((call) => call.startsWith('PUT'))).toEqual([]);
});

test('what a phone handed over goes to the server from the table, again to a restored one, and the desk has it once', async () => {
  const world = await aWorld();
  const organizer = await anOrganizer(world);
  const { port, keys, db } = await aTableOf(world);
  const { eid, rid, rev, epoch, writeToken, sealed } = await aRecord(world);
  expect(await keepFromPhone(db, random, keys.code, [{ eid, rid, rev, epoch, writeToken, sealed }])).toMatchObject({ taken: 1 });
  expect(await port.round(keys)).toMatchObject({ problem: null });
  expect((await organizer.receive()).cards.size).toBe(1);
  const [row] = await relayedOf(db, eid)();
  expect(row && isOwed(row)).toBe(false);
  // It is none of the table's own, and not in what it tells of itself.
  const [table] = (await organizer.receive()).tables.values();
  expect(table?.report).toMatchObject({ cards: 0, waiting: 0 });
  await world.restore(123);
  await organizer.port.publish(organizer.eid, organizer.token);
  const restored = await anOrganizer(world, 501);
  await port.round(keys);
  await port.round(keys);
  expect((await restored.receive()).cards.size).toBe(1);
});

test('after the code was changed a table keeps what it carries and says why it cannot send', async () => {
  const world = await aWorld();
  const organizer = await anOrganizer(world);
  const { port, keys, db } = await aTableOf(world);
  await keepAtTable(db, random, keys.code, await aRecord(world));
  world.fetch = (input, init) =>
    init.method === 'PUT'
      ? Promise.resolve(
          new Response(JSON.stringify({ code: 'join.rotated' }), { status: 403, headers: { 'content-type': 'application/problem+json' } }),
        )
      : world.server(input, init);
  expect(await port.round(keys)).toMatchObject({ online: true, problem: 'join.rotated' });
  expect(await relayedOf(db, organizer.eid)()).toHaveLength(1);
});

/** A server whose answers to some uploads are others. */
function answering(world: World, to: (path: string, size: number) => string | undefined): World['fetch'] {
  return (input, init) => {
    const size = init.body instanceof Blob ? init.body.size : ((init.body as { byteLength?: number } | undefined)?.byteLength ?? 0);
    const code = init.method === 'PUT' && input.includes('/records/') ? to(input, size) : undefined;
    if (code === undefined) return world.server(input, init);
    if (code === 'network.slow') {
      return new Promise((_, reject) => {
        init.signal?.addEventListener('abort', () => {
          reject(new DOMException('The operation was aborted.', 'AbortError'));
        });
        vi.advanceTimersByTime(60_000);
      });
    }
    return Promise.resolve(
      new Response(JSON.stringify({ code }), {
        status: code === 'server.failed' ? 500 : 400,
        headers: { 'content-type': 'application/problem+json' },
      }),
    );
  };
}

test('a card that a slow network does not carry keeps no other waiting, and the board is read all the same', async () => {
  const world = await aWorld();
  const organizer = await anOrganizer(world);
  const { port, keys, db } = await aTableOf(world);
  const records = await Promise.all([0, 1, 2].map((ordinal) => aRecord(world, ordinal)));
  for (const record of records) await keepAtTable(db, random, keys.code, record);
  const [stuck] = records;
  world.fetch = answering(world, (path) => (stuck && path.includes(stuck.rid) ? 'network.slow' : undefined));
  expect(await port.round(keys)).toMatchObject({ online: true, problem: 'network.slow' });
  expect((await organizer.receive()).cards.size).toBe(2);
  await port.round(keys);
  expect((await relayedOf(db, organizer.eid)()).map(({ rid }) => rid)).toEqual([stuck?.rid]);
});

test('where nothing gets through, the rest is not tried in vain', async () => {
  const world = await aWorld();
  await anOrganizer(world);
  const { port, keys, db } = await aTableOf(world);
  for (const ordinal of [0, 1, 2, 3]) await keepAtTable(db, random, keys.code, await aRecord(world, ordinal));
  let tried = 0;
  world.fetch = answering(world, () => (tried++, 'network.slow'));
  await port.round(keys);
  expect(tried).toBe(2);
});

test('a record that the server never takes keeps the desk from no counts', async () => {
  const world = await aWorld();
  const organizer = await anOrganizer(world);
  const { port, keys, db } = await aTableOf(world);
  const { eid, rid, rev, epoch, writeToken, sealed } = await aRecord(world);
  await keepFromPhone(db, random, keys.code, [{ eid, rid, rev, epoch, writeToken, sealed }]);
  await keepAtTable(db, random, keys.code, await aRecord(world, 1));
  world.fetch = answering(world, (path) => (path.includes(rid) ? 'request.malformed' : undefined));
  expect(await port.round(keys)).toMatchObject({ problem: 'request.malformed' });
  expect([...(await organizer.receive()).tables.values()]).toHaveLength(1);
  expect((await organizer.receive()).cards.size).toBe(1);
});

test('a table tells the desk its number and counts, again when they have changed, and no time of day', async () => {
  const world = await aWorld();
  const organizer = await anOrganizer(world);
  const { port, keys, db } = await aTableOf(world);
  for (const ordinal of [0, 1]) await keepAtTable(db, random, keys.code, await aRecord(world, ordinal));
  await port.round(keys);
  const [first] = (await organizer.receive()).tables.values();
  expect(first?.report).toMatchObject({ rev: 1, number: 2, name: 'Стол', cards: 2, signatures: 0, unfinished: 0, waiting: 2 });
  expect(Object.values(first?.report ?? {}).filter((value) => /\d\d:\d\d/u.test(String(value)))).toEqual([]);
  // By then the desk has said that it has them.
  await port.round(keys);
  await port.round(keys);
  const tables = [...(await organizer.receive()).tables.values()];
  expect(tables.map(({ report }) => report)).toMatchObject([{ rid: first?.report.rid, rev: 2, cards: 2, waiting: 0 }]);
  expect(world.calls.filter((call) => call.startsWith('PUT /v1/events/*/records/'))).toHaveLength(4);
});

test('nothing of the code reaches the disk, whatever a table does', async () => {
  const world = await aWorld();
  await anOrganizer(world);
  const { port, keys, db } = await aTableOf(world);
  await keepAtTable(db, random, keys.code, await aRecord(world));
  await port.round(keys);
  const rows = await Promise.all(db.tables.map((table) => table.toArray()));
  const kept = JSON.stringify(rows, (_, value: unknown) => (value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value));
  expect(kept).not.toContain(formatJoinCode(world.evening.code));
  expect(kept).not.toContain(Buffer.from(world.evening.code.secret).toString('hex'));
  expect(await tableHere(db)()).toBeDefined();
});
