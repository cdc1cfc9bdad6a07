// @vitest-environment node
import { expect, test } from 'vitest';
import type { JoinProgress } from '../../../src/client/data/ports.ts';
import { createSync, type SyncOptions } from '../../../src/client/sync/createSync.ts';
import { aDevice, anOrganizer, aWorld, join, sealed, type Device } from './aWorld.ts';

/** A phone's sync whose timers the test runs. */
function aSync(device: Device, options: Partial<SyncOptions> = {}) {
  const planned: { run: () => void; milliseconds: number; stopped: boolean }[] = [];
  const sync = createSync({
    ...device.deps,
    later: (run, milliseconds) => {
      const one = { run, milliseconds, stopped: false };
      planned.push(one);
      return () => {
        one.stopped = true;
      };
    },
    ...options,
  });
  return { sync, planned };
}

const never = new AbortController().signal;

test('"ready without a network" comes after the rest of the app is on the phone, and not before', async () => {
  const world = await aWorld();
  const { eid } = await anOrganizer(world);
  const phone = aDevice(world);
  const seen: JoinProgress[] = [];
  let offline = true;
  const { sync } = aSync(phone, {
    prepareApp: (_, onprogress) => {
      onprogress(3, 9);
      return Promise.resolve(offline ? { ok: false, reason: 'network.none' } : { ok: true });
    },
  });
  expect(await sync.join(world.evening.code, (progress) => seen.push(progress), never)).toEqual({ ok: false, reason: 'network.none' });
  expect(await phone.db.evenings.get(eid)).toMatchObject({ ready: 0 });
  offline = false;
  expect(await sync.join(world.evening.code, (progress) => seen.push(progress), never)).toEqual({ ok: true, eid });
  expect(await phone.db.evenings.get(eid)).toMatchObject({ ready: 1 });
  expect(seen).toContainEqual({ part: 'app', done: 3, total: 9 });
});

test('a join that was cut off becomes ready with a later sync, once lists and app are there', async () => {
  const world = await aWorld();
  const { eid } = await anOrganizer(world);
  const phone = aDevice(world);
  world.fetch = (input, init) => (input.includes('/lists/') ? Promise.reject(new TypeError('cut off')) : world.server(input, init));
  const { sync } = aSync(phone, { prepareApp: () => Promise.resolve({ ok: true }) });
  await sync.join(world.evening.code, () => undefined, never);
  await sync.syncNow();
  expect(await phone.db.evenings.get(eid)).toMatchObject({ ready: 0 });
  world.fetch = world.server;
  await sync.syncNow();
  expect(await phone.db.evenings.get(eid)).toMatchObject({ ready: 1 });
});

test('what makes a PDF comes along only where guests print at home, also where organizers say so later', async () => {
  const world = await aWorld();
  const { eid } = await anOrganizer(world);
  const phone = aDevice(world);
  const asked: string[] = [];
  const { sync } = aSync(phone, {
    prepareApp: (group) => {
      asked.push(group);
      return Promise.resolve({ ok: true });
    },
  });
  await sync.join(world.evening.code, () => undefined, never);
  await sync.syncNow();
  expect(asked).toEqual(['attendee']);
  const known = await phone.db.evenings.get(eid);
  if (!known) throw new Error('It did not join.');
  // Nobody prints at home on a careful evening, whatever was chosen.
  await phone.db.evenings.put({ ...known, manifest: { ...known.manifest, addresses: 'ownPost', profile: 'careful' } });
  world.fetch = () => Promise.reject(new TypeError('no network'));
  await sync.syncNow();
  expect(asked).toEqual(['attendee']);
  await phone.db.evenings.put({ ...known, manifest: { ...known.manifest, addresses: 'ownPost' } });
  await sync.syncNow();
  await sync.syncNow();
  expect(asked).toEqual(['attendee', 'print']);
});

test('a card that is sealed while a round runs goes with the next one, which follows at once', async () => {
  const world = await aWorld();
  await anOrganizer(world);
  const phone = aDevice(world);
  await join(phone, world.evening.code);
  await sealed(phone, world, 'one');
  const { sync } = aSync(phone);
  const first = sync.syncNow();
  const second = await sealed(phone, world, 'two');
  const next = sync.syncNow();
  const after = sync.syncNow();
  await Promise.all([first, next, after]);
  expect(await phone.db.outbox.get(second)).toMatchObject({ problem: null });
  expect((await phone.db.outbox.get(second))?.uploadedTo).not.toBeNull();
});

test('the screen hears when a round runs and whether the server was heard', async () => {
  const world = await aWorld();
  await anOrganizer(world);
  const phone = aDevice(world);
  await join(phone, world.evening.code);
  const { sync } = aSync(phone);
  const seen: unknown[] = [];
  const end = sync.subscribe(() => seen.push(sync.status));
  expect(sync.status).toEqual({ online: null, running: false });
  await sync.syncNow();
  expect(seen).toEqual([
    { online: null, running: true },
    { online: true, running: false },
  ]);
  world.fetch = () => Promise.reject(new TypeError('offline'));
  await sync.syncNow();
  expect(sync.status).toEqual({ online: false, running: false });
  end();
  await sync.syncNow();
  expect(seen).toHaveLength(4);
});

test('while a card waits for the desk the open page looks again by itself; with nothing waiting it is quiet', async () => {
  const world = await aWorld();
  const organizer = await anOrganizer(world);
  const phone = aDevice(world);
  await join(phone, world.evening.code);
  let background = 0;
  const { sync, planned } = aSync(phone, { syncLater: () => background++ });
  await sync.syncNow();
  expect(planned).toEqual([]);
  await sealed(phone, world, 'one');
  world.fetch = () => Promise.reject(new TypeError('offline'));
  await sync.syncNow();
  expect(background).toBe(1);
  world.fetch = world.server;
  planned.at(-1)?.run();
  await expect.poll(async () => (await phone.db.outbox.toArray())[0]?.uploadedTo).toBeTypeOf('string');
  await sync.syncNow();
  // It is on the server: the browser need not be asked again, but the board still is.
  expect(background).toBe(1);
  await organizer.receive();
  planned.at(-1)?.run();
  await expect.poll(() => phone.db.outbox.count()).toBe(0);
  await sync.syncNow();
  const count = planned.filter(({ stopped }) => !stopped).length;
  await sync.syncNow();
  expect(planned.filter(({ stopped }) => !stopped)).toHaveLength(count);
  for (const { milliseconds } of planned) expect(milliseconds).toBeGreaterThanOrEqual(45_000);
});

test('a database that gives way to a newer version stops no screen: sync ends quietly', async () => {
  const world = await aWorld();
  await anOrganizer(world);
  const phone = aDevice(world);
  await join(phone, world.evening.code);
  const { sync } = aSync(phone);
  phone.db.close();
  await sync.syncNow();
  expect(sync.status).toEqual({ online: null, running: false });
});
