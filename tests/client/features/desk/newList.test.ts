// @vitest-environment node
import { expect, test } from 'vitest';
import { previousList } from '../../../../src/client/data/deskLists.ts';
import type { DeskSession } from '../../../../src/client/features/desk/session/DeskSession.svelte.ts';
import { listsOf, onlyAtDesks } from '../../../../src/client/data/queries.ts';
import { openList, sealList } from '../../../../src/domain/list/index.ts';
import { testPeople, testPerson } from '../../../support/evening.ts';
import { seededRandom } from '../../../support/random.ts';
import { sync, type Device } from '../../sync/aWorld.ts';
import { aDeskWithACard, anOpenDesk, opened } from './aDesk.ts';

const offline = () => Promise.reject(new TypeError('no network'));
const vera = testPerson({ id: 'vera', surname: 'Пробная', givenName: 'Вера' });
const lev = testPerson({ id: 'lev', surname: 'Пробный', givenName: 'Лев' });

/** Puts a list of these people in force, as the import does. */
function take(session: DeskSession, people = [testPerson(), vera], version = 2, kind: 'people' | 'test' = 'test') {
  const joinSecret = session.joinSecrets.at(-1);
  if (!joinSecret) throw new Error('There is no code.');
  const sealed = sealList({ ...testPeople(people), version }, joinSecret, seededRandom(version * 7 + people.length));
  return session.takeList({ ...sealed, version, kind });
}

async function namesOn({ db }: Pick<Device, 'db'>, session: DeskSession): Promise<readonly string[]> {
  const evening = await db.evenings.get(session.eid);
  const named = evening?.manifest.lists.map(({ id }) => id) ?? [];
  const rows = (await listsOf(db, session.eid)()).filter(({ id }) => named.includes(id));
  return rows.flatMap(({ id, bytes }) => {
    const opened = openList(bytes, id, session.identity.joinSecret);
    return opened.ok ? opened.list.people.map((person) => person.id) : [];
  });
}

/** A desk, and another one that has put a list of real people in force, where there were TEST people only, and has no network. */
async function besideAListOfRealPeople() {
  const { world, session, phone } = await aDeskWithACard();
  const { session: other, organizer } = await anOpenDesk(world, 600);
  await other.sync();
  world.fetch = offline;
  await take(other, [lev], 1, 'people');
  return { world, session, phone, other, organizer };
}

test('a new list is in force at the desk at once, and on a phone after its next look', async () => {
  const { session, phone, rid } = await aDeskWithACard();
  expect(await take(session)).toMatchObject({ ok: true });
  expect([...session.people.keys()]).toEqual(['probnikov-test', 'vera']);
  await session.sync();
  await sync(phone);
  expect(await namesOn(phone, session)).toEqual(['probnikov-test', 'vera']);
  expect(session).toMatchObject({ problem: null, listFate: null });
  // The card for somebody of the old list is still a card.
  expect(session.desk.cards.get(rid)?.state).toBe('received');
});

test('without a network it is in force at the desk, counts among what only the desk has, and goes out when the network is back', async () => {
  const { world, organizer, session, phone } = await aDeskWithACard();
  world.fetch = offline;
  await take(session);
  await session.sync();
  expect(session.problem).toBe('network.none');
  expect([...session.people.keys()]).toEqual(['probnikov-test', 'vera']);
  expect(await onlyAtDesks(organizer.db)()).toEqual({ cards: 0, changes: 1 });
  world.fetch = world.server;
  await session.sync();
  await session.sync();
  expect(await onlyAtDesks(organizer.db)()).toEqual({ cards: 0, changes: 0 });
  await sync(phone);
  expect(await namesOn(phone, session)).toEqual(['probnikov-test', 'vera']);
});

test('a list that was changed twice before the server heard of it goes out as it is now', async () => {
  const { world, session, phone } = await aDeskWithACard();
  world.fetch = offline;
  await take(session, [testPerson(), vera], 2);
  await take(session, [testPerson(), lev], 3);
  await session.sync();
  world.fetch = world.server;
  await session.sync();
  await session.sync();
  await sync(phone);
  expect(session.listFate).toBeNull();
  expect(await namesOn(phone, session)).toEqual(['probnikov-test', 'lev']);
});

test('lists of both kinds that were changed before the server heard of either go out together, each as it is now', async () => {
  const { world, session, phone } = await aDeskWithACard();
  world.fetch = offline;
  await take(session, [testPerson(), vera], 2);
  await take(session, [lev], 1, 'people');
  await session.sync();
  world.fetch = world.server;
  await session.sync();
  await session.sync();
  await sync(phone);
  expect(session).toMatchObject({ problem: null, listFate: null });
  expect([...session.people.keys()].sort()).toEqual(['lev', 'probnikov-test', 'vera']);
  expect((await namesOn(phone, session)).toSorted()).toEqual(['lev', 'probnikov-test', 'vera']);
});

test('a list of one kind comes beside the one of the other kind that another desk changed meanwhile', async () => {
  const { world, session, phone, other } = await besideAListOfRealPeople();
  await other.sync();
  world.fetch = world.server;
  await take(session, [testPerson(), vera]);
  await session.sync();
  await other.sync();
  await other.sync();
  expect([other.listFate, session.listFate]).toEqual([null, null]);
  expect([...other.people.keys()].toSorted()).toEqual(['lev', 'probnikov-test', 'vera']);
  await sync(phone);
  expect((await namesOn(phone, session)).toSorted()).toEqual(['lev', 'probnikov-test', 'vera']);
});

test('where another desk was faster with one kind, the list of the other kind still goes out, and only the one that gave way is called so', async () => {
  const { world, session, phone, other, organizer } = await besideAListOfRealPeople();
  await take(other, [testPerson(), testPerson({ id: 'ira', surname: 'Пробная', givenName: 'Ира' })], 2);
  await other.sync();
  world.fetch = world.server;
  await take(session, [testPerson(), vera]);
  await session.sync();
  await other.sync();
  expect(other.listFate).toBe('refused');
  await other.sync();
  await other.sync();
  expect([...other.people.keys()].toSorted()).toEqual(['lev', 'probnikov-test', 'vera']);
  expect(await onlyAtDesks(organizer.db)()).toEqual({ cards: 0, changes: 0 });
  // What the list before it was, is another desk's: there is nothing to go back to.
  expect((await previousList(organizer.db, other.eid)())?.kind).not.toBe('test');
  await sync(phone);
  expect((await namesOn(phone, session)).toSorted()).toEqual(['lev', 'probnikov-test', 'vera']);
});

test('a list that is changed on what another desk put beside one’s own goes out on top of it', async () => {
  const { world, session, phone, other } = await besideAListOfRealPeople();
  await other.sync();
  world.fetch = world.server;
  await take(session, [testPerson(), vera]);
  await session.sync();
  // One round: the server has both, and this desk has not looked since.
  await other.sync();
  expect([...other.people.keys()].toSorted()).toEqual(['lev', 'probnikov-test', 'vera']);
  await take(other, [testPerson(), vera, testPerson({ id: 'ira', surname: 'Пробная', givenName: 'Ира' })], 3);
  await other.sync();
  await other.sync();
  expect(other.listFate).toBeNull();
  await sync(phone);
  expect((await namesOn(phone, session)).toSorted()).toEqual(['ira', 'lev', 'probnikov-test', 'vera']);
});

test('whom another desk shows addresses to since then is not put back by a list that was made before', async () => {
  const { world, session } = await aDeskWithACard();
  const { session: other } = await anOpenDesk(world, 600);
  await other.sync();
  world.fetch = offline;
  await take(other, [lev], 1, 'people');
  await other.sync();
  world.fetch = world.server;
  const before = session.manifest?.addresses;
  const now = before === 'desk' ? 'everyone' : 'desk';
  const joinSecret = session.joinSecrets.at(-1) ?? new Uint8Array();
  const sealed = sealList({ ...testPeople([testPerson()]), version: 2 }, joinSecret, seededRandom(5));
  await session.takeList({ ...sealed, version: 2, kind: 'test' }, { addresses: now });
  await session.sync();
  await other.sync();
  await other.sync();
  expect(other.listFate).toBe('refused');
  expect([other.manifest?.addresses, session.manifest?.addresses]).toEqual([now, now]);
});

test('of two tabs of one desk each may change the list of its kind, and none puts an older one of the other kind in force', async () => {
  const { world, session, organizer, phone } = await aDeskWithACard();
  const tab = await opened(organizer, world);
  world.fetch = offline;
  await take(session, [testPerson(), vera], 2);
  await take(tab, [lev], 1, 'people');
  await tab.sync();
  expect([...tab.people.keys()].toSorted()).toEqual(['lev', 'probnikov-test', 'vera']);
  world.fetch = world.server;
  await tab.sync();
  await tab.sync();
  await sync(phone);
  expect((await namesOn(phone, session)).toSorted()).toEqual(['lev', 'probnikov-test', 'vera']);
});

test('a list that is changed again as soon as the server has it goes out again', async () => {
  const { world, session, phone } = await aDeskWithACard();
  world.fetch = offline;
  await take(session, [testPerson(), vera], 2);
  await session.sync();
  world.fetch = world.server;
  // One round: the server has the list, and the desk has not looked whether it does.
  await session.sync();
  await take(session, [testPerson(), lev], 3);
  await session.sync();
  await sync(phone);
  expect(session.listFate).toBeNull();
  expect(await namesOn(phone, session)).toEqual(['probnikov-test', 'lev']);
});

test('at whatever moment of an exchange with the server a list is changed again, the last one goes out and stays at the desk', async () => {
  const ends: unknown[] = [];
  for (let moment = 0, calls = 1; calls > moment; moment++) {
    const { world, session, phone } = await aDeskWithACard();
    world.fetch = offline;
    await take(session, [testPerson(), vera], 2);
    await session.sync();
    calls = 0;
    world.fetch = async (input, init) => {
      const answer = await world.server(input, init);
      if (calls++ === moment) await take(session, [testPerson(), lev], 3);
      return answer;
    };
    // The round that brings the list, and the one that sees it there.
    await session.sync();
    await session.sync();
    world.fetch = world.server;
    await session.sync();
    await sync(phone);
    if (calls > moment)
      ends.push({ moment, fate: session.listFate, desk: [...session.people.keys()], phone: await namesOn(phone, session) });
  }
  expect(ends.length).toBeGreaterThan(5);
  const last = ['probnikov-test', 'lev'];
  expect(ends).toEqual(ends.map((_, at) => ({ moment: at, fate: null, desk: last, phone: last })));
});

test('another desk takes the new list with its next look', async () => {
  const { world, session } = await aDeskWithACard();
  const { session: other } = await anOpenDesk(world, 600);
  await other.sync();
  await take(session);
  await session.sync();
  await other.sync();
  expect([...other.people.keys()]).toEqual(['probnikov-test', 'vera']);
});

test('of two desks that change the list the second is told, and the first one’s list stays', async () => {
  const { world, session, phone } = await aDeskWithACard();
  const { session: other } = await anOpenDesk(world, 600);
  await other.sync();
  world.fetch = offline;
  await take(other, [testPerson(), lev]);
  await other.sync();
  world.fetch = world.server;
  await take(session, [testPerson(), vera]);
  await session.sync();
  await other.sync();
  await other.sync();
  expect(other.listFate).toBe('refused');
  expect(session.listFate).toBeNull();
  expect([...other.people.keys()]).toEqual(['probnikov-test', 'vera']);
  await sync(phone);
  expect(await namesOn(phone, session)).toEqual(['probnikov-test', 'vera']);
});

test('a new join code and a new list made together both come through', async () => {
  const { world, session } = await aDeskWithACard();
  const { session: other } = await anOpenDesk(world, 700);
  world.fetch = offline;
  await take(session);
  await session.renewCode();
  await session.sync();
  world.fetch = world.server;
  for (let look = 0; look < 3; look++) await session.sync();
  expect(session).toMatchObject({ problem: null, renewing: false, listFate: null });
  expect([...session.people.keys()]).toEqual(['probnikov-test', 'vera']);
  await other.sync();
  expect([...other.people.keys()]).toEqual(['probnikov-test', 'vera']);
});

test('the list before is kept as ciphertext, so that it can be brought back', async () => {
  const { organizer, session } = await aDeskWithACard();
  const [before] = session.manifest?.lists ?? [];
  await take(session);
  const kept = await previousList(organizer.db, session.eid)();
  expect(kept).toMatchObject({ id: before?.id, version: 1, kind: 'test', replacedBy: 2 });
  const opened = kept && openList(kept.bytes, kept.id, session.identity.joinSecret);
  expect(opened?.ok === true && opened.list.people.map(({ id }) => id)).toEqual(['probnikov-test']);
});
