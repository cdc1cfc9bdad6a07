// @vitest-environment node
import { expect, test } from 'vitest';
import { leaveEvening } from '../../../src/client/data/commands.ts';
import { countsSetting, keptCounts } from '../../../src/client/data/keptCounts.ts';
import type { EveningRow } from '../../../src/client/data/rows.ts';
import { openCounts } from '../../../src/domain/counts/openCounts.ts';
import { sealCounts } from '../../../src/domain/counts/sealCounts.ts';
import type { JoinCode } from '../../../src/domain/event/index.ts';
import { paths } from '../../../src/domain/wire/index.ts';
import { seededRandom } from '../../support/random.ts';
import { anAttendee, anOrganizer, aWorld, join, page, put, rotated, sealed, sync, type Device, type World } from './aWorld.ts';

const random = seededRandom(31);

test('a phone takes the counts that a desk put, and loads them again only when they are others', async () => {
  const { world, phone } = await anEvening();
  await sync(phone);
  expect(await known(phone, world)).toBeUndefined();
  await tell(world, 1, { anna: 2 });
  await sync(phone);
  expect(await known(phone, world)).toEqual({ anna: 2 });

  const bytes = watchCounts(world);
  await sync(phone);
  expect(bytes).toEqual([0]);
  await tell(world, 2, { anna: 3, boris: 1 });
  await sync(phone);
  expect(bytes).toEqual([0, 4096]);
  expect(await known(phone, world)).toEqual({ anna: 3, boris: 1 });
});

test('without a network the last known counts stay', async () => {
  const { world, phone } = await anEvening();
  await tell(world, 1, { anna: 2 });
  await sync(phone);
  world.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
  await sync(phone);
  expect(await known(phone, world)).toEqual({ anna: 2 });
});

test('older counts that somebody serves again, and such as no desk signed, are left alone', async () => {
  const { world, phone } = await anEvening();
  await tell(world, 5, { anna: 2 });
  await sync(phone);
  await tell(world, 4, { anna: 1 });
  await sync(phone);
  expect(await known(phone, world)).toEqual({ anna: 2 });
  await tell(world, 9, { anna: 1 }, { secret: random(32) });
  await sync(phone);
  expect(await known(phone, world)).toEqual({ anna: 2 });
  await put(world, paths.counts(world.evening.manifest.eid), random(4096), { 'Otk-Epoch': '1' });
  await sync(phone);
  expect(await known(phone, world)).toEqual({ anna: 2 });
  expect(await phone.db.evenings.get(world.evening.manifest.eid)).toMatchObject({ problem: null });
});

test('whatever becomes of the counts, a card goes its way and the evening has no trouble', async () => {
  const { world, phone } = await anEvening();
  const answers: (() => Response | Promise<Response>)[] = [
    () => page(),
    () => new Response('{}', { status: 500 }),
    () => Promise.reject(new TypeError('cut')),
    () => new Response(null, { status: 304 }),
    () => new Response(new Uint8Array(2_000_000), { headers: { 'Content-Type': 'application/octet-stream' } }),
  ];
  for (const [i, answer] of answers.entries()) {
    world.fetch = (input, init) => (input.endsWith('/counts') ? Promise.resolve(answer()) : world.server(input, init));
    const rid = await sealed(phone, world, `card ${String(i)}`);
    expect(await sync(phone)).toMatchObject({ online: true, onlyHere: 0 });
    expect(await phone.db.outbox.get(rid)).toMatchObject({ problem: null });
    expect(await phone.db.evenings.get(world.evening.manifest.eid)).toMatchObject({ problem: null, lastSyncAt: world.now });
  }
});

test('the cards of every evening go before anybody asks for counts', async () => {
  const { world, phone } = await anEvening();
  const { eid, ...rest } = (await phone.db.evenings.get(world.evening.manifest.eid)) ?? {};
  if (eid === undefined) throw new Error('The evening is not on the phone.');
  await sealed(phone, world, 'one');
  // Joined earlier, so it comes behind: an evening that the server does not know.
  const other = { ...rest, eid: 'ff'.repeat(16), joinedAt: world.now - 1 } as EveningRow;
  await phone.db.evenings.put(other);
  world.calls.length = 0;
  await sync(phone);
  expect(world.calls.filter((call) => call.startsWith('PUT'))).toHaveLength(1);
  expect(world.calls.filter((call) => call.endsWith('/counts'))).toEqual([world.calls.at(-1)]);
});

test('after a new join code a phone reads what was sealed anew for it, also where nothing else changed', async () => {
  const { world, phone } = await anEvening();
  await tell(world, 3, { anna: 2 });
  await sync(phone);
  const next = rotated(world);
  const organizer = await anOrganizer(world, 600);
  await organizer.port.rotate(next.rotation);
  await sync(phone);
  expect(await phone.db.evenings.get(organizer.eid)).toMatchObject({ rotated: 1 });
  await join(phone, next.code);
  await tell(world, 3, { anna: 2 }, { code: next.code });
  await sync(phone);
  expect(await known(phone, world, next.code)).toEqual({ anna: 2 });
});

test('whoever leaves an evening leaves its counts', async () => {
  const { world, phone } = await anEvening();
  const { eid } = world.evening.manifest;
  await tell(world, 1, { anna: 2 });
  await sync(phone);
  expect(await phone.db.settings.get(countsSetting(eid))).toBeDefined();
  await leaveEvening(phone.db, eid);
  expect(await phone.db.settings.get(countsSetting(eid))).toBeUndefined();
});

async function anEvening() {
  const world = await aWorld();
  await anOrganizer(world);
  return { world, phone: await anAttendee(world) };
}

interface By {
  readonly code?: JoinCode;
  readonly secret?: Uint8Array;
}

async function tell({ evening, ...world }: World, version: number, cards: Record<string, number>, by: By = {}): Promise<void> {
  const { eid } = evening.manifest;
  const { code = evening.code, secret = evening.identity.coordinatorSecret } = by;
  await put({ evening, ...world }, paths.counts(eid), sealCounts({ eid, version, cards }, code, secret, random), { 'Otk-Epoch': '1' });
}

/** What the phone has, opened. */
async function known({ db }: Device, { evening }: World, code = evening.code): Promise<Record<string, number> | undefined> {
  const kept = await keptCounts(db, evening.manifest.eid)();
  const opened = kept && openCounts(kept.sealed, code, evening.manifest, kept.version);
  return opened?.ok === true ? opened.counts.cards : undefined;
}

/** How many bytes came with each answer that held counts, or said that they are the newest. */
function watchCounts(world: World): number[] {
  const bytes: number[] = [];
  world.fetch = async (input, init) => {
    const answer = await world.server(input, init);
    if (input.endsWith('/counts')) bytes.push((await answer.clone().arrayBuffer()).byteLength);
    return answer;
  };
  return bytes;
}
