// @vitest-environment node
import { expect, test } from 'vitest';
import { listsOf } from '../../../../src/client/data/queries.ts';
import { giveAddresses } from '../../../../src/client/features/desk/session/giveAddresses.ts';
import type { DeskSession } from '../../../../src/client/features/desk/session/DeskSession.svelte.ts';
import { createTableAnswerer } from '../../../../src/client/workers/table/answerer.ts';
import type { TableWorker } from '../../../../src/client/workers/table/index.ts';
import { openList } from '../../../../src/domain/list/index.ts';
import type { PeopleList } from '../../../../src/domain/person/person.ts';
import { testPeople, testPerson } from '../../../support/evening.ts';
import { seededRandom } from '../../../support/random.ts';
import { anAttendee, aWorld, sync, type Device } from '../../sync/aWorld.ts';
import { anOpenDesk } from './aDesk.ts';

const place = { street: 'ул. Тайная, 7', settlement: 'г. Скрытный', district: '', region: 'Пробная область', postalIndex: '000042' };
const list: PeopleList = {
  ...testPeople([testPerson({ institution: 'ik-0' })]),
  institutions: [{ id: 'ik-0', name: 'ФКУ ИК-0', region: 'Пробная область', address: place, asOf: null, sources: [] }],
};
const address = { institution: 'ФКУ ИК-0', ...place };

/** Seals lists on the test's thread. */
function tableHere(): TableWorker {
  const answer = createTableAnswerer(seededRandom(91));
  return { run: (job) => Promise.resolve(answer(job, () => undefined)), close: () => undefined };
}

/** An evening with a desk that confirmed an address, and a phone. */
async function aDeskThatConfirmed() {
  const world = await aWorld({}, [list]);
  const { organizer, session } = await anOpenDesk(world);
  const phone = await anAttendee(world);
  const said = {
    type: 'confirmAddress',
    person: 'probnikov-test',
    day: session.today,
    address,
    listed: address,
    source: 'a letter',
  } as const;
  await session.act(said);
  await session.sync();
  const give = (choice: 'desk' | 'everyone' | 'ownPost') => giveAddresses(session, { db: organizer.db, table: tableHere() }, choice);
  return { world, organizer, session, phone, give };
}

/** Everything that a phone reads of the evening and its list. */
async function readOn({ db }: Device, session: DeskSession): Promise<string> {
  const evening = await db.evenings.get(session.eid);
  const id = evening?.manifest.lists[0]?.id;
  const row = (await listsOf(db, session.eid)()).find((one) => one.id === id);
  const opened = row && openList(row.bytes, row.id, session.identity.joinSecret);
  if (opened?.ok !== true) throw new Error('The list did not open.');
  return JSON.stringify({ manifest: evening?.manifest, list: opened.list });
}

async function update(phone: Device, session: DeskSession): Promise<void> {
  await session.sync();
  await session.sync();
  await sync(phone);
}

test('however much the desk confirms, no phone reads an address until organizers choose to show them', async () => {
  const { session, phone } = await aDeskThatConfirmed();
  await update(phone, session);
  const read = await readOn(phone, session);
  for (const secret of ['Тайная', 'Скрытный', '000042']) expect(read).not.toContain(secret);
  expect(session.addressesOfGuests).toEqual({ given: 0, due: 0 });
});

test('shown to everyone, the confirmed address is on a phone after its next look; shown to nobody again, it is gone from there', async () => {
  const { session, phone, give } = await aDeskThatConfirmed();
  expect(await give('everyone')).toEqual({ ok: true, half: false });
  await update(phone, session);
  expect(session.manifest?.addresses).toBe('everyone');
  expect(await readOn(phone, session)).toContain('ул. Тайная, 7');
  expect(session.addressesOfGuests).toEqual({ given: 1, due: 0 });
  await give('desk');
  await update(phone, session);
  const read = await readOn(phone, session);
  expect(read).not.toContain('Тайная');
  expect(read).toContain('"addresses":"desk"');
});

test('what is confirmed later is counted as due until it is given to the phones', async () => {
  const { session, phone, give } = await aDeskThatConfirmed();
  await give('everyone');
  await update(phone, session);
  const moved = { ...address, street: 'ул. Новая, 9' };
  await session.act({
    type: 'confirmAddress',
    person: 'probnikov-test',
    day: session.today,
    address: moved,
    listed: address,
    source: 'a letter',
  });
  expect(session.addressesOfGuests).toEqual({ given: 1, due: 1 });
  await give('everyone');
  await update(phone, session);
  expect(await readOn(phone, session)).toContain('ул. Новая, 9');
  expect(session.addressesOfGuests).toEqual({ given: 1, due: 0 });
});

test('another desk learns of the choice with its next look, and without a network it waits here', async () => {
  const { world, session, give } = await aDeskThatConfirmed();
  const other = await anOpenDesk(world, 601);
  world.fetch = () => Promise.reject(new TypeError('no network'));
  await give('ownPost');
  expect(session.manifest?.addresses).toBe('ownPost');
  world.fetch = world.server;
  await session.sync();
  await session.sync();
  await other.session.sync();
  expect(other.session.manifest?.addresses).toBe('ownPost');
  expect(session.listFate).toBeNull();
});
