import { listsOf } from '../../../../src/client/data/queries.ts';
import type { DeskSession } from '../../../../src/client/features/desk/session/DeskSession.svelte.ts';
import { openList, sealList, type SealedList } from '../../../../src/domain/list/index.ts';
import type { PersonEdit } from '../../../../src/domain/list/changePerson.ts';
import type { PeopleList, Person } from '../../../../src/domain/person/person.ts';
import { testPeople, testPerson } from '../../../support/evening.ts';
import { seededRandom } from '../../../support/random.ts';
import { anAttendee, aWorld, type Device, type World } from '../../sync/aWorld.ts';
import { anOpenDesk } from './aDesk.ts';

export const source = { where: 'a call', supports: 'status' };
const inOne = { id: 'ik-1', name: 'ФКУ ИК-1', region: 'Пермский край', asOf: null, sources: [] };
/** Where both people are. */
export const one = { street: 'ул. Мира, д. 1', settlement: 'г. Пермь', district: '', region: 'Пермский край', postalIndex: '614000' };
const list = {
  ...testPeople([testPerson({ id: 'anna', institution: 'ik-1' }), testPerson({ id: 'boris', institution: 'ik-1' })]),
  institutions: [
    { ...inOne, address: one },
    { ...inOne, id: 'ik-2', name: 'ФКУ ИК-2', address: { ...one, street: 'ул. Лесная, д. 7' } },
  ],
};

const anEdit = (person: string) => ({ person, day: '2026-11-22', source });
export const freed = (person: string): PersonEdit => ({ ...anEdit(person), status: { was: 'inCustody', to: 'released' } });
export const ill = (person: string): PersonEdit => ({ ...anEdit(person), status: { was: 'inCustody', to: 'hospital' } });
/** Takes it back that somebody is free. */
export const unfreed = (person: string): PersonEdit => ({ ...anEdit(person), status: { was: 'released', to: 'inCustody' } });
export const asking = (person: string, ru: string): PersonEdit => ({ ...anEdit(person), asks: { was: {}, to: { ru } } });

export async function anEvening() {
  const world = await aWorld({}, [list]);
  const { session, organizer } = await anOpenDesk(world);
  const phone = await anAttendee(world);
  await session.sync();
  return { world, phone, session, organizer };
}

export async function twoDesks() {
  const evening = await anEvening();
  const { session: other } = await anOpenDesk(evening.world, 600);
  await other.sync();
  return { ...evening, other };
}

export async function rounds(count: number, ...desks: readonly DeskSession[]): Promise<void> {
  for (const desk of desks) for (let round = 0; round < count; round++) await desk.sync();
}

/** No request gets through. */
export function goOffline(world: World): void {
  world.fetch = () => Promise.reject(new TypeError('no network'));
}

export function goOnline(world: World): void {
  world.fetch = world.server;
}

const isManifestPut = (input: string, { method }: RequestInit) => method === 'PUT' && input.endsWith('/manifest');

/** A server that takes the manifest and whose answer is lost on the way, with the network. Tells how often. */
export function loseAnswers(world: World): () => number {
  let lost = 0;
  world.fetch = async (input, init) => {
    const answer = await world.server(input, init);
    if (!isManifestPut(input, init)) return answer;
    lost++;
    goOffline(world);
    throw new TypeError('cut off');
  };
  return () => lost;
}

/** Lets another desk in between what this one saw on the server and what it puts there. Tells whether it came to that. */
export function crossing(world: World, between: () => Promise<unknown>, server = world.server): () => boolean {
  let isCrossed = false;
  world.fetch = async (input, init) => {
    if (isManifestPut(input, init) && !isCrossed) {
      isCrossed = true;
      await between();
    }
    return server(input, init);
  };
  return () => isCrossed;
}

/** The network ends with the next manifest that the server takes. */
export function endAfterPut(world: World, server: World['fetch']): void {
  world.fetch = async (input, init) => {
    const answer = await server(input, init);
    if (isManifestPut(input, init)) goOffline(world);
    return answer;
  };
}

/** Another list of the evening, in which the first of its people is another one. */
export function otherList(version: number, { joinSecrets }: DeskSession, first: Partial<Person> = {}) {
  const people = list.people.map((person, i) => (i === 0 ? { ...person, ...first } : person));
  const made: PeopleList = { ...list, version, people };
  const sealed: SealedList = sealList(made, joinSecrets.at(-1) ?? new Uint8Array(16), seededRandom(78));
  return { ...sealed, version, kind: 'test' as const };
}

const said = (people: Iterable<Person>) => [...people].map(({ id, status }) => `${id} ${status}`);
export const atDesk = (session: DeskSession) => said(session.people.values());

/** Where people are, as a phone has it. */
export async function onPhone({ db }: Pick<Device, 'db'>, session: DeskSession): Promise<readonly string[]> {
  const evening = await db.evenings.get(session.eid);
  const named = evening?.manifest.lists.map(({ id }) => id) ?? [];
  const rows = (await listsOf(db, session.eid)()).filter(({ id }) => named.includes(id));
  return rows.flatMap(({ id, bytes }) => {
    const read = openList(bytes, id, session.identity.joinSecret);
    return read.ok ? said(read.list.people) : [];
  });
}
