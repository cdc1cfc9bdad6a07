// @vitest-environment node
import { expect, test } from 'vitest';
import { keptSetting } from '../../../../src/client/data/deskSettings.ts';
import { newDesk } from '../../../../src/client/features/desk/create/newDesk.ts';
import { OpenDesk } from '../../../../src/client/features/desk/session/OpenDesk.svelte.ts';
import { restoreDesk } from '../../../../src/client/features/desk/unlock/restoreDesk.ts';
import { createDesk } from '../../../../src/client/sync/createDesk.ts';
import type { EventPlan } from '../../../../src/domain/event/index.ts';
import { testPeople } from '../../../support/evening.ts';
import { aDevice, aWorld, join, type World } from '../../sync/aWorld.ts';
import { aDeskWithACard, depsOf, keysHere, onCard } from './aDesk.ts';

const words = 'river lamp orange window seven quiet';
const plan: EventPlan = {
  title: 'Вечер открыток',
  place: 'Кафе',
  date: '2026-11-22',
  theme: '',
  mode: 'open',
  languages: ['ru'],
  lists: [testPeople()],
};

async function aNewDesk(world: World) {
  const device = aDevice(world, 900);
  const port = createDesk(device.deps);
  const made = await newDesk(plan, words, { db: device.db, keys: keysHere, clock: () => world.now, random: device.deps.random });
  if (!made.ok) throw new Error(made.reason);
  return { ...device, port, ...made.value };
}

test('an evening is created without a network, and published when there is one', async () => {
  const world = await aWorld();
  world.fetch = () => Promise.reject(new TypeError('no network'));
  const { db, deps, port, row, identity } = await aNewDesk(world);
  const open = new OpenDesk();
  const session = await open.open(depsOf({ db, deps, port }, world), row, identity);
  await session.sync();
  expect(session.problem).toBe('network.none');
  expect(session.row.created).toBe(0);
  expect([...session.people.keys()]).toEqual(['probnikov-test']);
  world.fetch = world.server;
  await session.sync();
  expect(session.problem).toBeNull();
  expect(session.row.created).toBe(1);
  const phone = aDevice(world, 901);
  if (!session.code) throw new Error('There is no code.');
  expect(await join(phone, session.code)).toMatchObject({ ok: true });
  open.lock('hand');
});

test('a server that wants a code makes the evening once it has the right one; nothing of the evening is lost to a wrong one', async () => {
  const world = await aWorld({ invite: 'green-apples' });
  const { db, deps, port, row, identity } = await aNewDesk(world);
  const open = new OpenDesk();
  const session = await open.open(depsOf({ db, deps, port }, world), row, identity);
  expect(session.serverCode).toBeNull();
  await session.sync();
  expect(session.serverCode).toBe('wanted');
  for (const wrong of ['red-apples', 'зелёные яблоки']) {
    session.useServerCode(wrong);
    expect(session.serverCode).toBe('wanted');
    await session.sync();
    expect(session.serverCode).toBe('wrong');
  }
  // The next look is without any code, and the screen still says why.
  await session.sync();
  expect(session.serverCode).toBe('wrong');
  expect(await db.desks.get(row.eid)).toMatchObject({ created: 0, pendingCreate: row.pendingCreate });
  world.fetch = () => Promise.reject(new TypeError('no network'));
  session.useServerCode(' green-apples ');
  await session.sync();
  expect(session.row.created).toBe(0);
  world.fetch = world.server;
  await session.sync();
  expect(session).toMatchObject({ serverCode: null, problem: null });
  expect(session.row.created).toBe(1);
  if (!session.code) throw new Error('There is no code.');
  expect(await join(aDevice(world, 902), session.code)).toMatchObject({ ok: true });
  const stored = JSON.stringify([await db.desks.toArray(), await db.settings.toArray()]);
  expect(stored).not.toContain('green-apples');
  open.lock('hand');
});

test('the device holds the key only as a passphrase file, and nothing of it in the clear', async () => {
  const world = await aWorld();
  const { db, row, identity } = await aNewDesk(world);
  expect(new TextDecoder().decode(row.sealedIdentity)).toMatch(/^age-encryption\.org\/v1\n-> scrypt /);
  const stored = JSON.stringify([await db.desks.toArray(), await db.settings.toArray()]);
  expect(stored).not.toContain(identity.epochs[0]?.identity);
});

test('another laptop becomes the same desk from the identity and the server’s log alone', async () => {
  const { world, session, rid } = await aDeskWithACard('Здравствуйте, Тест!');
  await session.act({ type: 'holdBack', ...onCard(session, rid), reason: 'language' });
  await session.sync();
  const laptop = aDevice(world, 950);
  const port = createDesk(laptop.deps);
  const restored = await restoreDesk(world.evening.identity, words, 'saved', {
    db: laptop.db,
    port,
    keys: keysHere,
    clock: () => world.now,
  });
  if (!restored.ok) throw new Error(restored.reason);
  expect(restored.value).toMatchObject({ title: 'Вечер открыток', created: 1, recoveryChecked: 1 });
  const open = new OpenDesk();
  const unlocked = await open.unlock(depsOf({ ...laptop, port }, world), keysHere, restored.value, words);
  if (!unlocked.ok) throw new Error(unlocked.reason);
  await unlocked.session.sync();
  expect(unlocked.session.desk.cards.get(rid)).toMatchObject({ text: 'Здравствуйте, Тест!', state: 'heldBack', heldReason: 'language' });
  expect([...unlocked.session.people.keys()]).toEqual(['probnikov-test']);
  open.lock('hand');
});

test('a key that came as text opens the desk, but no saved copy counts as checked', async () => {
  const { world } = await aDeskWithACard();
  const laptop = aDevice(world, 950);
  const deps = { db: laptop.db, port: createDesk(laptop.deps), keys: keysHere, clock: () => world.now };
  const restored = await restoreDesk(world.evening.identity, words, 'text', deps);
  if (!restored.ok) throw new Error(restored.reason);
  expect(restored.value.recoveryChecked).toBe(0);
  expect((await laptop.db.desks.get(restored.value.eid))?.recoveryChecked).toBe(0);
  // The key is elsewhere already: the desk opens without asking for another copy.
  expect((await laptop.db.settings.get(keptSetting(restored.value.eid)))?.value).toBe(true);
});

test('restoring with no network says so and leaves nothing behind', async () => {
  const world = await aWorld();
  const laptop = aDevice(world, 950);
  world.fetch = () => Promise.reject(new TypeError('no network'));
  const port = createDesk(laptop.deps);
  const restored = await restoreDesk(world.evening.identity, words, 'saved', {
    db: laptop.db,
    port,
    keys: keysHere,
    clock: () => world.now,
  });
  expect(restored).toMatchObject({ ok: false, reason: 'network.none' });
  expect(await laptop.db.desks.count()).toBe(0);
});

test('a forgotten passphrase is replaced on the same device with the identity file, without a network', async () => {
  const world = await aWorld();
  world.fetch = () => Promise.reject(new TypeError('no network'));
  const { db, port, row, identity } = await aNewDesk(world);
  const restored = await restoreDesk(identity, 'seven other words', 'saved', { db, port, keys: keysHere, clock: () => world.now });
  if (!restored.ok) throw new Error(restored.reason);
  expect(await keysHere.open(restored.value.sealedIdentity, 'seven other words')).toBeDefined();
  // What waits for the server still waits.
  expect(await db.desks.get(row.eid)).toMatchObject({ created: 0, pendingCreate: row.pendingCreate });
});
