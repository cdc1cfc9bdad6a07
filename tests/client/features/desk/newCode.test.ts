// @vitest-environment node
import { expect, test } from 'vitest';
import { OpenDesk } from '../../../../src/client/features/desk/session/OpenDesk.svelte.ts';
import { restoreDesk } from '../../../../src/client/features/desk/unlock/restoreDesk.ts';
import type { DeskSession } from '../../../../src/client/features/desk/session/DeskSession.svelte.ts';
import { createDesk } from '../../../../src/client/sync/createDesk.ts';
import { toHex } from '../../../../src/domain/bytes/index.ts';
import { formatJoinCode, type DeskIdentity, type JoinCode } from '../../../../src/domain/event/index.ts';
import { aDevice, aWorld, join, sealed, sync, type World } from '../../sync/aWorld.ts';
import { aDeskWithACard, anOpenDesk, depsOf, keysHere, openOn } from './aDesk.ts';

const offline = () => Promise.reject(new TypeError('no network'));

function codeOf({ code }: DeskSession): JoinCode {
  if (!code) throw new Error('There is no code.');
  return code;
}

/** Two laptops with the same evening open. */
async function twoDesks() {
  const first = await aDeskWithACard();
  const second = await anOpenDesk(first.world, 600);
  await second.session.sync();
  return { ...first, other: second.session, colleague: second.organizer };
}

test('a new code shuts out the old one and keeps the cards', async () => {
  const { world, session, phone, rid } = await aDeskWithACard();
  const old = codeOf(session);
  expect(await session.renewCode()).toMatchObject({ ok: true });
  await session.sync();
  expect(session).toMatchObject({ problem: null, renewing: false, codeNews: false });
  expect(toHex(codeOf(session).secret)).not.toBe(toHex(old.secret));
  expect(await join(aDevice(world, 900), old)).toMatchObject({ ok: false, reason: 'join.rotated' });
  // The phone with the old code keeps its card and is told.
  const late = await sealed(phone, world, 'Ещё одна открытка.');
  await sync(phone);
  expect(await phone.db.evenings.get(session.eid)).toMatchObject({ rotated: 1 });
  expect(await phone.db.outbox.get(late)).toBeDefined();
  // With the new code it goes on.
  expect(await join(phone, codeOf(session))).toMatchObject({ ok: true });
  world.now += 3 * 3_600_000;
  await sync(phone);
  await session.sync();
  expect([...session.desk.cards.keys()].sort()).toEqual([rid, late].sort());
  expect([...session.people.keys()]).toEqual(['probnikov-test']);
});

test('a second open desk takes the new code with its next look, says so once, and goes on', async () => {
  const { world, session, other } = await twoDesks();
  const before = codeOf(other);
  await session.renewCode();
  await session.sync();
  expect(codeOf(other)).toEqual(before);
  await other.sync();
  expect(formatJoinCode(codeOf(other))).toBe(formatJoinCode(codeOf(session)));
  expect(other).toMatchObject({ problem: null, listsProblem: null, codeNews: true });
  expect([...other.people.keys()]).toEqual(['probnikov-test']);
  expect(await join(aDevice(world, 900), codeOf(other))).toMatchObject({ ok: true });
  other.dismissNews();
  await other.sync();
  expect(other.codeNews).toBe(false);
  // And it can make the next one.
  await other.renewCode();
  await other.sync();
  await session.sync();
  expect(formatJoinCode(codeOf(session))).toBe(formatJoinCode(codeOf(other)));
  expect(session.codeNews).toBe(true);
});

test('a desk that was locked meanwhile has the new code and its people after the unlock, also without a network', async () => {
  const { world, session, other, colleague } = await twoDesks();
  await session.renewCode();
  await session.sync();
  await other.sync();
  other.close();
  world.fetch = offline;
  const { session: again } = await openOn(colleague, world);
  expect(formatJoinCode(codeOf(again))).toBe(formatJoinCode(codeOf(session)));
  expect([...again.people.keys()]).toEqual(['probnikov-test']);
  expect(again).toMatchObject({ listsProblem: null, renewing: false });
});

test('a new code that is made without a network waits, and the old one stands until the server has it', async () => {
  const { world, organizer, session } = await aDeskWithACard();
  const old = codeOf(session);
  world.fetch = offline;
  await session.renewCode();
  await session.sync();
  expect(session.renewing).toBe(true);
  expect(codeOf(session)).toEqual(old);
  session.close();
  const { session: again } = await openOn(organizer, world);
  expect(again.renewing).toBe(true);
  world.fetch = world.server;
  await again.sync();
  expect(again).toMatchObject({ renewing: false, problem: null });
  expect(await join(aDevice(world, 960), old)).toMatchObject({ ok: false, reason: 'join.rotated' });
  expect(await join(aDevice(world, 961), codeOf(again))).toMatchObject({ ok: true });
});

test('wherever a change of the code is cut off, it goes on, on whichever desk looks next', async () => {
  const asked = (path: string, method: string) => (input: string, init: RequestInit) => input.includes(path) && init.method === method;
  const cuts = [asked('/ops', 'POST'), asked('/lists/', 'PUT'), asked('/rotate', 'POST'), asked('/manifest', 'PUT')];
  for (const isCut of cuts) {
    const { world, session, other } = await twoDesks();
    // The server does it, its answer is lost, and this laptop is never heard of again.
    let isLost = false;
    world.fetch = async (input, init) => {
      if (isLost) return offline();
      const answer = await world.server(input, init);
      isLost = isCut(input, init);
      return isLost ? offline() : answer;
    };
    await session.renewCode();
    await session.sync();
    expect(session.problem).toBe('network.none');
    session.close();
    world.fetch = world.server;
    await other.sync();
    expect(other).toMatchObject({ problem: null, renewing: false, codeNews: true });
    expect(await join(aDevice(world, 970), codeOf(other))).toMatchObject({ ok: true });
    expect(await join(aDevice(world, 971), world.evening.code)).toMatchObject({ ok: false, reason: 'join.rotated' });
  }
});

test('two desks that change the code at the same moment end with one that works', async () => {
  const { world, session, other } = await twoDesks();
  // The first is held up just before it tells the server, until the second is through.
  let isHeld = true;
  world.fetch = async (input, init) => {
    if (isHeld && input.endsWith('/rotate')) {
      isHeld = false;
      await other.renewCode();
      await other.sync();
    }
    return world.server(input, init);
  };
  await session.renewCode();
  await session.sync();
  for (let round = 0; round < 3; round++) for (const desk of [session, other]) await desk.sync();
  expect(formatJoinCode(codeOf(session))).toBe(formatJoinCode(codeOf(other)));
  for (const desk of [session, other]) expect(desk).toMatchObject({ problem: null, renewing: false });
  expect(await join(aDevice(world, 980), codeOf(session))).toMatchObject({ ok: true });
});

test('a refused change is tried again with the very same lists, so that it does not fill the server', async () => {
  const { world, session } = await aDeskWithACard();
  const put = new Set<string>();
  let isRefused = true;
  world.fetch = (input, init) => {
    if (init.method === 'PUT' && input.includes('/lists/')) put.add(input);
    return isRefused && input.endsWith('/rotate') ? offline() : world.server(input, init);
  };
  await session.renewCode();
  for (let i = 0; i < 3; i++) await session.sync();
  isRefused = false;
  await session.sync();
  expect(session).toMatchObject({ problem: null, renewing: false });
  expect(put.size).toBe(world.evening.lists.length);
});

test('a server that hands out the manifest of the old code again is given the new one again', async () => {
  const { world, session } = await aDeskWithACard();
  await session.renewCode();
  await session.sync();
  const code = codeOf(session);
  await world.restore(7);
  await anOpenDesk(world, 700);
  await session.sync();
  await session.sync();
  expect(session).toMatchObject({ problem: null, renewing: false });
  expect(codeOf(session)).toEqual(code);
  expect(await join(aDevice(world, 990), code)).toMatchObject({ ok: true });
});

async function restoreOn(world: World, identity: DeskIdentity, seed: number) {
  const laptop = aDevice(world, seed);
  const port = createDesk(laptop.deps);
  const restored = await restoreDesk(identity, 'some words', 'saved', { db: laptop.db, port, keys: keysHere, clock: () => world.now });
  return { laptop, port, restored };
}

test('a key file that was saved before the code was changed still opens the desk elsewhere: the log leads on from it', async () => {
  const { world, session, rid } = await aDeskWithACard();
  const saved = session.identity;
  await session.renewCode();
  await session.sync();
  await session.renewCode();
  await session.sync();
  expect(session.isOpenedBy(saved)).toBe(true);
  expect(session.isOpenedBy({ ...saved, joinSecret: new Uint8Array(16) })).toBe(false);
  expect(session.isOpenedBy({ ...saved, memberToken: new Uint8Array(32) })).toBe(false);
  for (const identity of [saved, session.identity]) {
    const { laptop, port, restored } = await restoreOn(world, identity, 950);
    if (!restored.ok) throw new Error(restored.reason);
    const open = new OpenDesk();
    const unlocked = await open.unlock(depsOf({ ...laptop, port }, world), keysHere, restored.value, 'some words');
    if (!unlocked.ok) throw new Error(unlocked.reason);
    await unlocked.session.sync();
    expect(unlocked.session).toMatchObject({ problem: null, listsProblem: null, codeNews: false });
    expect(formatJoinCode(codeOf(unlocked.session))).toBe(formatJoinCode(codeOf(session)));
    expect([...unlocked.session.people.keys()]).toEqual(['probnikov-test']);
    expect(unlocked.session.desk.cards.has(rid)).toBe(true);
    // Its passphrase is forgotten: the same file sets another one, without a network.
    world.fetch = offline;
    const deps = { db: laptop.db, port, keys: keysHere, clock: () => world.now };
    expect(await restoreDesk(identity, 'other words', 'saved', deps)).toMatchObject({ ok: true });
    world.fetch = world.server;
    open.lock('hand');
  }
});

test('where no desk wrote the new code down, an old key file says that it is too old and leaves nothing behind', async () => {
  const world = await aWorld();
  const { session } = await anOpenDesk(world);
  await session.renewCode();
  await session.sync();
  // A server that hides the row.
  world.fetch = async (input, init) => {
    if (!input.includes('/log')) return world.server(input, init);
    return new Response(JSON.stringify({ generation: 'ab'.repeat(16), entries: [], last: 0 }), {
      headers: { 'Content-Type': 'application/json' },
    });
  };
  const { laptop, restored } = await restoreOn(world, world.evening.identity, 955);
  expect(restored).toEqual({ ok: false, reason: 'manifest.unreadable' });
  expect(await laptop.db.desks.count()).toBe(0);
});

test('the desk knows the earlier codes with the day on which each ended, and so does a colleague’s', async () => {
  const { session, other } = await twoDesks();
  const first = codeOf(session);
  expect(session.formerCodes).toEqual([]);
  await session.renewCode();
  await session.sync();
  const second = codeOf(session);
  await session.renewCode();
  await session.sync();
  await other.sync();
  for (const desk of [session, other]) {
    expect(desk.formerCodes.map(({ code }) => formatJoinCode(code))).toEqual([second, first].map(formatJoinCode));
    expect(desk.formerCodes.map(({ until }) => until)).toEqual([session.today, session.today]);
  }
});
