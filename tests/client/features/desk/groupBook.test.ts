// @vitest-environment node
import { expect, test } from 'vitest';
import { keptBook } from '../../../../src/client/data/deskBook.ts';
import { removeDesk, saveDesk } from '../../../../src/client/data/deskCommands.ts';
import { dropDeskSettings } from '../../../../src/client/data/deskSettings.ts';
import { openBookFile, sealBookFile } from '../../../../src/client/features/desk/book/bookFile.ts';
import { chosenLists } from '../../../../src/client/features/desk/create/chosenLists.ts';
import { newDesk } from '../../../../src/client/features/desk/create/newDesk.ts';
import { OpenDesk } from '../../../../src/client/features/desk/session/OpenDesk.svelte.ts';
import { restoreDesk } from '../../../../src/client/features/desk/unlock/restoreDesk.ts';
import { createDesk } from '../../../../src/client/sync/createDesk.ts';
import { emptyBook, type GroupBook } from '../../../../src/domain/book/index.ts';
import { formatIdentityFile, parseIdentityFile } from '../../../../src/domain/event/index.ts';
import type { Operation } from '../../../../src/domain/log/index.ts';
import type { PeopleList } from '../../../../src/domain/person/person.ts';
import { testPerson } from '../../../support/evening.ts';
import { aDevice, aWorld, type World } from '../../sync/aWorld.ts';
import { depsOf, keysHere } from './aDesk.ts';

const words = 'river lamp orange window seven quiet';
const people = ['anna', 'boris', 'vera'].map((id) => testPerson({ id, test: false, givenName: id === 'anna' ? 'Анна' : 'Борис' }));
const list: PeopleList = { format: 1, version: 1, kind: 'people', people, institutions: [] };
const address = {
  institution: 'ФКУ ПРОБА',
  street: 'ул. Пробная, д. 1',
  settlement: 'г. Пробск',
  district: '',
  region: '',
  postalIndex: '123456',
};
const said: Operation[] = [
  { type: 'confirmAddress', person: 'anna', day: '2026-11-22', address, source: 'звонок', listed: null },
  { type: 'noteWishes', person: 'boris', day: '2026-11-22', answers: true, source: 'ответ' },
];

type Device = ReturnType<typeof aDevice>;

/** A desk of a new evening on a device, unlocked. */
async function aDesk(world: World, device: Device, date: string, lists: readonly PeopleList[], book?: GroupBook) {
  const plan = { title: `Вечер ${date}`, place: '', date, theme: '', mode: 'open', languages: ['ru'], lists } as const;
  const port = createDesk(device.deps);
  const made = await newDesk(plan, words, { db: device.db, keys: keysHere, clock: () => world.now, random: device.deps.random }, book);
  if (!made.ok) throw new Error(made.reason);
  const session = await new OpenDesk().open(depsOf({ ...device, port }, world), made.value.row, made.value.identity);
  await session.sync();
  return { ...device, port, session, ...made.value };
}

async function bookOf({ session }: Awaited<ReturnType<typeof aDesk>>): Promise<GroupBook> {
  const read = await session.book.read();
  if (!read) throw new Error('There is no desk.');
  return read.book;
}

test('the next evening knows what the one before confirmed, on every desk of it, and its book keeps those who are not there', async () => {
  const world = await aWorld();
  const device = aDevice(world, 910);
  const first = await aDesk(world, device, '2026-11-22', [list]);
  await first.session.act(...said);
  const book = await bookOf(first);
  const lists = chosenLists({ useStarter: false, useTest: false, useBook: true, leftOut: ['boris', 'vera'] }, book);
  const next = await aDesk(world, device, '2026-12-20', lists, book);
  expect([...next.session.people.keys()]).toEqual(['anna']);
  expect(next.session.postal('anna')?.confirmed).toMatchObject({ address, day: '2026-11-22', source: 'звонок' });

  const again = await bookOf(next);
  expect(again.list.people.map(({ id }) => id).sort()).toEqual(['anna', 'boris', 'vera']);
  expect(again.list.people.find(({ id }) => id === 'boris')?.answersLetters).toBe(true);
  expect(again.evenings.map(({ date }) => date)).toEqual(['2026-11-22', '2026-12-20']);

  // Another laptop, with nothing but the identity file and the server's log.
  const other = aDevice(world, 911);
  const identity = parseIdentityFile(formatIdentityFile(next.identity));
  if (!identity) throw new Error('No identity.');
  const port = createDesk(other.deps);
  const restored = await restoreDesk(identity, words, 'saved', { db: other.db, port, keys: keysHere, clock: () => world.now });
  if (!restored.ok) throw new Error(restored.reason);
  const elsewhere = await new OpenDesk().open(depsOf({ ...other, port }, world), restored.value, identity);
  await elsewhere.sync();
  expect(elsewhere.postal('anna')?.confirmed).toMatchObject({ address, day: '2026-11-22' });
});

test('whom the second evening put right with an earlier day the third one has as the second left them', async () => {
  const world = await aWorld();
  const device = aDevice(world, 917);
  const known = people.map((person) => ({ ...person, asOf: { ...person.asOf, status: '2026-11-20' } }));
  const first = await aDesk(world, device, '2026-11-22', [{ ...list, people: known }]);
  const book = await bookOf(first);
  const next = await aDesk(
    world,
    device,
    '2026-12-20',
    chosenLists({ useStarter: false, useTest: false, useBook: true, leftOut: [] }, book),
    book,
  );
  const source = { where: 'письмо от родных', supports: '' };
  const edit = { person: 'anna', day: '2026-11-10', source, status: { was: 'inCustody', to: 'released' } } as const;
  expect(await next.session.edits.save(edit)).toMatchObject({ ok: true });
  const anna = ({ list: { people } }: GroupBook) => people.find(({ id }) => id === 'anna');
  expect(anna(await bookOf(next))).toMatchObject({ status: 'released', asOf: { status: '2026-11-10' } });
  // A backup of the evening before brings nothing back.
  expect(await next.session.book.take(book)).toMatchObject({ ok: true });
  expect(anna(await bookOf(next))?.status).toBe('released');
});

test('the book lies on the device as bytes that only its desk opens, and goes with the desk', async () => {
  const world = await aWorld();
  const first = await aDesk(world, aDevice(world, 912), '2026-11-22', [list]);
  await first.session.act(...said);
  const next = await aDesk(world, first, '2026-12-20', [list], await bookOf(first));
  const sealed = await keptBook(next.db, next.row.eid)();
  const text = Buffer.from(sealed ?? []).toString('latin1');
  expect(sealed?.length).toBeGreaterThan(100);
  for (const word of ['anna', 'Probnikov', 'confirmAddress']) expect(text).not.toContain(word);
  await removeDesk(next.db, next.row.eid);
  await dropDeskSettings(next.db, next.row.eid);
  expect(await keptBook(next.db, next.row.eid)()).toBeUndefined();
});

test('a backup opens with its words alone, and brings a desk what it does not know, once', async () => {
  const world = await aWorld();
  const first = await aDesk(world, aDevice(world, 913), '2026-11-22', [list]);
  await first.session.act(...said);
  const file = await sealBookFile(await bookOf(first), words, keysHere);
  expect(await openBookFile(file, 'other words', keysHere)).toBeUndefined();
  const book = await openBookFile(file, `  ${words.toUpperCase()} `, keysHere);
  if (!book) throw new Error('The file did not open.');
  expect(book).toEqual(await bookOf(first));

  const lone = await aDesk(world, aDevice(world, 914), '2026-12-20', [{ ...list, people: people.slice(0, 1) }]);
  const before = lone.session.waiting;
  expect(await lone.session.book.take(book)).toMatchObject({ ok: true });
  expect(lone.session.postal('anna')?.confirmed?.day).toBe('2026-11-22');
  expect((await bookOf(lone)).list.people.map(({ id }) => id).sort()).toEqual(['anna', 'boris', 'vera']);
  await lone.session.sync();
  expect(await lone.session.book.take(book)).toMatchObject({ ok: true });
  expect(lone.session.waiting).toBe(before);
});

test('a book that does not open any more is said, and what the evening itself knows stays', async () => {
  const world = await aWorld();
  const first = await aDesk(world, aDevice(world, 915), '2026-11-22', [list], { format: 1, list, said: [], evenings: [] });
  const sealed = await keptBook(first.db, first.row.eid)();
  if (!sealed) throw new Error('There is no book.');
  await first.db.settings.put({ key: `desk.book.${first.row.eid}`, value: sealed.slice(1) });
  expect(await first.session.book.read()).toMatchObject({ damaged: true, book: { list: { people: [{}, {}, {}] } } });
  // A backup takes its place.
  const dora = testPerson({ id: 'dora', test: false });
  expect(await first.session.book.take({ ...emptyBook, list: { ...list, people: [dora] } })).toMatchObject({ ok: true });
  expect(await first.session.book.read()).toMatchObject({ damaged: false, book: { list: { people: [{ id: 'dora' }, {}, {}, {}] } } });
});

test('a desk and what it begins with are written together or not at all', async () => {
  const world = await aWorld();
  const device = aDevice(world, 916);
  const made = await aDesk(world, device, '2026-11-22', [list]);
  const operation = { id: 'a'.repeat(32), audience: 'organizers', epoch: 1, card: null, counter: 0, blob: '' } as const;
  // Twice the same id: the second cannot be added.
  const begun = { sealedBook: new Uint8Array(8), operations: [operation, operation] };
  const desk = { ...made.row, eid: 'b'.repeat(32), begun };
  expect((await saveDesk(device.db, desk)).ok).toBe(false);
  expect(await device.db.desks.get(desk.eid)).toBeUndefined();
  expect(await keptBook(device.db, desk.eid)()).toBeUndefined();
});
