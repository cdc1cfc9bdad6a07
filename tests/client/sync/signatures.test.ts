// @vitest-environment node
import { expect, test } from 'vitest';
import { leaveEvening, takeBackSignature } from '../../../src/client/data/commands.ts';
import { byPicture, noteElsewhere, takeTableAnswer, waitingOf, type Waiting } from '../../../src/client/data/handOver.ts';
import { keepSignature } from '../../../src/client/data/keepSignature.ts';
import { handOver, signaturesOf } from '../../../src/client/data/queries.ts';
import { sendHanded } from '../../../src/client/sync/desk/sendHanded.ts';
import { toBase64, toHex } from '../../../src/domain/bytes/index.ts';
import { participantKeys } from '../../../src/domain/event/index.ts';
import { toBundle } from '../../../src/domain/handover/bundle.ts';
import { sessionOf } from '../../../src/domain/handover/frames.ts';
import { logKeys, sealOperation, type Operation } from '../../../src/domain/log/index.ts';
import { jointReference } from '../../support/evening.ts';
import { queueHere } from '../data/queueHere.ts';
import { anAttendee, anOrganizer, aWorld, rotated, sync, type Device, type Organizer, type World } from './aWorld.ts';

async function signed({ db, deps }: Device, { evening }: World, text = 'Здоровья и сил!'): Promise<string> {
  const line = { text, name: 'Маша' };
  const { eid } = evening.manifest;
  const kept = await keepSignature(db, deps, {
    id: toHex(deps.random(16)),
    eid,
    card: jointReference,
    person: 'probnikov-test',
    line,
    lang: 'ru',
  });
  if (!kept.ok) throw new Error(kept.reason);
  return kept.rid;
}

const day = '2026-11-22';

/** The desk does something to the card that many sign. */
async function act({ db, port, eid, token }: Organizer, { evening }: World, counter: number, operation: Operation): Promise<void> {
  const { recipient, epoch } = evening.manifest;
  const place = { id: `0${String(counter)}`.repeat(16), card: jointReference, counter, epoch };
  const sealed = await sealOperation(operation, { ...place, eid }, recipient, logKeys(evening.identity).operationKey);
  await queueHere(db, eid, [{ ...place, audience: 'organizers', blob: toBase64(sealed) }]);
  const pushed = await port.push(eid, token);
  if (!pushed.ok) throw new Error(pushed.reason);
}

const open: Operation = {
  type: 'openForSigning',
  rid: jointReference,
  day,
  person: 'probnikov-test',
  text: 'С днём рождения!',
  front: 'window-cat',
  lang: 'ru',
};

async function anOpenCard() {
  const world = await aWorld();
  const organizer = await anOrganizer(world);
  const phone = await anAttendee(world);
  await act(organizer, world, 0, open);
  const state = async () => (await signaturesOf(phone.db, organizer.eid)()).map((row) => row.state);
  return { world, organizer, phone, state };
}

const offline = () => Promise.reject(new TypeError('Failed to fetch'));

test('a signature leaves the phone when the desk has it, and then the phone hears where the card is', async () => {
  const { world, organizer, phone, state } = await anOpenCard();
  world.fetch = offline;
  const rid = await signed(phone, world);
  expect(await sync(phone)).toEqual({ online: false, unsent: 1, onlyHere: 1 });
  world.fetch = world.server;
  expect(await sync(phone)).toEqual({ online: true, unsent: 1, onlyHere: 0 });
  await organizer.receive();
  expect(await sync(phone)).toEqual({ online: true, unsent: 0, onlyHere: 0 });
  expect(await state()).toEqual(['received']);

  await act(organizer, world, 1, { type: 'closeSigning', rid: jointReference, day, signatures: [rid] });
  await act(organizer, world, 2, { type: 'approve', rid: jointReference, rev: 1, day });
  const desk = await organizer.receive();
  expect(desk.cards.get(jointReference)).toMatchObject({ state: 'approved', text: 'С днём рождения!\nЗдоровья и сил! — Маша' });
  await sync(phone);
  expect(await state()).toEqual(['approved']);
});

test('a signature that is taken back before a network came reaches nobody', async () => {
  const { world, organizer, phone, state } = await anOpenCard();
  world.fetch = offline;
  await takeBackSignature(phone.db, await signed(phone, world));
  await sync(phone);
  world.fetch = world.server;
  await sync(phone);
  expect(await state()).toEqual(['withdrawn']);
  expect((await organizer.receive()).signatures.size).toBe(0);
});

/** Somebody to whom it was handed over has a network: what they carry reaches the server, where it takes it. */
async function passOn({ db, deps, eid }: Organizer, { evening }: World, records: readonly Waiting[]): Promise<void> {
  await db.handed.bulkPut(records.map(({ rid, rev, epoch, writeToken, sealed }) => ({ eid, rid, rev, epoch, writeToken, sealed })));
  const sent = await sendHanded(deps, eid, participantKeys(evening.code.secret).post);
  if (!sent.ok) throw new Error(sent.reason);
}

const ways: Readonly<Record<string, (phone: Device, sending: readonly Waiting[]) => Promise<unknown>>> = {
  'a picture or file whose answer nobody read': ({ db }, sending) => noteElsewhere(db, sending),
  'a table that said it has it': ({ db }, sending) =>
    takeTableAnswer(db, { by: 'table', table: 2, session: sessionOf(toBundle(sending)) }, [sending]),
};

test.each(Object.entries(ways))('a line that went with %s is wanted back until the server has heard it', async (_, hand) => {
  const { world, organizer, phone } = await anOpenCard();
  const lines = async () => (await signaturesOf(phone.db, organizer.eid)()).map((row) => [row.state, row.takeBack]);
  world.fetch = offline;
  const rid = await signed(phone, world);
  const { now } = byPicture(await waitingOf(phone.db, organizer.eid)());
  await hand(phone, now);
  await takeBackSignature(phone.db, rid);
  world.fetch = world.server;
  await sync(phone);
  await sync(phone);
  // The server never had it, and may get it yet.
  expect(await lines()).toEqual([['sealed', 'asked']]);
  await passOn(organizer, world, now);
  await sync(phone);
  expect(await lines()).toEqual([['withdrawn', 'told']]);
  expect((await organizer.receive()).signatures.size).toBe(0);
});

test('a line that the desk had before it reached the server is wanted back until then', async () => {
  const { world, organizer, phone, state } = await anOpenCard();
  const rid = await signed(phone, world);
  const { now } = byPicture(await waitingOf(phone.db, organizer.eid)());
  // The desk's answer was read without a network.
  await phone.db.cards.update(rid, { state: 'received', change: 1 });
  await phone.db.outbox.delete(rid);
  await takeBackSignature(phone.db, rid);
  await sync(phone);
  await passOn(organizer, world, now);
  await sync(phone);
  expect(await signaturesOf(phone.db, organizer.eid)()).toMatchObject([{ takeBack: 'told' }]);
  expect(await state()).toEqual(['received']);
  await organizer.receive();
  expect(world.calls.filter((call) => call.startsWith('DELETE'))).toHaveLength(2);
});

test('a signature that the desk had is gone from the card when the server heard, and from the phone when the desk said so', async () => {
  const { world, organizer, phone, state } = await anOpenCard();
  const rid = await signed(phone, world);
  await sync(phone);
  await organizer.receive();
  await sync(phone);
  await takeBackSignature(phone.db, rid);
  await sync(phone);
  // The server's own word proves nothing.
  expect(await state()).toEqual(['received']);
  await act(organizer, world, 1, { type: 'closeSigning', rid: jointReference, day, signatures: [] });
  expect((await organizer.receive()).cards.get(jointReference)?.text).toBe('С днём рождения!');
  await sync(phone);
  expect(await state()).toEqual(['withdrawn']);
});

test('who takes a line back after it was printed is told that it is on paper', async () => {
  const { world, organizer, phone, state } = await anOpenCard();
  const rid = await signed(phone, world);
  await sync(phone);
  await organizer.receive();
  await sync(phone);
  await act(organizer, world, 1, { type: 'closeSigning', rid: jointReference, day, signatures: [rid] });
  await act(organizer, world, 2, { type: 'approve', rid: jointReference, rev: 1, day });
  await act(organizer, world, 3, { type: 'print', rid: jointReference, rev: 1, day, batch: 'b0'.repeat(16) });
  await takeBackSignature(phone.db, rid);
  await sync(phone);
  await organizer.receive();
  await sync(phone);
  expect(await state()).toEqual(['printed']);
});

test('taking back waits for a network like everything else', async () => {
  const { world, organizer, phone } = await anOpenCard();
  const rid = await signed(phone, world);
  await sync(phone);
  world.fetch = offline;
  await takeBackSignature(phone.db, rid);
  await sync(phone);
  expect(await signaturesOf(phone.db, organizer.eid)()).toMatchObject([{ takeBack: 'asked' }]);
  world.fetch = world.server;
  await sync(phone);
  expect(await signaturesOf(phone.db, organizer.eid)()).toMatchObject([{ takeBack: 'told' }]);
});

test('a line that was printed before its phone heard anything is not called withdrawn', async () => {
  const { world, organizer, phone, state } = await anOpenCard();
  const rid = await signed(phone, world);
  await sync(phone);
  await organizer.receive();
  await act(organizer, world, 1, { type: 'closeSigning', rid: jointReference, day, signatures: [rid] });
  await act(organizer, world, 2, { type: 'approve', rid: jointReference, rev: 1, day });
  await act(organizer, world, 3, { type: 'print', rid: jointReference, rev: 1, day, batch: 'b0'.repeat(16) });
  await organizer.receive();
  await takeBackSignature(phone.db, rid);
  await sync(phone);
  expect(await state()).toEqual(['printed']);
});

test('after the code was changed a line can still be taken back', async () => {
  const { world, organizer, phone } = await anOpenCard();
  const rid = await signed(phone, world);
  await sync(phone);
  await organizer.receive();
  await sync(phone);
  await organizer.port.rotate(rotated(world).rotation);
  await sync(phone);
  await takeBackSignature(phone.db, rid);
  await sync(phone);
  expect(await signaturesOf(phone.db, organizer.eid)()).toMatchObject([{ takeBack: 'told' }]);
  expect(world.calls.filter((call) => call.startsWith('DELETE'))).toHaveLength(1);
});

test('whoever leaves is told of a line that the server has not heard is taken back', async () => {
  const { world, organizer, phone } = await anOpenCard();
  const rid = await signed(phone, world);
  await sync(phone);
  await organizer.receive();
  await sync(phone);
  world.fetch = offline;
  await takeBackSignature(phone.db, rid);
  expect(await leaveEvening(phone.db, organizer.eid)).toEqual({ ok: false, reason: 'evening.unsent' });
  expect(await handOver(phone.db)()).toMatchObject({ takingBack: 1 });
  world.fetch = world.server;
  await sync(phone);
  expect(await handOver(phone.db)()).toMatchObject({ takingBack: 0 });
  expect(await leaveEvening(phone.db, organizer.eid)).toEqual({ ok: true });
});
