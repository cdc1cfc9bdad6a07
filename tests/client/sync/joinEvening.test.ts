// @vitest-environment node
import { expect, test } from 'vitest';
import { joinEvening } from '../../../src/client/sync/joinEvening.ts';
import type { JoinProgress } from '../../../src/client/data/ports.ts';
import { sealManifest, type JoinCode } from '../../../src/domain/event/index.ts';
import { openList } from '../../../src/domain/list/index.ts';
import { limits } from '../../../src/domain/wire/index.ts';
import { anEvening } from '../../support/evening.ts';
import { seededRandom } from '../../support/random.ts';
import { troubled } from '../data/aPhone.ts';
import { aDevice, aLongList, anAttendee, anOrganizer, aWorld, join, page, rotated, sealed, sync, type World } from './aWorld.ts';

const octets = { headers: { 'Content-Type': 'application/octet-stream' } };

/** Answers the manifest in the server's place. */
function withManifest(world: World, bytes: Uint8Array<ArrayBuffer>): void {
  world.fetch = (input, init) => (input.endsWith('/manifest') ? Promise.resolve(new Response(bytes, octets)) : world.server(input, init));
}

test('after a join the evening and its lists are on the phone, and the lists open', async () => {
  const world = await aWorld({}, [aLongList(), aLongList(10)]);
  await anOrganizer(world);
  const phone = await anAttendee(world);
  const { manifest, code } = world.evening;
  expect(await phone.db.evenings.toArray()).toMatchObject([
    { eid: manifest.eid, manifest, nextOrdinal: 0, ready: 0, rotated: 0, problem: null },
  ]);
  const lists = await phone.db.lists.toArray();
  expect(lists.map(({ id }) => id).sort()).toEqual(manifest.lists.map(({ id }) => id).sort());
  for (const { id, bytes } of lists) expect(openList(bytes, id, code.secret)).toMatchObject({ ok: true });
  expect(await phone.db.pieces.count()).toBe(0);
});

test('what is on the phone is counted off in bytes, and never goes back', async () => {
  const world = await aWorld({}, [aLongList(), aLongList(10)]);
  await anOrganizer(world);
  const seen: JoinProgress[] = [];
  await joinEvening(aDevice(world).deps, world.evening.code, (progress) => seen.push(progress), new AbortController().signal);
  const people = seen.filter(({ part }) => part === 'people');
  const total = world.evening.manifest.lists.reduce((sum, { size }) => sum + size, 0);
  expect(people.length).toBeGreaterThan(total / limits.listPiece);
  expect(people.at(-1)).toEqual({ part: 'people', done: total, total });
  expect(people.every(({ done }, i) => done >= (people[i - 1]?.done ?? 0))).toBe(true);
  expect(seen[0]).toMatchObject({ part: 'manifest', done: 0 });
});

test('wherever a join is cut off, it goes on there: no piece is loaded twice', async () => {
  const world = await aWorld({}, [aLongList()]);
  await anOrganizer(world);
  const pieces = Math.ceil((world.evening.manifest.lists[0]?.size ?? 0) / limits.listPiece);
  expect(pieces).toBeGreaterThan(3);
  const first = aDevice(world);
  let loaded = 0;
  for (let cut = 0; cut <= pieces; cut++) {
    // Each time the browser is killed and opened again.
    const phone = aDevice(world, 1, first.profile);
    let left = 1;
    world.fetch = (input, init) => {
      if (!input.includes('/lists/')) return world.server(input, init);
      if (left-- <= 0) return Promise.reject(new TypeError('cut off'));
      loaded++;
      return world.server(input, init);
    };
    const result = await join(phone, world.evening.code);
    expect(result).toMatchObject(cut < pieces - 1 ? { ok: false, reason: 'network.none' } : { ok: true, eid: world.evening.manifest.eid });
    phone.db.close();
  }
  expect(loaded).toBe(pieces);
});

test('a person who stops a join keeps what was loaded', async () => {
  const world = await aWorld({}, [aLongList()]);
  await anOrganizer(world);
  const phone = aDevice(world);
  const stop = new AbortController();
  const result = await joinEvening(
    phone.deps,
    world.evening.code,
    ({ part, done }) => part === 'people' && done > 0 && stop.abort(),
    stop.signal,
  );
  expect(result).toMatchObject({ ok: false, reason: 'join.stopped' });
  expect(await phone.db.pieces.count()).toBe(1);
});

test('a join that was stopped is finished by a later sync', async () => {
  const world = await aWorld({}, [aLongList()]);
  await anOrganizer(world);
  const phone = aDevice(world);
  world.fetch = (input, init) => (input.includes('/lists/') ? Promise.reject(new TypeError('cut off')) : world.server(input, init));
  expect(await join(phone, world.evening.code)).toMatchObject({ ok: false, reason: 'network.none' });
  world.fetch = world.server;
  await sync(phone);
  expect(await phone.db.lists.count()).toBe(1);
});

test('a list whose bytes are not those of its name is thrown away with all its pieces', async () => {
  const world = await aWorld({}, [aLongList()]);
  await anOrganizer(world);
  const phone = aDevice(world);
  world.fetch = async (input, init) => {
    const answer = await world.server(input, init);
    if (!input.includes('/lists/')) return answer;
    const bytes = new Uint8Array(await answer.arrayBuffer());
    return new Response(bytes.with(3, (bytes[3] ?? 0) ^ 1), { status: answer.status, headers: answer.headers });
  };
  expect(await join(phone, world.evening.code)).toMatchObject({ ok: false, reason: 'list.hash' });
  expect([await phone.db.lists.count(), await phone.db.pieces.count()]).toEqual([0, 0]);
  // It is not loaded again with every sync.
  world.calls.length = 0;
  await sync(phone);
  await sync(phone);
  expect(world.calls.filter((one) => one.includes('/lists/')).length).toBeLessThanOrEqual(
    Math.ceil((world.evening.manifest.lists[0]?.size ?? 0) / limits.listPiece),
  );
  world.fetch = world.server;
  expect(await join(phone, world.evening.code)).toMatchObject({ ok: true });
});

test('a piece that is cut short, or a page in its place, is not kept', async () => {
  const world = await aWorld({}, [aLongList()]);
  await anOrganizer(world);
  const phone = aDevice(world);
  for (const answer of [() => page(), () => page(206), () => new Response(new Uint8Array(100), { status: 206, ...octets })]) {
    world.fetch = (input, init) => (input.includes('/lists/') ? Promise.resolve(answer()) : world.server(input, init));
    expect(await join(phone, world.evening.code)).toMatchObject({ ok: false, reason: 'network.portal' });
    expect(await phone.db.pieces.count()).toBe(0);
  }
});

test('where something on the way answers with the whole list, it is taken and not asked for again', async () => {
  const world = await aWorld({}, [aLongList()]);
  await anOrganizer(world);
  world.fetch = (input, init) => {
    const headers = new Headers(init.headers);
    headers.delete('Range');
    return world.server(input, { ...init, headers });
  };
  const phone = aDevice(world);
  expect(await join(phone, world.evening.code)).toMatchObject({ ok: true });
  expect(world.calls.filter((one) => one.startsWith('GET') && one.includes('/lists/'))).toHaveLength(1);
  expect([await phone.db.lists.count(), await phone.db.pieces.count()]).toEqual([1, 0]);
});

test('an unknown evening, and a code that was never its own, are answered alike', async () => {
  const world = await aWorld();
  await anOrganizer(world);
  const { code } = world.evening;
  const unknown: JoinCode = { ...code, eid: seededRandom(8)(16) };
  const wrong: JoinCode = { ...code, secret: seededRandom(9)(16) };
  for (const other of [unknown, wrong]) {
    const phone = aDevice(world);
    expect(await join(phone, other)).toMatchObject({ ok: false, reason: 'event.notFound' });
    expect(await phone.db.evenings.count()).toBe(0);
  }
});

test('a code that was changed is named as such', async () => {
  const world = await aWorld();
  const { port } = await anOrganizer(world);
  await port.rotate(rotated(world).rotation);
  expect(await join(aDevice(world), world.evening.code)).toMatchObject({ ok: false, reason: 'join.rotated' });
});

test('whatever is wrong with the manifest, it has a name and nothing is written', async () => {
  const world = await aWorld();
  await anOrganizer(world);
  const { manifest, code, identity } = world.evening;
  const stranger = await anEvening(2);
  const random = seededRandom(4);
  const wrong: [Uint8Array<ArrayBuffer>, string][] = [
    // Signed by somebody else, who claims to be the coordinator, and by somebody else as himself.
    [sealManifest(manifest, stranger.identity.coordinatorSecret, code, random), 'manifest.signature'],
    [sealManifest(stranger.manifest, stranger.identity.coordinatorSecret, code, random), 'manifest.signature'],
    [sealManifest({ ...manifest, eid: 'ff'.repeat(16) }, identity.coordinatorSecret, code, random), 'manifest.otherEvent'],
    [new Uint8Array(65_537), 'manifest.tooLarge'],
    [world.evening.sealedManifest.slice(0, 300), 'manifest.unreadable'],
    [stranger.sealedManifest, 'manifest.unreadable'],
    [sealManifest({ ...manifest, epoch: 0 }, identity.coordinatorSecret, code, random), 'manifest.malformed'],
  ];
  for (const [bytes, reason] of wrong) {
    withManifest(world, bytes);
    const phone = aDevice(world);
    expect(await join(phone, code)).toMatchObject({ ok: false, reason });
    expect(await phone.db.evenings.count()).toBe(0);
  }
});

test('an endless manifest is not ours', async () => {
  const world = await aWorld();
  await anOrganizer(world);
  const endless = new ReadableStream<Uint8Array>({ pull: (controller) => controller.enqueue(new Uint8Array(65_536)) });
  world.fetch = () => Promise.resolve(new Response(endless, octets));
  expect(await join(aDevice(world), world.evening.code)).toMatchObject({ ok: false, reason: 'network.portal' });
});

test('joined again, the evening keeps its cards, its secret and its numbering', async () => {
  const world = await aWorld();
  await anOrganizer(world);
  const phone = await anAttendee(world);
  await sealed(phone, world, 'one');
  const before = await phone.db.evenings.toArray();
  world.now += 1000;
  expect(await join(phone, world.evening.code)).toMatchObject({ ok: true });
  const after = await phone.db.evenings.toArray();
  expect(after.map(({ replySecret, nextOrdinal, joinedAt }) => ({ replySecret, nextOrdinal, joinedAt }))).toEqual(
    before.map(({ replySecret, nextOrdinal, joinedAt }) => ({ replySecret, nextOrdinal, joinedAt })),
  );
  expect(await phone.db.cards.count()).toBe(1);
});

test('two phones that join have different secrets, so nobody reads of another’s cards', async () => {
  const world = await aWorld();
  await anOrganizer(world);
  const phones = [await anAttendee(world, 1), await anAttendee(world, 2)];
  const [one, two] = await Promise.all(phones.map(async ({ db }) => (await db.evenings.toArray())[0]?.replySecret));
  expect(one).toHaveLength(16);
  expect(one).not.toEqual(two);
});

test('an older manifest is refused when joining again', async () => {
  const world = await aWorld();
  const { eid } = await anOrganizer(world);
  const phone = await anAttendee(world);
  await phone.db.evenings.update(eid, { manifest: { ...world.evening.manifest, epoch: 2 } });
  expect(await join(phone, world.evening.code)).toMatchObject({ ok: false, reason: 'manifest.olderEpoch' });
});

test('a code with another coordinator’s pin does not take over an evening that is here', async () => {
  const world = await aWorld();
  await anOrganizer(world);
  const phone = await anAttendee(world);
  const before = await phone.db.evenings.toArray();
  expect(await join(phone, { ...world.evening.code, pin: seededRandom(3)(16) })).toMatchObject({ ok: false, reason: 'manifest.signature' });
  expect(await phone.db.evenings.toArray()).toEqual(before);
});

test('a full phone says so, and going on after making room loads only what is missing', async () => {
  const world = await aWorld({}, [aLongList()]);
  await anOrganizer(world);
  const phone = aDevice(world);
  const trouble = troubled(phone.db);
  // The evening, two looks at the answer, two pieces.
  trouble.after = 4;
  expect(await join(phone, world.evening.code)).toMatchObject({ ok: false, reason: 'storage.full' });
  trouble.after = Number.POSITIVE_INFINITY;
  const kept = await phone.db.pieces.count();
  world.calls.length = 0;
  expect(await join(phone, world.evening.code)).toMatchObject({ ok: true });
  const pieces = Math.ceil((world.evening.manifest.lists[0]?.size ?? 0) / limits.listPiece);
  expect(kept).toBeGreaterThan(0);
  expect(world.calls.filter((one) => one.includes('/lists/'))).toHaveLength(pieces - kept);
});
