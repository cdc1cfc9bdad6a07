import { DeskSession, type SessionDeps } from '../../../../src/client/features/desk/session/DeskSession.svelte.ts';
import type { KeysWorker } from '../../../../src/client/workers/keys/index.ts';
import { openWithPassphrase, sealWithPassphrase } from '../../../../src/client/workers/keys/passphrase.ts';
import type { ListReader } from '../../../../src/client/workers/people/index.ts';
import { openAll } from '../../../../src/client/workers/people/openAll.ts';
import type { TableWorker } from '../../../../src/client/workers/table/index.ts';
import { createTableAnswerer } from '../../../../src/client/workers/table/answerer.ts';
import { seededRandom } from '../../../support/random.ts';
import { anAttendee, anOrganizer, aWorld, sealed, sync, type Device, type Organizer, type World } from '../../sync/aWorld.ts';

/** The worker's own code, on the test's thread; the work factor is as low as it goes. */
export const keysHere: KeysWorker = {
  seal: (text, passphrase) => sealWithPassphrase(text, passphrase, 4),
  open: (bytes, passphrase) => openWithPassphrase(bytes, passphrase),
};

/** Opens lists on the test's thread. */
function peopleHere(): ListReader {
  return {
    open: (lists) => Promise.resolve(openAll(lists)),
    search: () => Promise.resolve({ ids: [], isPartial: false }),
    close: () => undefined,
  };
}

/** Makes lists on the test's thread. */
export function tableHere(seed = 900): TableWorker {
  const answer = createTableAnswerer(seededRandom(seed));
  return { run: (job) => Promise.resolve(answer(job, () => undefined)), close: () => undefined };
}

export function depsOf(organizer: Pick<Organizer, 'db' | 'deps' | 'port'>, world: World): SessionDeps {
  return {
    db: organizer.db,
    port: organizer.port,
    clock: () => world.now,
    random: organizer.deps.random,
    startPeople: peopleHere,
    startTable: () => tableHere(),
  };
}

/** An unlocked desk of the world's evening, on its own device. */
export async function anOpenDesk(world: World, seed = 500) {
  const organizer = await anOrganizer(world, seed);
  return { organizer, ...(await openOn(organizer, world)) };
}

export async function openOn(organizer: Organizer, world: World) {
  await organizer.db.lists.bulkPut(
    world.evening.lists.map(({ id, bytes }) => ({ id, bytes, eid: organizer.eid, version: 1, kind: 'test' as const })),
  );
  return { session: await opened(organizer, world) };
}

/** A desk that lies on its device, opened: in another tab, or once more. */
export async function opened(organizer: Organizer, world: World): Promise<DeskSession> {
  const row = await organizer.db.desks.get(organizer.eid);
  if (!row) throw new Error('There is no desk.');
  const session = new DeskSession(depsOf(organizer, world), row, world.evening.identity);
  await session.start();
  return session;
}

/** An evening with a desk and one card that an attendee handed in. */
export async function aDeskWithACard(text = 'Здравствуйте!') {
  const world = await aWorld();
  const { organizer, session } = await anOpenDesk(world);
  const phone = await anAttendee(world);
  const rid = await handIn(phone, world, text);
  await session.sync();
  return { world, organizer, session, phone, rid };
}

/** Seals a card on a phone and sends it. */
export async function handIn(phone: Device, world: World, text: string): Promise<string> {
  const rid = await sealed(phone, world, text);
  await sync(phone);
  return rid;
}

export function onCard(session: DeskSession, rid: string) {
  const card = session.desk.cards.get(rid);
  if (!card) throw new Error('The desk does not have that card.');
  return { rid, rev: card.card.rev, day: session.today };
}
