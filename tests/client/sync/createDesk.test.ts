// @vitest-environment node
import { expect, test } from 'vitest';
import { saveDesk } from '../../../src/client/data/deskCommands.ts';
import { deskLogOf, deskOutboxOf, listsOf } from '../../../src/client/data/queries.ts';
import { createDesk } from '../../../src/client/sync/createDesk.ts';
import { queueHere } from '../data/queueHere.ts';
import { toBase64, toHex } from '../../../src/domain/bytes/index.ts';
import { logKeys, sealOperation, type Operation } from '../../../src/domain/log/index.ts';
import type { LogPage, WireOperation } from '../../../src/domain/wire/index.ts';
import { defaultConfig } from '../../../src/server/config.ts';
import {
  aDevice,
  aLongList,
  anAttendee,
  anOrganizer,
  aWorld,
  page,
  pendingOf,
  problem,
  rotated,
  sealed,
  sync,
  type Organizer,
  type World,
} from './aWorld.ts';

async function anOperation(organizer: Organizer, world: World, operation: Operation, counter: number): Promise<WireOperation> {
  const { eid, recipient, epoch } = world.evening.manifest;
  const head = { id: toHex(organizer.deps.random(16)), epoch, card: 'rid' in operation ? operation.rid : null, counter };
  const { operationKey } = logKeys(world.evening.identity);
  return { ...head, audience: 'organizers', blob: toBase64(await sealOperation(operation, { ...head, eid }, recipient, operationKey)) };
}

const day = '2026-11-22';

/** A desk with one received card. */
async function aDesk() {
  const world = await aWorld();
  const organizer = await anOrganizer(world);
  const phone = await anAttendee(world);
  const rid = await sealed(phone, world, 'Здравствуйте!');
  await sync(phone);
  await organizer.receive();
  return { world, organizer, phone, rid };
}

test('wherever publishing is cut off, it goes on, and the server has the evening once', async () => {
  for (let cut = 0; cut < 4; cut++) {
    const world = await aWorld({}, [aLongList(20), aLongList(10)]);
    let left = cut;
    // The server does it, and its answer is lost.
    world.fetch = async (input, init) => {
      const answer = await world.server(input, init);
      return left-- === 0 ? Promise.reject(new TypeError('cut off')) : answer;
    };
    await expect(anOrganizer(world)).rejects.toThrow('network.none');
    const organizer = await anOrganizer(world);
    expect(await organizer.db.desks.get(organizer.eid)).toMatchObject({ created: 1, pendingCreate: null });
    expect(await organizer.port.publish(organizer.eid, organizer.token)).toEqual({ ok: true });
    expect((await anAttendee(world)).db).toBeDefined();
  }
});

test('a server where not everybody may create an evening wants the operator’s word', async () => {
  const world = await aWorld({ invite: 'from-the-operator', quota: defaultConfig.quota });
  await expect(anOrganizer(world)).rejects.toThrow('create.notAllowed');
  const device = aDevice(world, 5);
  const { identity, manifest } = world.evening;
  const desk = { eid: manifest.eid, title: '', sealedIdentity: new Uint8Array(1), manifest, createdAt: 0, pendingCreate: pendingOf(world) };
  await saveDesk(device.db, desk);
  const port = createDesk(device.deps);
  expect(await port.publish(manifest.eid, identity.memberToken, 'somebody else’s'.replace(/\W/g, ''))).toMatchObject({
    ok: false,
    reason: 'create.notAllowed',
  });
  expect(await port.publish(manifest.eid, identity.memberToken, 'from-the-operator')).toEqual({ ok: true });
});

test('before an evening is made the server says whether it wants a code, and whether it knows the one that was given', async () => {
  const closed = createDesk(aDevice(await aWorld({ invite: 'from-the-operator' })).deps);
  expect(await closed.mayCreate()).toBe(false);
  expect(await closed.mayCreate('somebody-else’s')).toBe(false);
  expect(await closed.mayCreate('from-the-Operator')).toBe(false);
  expect(await closed.mayCreate('from-the-operator')).toBe(true);
  const open = await aWorld();
  const port = createDesk(aDevice(open).deps);
  expect(await port.mayCreate()).toBe(true);
  open.fetch = () => Promise.resolve(page());
  expect(await port.mayCreate()).toBeUndefined();
  open.fetch = () => Promise.reject(new TypeError('no network'));
  expect(await port.mayCreate('any')).toBeUndefined();
});

test('a Wi-Fi that answers everything with 200 publishes nothing', async () => {
  const world = await aWorld();
  world.fetch = () => Promise.resolve(page());
  await expect(anOrganizer(world)).rejects.toThrow('network.portal');
});

test('the log comes page by page, each row once', async () => {
  const world = await aWorld();
  const organizer = await anOrganizer(world);
  const phone = await anAttendee(world);
  for (let n = 0; n < 7; n++) await sealed(phone, world, `card ${String(n)}`);
  await sync(phone);
  // Pages of two rows, as a server with large records would cut them.
  world.fetch = (input, init) => world.server(input.replace(/limit=\d+/, 'limit=2'), init);
  expect(await organizer.port.pull(organizer.eid, organizer.token)).toEqual({ ok: true, fresh: 7 });
  expect(await organizer.port.pull(organizer.eid, organizer.token)).toEqual({ ok: true, fresh: 0 });
  expect((await deskLogOf(organizer.db, organizer.eid)()).map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect((await deskLogOf(organizer.db, organizer.eid, 5)()).map(({ seq }) => seq)).toEqual([6, 7]);
});

test('what is done at the desk waits for the network, goes in order, and leaves the outbox when the log shows it', async () => {
  const { world, organizer, rid } = await aDesk();
  const operations = [
    await anOperation(organizer, world, { type: 'approve', rid, rev: 1, day }, 0),
    await anOperation(organizer, world, { type: 'print', rid, rev: 1, day, batch: 'ab'.repeat(16) }, 1),
  ];
  for (const operation of operations) await queueHere(organizer.db, organizer.eid, [operation]);
  world.fetch = () => Promise.reject(new TypeError('offline'));
  expect(await organizer.port.push(organizer.eid, organizer.token)).toMatchObject({ ok: false, reason: 'network.none' });
  expect(await deskOutboxOf(organizer.db, organizer.eid)()).toHaveLength(2);
  // The server takes them, and its answer is lost.
  world.fetch = async (input, init) => {
    await world.server(input, init);
    throw new TypeError('cut off');
  };
  await organizer.port.push(organizer.eid, organizer.token);
  expect(await deskOutboxOf(organizer.db, organizer.eid)()).toHaveLength(2);
  world.fetch = world.server;
  expect(await organizer.port.push(organizer.eid, organizer.token)).toEqual({ ok: true, sent: 2 });
  expect(await deskOutboxOf(organizer.db, organizer.eid)()).toEqual([]);
  const card = (await organizer.state()).cards.get(rid);
  expect(card).toMatchObject({ state: 'printed', counter: 2 });
});

test('a desk that was slower than another one is told, and has the other’s work in its log', async () => {
  const { world, organizer, rid } = await aDesk();
  const second = await anOrganizer(world, 600);
  await queueHere(organizer.db, organizer.eid, [await anOperation(organizer, world, { type: 'approve', rid, rev: 1, day }, 0)]);
  await queueHere(second.db, second.eid, [await anOperation(second, world, { type: 'holdBack', rid, rev: 1, day, reason: 'why' }, 0)]);
  expect(await second.port.push(second.eid, second.token)).toEqual({ ok: true, sent: 1 });
  expect(await organizer.port.push(organizer.eid, organizer.token)).toMatchObject({ ok: false, reason: 'operation.race' });
  expect((await organizer.state()).cards.get(rid)).toMatchObject({ state: 'heldBack', counter: 1 });
  expect(await deskOutboxOf(organizer.db, organizer.eid)()).toHaveLength(1);
});

test('after the server was restored from a backup, the desk loses no card and sends its work again', async () => {
  const { world, organizer, rid, phone } = await aDesk();
  await sync(phone);
  expect(await phone.db.outbox.count()).toBe(0);
  await queueHere(organizer.db, organizer.eid, [await anOperation(organizer, world, { type: 'approve', rid, rev: 1, day }, 0)]);
  await organizer.port.push(organizer.eid, organizer.token);

  for (const seed of [11, 12]) {
    await world.restore(seed);
    await organizer.db.desks.update(organizer.eid, { created: 0, pendingCreate: pendingOf(world) });
    await organizer.port.publish(organizer.eid, organizer.token);
    expect(await organizer.port.pull(organizer.eid, organizer.token)).toEqual({ ok: true, fresh: 0 });
    expect((await organizer.state()).cards.get(rid)).toMatchObject({ state: 'received', text: 'Здравствуйте!' });
    expect(await deskOutboxOf(organizer.db, organizer.eid)()).toHaveLength(1);
    const late = await sealed(phone, world, `late ${String(seed)}`);
    await sync(phone);
    expect(await organizer.port.push(organizer.eid, organizer.token)).toEqual({ ok: true, sent: 1 });
    const { cards } = await organizer.state();
    expect(cards.get(rid)).toMatchObject({ state: 'approved' });
    expect(cards.get(late)).toMatchObject({ state: 'received' });
    expect(await deskOutboxOf(organizer.db, organizer.eid)()).toEqual([]);
    // Only the rows after the last one are asked for again.
    const last = (await organizer.db.desks.get(organizer.eid))?.last ?? 0;
    expect(await deskLogOf(organizer.db, organizer.eid, last)()).toEqual([]);
  }
});

test('a server that was put back by a copy of its database, under the same generation, is noticed by its shorter log', async () => {
  const { world, organizer, rid, phone } = await aDesk();
  await sync(phone);
  const generation = (await organizer.db.desks.get(organizer.eid))?.generation;
  for (const turn of [1, 2]) {
    await world.restore();
    await organizer.db.desks.update(organizer.eid, { created: 0, pendingCreate: pendingOf(world) });
    await organizer.port.publish(organizer.eid, organizer.token);
    expect(await organizer.port.pull(organizer.eid, organizer.token)).toEqual({ ok: true, fresh: 0 });
    const late = await sealed(phone, world, `late ${String(turn)}`);
    await sync(phone);
    // It comes under a number that this desk has read before.
    expect(await organizer.port.pull(organizer.eid, organizer.token)).toEqual({ ok: true, fresh: 1 });
    const { cards } = await organizer.state();
    expect([cards.get(rid)?.state, cards.get(late)?.state]).toEqual(['received', 'received']);
    // The session reads its rows anew where this changes.
    expect((await organizer.db.desks.get(organizer.eid))?.generation).toBe(`${String(generation)}/${String(turn)}`);
  }
});

test('a log that is out of order, repeats itself, promises more than it brings or is none is refused, and nothing of it is kept', async () => {
  const { world, organizer } = await aDesk();
  const before = await deskLogOf(organizer.db, organizer.eid)();
  const row = await organizer.db.desks.get(organizer.eid);
  const entry = before[0]?.entry;
  if (!entry) throw new Error('no entry');
  const generation = row?.generation ?? '';
  const pages: LogPage[] = [
    {
      generation,
      entries: [
        { ...entry, seq: 3 },
        { ...entry, seq: 2 },
      ],
      last: 3,
    },
    {
      generation,
      entries: [
        { ...entry, seq: 2 },
        { ...entry, seq: 2 },
      ],
      last: 3,
    },
    { generation, entries: [entry], last: 1 },
    { generation, entries: [], last: 9 },
  ];
  const answers = pages.map((one) => JSON.stringify(one)).concat('{"entries":[]}', '[]');
  for (const answer of answers) {
    world.fetch = () => Promise.resolve(new Response(answer, { headers: { 'Content-Type': 'application/json' } }));
    expect(await organizer.port.pull(organizer.eid, organizer.token)).toMatchObject({ ok: false, reason: 'log.malformed' });
  }
  world.fetch = () => Promise.resolve(page());
  expect(await organizer.port.pull(organizer.eid, organizer.token)).toMatchObject({ ok: false, reason: 'network.portal' });
  world.fetch = () => Promise.resolve(problem(403, 'member.revoked'));
  expect(await organizer.port.pull(organizer.eid, organizer.token)).toMatchObject({ ok: false, reason: 'member.revoked' });
  expect(await deskLogOf(organizer.db, organizer.eid)()).toEqual(before);
});

test('another laptop is a desk with nothing but the identity file', async () => {
  const { world, organizer, rid } = await aDesk();
  const laptop = aDevice(world, 42);
  const port = createDesk(laptop.deps);
  const { identity, manifest } = world.evening;
  const fetched = await port.fetchManifest(identity, [identity.joinSecret], 1);
  expect(fetched).toEqual({ ok: true, manifest, joinSecret: identity.joinSecret, sealed: world.evening.sealedManifest });
  expect(await port.fetchLists(manifest, identity.memberToken)).toEqual({ ok: true });
  expect((await listsOf(laptop.db, manifest.eid)()).map(({ id }) => id)).toEqual(manifest.lists.map(({ id }) => id));
  await saveDesk(laptop.db, {
    eid: organizer.eid,
    title: '',
    sealedIdentity: new Uint8Array(1),
    manifest,
    createdAt: 0,
    pendingCreate: null,
  });
  expect(await port.pull(organizer.eid, organizer.token)).toEqual({ ok: true, fresh: 1 });
  expect((await deskLogOf(laptop.db, organizer.eid)()).map(({ entry }) => entry.kind === 'record' && entry.rid)).toEqual([rid]);
});

test('a changed code can be sent again after a cut, and brings the new lists and manifest', async () => {
  const world = await aWorld();
  const organizer = await anOrganizer(world);
  const { rotation, code } = rotated(world);
  for (let cut = 0; cut < 3; cut++) {
    let left = cut;
    world.fetch = async (input, init) => {
      const answer = await world.server(input, init);
      return left-- === 0 ? Promise.reject(new TypeError('cut off')) : answer;
    };
    expect(await organizer.port.rotate(rotation)).toMatchObject({ ok: false, reason: 'network.none' });
  }
  world.fetch = world.server;
  expect(await organizer.port.rotate(rotation)).toEqual({ ok: true });
  const { identity } = world.evening;
  expect(await organizer.port.fetchManifest(identity, [identity.joinSecret], 1)).toEqual({ ok: false, reason: 'manifest.unreadable' });
  const fetched = await organizer.port.fetchManifest(identity, [identity.joinSecret, code.secret], 1);
  if (!fetched.ok) throw new Error(fetched.reason);
  expect(fetched.joinSecret).toEqual(code.secret);
  expect(await organizer.port.fetchLists(fetched.manifest, identity.memberToken)).toEqual({ ok: true });
});

test('a desk that is not here is named as such', async () => {
  const world = await aWorld();
  const port = createDesk(aDevice(world).deps);
  const token = world.evening.identity.memberToken;
  expect(await port.publish('ff'.repeat(16), token)).toMatchObject({ ok: false, reason: 'desk.notFound' });
  expect(await port.pull('ff'.repeat(16), token)).toMatchObject({ ok: false, reason: 'desk.notFound' });
});
