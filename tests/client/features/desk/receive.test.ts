// @vitest-environment node
import { expect, test } from 'vitest';
import { byFile, byPicture, takeAnswer, waitingOf } from '../../../../src/client/data/handOver.ts';
import { Receiving } from '../../../../src/client/features/desk/receive/Receiving.svelte.ts';
import type { DeskSession } from '../../../../src/client/features/desk/session/DeskSession.svelte.ts';
import { answerText, parseAnswer } from '../../../../src/domain/handover/answer.ts';
import { toBundle, type HandedOver } from '../../../../src/domain/handover/bundle.ts';
import { toFile } from '../../../../src/domain/handover/file.ts';
import { framesOf } from '../../../../src/domain/handover/frames.ts';
import { countReceived } from '../../../../src/domain/desk/stages.ts';
import { anEvening } from '../../../support/evening.ts';
import { anAttendee, aWorld, sealed, sync, type Device, type World } from '../../sync/aWorld.ts';
import { anOpenDesk, openOn } from './aDesk.ts';

const noNetwork = () => Promise.reject(new TypeError('no network'));

/** A desk and a phone with two sealed cards, and the network gone before anything was sent. */
async function withoutNetwork() {
  const world = await aWorld();
  const { organizer, session } = await anOpenDesk(world);
  await session.sync();
  const phone = await anAttendee(world);
  world.fetch = noNetwork;
  const rids = [await sealed(phone, world, 'Первая'), await sealed(phone, world, 'Вторая')];
  return { world, organizer, session, phone, rids };
}

async function waitingOn(phone: Device, world: World) {
  return waitingOf(phone.db, world.evening.manifest.eid)();
}

/** The phone's pictures before the desk's camera; each third is missed. */
async function byCamera(receiving: Receiving, records: readonly HandedOver[]): Promise<void> {
  const frame = framesOf(toBundle(records), 360);
  const before = receiving.arrivals.length;
  for (let number = 0; receiving.sendings.length > 0 || number === 0; number++) if (number % 3 !== 1) receiving.see(frame(number));
  await expect.poll(() => receiving.arrivals.length).toBe(before + 1);
}

function cards(session: DeskSession): string[] {
  return [...session.desk.cards.values()].map(({ text }) => text).sort();
}

test('cards that are handed over by picture are received at once, and sent on with the next network', async () => {
  const { world, organizer, session, phone, rids } = await withoutNetwork();
  const receiving = new Receiving(session, () => world.now);
  await byCamera(receiving, byPicture(await waitingOn(phone, world)).now);
  expect(cards(session)).toEqual(['Вторая', 'Первая']);
  // The desk's answer, before the phone's camera.
  const [text = ''] = receiving.answers;
  const answer = parseAnswer(text);
  expect(answer).toMatchObject({ by: 'desk', to: { has: [true, true, false, false, false, false, false, false] } });
  expect(answer?.by === 'desk' && (await takeAnswer(phone.db, world.evening.manifest.eid, answer))).toEqual({ ok: true, value: 2 });
  for (const rid of rids) expect(await phone.db.cards.get(rid)).toMatchObject({ state: 'received' });
  expect(await phone.db.outbox.count()).toBe(0);
  // Now the desk's device alone has them: they are there after a crash, and the desk is not removed by mistake.
  const { session: again } = await openOn(organizer, world);
  expect(cards(again)).toEqual(['Вторая', 'Первая']);

  world.fetch = world.server;
  await again.sync();
  expect(again.problem).toBeNull();
  expect(await organizer.db.handed.count()).toBe(0);
  expect(cards(again)).toEqual(['Вторая', 'Первая']);
  const { session: other } = await anOpenDesk(world, 600);
  await other.sync();
  expect(cards(other)).toEqual(['Вторая', 'Первая']);
});

test('the board says later, in the same bytes, what the phone was shown', async () => {
  const { world, session, phone, organizer } = await withoutNetwork();
  const receiving = new Receiving(session, () => world.now);
  await byCamera(receiving, byPicture(await waitingOn(phone, world)).now);
  const shown = parseAnswer(receiving.answers[0] ?? '');
  world.fetch = world.server;
  await session.sync();
  const read = await organizer.port.readBoard(organizer.eid, organizer.token);
  expect(read.ok && [...read.board.values()]).toEqual(shown?.by === 'desk' && expect.arrayContaining([...shown.entries]));
  // And whoever had no camera learns it from there.
  await sync(phone);
  expect(await phone.db.outbox.count()).toBe(0);
});

test('by picture, file and network, in any order and each of them twice, every card is there once', async () => {
  const ways = ['picture', 'file', 'network'] as const;
  const orders = ways.flatMap((first) => ways.flatMap((second) => ways.map((third) => [first, second, third])));
  for (const order of orders.filter((three) => new Set(three).size === 3)) {
    const { world, organizer, session, phone } = await withoutNetwork();
    const waiting = await waitingOn(phone, world);
    const file = new File([await toFile(waiting, world.evening.manifest.recipient)], 'card.txt');
    let now = 0;
    const receiving = new Receiving(session, () => (now += 10));
    for (const way of [...order, ...order]) {
      if (way === 'file') await receiving.read([file]);
      else if (way === 'picture') {
        now += 60_000;
        await byCamera(receiving, waiting);
      } else {
        world.fetch = world.server;
        await sync(phone);
        await session.sync();
        world.fetch = noNetwork;
      }
    }
    world.fetch = world.server;
    await session.sync();
    await sync(phone);
    expect(cards(session), order.join()).toEqual(['Вторая', 'Первая']);
    expect(countReceived(session.desk)).toBe(2);
    expect(await phone.db.outbox.count(), order.join()).toBe(0);
    const { session: again } = await openOn(organizer, world);
    expect(cards(again), order.join()).toEqual(['Вторая', 'Первая']);
    expect(await organizer.db.handed.count()).toBe(0);
  }
});

test('what is for another evening, damaged or under a strange token is refused by name, and nothing of it is kept', async () => {
  const { world, organizer, session, phone } = await withoutNetwork();
  const [one, two] = await waitingOn(phone, world);
  if (!one || !two) throw new Error('Two cards were sealed.');
  const damaged = one.sealed.slice();
  damaged[2000] = (damaged[2000] ?? 0) ^ 1;
  const taken = await session.handed.take([
    { ...one, eid: 'ab'.repeat(16) },
    { ...one, sealed: damaged },
    { ...two, writeToken: one.writeToken },
  ]);
  expect(taken && [...taken.refused]).toEqual([
    ['otherEvening', 1],
    ['unreadable', 1],
    ['malformed', 1],
  ]);
  expect(taken).toMatchObject({ taken: 0, answers: [] });
  expect(await organizer.db.handed.count()).toBe(0);
  expect(session.desk.cards.size).toBe(0);
});

test('of many files each is said to be what it is, and a bad one keeps no other from being taken', async () => {
  const { world, session, phone } = await withoutNetwork();
  const { recipient } = world.evening.manifest;
  const text = await toFile(await waitingOn(phone, world), recipient);
  const other = await anEvening(77);
  const receiving = new Receiving(session, () => world.now);
  await receiving.read([
    new File(['Shopping: tea, jam'], 'list.txt'),
    new File([text.replace('A', 'B')], 'card-3.txt'),
    new File([await toFile(await waitingOn(phone, world), other.manifest.recipient)], 'card-2.txt'),
    // As a messenger sends it on.
    new File([`Fwd:\r\n> \r\n${text.replaceAll('\n', '\r\n')}\r\n-- \r\nsent from a phone`], 'card.txt'),
  ]);
  expect(receiving.arrivals.map(({ file, result }) => [file, typeof result === 'string' ? result : result.taken])).toEqual([
    ['card.txt', 2],
    ['card-2.txt', 'damaged'],
    ['card-3.txt', expect.stringMatching(/damaged|notOurs/)],
    ['list.txt', 'notOurs'],
  ]);
  expect(cards(session)).toEqual(['Вторая', 'Первая']);
});

test('a sending that is whole and cannot be opened is said to be damaged, and gets no answer', async () => {
  const { world, session, phone } = await withoutNetwork();
  const receiving = new Receiving(session, () => world.now);
  const [first] = await waitingOn(phone, world);
  if (!first) throw new Error('Two cards were sealed.');
  const whole = toBundle([first]);
  whole[1] = 2;
  const frame = framesOf(whole, 360);
  for (let number = 0; receiving.sendings.length > 0 || number === 0; number++) receiving.see(frame(number));
  await expect.poll(() => receiving.arrivals).toEqual([{ id: 0, file: null, result: 'damaged' }]);
  expect(receiving.answers).toEqual([]);
});

test('an answer to somebody else, or a table’s, takes nothing from the phone', async () => {
  const { world, session, phone } = await withoutNetwork();
  world.fetch = world.server;
  const stranger = await anAttendee(world, 8);
  world.fetch = noNetwork;
  await sealed(stranger, world, 'Третья');
  const receiving = new Receiving(session, () => world.now);
  await byCamera(receiving, await waitingOn(phone, world));
  const answer = parseAnswer(receiving.answers[0] ?? '');
  expect(answer?.by === 'desk' && (await takeAnswer(stranger.db, world.evening.manifest.eid, answer))).toEqual({ ok: true, value: 0 });
  expect(parseAnswer(answerText({ by: 'table', table: 2, session: new Uint8Array(8) }))).toMatchObject({ by: 'table', table: 2 });
  expect(await stranger.db.outbox.count()).toBe(1);
});

test('a desk that cannot keep a card says so and gives no answer, so that the phone keeps it', async () => {
  const { world, organizer, session, phone } = await withoutNetwork();
  organizer.db.handed.hook('creating', () => {
    throw new DOMException('', 'QuotaExceededError');
  });
  const taken = await session.handed.take(await waitingOn(phone, world));
  expect(taken && [...taken.refused]).toEqual([['storage', 2]]);
  expect(taken?.answers).toEqual([]);
  expect(session.desk.cards.size).toBe(0);
});

test('a sending holds as many records as one answer can acknowledge, a file as many as fit', () => {
  const record = (size: number): HandedOver => ({
    eid: 'ab'.repeat(16),
    rid: 'cd'.repeat(16),
    rev: 1,
    epoch: 1,
    writeToken: new Uint8Array(32),
    sealed: new Uint8Array(size),
  });
  const small = Array.from({ length: 9 }, () => record(4096));
  expect(byPicture([...small, record(65_536)])).toMatchObject({ now: { length: 8 }, later: { length: 1 }, tooLarge: { length: 1 } });
  expect(byPicture(Array.from({ length: 5 }, () => record(16_384))).now).toHaveLength(3);
  expect(byFile([record(262_144), record(262_144), record(262_144)]).map(({ length }) => length)).toEqual([2, 1]);
});
