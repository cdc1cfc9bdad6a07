// @vitest-environment node
import { expect, test } from 'vitest';
import { handOver } from '../../../src/client/data/queries.ts';
import { exclusively } from '../../../src/client/sync/exclusive.ts';
import { syncAll } from '../../../src/client/sync/syncAll.ts';
import { authorization } from '../../support/evening.ts';
import {
  aDevice,
  aLongList,
  anAttendee,
  anOrganizer,
  aWorld,
  join,
  later,
  pendingOf,
  publishLists,
  put,
  rotated,
  say,
  sealed,
  sync,
} from './aWorld.ts';
import { someLocks } from '../data/someLocks.ts';

test('a sealed card leaves the phone only after the desk has acknowledged it over the board', async () => {
  const world = await aWorld();
  const organizer = await anOrganizer(world);
  const phone = await anAttendee(world);
  const rid = await sealed(phone, world, 'Здравствуйте!');

  expect(await sync(phone)).toEqual({ online: true, unsent: 1, onlyHere: 0 });
  expect(await phone.db.outbox.get(rid)).toMatchObject({ problem: null, attempts: 0 });
  expect(await phone.db.cards.get(rid)).toMatchObject({ state: 'sealed' });

  const desk = await organizer.receive();
  expect(desk.cards.get(rid)?.text).toBe('Здравствуйте!');
  expect(await sync(phone)).toEqual({ online: true, unsent: 0, onlyHere: 0 });
  expect(await phone.db.outbox.count()).toBe(0);
  expect(await phone.db.cards.get(rid)).toMatchObject({ state: 'received', day: '2026-11-22' });
});

test('sync without a network changes nothing, and says so at the card', async () => {
  const world = await aWorld();
  await anOrganizer(world);
  const phone = await anAttendee(world);
  const rids = [await sealed(phone, world, 'one'), await sealed(phone, world, 'two'), await sealed(phone, world, 'three')];
  world.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
  world.calls.length = 0;
  expect(await sync(phone)).toEqual({ online: false, unsent: 3, onlyHere: 3 });
  // Where there is no network, two tries are enough.
  expect(world.calls).toHaveLength(2);
  const rows = await phone.db.outbox.bulkGet(rids);
  expect(rows.map((row) => row?.uploadedTo)).toEqual([null, null, null]);
  expect(rows.filter((row) => row?.problem === 'network.none')).toHaveLength(2);
  // No network is nobody's fault: all go with the first one that comes.
  world.fetch = world.server;
  expect(await sync(phone)).toEqual({ online: true, unsent: 3, onlyHere: 0 });
});

test('page, second tab and background worker at once send each card once', async () => {
  const world = await aWorld();
  await anOrganizer(world);
  const phone = await anAttendee(world);
  for (const text of ['one', 'two', 'three']) await sealed(phone, world, text);
  const locks = someLocks();
  const tabs = [phone, aDevice(world, 2, phone.profile), aDevice(world, 3, phone.profile)];
  world.calls.length = 0;
  await Promise.all(tabs.map(({ deps }) => syncAll({ ...deps, locks })));
  expect(world.calls.filter((call) => call.startsWith('PUT'))).toHaveLength(3);
});

test('a tab that sleeps in the middle of a round does not keep the others from sending for good', async () => {
  const world = await aWorld();
  const locks = someLocks();
  const { deps } = aDevice(world);
  const asleep = new Promise<void>(() => undefined);
  void exclusively({ ...deps, locks }, () => asleep);
  await expect.poll(() => locks.held.size).toBe(1);
  expect(await exclusively({ ...deps, locks }, () => Promise.resolve('sent'), 20)).toBe('sent');
});

test('without Web Locks the second tab leaves a running round alone, and a killed tab does not block for long', async () => {
  const world = await aWorld();
  await anOrganizer(world);
  const phone = await anAttendee(world);
  for (const text of ['one', 'two', 'three']) await sealed(phone, world, text);
  const second = aDevice(world, 2, phone.profile);
  world.calls.length = 0;
  const [one, two] = await Promise.all([sync(phone), sync(second)]);
  expect([one.online, two.online].filter((online) => online === null)).toHaveLength(1);
  expect(world.calls.filter((call) => call.startsWith('PUT'))).toHaveLength(3);

  await phone.db.settings.put({ key: 'otk-sync', value: { holder: 'a killed tab', until: world.now + 60_000 } });
  expect((await sync(second)).online).toBeNull();
  world.now += 60_001;
  expect((await sync(second)).online).toBe(true);
  // A clock that was set back years must not leave the lease standing for years.
  await phone.db.settings.put({ key: 'otk-sync', value: { holder: 'a killed tab', until: world.now + 10 * 365 * 86_400_000 } });
  expect((await sync(second)).online).toBe(true);
});

test('two evenings on one phone are synced side by side, and trouble with one does not touch the other', async () => {
  const world = await aWorld();
  const organizer = await anOrganizer(world);
  const phone = await anAttendee(world);
  const rid = await sealed(phone, world, 'for the first evening');
  // An evening that the server does not know (any more).
  const known = await phone.db.evenings.get(organizer.eid);
  if (known)
    await phone.db.evenings.put({
      ...known,
      eid: 'ff'.repeat(16),
      joinedAt: known.joinedAt + 1,
      manifest: { ...known.manifest, eid: 'ff'.repeat(16) },
    });
  await sync(phone);
  expect(await phone.db.evenings.get('ff'.repeat(16))).toMatchObject({ problem: 'event.notFound' });
  expect(await phone.db.evenings.get(organizer.eid)).toMatchObject({ problem: null, lastSyncAt: world.now });
  expect(await phone.db.outbox.get(rid)).toMatchObject({ problem: null });
});

test('a server that was restored from a backup gets everything again that was never acknowledged', async () => {
  const world = await aWorld();
  const organizer = await anOrganizer(world);
  const phone = await anAttendee(world);
  const early = await sealed(phone, world, 'acknowledged before');
  await sync(phone);
  await organizer.receive();
  await sync(phone);
  const late = await sealed(phone, world, 'sent, not acknowledged');
  await sync(phone);
  const before = (await phone.db.outbox.get(late))?.uploadedTo;

  await world.restore(123);
  await organizer.db.desks.update(organizer.eid, { created: 0, pendingCreate: pendingOf(world) });
  expect(await organizer.port.publish(organizer.eid, organizer.token)).toEqual({ ok: true });
  await sync(phone);
  const row = await phone.db.outbox.get(late);
  expect(row?.uploadedTo).not.toBe(before);
  expect(row?.uploadedTo).not.toBeNull();

  // The desk holds both: the one that only it still had, and the one that was sent again.
  const desk = await organizer.receive();
  expect([...desk.cards.keys()].sort()).toEqual([early, late].sort());
  await sync(phone);
  expect(await phone.db.outbox.count()).toBe(0);
});

test('a card that a restored server lost and that cannot be sent just now counts as on this phone only', async () => {
  const world = await aWorld();
  const organizer = await anOrganizer(world);
  const phone = await anAttendee(world);
  const rids = [await sealed(phone, world, 'one'), await sealed(phone, world, 'two')];
  await sync(phone);
  expect(await handOver(phone.db, organizer.eid)()).toMatchObject({ onlyHere: 0, underway: 2 });
  await world.restore(123);
  await organizer.db.desks.update(organizer.eid, { created: 0, pendingCreate: pendingOf(world) });
  await organizer.port.publish(organizer.eid, organizer.token);
  // Both are due again; the first tells of the other server, and the network breaks before the second.
  world.now += 13 * 3_600_000;
  let taken = 0;
  world.fetch = (input, init) =>
    input.includes('/records/') && ++taken > 1 ? Promise.reject(new TypeError('cut off')) : world.server(input, init);
  await sync(phone);
  expect(taken).toBeGreaterThan(1);
  expect(await handOver(phone.db, organizer.eid)()).toMatchObject({ onlyHere: 1, underway: 1 });
  world.fetch = world.server;
  await sync(phone);
  expect([...(await organizer.receive()).cards.keys()].sort()).toEqual(rids.sort());
});

test('a card that the server lost without knowing is sent again after half a day', async () => {
  const world = await aWorld();
  await anOrganizer(world);
  const phone = await anAttendee(world);
  await sealed(phone, world, 'Здравствуйте!');
  await sync(phone);
  world.calls.length = 0;
  later(world);
  await sync(phone);
  expect(world.calls.some((call) => call.startsWith('PUT'))).toBe(false);
  world.now += 12 * 3_600_000;
  await sync(phone);
  expect(world.calls.some((call) => call.startsWith('PUT'))).toBe(true);
});

test('after the code was changed the cards stay, and go out once the new code is scanned', async () => {
  const world = await aWorld();
  const organizer = await anOrganizer(world);
  const phone = await anAttendee(world);
  const sent = await sealed(phone, world, 'sent before');
  await sync(phone);
  const rotation = rotated(world);
  expect(await organizer.port.rotate(rotation.rotation)).toEqual({ ok: true });
  const kept = await sealed(phone, world, 'written after');

  await sync(phone);
  expect(await phone.db.evenings.get(organizer.eid)).toMatchObject({ rotated: 1, problem: 'join.rotated' });
  expect(await phone.db.outbox.get(kept)).toMatchObject({ uploadedTo: null, problem: 'join.rotated' });
  // What was sent with the old code still comes home: the board stays readable.
  await organizer.receive();
  await sync(phone);
  expect((await phone.db.outbox.toArray()).map(({ rid }) => rid)).toEqual([kept]);
  expect(await phone.db.cards.get(sent)).toMatchObject({ state: 'received' });
  // The old code no longer joins.
  expect(await join(aDevice(world, 9), world.evening.code)).toEqual({ ok: false, reason: 'join.rotated' });

  const secret = (await phone.db.evenings.get(organizer.eid))?.replySecret;
  expect(await join(phone, rotation.code)).toEqual({ ok: true, eid: organizer.eid });
  expect(await phone.db.evenings.get(organizer.eid)).toMatchObject({ rotated: 0, replySecret: secret, nextOrdinal: 2 });
  expect((await phone.db.lists.toArray()).map(({ id }) => id)).toEqual(rotation.rotation.lists.map(({ id }) => id));
  await sync(phone);
  await organizer.receive();
  await sync(phone);
  expect(await phone.db.outbox.count()).toBe(0);
});

test('news of a card come over the board, and an older board takes nothing back', async () => {
  const world = await aWorld();
  const organizer = await anOrganizer(world);
  const phone = await anAttendee(world);
  const rid = await sealed(phone, world, 'Здравствуйте!');
  await sync(phone);
  await organizer.receive();
  const older = await (
    await world.server(`/v1/events/${organizer.eid}/board`, { headers: { Authorization: authorization(organizer.token) } })
  ).arrayBuffer();
  // The letter box was earlier than the printer's clock: the desk's own order counts, not the days.
  await say(organizer, rid, 'posted', '2026-11-20');
  await sync(phone);
  expect(await phone.db.cards.get(rid)).toMatchObject({ state: 'posted', day: '2026-11-20' });
  world.fetch = (input, init) =>
    input.endsWith('/board')
      ? Promise.resolve(new Response(older, { headers: { 'Content-Type': 'application/octet-stream' } }))
      : world.server(input, init);
  await sync(phone);
  expect(await phone.db.cards.get(rid)).toMatchObject({ state: 'posted', day: '2026-11-20' });
});

test('a clock ten years off warns, and keeps no card from being sealed and sent', async () => {
  for (const years of [-10, 10]) {
    const world = await aWorld();
    const organizer = await anOrganizer(world);
    const phone = await anAttendee(world);
    const offset = years * 365 * 86_400_000;
    const off = { ...phone, deps: { ...phone.deps, clock: () => world.now + offset } };
    const rid = await sealed(off, world, 'Здравствуйте!');
    await sync(off);
    expect(await phone.db.evenings.get(organizer.eid)).toMatchObject({ clockWarning: 1, problem: null });
    await organizer.receive();
    await sync(off);
    expect(await phone.db.outbox.count()).toBe(0);
    expect(await phone.db.cards.get(rid)).toMatchObject({ state: 'received', day: '2026-11-22' });
    // Once it is right again, the warning goes.
    await sealed(phone, world, 'another');
    await sync(phone);
    expect(await phone.db.evenings.get(organizer.eid)).toMatchObject({ clockWarning: 0 });
  }
});

test('new lists replace the old ones only when all of them are here; until then the phone goes on with what it has', async () => {
  const world = await aWorld({}, [aLongList(300)]);
  const organizer = await anOrganizer(world);
  const phone = await anAttendee(world);
  await phone.db.evenings.update(organizer.eid, { ready: 1 });
  const before = await phone.db.evenings.toArray();
  const [first, second] = [aLongList(400), aLongList(20)];
  const update = publishLists(world, [first, second]);
  for (const { id, bytes } of update.lists) await put(world, `/v1/events/${organizer.eid}/lists/${id}`, bytes);
  await put(world, `/v1/events/${organizer.eid}/manifest`, update.sealed, { 'Otk-Epoch': '2' });

  let left = 3;
  world.fetch = (input, init) =>
    input.includes('/lists/') && left-- <= 0 ? Promise.reject(new TypeError('cut off')) : world.server(input, init);
  await sync(phone);
  const meanwhile = await phone.db.evenings.get(organizer.eid);
  expect(meanwhile?.manifest).toEqual({ ...update.manifest, lists: before[0]?.manifest.lists });
  expect((await phone.db.lists.toArray()).map(({ id }) => id)).toContain(before[0]?.manifest.lists[0]?.id);

  world.fetch = world.server;
  await sync(phone);
  expect((await phone.db.evenings.get(organizer.eid))?.manifest).toEqual(update.manifest);
  expect((await phone.db.lists.toArray()).map(({ id }) => id).sort()).toEqual(update.lists.map(({ id }) => id).sort());
});

test('while the lists of a new code cannot be loaded, a ready phone keeps its old code and lists, which open each other', async () => {
  const world = await aWorld();
  const organizer = await anOrganizer(world);
  const phone = await anAttendee(world);
  await phone.db.evenings.update(organizer.eid, { ready: 1 });
  const before = await phone.db.evenings.get(organizer.eid);
  const { rotation, code } = rotated(world);
  await organizer.port.rotate(rotation);
  await sync(phone);
  world.fetch = (input, init) => (input.includes('/lists/') ? Promise.reject(new TypeError('cut off')) : world.server(input, init));
  expect(await join(phone, code)).toMatchObject({ ok: false, reason: 'network.none' });
  expect(await phone.db.evenings.get(organizer.eid)).toMatchObject({ code: before?.code, manifest: before?.manifest, rotated: 1 });
  world.fetch = world.server;
  expect(await join(phone, code)).toMatchObject({ ok: true });
  const after = await phone.db.evenings.get(organizer.eid);
  expect(after).toMatchObject({ rotated: 0, ready: 1 });
  expect(after?.manifest.lists.map(({ id }) => id)).toEqual((await phone.db.lists.toArray()).map(({ id }) => id));
});
