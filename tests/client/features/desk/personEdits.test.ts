// @vitest-environment node
import { expect, test } from 'vitest';
import { DeskSession } from '../../../../src/client/features/desk/session/DeskSession.svelte.ts';
import { canUndo } from '../../../../src/client/features/desk/session/listInForce.ts';
import { listsOf } from '../../../../src/client/data/queries.ts';
import { openList, sealList } from '../../../../src/domain/list/index.ts';
import type { PersonEdit } from '../../../../src/domain/list/changePerson.ts';
import type { PeopleList, Person } from '../../../../src/domain/person/person.ts';
import { testPeople, testPerson } from '../../../support/evening.ts';
import { seededRandom } from '../../../support/random.ts';
import { testAddress } from '../../../support/testAddress.ts';
import { anAttendee, aWorld, sync, type Device, type Organizer, type World } from '../../sync/aWorld.ts';
import { anOpenDesk, depsOf } from './aDesk.ts';

const offline = () => Promise.reject(new TypeError('no network'));
const source = { where: 'a call', supports: 'status' };
const inOne = { id: 'ik-1', name: 'ФКУ ИК-1', region: 'Пермский край', asOf: null, sources: [] };
const one = { street: 'ул. Мира, д. 1', settlement: 'г. Пермь', district: '', region: 'Пермский край', postalIndex: '614000' };
const list = {
  ...testPeople([testPerson({ id: 'anna', institution: 'ik-1' }), testPerson({ id: 'boris', institution: 'ik-1' })]),
  institutions: [
    { ...inOne, address: one },
    { ...inOne, id: 'ik-2', name: 'ФКУ ИК-2', address: { ...one, street: 'ул. Лесная, д. 7' } },
  ],
};

const freed = (person: string): PersonEdit => ({ person, day: '2026-11-22', source, status: { was: 'inCustody', to: 'released' } });
const ill = (person: string): PersonEdit => ({ person, day: '2026-11-22', source, status: { was: 'inCustody', to: 'hospital' } });

async function anEvening() {
  const world = await aWorld({}, [list]);
  const { session, organizer } = await anOpenDesk(world);
  const phone = await anAttendee(world);
  await session.sync();
  return { world, phone, session, organizer };
}

/** Where people are, as a phone has it. */
async function onPhone({ db }: Pick<Device, 'db'>, session: DeskSession): Promise<readonly string[]> {
  const evening = await db.evenings.get(session.eid);
  const named = evening?.manifest.lists.map(({ id }) => id) ?? [];
  const rows = (await listsOf(db, session.eid)()).filter(({ id }) => named.includes(id));
  return rows.flatMap(({ id, bytes }) => {
    const opened = openList(bytes, id, session.identity.joinSecret);
    return opened.ok ? said(opened.list.people) : [];
  });
}

const said = (people: Iterable<Person>) => [...people].map(({ id, status }) => `${id} ${status}`);
const atDesk = (session: DeskSession) => said(session.people.values());

test('what is said of one person is in force at the desk at once, and on a phone after its next look', async () => {
  const { session, phone } = await anEvening();
  expect(await session.edits.save(freed('anna'))).toEqual({ ok: true, isSaid: false });
  expect(atDesk(session)).toEqual(['anna released', 'boris inCustody']);
  await session.sync();
  await sync(phone);
  expect(await onPhone(phone, session)).toEqual(['anna released', 'boris inCustody']);
});

test('undo brings the list before back, at the desk and on the phones', async () => {
  const { session, phone } = await anEvening();
  await session.edits.save(freed('anna'));
  await session.sync();
  expect(session.edits.canUndo).toBe(true);
  expect(await session.edits.undo()).toBe(true);
  expect(session.edits.canUndo).toBe(false);
  for (let round = 0; round < 3; round++) await session.sync();
  await sync(phone);
  expect(await onPhone(phone, session)).toEqual(['anna inCustody', 'boris inCustody']);
});

test('another institution puts the address on hold until somebody has seen both', async () => {
  const { session } = await anEvening();
  await session.act({
    type: 'confirmAddress',
    person: 'anna',
    day: '2026-11-20',
    address: testAddress,
    source: 'a call',
    listed: { institution: 'ФКУ ИК-1', ...one },
  });
  expect(session.postal('anna')?.hold).toBeUndefined();
  await session.edits.save({ person: 'anna', day: '2026-11-22', source, institution: { was: 'ik-1', to: 'ik-2' } });
  expect(session.postal('anna')).toMatchObject({
    hold: { wasConfirmed: true, now: { institution: 'ФКУ ИК-2', street: 'ул. Лесная, д. 7' } },
    block: { ok: false, missing: ['changed'] },
  });
  expect(session.postal('boris')?.hold).toBeUndefined();
});

test('of two desks that say something of different people at the same time both are heard', async () => {
  const { world, session, phone } = await anEvening();
  const { session: other } = await anOpenDesk(world, 600);
  await other.sync();
  world.fetch = offline;
  await other.edits.save(freed('boris'));
  await other.sync();
  world.fetch = world.server;
  await session.edits.save(ill('anna'));
  for (let round = 0; round < 2; round++) await session.sync();
  for (let round = 0; round < 4; round++) await other.sync();
  await session.sync();
  await sync(phone);
  const both = ['anna hospital', 'boris released'];
  expect(atDesk(other)).toEqual(both);
  expect(atDesk(session)).toEqual(both);
  expect(await onPhone(phone, session)).toEqual(both);
  expect([other.listRefused, other.begun.elsewhere]).toEqual([false, []]);
});

test('of two desks that say different things of the same fact the second finds its own kept, and is told', async () => {
  const { world, session } = await anEvening();
  const { session: other } = await anOpenDesk(world, 600);
  await other.sync();
  world.fetch = offline;
  await other.edits.save(freed('anna'));
  await other.sync();
  world.fetch = world.server;
  await session.edits.save(ill('anna'));
  for (let round = 0; round < 2; round++) await session.sync();
  for (let round = 0; round < 3; round++) await other.sync();
  expect(atDesk(other)).toEqual(['anna hospital', 'boris inCustody']);
  expect(other.begun.elsewhere).toEqual(['refused:anna']);
  expect(other.begun.at('refused:anna')).toMatchObject({
    was: { status: 'hospital' },
    status: 'released',
    source: 'a call',
    overtaken: ['status'],
  });
  expect(other.listRefused).toBe(false);
});

test('an import that says otherwise overrules what was said before it, and nothing brings that back', async () => {
  const { world, session } = await anEvening();
  world.fetch = offline;
  await session.edits.save(freed('anna'));
  const joinSecret = session.joinSecrets.at(-1) ?? new Uint8Array(16);
  const sealed = sealList({ ...list, version: 3 }, joinSecret, seededRandom(77));
  expect(await session.takeList({ ...sealed, version: 3, kind: 'test' })).toMatchObject({ ok: true });
  world.fetch = world.server;
  for (let round = 0; round < 4; round++) await session.sync();
  expect(atDesk(session)).toEqual(['anna inCustody', 'boris inCustody']);
  expect(session.manifest?.lists[0]?.version).toBe(3);
});

test('two tabs of one desk take nothing from each other', async () => {
  const { world, session, organizer } = await anEvening();
  const row = await organizer.db.desks.get(organizer.eid);
  if (!row) throw new Error('There is no desk.');
  const tab = new DeskSession(depsOf(organizer, world), row, world.evening.identity);
  await tab.start();
  world.fetch = offline;
  await session.edits.save(freed('anna'));
  await tab.edits.save(ill('boris'));
  expect(atDesk(tab)).toEqual(['anna released', 'boris hospital']);
  world.fetch = world.server;
  for (let round = 0; round < 3; round++) await tab.sync();
  await session.sync();
  expect(atDesk(session)).toEqual(['anna released', 'boris hospital']);
});

test('a change that waits for a network when the desk is closed still comes on top of another desk’s list when it is opened again', async () => {
  const { world, session, organizer } = await anEvening();
  const { session: other } = await anOpenDesk(world, 600);
  await other.sync();
  world.fetch = offline;
  await session.edits.save(freed('anna'));
  await expect.poll(() => session.begun.isKept).toBe(true);
  session.close();
  world.fetch = world.server;
  await other.edits.save(ill('boris'));
  for (let round = 0; round < 2; round++) await other.sync();
  const row = await organizer.db.desks.get(organizer.eid);
  if (!row) throw new Error('There is no desk.');
  const again = new DeskSession(depsOf(organizer, world), row, world.evening.identity);
  await again.start();
  for (let round = 0; round < 4; round++) await again.sync();
  expect(atDesk(again)).toEqual(['anna released', 'boris hospital']);
});

/** The desk on its own device, opened once more. */
async function opened(organizer: Organizer, world: World): Promise<DeskSession> {
  const row = await organizer.db.desks.get(organizer.eid);
  if (!row) throw new Error('There is no desk.');
  const session = new DeskSession(depsOf(organizer, world), row, world.evening.identity);
  await session.start();
  return session;
}

test('what another desk corrected after the server had taken it is not put back by the desk that said it, however late that one is opened', async () => {
  const { world, session, organizer } = await anEvening();
  const { session: other } = await anOpenDesk(world, 600);
  world.fetch = offline;
  await session.edits.save(freed('anna'));
  await session.sync();
  // One round, and its lid is shut.
  world.fetch = world.server;
  await session.sync();
  await expect.poll(() => session.begun.isKept).toBe(true);
  session.close();
  await other.sync();
  expect(atDesk(other)).toEqual(['anna released', 'boris inCustody']);
  const back: PersonEdit = { ...freed('anna'), status: { was: 'released', to: 'inCustody' } };
  expect(await other.edits.save(back)).toEqual({ ok: true, isSaid: false });
  for (let round = 0; round < 3; round++) await other.sync();
  const again = await opened(organizer, world);
  for (let round = 0; round < 4; round++) await again.sync();
  expect(atDesk(again)).toEqual(['anna inCustody', 'boris inCustody']);
  expect([again.listRefused, again.begun.elsewhere]).toEqual([false, []]);
  await other.sync();
  expect(atDesk(other)).toEqual(['anna inCustody', 'boris inCustody']);
});

test('what the server took and another desk’s list of the same moment then replaced is put on top of that one', async () => {
  const { world, session } = await anEvening();
  const { session: other } = await anOpenDesk(world, 600);
  await other.sync();
  world.fetch = offline;
  await session.edits.save(freed('anna'));
  await other.edits.save(ill('boris'));
  await session.sync();
  await other.sync();
  // The other desk looked before this one's list came, and its own comes after it.
  let isCrossed = false;
  world.fetch = async (input, init) => {
    if (init.method === 'PUT' && input.endsWith('/manifest') && !isCrossed) {
      isCrossed = true;
      await session.sync();
    }
    return world.server(input, init);
  };
  await other.sync();
  expect(isCrossed).toBe(true);
  world.fetch = world.server;
  for (let round = 0; round < 4; round++) await session.sync();
  await other.sync();
  expect(atDesk(session)).toEqual(['anna released', 'boris hospital']);
  expect(atDesk(other)).toEqual(['anna released', 'boris hospital']);
});

/** A server that takes the manifest and whose answer is lost on the way. */
function losingAnswers(world: World): () => number {
  let lost = 0;
  world.fetch = async (input, init) => {
    const answer = await world.server(input, init);
    if (init.method !== 'PUT' || !input.endsWith('/manifest')) return answer;
    lost++;
    throw new TypeError('cut off');
  };
  return () => lost;
}

test('a desk that never heard the server’s answer finds its change there, and puts nothing twice', async () => {
  const { world, session, phone } = await anEvening();
  const lost = losingAnswers(world);
  await session.edits.save(freed('anna'));
  await session.sync();
  expect(lost()).toBe(1);
  world.fetch = world.server;
  for (let round = 0; round < 2; round++) await session.sync();
  await sync(phone);
  expect(await onPhone(phone, session)).toEqual(['anna released', 'boris inCustody']);
  expect([session.problem, session.manifest?.lists[0]?.version, session.begun.elsewhere]).toEqual([null, 2, []]);
});

test('what another desk corrected is not put back by the one that never heard that its change arrived', async () => {
  const { world, session, organizer } = await anEvening();
  const { session: other } = await anOpenDesk(world, 600);
  const lost = losingAnswers(world);
  await session.edits.save(freed('anna'));
  await session.sync();
  expect(lost()).toBeGreaterThan(0);
  await expect.poll(() => session.begun.isKept).toBe(true);
  session.close();
  world.fetch = world.server;
  await other.sync();
  expect(atDesk(other)).toEqual(['anna released', 'boris inCustody']);
  await other.edits.save({ ...freed('anna'), status: { was: 'released', to: 'inCustody' } });
  await other.edits.save(ill('boris'));
  for (let round = 0; round < 3; round++) await other.sync();
  const again = await opened(organizer, world);
  for (let round = 0; round < 4; round++) await again.sync();
  await other.sync();
  for (const desk of [again, other]) expect(atDesk(desk)).toEqual(['anna inCustody', 'boris hospital']);
  expect([again.listRefused, again.begun.elsewhere]).toEqual([false, []]);
});

/** Lets another desk in between what this one saw on the server and what it puts there. */
function crossing(world: World, between: () => Promise<unknown>, server = world.server): () => boolean {
  let isCrossed = false;
  world.fetch = async (input, init) => {
    if (init.method === 'PUT' && input.endsWith('/manifest') && !isCrossed) {
      isCrossed = true;
      await between();
    }
    return server(input, init);
  };
  return () => isCrossed;
}

test('a list that is under way replaces none that it has not seen, not even one that its desk had looked at again', async () => {
  const { world, session } = await anEvening();
  const { session: other } = await anOpenDesk(world, 600);
  await other.sync();
  world.fetch = offline;
  await session.edits.save(freed('anna'));
  await other.edits.save(ill('boris'));
  await session.sync();
  await other.sync();
  const isCrossed = crossing(world, async () => {
    for (let round = 0; round < 3; round++) await session.sync();
  });
  await other.sync();
  expect(isCrossed()).toBe(true);
  world.fetch = world.server;
  for (let round = 0; round < 4; round++) await other.sync();
  await session.sync();
  for (const desk of [session, other]) expect(atDesk(desk)).toEqual(['anna released', 'boris hospital']);
});

test('a change that the server took, that another list of the same moment replaced and a further one buried, is told to its desk and offered again', async () => {
  const { world, session } = await anEvening();
  const { session: other } = await anOpenDesk(world, 600);
  await other.sync();
  world.fetch = offline;
  await session.edits.save(freed('anna'));
  await other.edits.save(ill('anna'));
  for (const desk of [session, other]) await desk.sync();
  // A server of before, on which whoever comes last replaces what came between; and this desk’s network ends with its put.
  const blind = unconditional(world.server);
  const isCrossed = crossing(
    world,
    async () => {
      world.fetch = async (input, init) => {
        const answer = await blind(input, init);
        if (init.method === 'PUT' && input.endsWith('/manifest')) world.fetch = offline;
        return answer;
      };
      await session.sync();
      world.fetch = blind;
    },
    blind,
  );
  await other.sync();
  expect(isCrossed()).toBe(true);
  await other.edits.save({ person: 'boris', day: '2026-11-22', source, asks: { was: {}, to: { ru: 'марки' } } });
  for (let round = 0; round < 2; round++) await other.sync();
  for (let round = 0; round < 3; round++) await session.sync();
  expect(session.manifest?.lists[0]?.version).toBe(3);
  expect(atDesk(session)).toEqual(['anna hospital', 'boris inCustody']);
  expect(session.begun.elsewhere).toEqual(['refused:anna']);
  expect(session.begun.at('refused:anna')).toMatchObject({ status: 'released', was: { status: 'hospital' }, overtaken: ['status'] });
});

function unconditional(fetch: World['fetch']): World['fetch'] {
  return (input, init) => {
    const headers = new Headers(init.headers);
    headers.delete('If-Match');
    return fetch(input, { ...init, headers: Object.fromEntries(headers) });
  };
}

test('where another desk’s list came first there is no list before that would take its change away again', async () => {
  const { world, session, organizer } = await anEvening();
  const { session: other } = await anOpenDesk(world, 600);
  await other.sync();
  world.fetch = offline;
  await session.edits.save(freed('anna'));
  await session.sync();
  world.fetch = world.server;
  await other.edits.save(ill('anna'));
  for (let round = 0; round < 2; round++) await other.sync();
  for (let round = 0; round < 3; round++) await session.sync();
  expect(atDesk(session)).toEqual(['anna hospital', 'boris inCustody']);
  expect([session.edits.canUndo, await canUndo(organizer.db, session), await session.edits.undo()]).toEqual([false, false, false]);
});

test('what two tabs of one desk said without a network outlives both, and comes on top of another desk’s list', async () => {
  const { world, session, organizer } = await anEvening();
  const { session: other } = await anOpenDesk(world, 600);
  const tab = await opened(organizer, world);
  await other.sync();
  world.fetch = offline;
  await session.edits.save(freed('anna'));
  await tab.edits.save({ ...freed('boris'), status: { was: 'inCustody', to: 'hospital' } });
  // Later than the other's: what this tab writes down is no older state of both.
  await session.edits.save({ person: 'anna', day: '2026-11-22', source, letters: { was: 'welcome', to: 'noneWanted' } });
  await expect.poll(() => session.begun.isKept && tab.begun.isKept).toBe(true);
  session.close();
  tab.close();
  world.fetch = world.server;
  await other.edits.save({ person: 'anna', day: '2026-11-22', source, asks: { was: {}, to: { ru: 'марки' } } });
  for (let round = 0; round < 2; round++) await other.sync();
  const again = await opened(organizer, world);
  for (let round = 0; round < 4; round++) await again.sync();
  expect(atDesk(again)).toEqual(['anna released', 'boris hospital']);
  expect(again.listed('anna')).toMatchObject({ letters: 'noneWanted', asks: { ru: 'марки' } });
  expect([again.listRefused, again.begun.elsewhere]).toEqual([false, []]);
});

test('a tab brings what another tab of its desk said on top of another desk’s list, and says of no list of theirs that it was refused', async () => {
  const { world, session, organizer } = await anEvening();
  const { session: other } = await anOpenDesk(world, 600);
  const tab = await opened(organizer, world);
  await other.sync();
  world.fetch = offline;
  await session.edits.save(freed('anna'));
  await tab.edits.save(ill('boris'));
  await expect.poll(() => session.begun.isKept && tab.begun.isKept).toBe(true);
  tab.close();
  world.fetch = world.server;
  await other.edits.save({ person: 'anna', day: '2026-11-22', source, asks: { was: {}, to: { ru: 'марки' } } });
  for (let round = 0; round < 2; round++) await other.sync();
  for (let round = 0; round < 4; round++) await session.sync();
  expect(atDesk(session)).toEqual(['anna released', 'boris hospital']);
  expect([session.listRefused, session.begun.elsewhere]).toEqual([false, []]);
});

/** A wish that desks noted, and a change of what the list says of it. */
const noted = { type: 'noteWishes', person: 'anna', day: '2026-11-20', letters: 'noAnswerPlease', source: 'her mother' } as const;
const openAgain: PersonEdit = { person: 'anna', day: '2026-11-22', source, letters: { was: 'welcome', to: 'relativesOnly' } };
const wishes = (session: DeskSession) => [session.people.get('anna')?.letters, session.desk.wishes.get('anna')?.source];

test('a change of letters that is undone leaves the wish that was noted before it, with its source', async () => {
  const { session } = await anEvening();
  await session.act(noted);
  await session.edits.save(openAgain);
  expect(wishes(session)).toEqual(['relativesOnly', 'a call']);
  await session.sync();
  await session.sync();
  expect(await session.edits.undo()).toBe(true);
  expect(session.listed('anna')?.letters).toBe('welcome');
  expect(wishes(session)).toEqual(['noAnswerPlease', 'her mother']);
});

test('what was noted since by somebody else stays where a change of letters is undone', async () => {
  const { session } = await anEvening();
  await session.act(noted);
  await session.edits.save(openAgain);
  await session.act({ ...noted, day: '2026-11-30', letters: 'noneWanted', source: 'a lawyer' });
  await session.edits.undo();
  expect(wishes(session)).toEqual(['noneWanted', 'a lawyer']);
});

test('a change of letters that another desk overtook leaves the wish that was noted before it, also when the desk was closed meanwhile', async () => {
  const { world, session, organizer } = await anEvening();
  const { session: other } = await anOpenDesk(world, 600);
  await session.act(noted);
  await session.sync();
  await other.sync();
  world.fetch = offline;
  await session.edits.save(openAgain);
  await expect.poll(() => session.begun.isKept).toBe(true);
  session.close();
  world.fetch = world.server;
  await other.takeList({ ...sealedList({ ...list, version: 2 }, other, { letters: 'unknown' }), version: 2, kind: 'test' });
  for (let round = 0; round < 2; round++) await other.sync();
  const again = await opened(organizer, world);
  for (let round = 0; round < 3; round++) await again.sync();
  expect(again.listed('anna')?.letters).toBe('unknown');
  expect(wishes(again)).toEqual(['noAnswerPlease', 'her mother']);
});

test('a list that another desk imported over a change of letters leaves the wish that was noted before it', async () => {
  const { world, session } = await anEvening();
  const { session: other } = await anOpenDesk(world, 600);
  await session.act(noted);
  world.fetch = offline;
  await session.edits.save(openAgain);
  await session.sync();
  world.fetch = world.server;
  await session.sync();
  await other.sync();
  const version = (other.manifest?.lists[0]?.version ?? 0) + 1;
  await other.takeList({ ...sealedList({ ...list, version }, other, { letters: 'unknown' }), version, kind: 'test' });
  for (let round = 0; round < 2; round++) await other.sync();
  for (let round = 0; round < 3; round++) await session.sync();
  expect(session.listed('anna')?.letters).toBe('unknown');
  expect(wishes(session)).toEqual(['noAnswerPlease', 'her mother']);
});

/** Another list, in which the first of its people is another one. */
function sealedList(made: PeopleList, session: DeskSession, first: Partial<Person>) {
  const people = made.people.map((person, i) => (i === 0 ? { ...person, ...first } : person));
  return sealList({ ...made, people }, session.joinSecrets.at(-1) ?? new Uint8Array(16), seededRandom(78));
}

test('what stands half-written of a person stays as it is where another change of them is refused', async () => {
  const { world, session } = await anEvening();
  const { session: other } = await anOpenDesk(world, 600);
  await other.sync();
  world.fetch = offline;
  await other.edits.save(freed('anna'));
  await other.edits.save({ person: 'anna', day: '2026-11-21', source, asks: { was: {}, to: { ru: 'марки' } } });
  other.begun.keep('person:anna', { half: 'written' });
  await other.sync();
  world.fetch = world.server;
  const asks = { was: {}, to: { ru: 'стихи' } };
  await session.edits.save({ ...ill('anna'), asks });
  for (let round = 0; round < 2; round++) await session.sync();
  for (let round = 0; round < 3; round++) await other.sync();
  expect(other.begun.at('person:anna')).toEqual({ half: 'written' });
  // Both that were refused, in one.
  expect(other.begun.at('refused:anna')).toMatchObject({ status: 'released', asks: { ru: 'марки' }, overtaken: ['asks', 'status'] });
});
