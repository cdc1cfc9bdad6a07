// @vitest-environment node
import { expect, test } from 'vitest';
import { keepNote } from '../../../src/client/data/keepNote.ts';
import { handOver } from '../../../src/client/data/queries.ts';
import { notesOf } from '../../../src/domain/desk/notes.ts';
import { aDevice, anAttendee, anOrganizer, aWorld, later, rotated, sealed, sync, type Device, type World } from './aWorld.ts';

async function noted({ db, deps }: Device, { evening }: World, text = 'Переведён в СИЗО-2'): Promise<string> {
  const words = { person: 'probnikov-test', about: 'moved', text, source: '' } as const;
  const kept = await keepNote(db, deps, { eid: evening.manifest.eid, words, listVersion: 1 });
  if (!kept.ok) throw new Error(kept.reason);
  return kept.rid;
}

const offline = () => Promise.reject(new TypeError('Failed to fetch'));

test('a note leaves the phone only after the desk has acknowledged it over the board, and leaves nothing behind', async () => {
  const world = await aWorld();
  const organizer = await anOrganizer(world);
  const phone = await anAttendee(world);
  world.fetch = offline;
  const rid = await noted(phone, world);
  expect(await sync(phone)).toEqual({ online: false, unsent: 1, onlyHere: 1 });

  world.fetch = world.server;
  // The server's own word proves nothing.
  expect(await sync(phone)).toEqual({ online: true, unsent: 1, onlyHere: 0 });
  expect(await phone.db.outbox.get(rid)).toMatchObject({ problem: null, attempts: 0 });

  const desk = await organizer.receive();
  expect(notesOf(desk, 'probnikov-test')).toMatchObject([{ note: { rid, text: 'Переведён в СИЗО-2' } }]);
  expect(desk.cards.size).toBe(0);
  expect(await sync(phone)).toEqual({ online: true, unsent: 0, onlyHere: 0 });
  expect([await phone.db.outbox.count(), await phone.db.cards.count()]).toEqual([0, 0]);
});

test('cards and notes go together, and each waits for its own word of the desk', async () => {
  const world = await aWorld();
  const organizer = await anOrganizer(world);
  const phone = await anAttendee(world);
  const card = await sealed(phone, world, 'Здравствуйте!');
  await sync(phone);
  await organizer.receive();
  const note = await noted(phone, world);
  await sync(phone);
  expect((await phone.db.outbox.toArray()).map(({ rid }) => rid)).toEqual([note]);
  expect(await handOver(phone.db, organizer.eid)()).toMatchObject({ handedOver: 1, notes: { onlyHere: 0, underway: 1 } });
  await organizer.receive();
  await sync(phone);
  expect(await phone.db.outbox.count()).toBe(0);
  expect(await phone.db.cards.toArray()).toMatchObject([{ rid: card, state: 'received' }]);
});

test('an older desk that tells the board nothing of a note leaves it on the phone', async () => {
  const world = await aWorld();
  await anOrganizer(world);
  const phone = await anAttendee(world);
  await noted(phone, world);
  await sync(phone);
  later(world);
  expect(await sync(phone)).toMatchObject({ unsent: 1 });
});

test('a note that was handed to a server that lost everything is sent again', async () => {
  const world = await aWorld();
  const phone = await anAttendee(await published(world));
  const rid = await noted(phone, world);
  await sync(phone);
  await world.restore(7);
  const organizer = await anOrganizer(world, 501);
  await sync(phone);
  expect([...(await organizer.receive()).notes.keys()]).toEqual([rid]);
});

test('a browser that is killed after sealing sends the note when it is opened again', async () => {
  const world = await aWorld();
  const organizer = await anOrganizer(world);
  const phone = await anAttendee(world);
  const rid = await noted(phone, world);
  phone.db.close();
  const opened = aDevice(world, 2, phone.profile);
  await sync(opened);
  expect([...(await organizer.receive()).notes.keys()]).toEqual([rid]);
  await sync(opened);
  expect(await opened.db.outbox.count()).toBe(0);
});

test('a note that the disk damaged stays on the phone and says so', async () => {
  const world = await aWorld();
  await anOrganizer(world);
  const phone = await anAttendee(world);
  const rid = await noted(phone, world);
  await phone.db.outbox.where({ rid }).modify((row) => {
    row.blob[9] = (row.blob[9] ?? 0) ^ 1;
  });
  await sync(phone);
  expect(await phone.db.outbox.get(rid)).toMatchObject({ uploadedTo: null, problem: 'note.malformed' });
});

test('a note that a changed code met waits for the new one', async () => {
  const world = await aWorld();
  const organizer = await anOrganizer(world);
  const phone = await anAttendee(world);
  const rid = await noted(phone, world);
  await organizer.port.rotate(rotated(world).rotation);
  await sync(phone);
  expect(await phone.db.outbox.get(rid)).toMatchObject({ uploadedTo: null, problem: 'join.rotated' });
});

async function published(world: World): Promise<World> {
  await anOrganizer(world);
  return world;
}
