// @vitest-environment node
import { expect, test } from 'vitest';
import { markSlipKept, mayTakeSlip, slipOf, takeSlip } from '../../../src/client/data/slip.ts';
import { evening as eveningOf, cardsOf } from '../../../src/client/data/queries.ts';
import { keepNote } from '../../../src/client/data/keepNote.ts';
import { sealDraft } from '../../../src/client/data/sealDraft.ts';
import { createSlips } from '../../../src/client/sync/createSlips.ts';
import { safeConsent } from '../../../src/domain/card/index.ts';
import { fromHex } from '../../../src/domain/bytes/index.ts';
import { findOnBoard } from '../../../src/domain/slip/findOnBoard.ts';
import { formatSlipCode, parseSlipCode, type SlipCode } from '../../../src/domain/slip/slipCode.ts';
import { seededRandom } from '../../support/random.ts';
import { aDraft } from '../data/aPhone.ts';
import { aDevice, anAttendee, anOrganizer, aWorld, page, problem, rotated, say, sealed, sync, type Device, type World } from './aWorld.ts';

async function rowOf({ db }: Device, { evening }: World) {
  const row = await eveningOf(db, evening.manifest.eid)();
  if (!row) throw new Error('The evening is not here.');
  return row;
}

/** What is on a slip, as somebody else's device reads it. */
function read(text: string): SlipCode {
  const result = parseSlipCode(text);
  if (!result.ok) throw new Error(result.reason);
  return result.code;
}

async function look(device: Device, code: SlipCode) {
  const taken = await createSlips(device.deps).board(code.locator);
  if (!taken.ok) throw new Error(taken.reason);
  return { eid: taken.eid, found: findOnBoard(taken.eid, code.secret, taken.board) };
}

async function anEvening() {
  const world = await aWorld();
  const organizer = await anOrganizer(world);
  const phone = await anAttendee(world);
  return { world, organizer, phone, stranger: aDevice(world, 70) };
}

function printed(world: World, seed = 11): SlipCode {
  return { locator: fromHex(world.evening.manifest.locator), secret: seededRandom(seed)(16) };
}

test('with the code alone a device that never joined sees each card of the evening, and asks for no other than the whole board', async () => {
  const { world, organizer, phone, stranger } = await anEvening();
  const code = read(formatSlipCode(slipOf(await rowOf(phone, world))));
  expect((await look(stranger, code)).found).toEqual([]);
  const first = await sealed(phone, world, 'Первая');
  await sealed(phone, world, 'Вторая');
  await keepNote(phone.db, phone.deps, {
    eid: world.evening.manifest.eid,
    listVersion: 1,
    words: { person: 'probnikov-test', about: 'moved', text: '', source: '' },
  });
  await sync(phone);
  await organizer.receive();
  await say(organizer, first, 'approved', '2026-11-23');
  world.calls.length = 0;
  const { eid, found } = await look(stranger, code);
  expect(eid).toBe(world.evening.manifest.eid);
  expect(found.map(({ kind, ordinal, news }) => [kind, ordinal, news.state, news.day])).toEqual([
    ['card', 0, 'approved', '2026-11-23'],
    ['card', 1, 'received', '2026-11-22'],
    ['note', 0, 'received', '2026-11-22'],
  ]);
  expect(world.calls).toEqual(['GET /v1/board']);
});

test('a card is taken back with the code alone, also after a new join code; the desk knows it, and the phone that wrote it', async () => {
  const { world, organizer, phone, stranger } = await anEvening();
  await sealed(phone, world, 'Первая');
  await sync(phone);
  await organizer.receive();
  const { rotation } = rotated(world);
  expect((await organizer.port.rotate(rotation)).ok).toBe(true);
  const code = slipOf(await rowOf(phone, world));
  const { eid, found } = await look(stranger, code);
  const [card] = found;
  if (!card) throw new Error('No card.');
  const withdraw = (writeToken: Uint8Array) =>
    createSlips(stranger.deps).withdraw({ eid, rid: card.news.rid, locator: code.locator, writeToken });
  expect(await withdraw(new Uint8Array(32))).toMatchObject({ ok: false, reason: 'record.token' });
  expect(await withdraw(card.writeToken)).toEqual({ ok: true });
  expect(await withdraw(card.writeToken)).toEqual({ ok: true });
  const desk = await organizer.receive();
  expect([...desk.cards.values()].map(({ state }) => state)).toEqual(['withdrawn']);
  expect((await look(stranger, code)).found[0]?.news.state).toBe('withdrawn');
  await sync(phone);
  expect((await cardsOf(phone.db, eid)()).map(({ state }) => state)).toEqual(['withdrawn']);
});

test('a printed slip that is taken before sealing finds the cards of every device that took it', async () => {
  const { world, organizer, phone, stranger } = await anEvening();
  const tablet = await anAttendee(world, 2);
  const code = printed(world);
  for (const device of [phone, tablet]) {
    expect(await takeSlip(device.db, device.deps.random, world.evening.manifest.eid, code)).toEqual({ ok: true });
    expect(slipOf(await rowOf(device, world))).toEqual(code);
    expect((await rowOf(device, world)).slipKept).toBe(1);
    await sealed(device, world, 'Одна');
    await sealed(device, world, 'Другая');
    await sync(device);
  }
  await organizer.receive();
  expect((await look(stranger, code)).found.map(({ kind }) => kind)).toEqual(['card', 'card', 'card', 'card']);
});

test('one printed slip takes another’s place until something is sealed, and then none does; the cards keep their code', async () => {
  const { world, phone } = await anEvening();
  const { eid } = world.evening.manifest;
  const take = (code: SlipCode) => takeSlip(phone.db, phone.deps.random, eid, code);
  expect(await take({ ...printed(world), locator: new Uint8Array(5) })).toEqual({ ok: false, reason: 'slip.otherEvening' });
  expect(await take(printed(world, 1))).toEqual({ ok: true });
  const { slipStart } = await rowOf(phone, world);
  expect(await take(printed(world, 1))).toEqual({ ok: true });
  expect((await rowOf(phone, world)).slipStart).toBe(slipStart);
  expect(await take(printed(world, 2))).toEqual({ ok: true });
  expect((await rowOf(phone, world)).slipStart).not.toBe(slipStart);
  await sealed(phone, world, 'Одна');
  expect(mayTakeSlip(await rowOf(phone, world))).toBe(false);
  expect(await take(printed(world, 3))).toEqual({ ok: false, reason: 'slip.tooLate' });
  // The one that is in force is no other one.
  expect(await take(printed(world, 2))).toEqual({ ok: true });
  expect(slipOf(await rowOf(phone, world))).toEqual(printed(world, 2));
});

test('after a note, which leaves no other trace on the phone, a printed slip comes too late as well', async () => {
  const { world, phone } = await anEvening();
  const { eid } = world.evening.manifest;
  expect(mayTakeSlip(await rowOf(phone, world))).toBe(true);
  const words = { person: 'probnikov-test', about: 'moved', text: '', source: '' } as const;
  await keepNote(phone.db, phone.deps, { eid, listVersion: 1, words });
  expect(mayTakeSlip(await rowOf(phone, world))).toBe(false);
  expect(await takeSlip(phone.db, phone.deps.random, eid, printed(world))).toEqual({ ok: false, reason: 'slip.tooLate' });
});

test('an evening at which a card was sealed whose writer wants a reply remembers that, and no other does', async () => {
  const { world, phone } = await anEvening();
  await sealed(phone, world, 'Без ответа');
  expect((await rowOf(phone, world)).replyWanted).toBeUndefined();
  const draft = aDraft({ id: 'd2', eid: world.evening.manifest.eid, consent: { ...safeConsent, reply: true } });
  expect((await sealDraft(phone.db, phone.deps, { draft, lang: 'ru', listVersion: 1 })).ok).toBe(true);
  expect((await rowOf(phone, world)).replyWanted).toBe(1);
});

test('that a code was kept is remembered with the evening', async () => {
  const { world, phone } = await anEvening();
  expect((await rowOf(phone, world)).slipKept).toBeUndefined();
  await markSlipKept(phone.db, world.evening.manifest.eid);
  expect((await rowOf(phone, world)).slipKept).toBe(1);
});

test('what is not the server’s answer is told as what it is', async () => {
  const { world, stranger } = await anEvening();
  const { locator } = printed(world);
  const port = createSlips(stranger.deps);
  expect(await port.board(new Uint8Array(5))).toMatchObject({ ok: false, reason: 'event.notFound' });
  const answers: readonly [() => Promise<Response>, string][] = [
    [() => Promise.reject(new TypeError('Failed to fetch')), 'network.none'],
    [() => Promise.resolve(page()), 'network.portal'],
    [() => Promise.resolve(problem(429, 'rate.limited')), 'rate.limited'],
    [() => Promise.resolve(new Response('x', { headers: { 'Content-Type': 'application/octet-stream' } })), 'network.portal'],
    [
      () => Promise.resolve(new Response('x', { headers: { 'Content-Type': 'application/octet-stream', 'Otk-Event': 'ab'.repeat(16) } })),
      'board.malformed',
    ],
  ];
  for (const [answer, reason] of answers) {
    world.fetch = answer;
    expect(await port.board(locator)).toMatchObject({ ok: false, reason });
  }
});
