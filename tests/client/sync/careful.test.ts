// @vitest-environment node
import { expect, test } from 'vitest';
import { createSync, type SyncOptions } from '../../../src/client/sync/createSync.ts';
import { formatJoinCode, joinLink, parseJoinCode, type JoinCode } from '../../../src/domain/event/index.ts';
import { keepSignature } from '../../../src/client/data/keepSignature.ts';
import { takeBackSignature } from '../../../src/client/data/commands.ts';
import { testPeople } from '../../support/evening.ts';
import { aDevice, anOrganizer, aWorld, sealed, type Device, type World } from './aWorld.ts';

const never = new AbortController().signal;

async function aCarefulPhone(): Promise<{ world: World; phone: Device; sync: ReturnType<typeof createSync>; planned: () => number }> {
  const world = await aWorld({}, [testPeople()], 'careful');
  await anOrganizer(world);
  const phone = aDevice(world);
  let timers = 0;
  const options: SyncOptions = { ...phone.deps, onlyAsked: true, later: () => (timers++, () => undefined) };
  const sync = createSync(options);
  expect(await sync.join(world.evening.code, () => undefined, never)).toMatchObject({ ok: true });
  world.calls.length = 0;
  return { world, phone, sync, planned: () => timers };
}

const sendings = (world: World): readonly string[] => world.calls.filter((call) => !call.startsWith('GET'));

test('nothing goes to the server before somebody says so: not after sealing, not at a look, and not again after a failure', async () => {
  const { world, phone, sync, planned } = await aCarefulPhone();
  const rid = await sealed(phone, world, 'Здравствуйте!');
  await sync.syncNow();
  expect(world.calls).toEqual([]);
  await sync.syncNow('look');
  expect(world.calls.length).toBeGreaterThan(0);
  expect(sendings(world)).toEqual([]);

  world.fetch = () => Promise.reject(new TypeError('no network'));
  await sync.syncNow('asked');
  world.fetch = world.server;
  world.calls.length = 0;
  await sync.syncNow();
  expect(world.calls).toEqual([]);
  expect(planned()).toBe(0);
  expect(await phone.db.outbox.get(rid)).toMatchObject({ uploadedTo: null });

  await sync.syncNow('asked');
  expect(sendings(world)).toHaveLength(1);
  expect(await phone.db.outbox.get(rid)).toMatchObject({ problem: null });
  expect((await phone.db.outbox.get(rid))?.uploadedTo).not.toBeNull();
});

test('who takes a signature back tells the server of that, and no card goes along', async () => {
  const { world, phone, sync } = await aCarefulPhone();
  const { eid } = world.evening.manifest;
  const line = { text: 'С днём рождения!', name: 'Маша' };
  const kept = await keepSignature(phone.db, phone.deps, {
    id: 'a1'.repeat(16),
    eid,
    card: 'c1'.repeat(16),
    person: 'probnikov-test',
    line,
    lang: 'ru',
  });
  if (!kept.ok) throw new Error(kept.reason);
  await sync.syncNow('asked');
  await sealed(phone, world, 'Здравствуйте!');
  await takeBackSignature(phone.db, kept.rid);
  world.calls.length = 0;
  await sync.syncNow('look');
  expect(sendings(world)).toEqual(['DELETE /v1/events/*/records/*']);
});

test('a way that keeps what it joins refuses a careful evening before it asks anybody', async () => {
  const world = await aWorld({}, [testPeople()], 'careful');
  await anOrganizer(world);
  const phone = aDevice(world);
  world.calls.length = 0;
  const sync = createSync(phone.deps);
  expect(await sync.join(world.evening.code, () => undefined, never)).toEqual({ ok: false, reason: 'join.careful' });
  expect(world.calls).toEqual([]);
  expect(await phone.db.evenings.count()).toBe(0);
});

test.each(['careful', 'ordinary'] as const)(
  'the code of a %s evening, made into the other kind by somebody, opens nothing',
  async (profile) => {
    const world = await aWorld({}, [testPeople()], profile);
    await anOrganizer(world);
    const { eid, secret, pin } = world.evening.code;
    const other: JoinCode = profile === 'careful' ? { eid, secret, pin } : { eid, secret, pin, careful: true };
    const read = parseJoinCode(profile === 'careful' ? joinLink('https://example.org', other) : formatJoinCode(other));
    if (!read.ok) throw new Error(read.reason);
    const phone = aDevice(world);
    const sync = createSync({ ...phone.deps, ...(read.code.careful && { onlyAsked: true as const }) });
    expect(await sync.join(read.code, () => undefined, never)).toEqual({ ok: false, reason: 'manifest.profile' });
    expect(await phone.db.evenings.count()).toBe(0);
  },
);
