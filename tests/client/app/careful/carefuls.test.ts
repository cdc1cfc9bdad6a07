// @vitest-environment node
import { beforeAll, expect, test, vi } from 'vitest';
import { createCarefuls } from '../../../../src/client/app/careful/carefuls.ts';
import { inMemory } from '../../../../src/client/app/inMemory.ts';
import { openCareful } from '../../../../src/client/data/careful.ts';
import { openDb } from '../../../../src/client/data/Db.ts';
import { waitingOf } from '../../../../src/client/data/handOver.ts';
import type { AppContext, Carefuls } from '../../../../src/client/live/context.ts';
import { createDesk } from '../../../../src/client/sync/createDesk.ts';
import { sealAcknowledgement } from '../../../../src/domain/board/index.ts';
import { toHex, type Bytes } from '../../../../src/domain/bytes/index.ts';
import { sha256 } from '../../../../src/domain/crypto/index.ts';
import { formatJoinCode, type JoinCode } from '../../../../src/domain/event/index.ts';
import type { Answer } from '../../../../src/domain/handover/answer.ts';
import { cardSecrets } from '../../../../src/domain/reply/cardSecrets.ts';
import { testPeople } from '../../../support/evening.ts';
import { seededRandom } from '../../../support/random.ts';
import { aDevice, anOrganizer, aWorld, rotated, sealed, type Device, type World } from '../../sync/aWorld.ts';

const never = new AbortController().signal;

beforeAll(() => void vi.stubGlobal('location', { hash: '#/scan' }));

type DeskAnswer = Extract<Answer, { by: 'desk' }>;

interface Phone {
  readonly carefuls: Carefuls;
  readonly device: Device;
}

function aPhone(world: World, device = aDevice(world)): Phone {
  const { db, deps } = device;
  const app = { db, clock: deps.clock, random: deps.random, navigate: () => undefined } as unknown as AppContext;
  return { carefuls: createCarefuls(() => app, deps), device };
}

async function aWorldToday(): Promise<World> {
  const world = await aWorld({}, [testPeople()], 'careful');
  await anOrganizer(world);
  return world;
}

/** What the invitation does with the code that was scanned last. */
async function openInvitation({ carefuls }: Phone, { eid }: JoinCode) {
  const app = carefuls.appOf(toHex(eid));
  const code = app?.careful?.code();
  if (!app || !code) throw new Error('Nothing of this evening is in memory.');
  return app.sync.join(code, () => undefined, never);
}

/** The same bytes with one bit of the last one changed: a letter that was mistyped. */
function mistyped(bytes: Bytes): Bytes {
  return Uint8Array.from(bytes, (byte, i) => (i === bytes.length - 1 ? byte ^ 4 : byte));
}

test.each(['eid', 'secret', 'pin'] as const)(
  'a code with one letter mistyped in its %s opens no evening, and the right one opens it right after',
  async (part) => {
    const world = await aWorldToday();
    const { code, manifest } = world.evening;
    const phone = aPhone(world);
    const wrong: JoinCode = { ...code, [part]: mistyped(code[part]) };
    expect(await phone.carefuls.open(wrong)).toMatchObject({ ok: true });
    expect(await openInvitation(phone, wrong)).toMatchObject({ ok: false });
    expect(phone.carefuls.opened).toEqual([]);

    expect(await phone.carefuls.open(code)).toMatchObject({ ok: true });
    expect(await openInvitation(phone, code)).toMatchObject({ ok: true });
    expect(phone.carefuls.opened.map(({ eid }) => eid)).toEqual([manifest.eid]);
    if (part === 'eid') expect(phone.carefuls.appOf(toHex(wrong.eid))).toBeUndefined();
  },
);

test('a code mistyped while the evening is open changes nothing of it: what was sealed opens with the right one alone', async () => {
  const world = await aWorldToday();
  const { code, manifest } = world.evening;
  const phone = aPhone(world);
  await phone.carefuls.open(code);
  await openInvitation(phone, code);
  const app = phone.carefuls.appOf(manifest.eid);
  if (!app) throw new Error('The evening is not open.');

  const wrong = { ...code, secret: mistyped(code.secret) };
  expect(await phone.carefuls.open(wrong)).toMatchObject({ ok: true });
  expect(await openInvitation(phone, wrong)).toMatchObject({ ok: false });
  expect(phone.carefuls.opened).toHaveLength(1);
  // A look at the server keeps the evening on the device, encrypted under the code that opened it.
  await app.sync.syncNow('look');
  const rid = await sealed({ ...phone.device, db: app.db }, world, 'Здравствуйте!');
  expect(await app.careful?.handOut(rid)).toMatchObject({ ok: true });

  const memory = openDb('after-a-reload', await inMemory());
  const again = { disk: phone.device.db, memory, random: phone.device.deps.random, clock: () => world.now };
  expect(await openCareful(again, code)).toEqual({ ok: true, ready: true });
  expect(await memory.outbox.count()).toBe(1);
});

/** A careful phone that sealed a card and whose page is gone; then the code was changed. `answer`: the desk's, to that card. */
async function sealedUnderAnEarlierCode(then: 'another code' | 'the same code' = 'another code') {
  const world = await aWorldToday();
  const { code, manifest } = world.evening;
  const { eid } = manifest;
  const first = aPhone(world);
  await first.carefuls.open(code);
  await openInvitation(first, code);
  const app = first.carefuls.appOf(eid);
  if (!app) throw new Error('The evening is not open.');
  const rid = await sealed({ ...first.device, db: app.db }, world, 'Здравствуйте!');
  expect(await app.careful?.handOut(rid)).toMatchObject({ ok: true });
  const [evening, row] = [await app.db.evenings.get(eid), await app.db.outbox.get(rid)];
  if (!evening || !row) throw new Error('Nothing is sealed.');
  const keys = { eid, ...cardSecrets(evening.replySecret, 0) };
  const ack = { rid, rev: 1, state: 'received', change: 1, day: '2026-11-22', digest: sha256(row.blob) } as const;
  const answer: DeskAnswer = { by: 'desk', entries: [sealAcknowledgement(ack, keys, seededRandom(12))] };

  const { rotation, code: renewed } = rotated(world);
  if (then === 'another code') expect(await createDesk(first.device.deps).rotate(rotation)).toEqual({ ok: true });
  // The page is gone, and with it both codes and the writer's secret.
  const anotherPage = (): Phone => aPhone(world, first.device);
  return { eid, code, renewed, phone: anotherPage(), anotherPage, answer, disk: first.device.db };
}

test('a desk’s answer to a card of an earlier code is taken when that code is scanned once more, and the card leaves the phone', async () => {
  const { eid, code, renewed, phone, answer, disk } = await sealedUnderAnEarlierCode();
  await phone.carefuls.open(renewed);
  expect(await openInvitation(phone, renewed)).toMatchObject({ ok: true });
  expect(await phone.carefuls.hear(answer)).toBe(0);
  // That is no answer to somebody else: something lies here that the new code does not open.
  const app = phone.carefuls.appOf(eid);
  expect(await app?.careful?.locked()).toBe(1);

  await phone.carefuls.open(code);
  expect(await openInvitation(phone, code)).toEqual({ ok: true, eid });
  expect(app?.careful?.takeConfirmed()).toBe(1);
  await expect.poll(() => disk.handed.count()).toBe(0);
  // The evening goes on under its new code.
  expect(await app?.db.evenings.get(eid)).toMatchObject({ code: formatJoinCode(renewed) });
});

test('an earlier code that is scanned before the new one is known when that opens the evening', async () => {
  const { eid, code, renewed, phone, anotherPage, answer, disk } = await sealedUnderAnEarlierCode();
  // Another page has kept the evening under the new code: the earlier one alone opens nothing any more.
  const other = anotherPage();
  await other.carefuls.open(renewed);
  await openInvitation(other, renewed);

  expect(await phone.carefuls.hear(answer)).toBe(0);
  await phone.carefuls.open(code);
  expect(await openInvitation(phone, code)).toMatchObject({ ok: false, reason: 'join.rotated' });
  expect(phone.carefuls.opened).toEqual([]);
  await phone.carefuls.open(renewed);
  expect(await openInvitation(phone, renewed)).toMatchObject({ ok: true });
  expect(phone.carefuls.appOf(eid)?.careful?.takeConfirmed()).toBe(1);
  await expect.poll(() => disk.handed.count()).toBe(0);
});

test('a card of an earlier code goes on under the new one: without an answer it waits there, and opens with the new code alone', async () => {
  const { eid, code, renewed, phone, disk } = await sealedUnderAnEarlierCode();
  await phone.carefuls.open(renewed);
  await openInvitation(phone, renewed);
  await phone.carefuls.open(code);
  await openInvitation(phone, code);
  const app = phone.carefuls.appOf(eid);
  expect(app && (await waitingOf(app.db, eid)())).toHaveLength(1);
  expect(await app?.careful?.locked()).toBe(0);

  const again = openDb('after-a-reload', await inMemory());
  expect(await openCareful({ disk, memory: again, random: phone.device.deps.random, clock: () => 0 }, renewed)).toMatchObject({ ok: true });
  expect(await again.outbox.count()).toBe(1);
});

test('an answer that was read before the evening could be opened is tried again when it is fetched', async () => {
  const { eid, code, phone, answer, disk } = await sealedUnderAnEarlierCode('the same code');
  // What lies on the device is not enough for it.
  await disk.lists.clear();
  expect(await phone.carefuls.hear(answer)).toBe(0);
  await phone.carefuls.open(code);
  expect(await disk.handed.count()).toBe(1);
  expect(await openInvitation(phone, code)).toMatchObject({ ok: true });
  expect(phone.carefuls.appOf(eid)?.careful?.takeConfirmed()).toBe(1);
  await expect.poll(() => disk.handed.count()).toBe(0);
});
