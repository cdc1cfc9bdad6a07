// @vitest-environment node
import { expect, test } from 'vitest';
import { sync, type World } from '../../sync/aWorld.ts';
import { opened } from './aDesk.ts';
import {
  anEvening,
  asking,
  atDesk,
  crossing,
  endAfterPut,
  freed,
  goOffline,
  goOnline,
  ill,
  loseAnswers,
  onPhone,
  rounds,
  twoDesks,
  unfreed,
} from './anEdit.ts';

test('what another desk corrected after the server had taken it is not put back by the desk that said it, however late that one is opened', async () => {
  const { world, session, organizer, other } = await twoDesks();
  goOffline(world);
  await session.edits.save(freed('anna'));
  await session.sync();
  // One round, and its lid is shut.
  goOnline(world);
  await session.sync();
  await expect.poll(() => session.begun.isKept).toBe(true);
  session.close();
  await other.sync();
  expect(atDesk(other)).toEqual(['anna released', 'boris inCustody']);
  expect(await other.edits.save(unfreed('anna'))).toEqual({ ok: true, isSaid: false });
  await rounds(3, other);
  const again = await opened(organizer, world);
  await rounds(4, again);
  expect(atDesk(again)).toEqual(['anna inCustody', 'boris inCustody']);
  expect([again.listFate, again.begun.elsewhere]).toEqual([null, []]);
  await other.sync();
  expect(atDesk(other)).toEqual(['anna inCustody', 'boris inCustody']);
});

test('what the server took and another desk’s list of the same moment then replaced is put on top of that one', async () => {
  const { world, session, other } = await twoDesks();
  goOffline(world);
  await session.edits.save(freed('anna'));
  await other.edits.save(ill('boris'));
  await rounds(1, session, other);
  // The other desk looked before this one's list came, and its own comes after it.
  const isCrossed = crossing(world, () => session.sync());
  await other.sync();
  expect(isCrossed()).toBe(true);
  goOnline(world);
  await rounds(4, session);
  await other.sync();
  for (const desk of [session, other]) expect(atDesk(desk)).toEqual(['anna released', 'boris hospital']);
});

test('a desk that never heard the server’s answer finds its change there, and puts nothing twice', async () => {
  const { world, session, phone } = await anEvening();
  const lost = loseAnswers(world);
  await session.edits.save(freed('anna'));
  await session.sync();
  expect(lost()).toBe(1);
  goOnline(world);
  await rounds(2, session);
  await sync(phone);
  expect(await onPhone(phone, session)).toEqual(['anna released', 'boris inCustody']);
  expect([session.problem, session.manifest?.lists[0]?.version, session.begun.elsewhere]).toEqual([null, 2, []]);
});

test('what another desk corrected is not put back by the one that never heard that its change arrived', async () => {
  const { world, session, organizer, other } = await twoDesks();
  const lost = loseAnswers(world);
  await session.edits.save(freed('anna'));
  await session.sync();
  expect(lost()).toBeGreaterThan(0);
  await expect.poll(() => session.begun.isKept).toBe(true);
  session.close();
  goOnline(world);
  await other.sync();
  expect(atDesk(other)).toEqual(['anna released', 'boris inCustody']);
  await other.edits.save(unfreed('anna'));
  await other.edits.save(ill('boris'));
  await rounds(3, other);
  const again = await opened(organizer, world);
  await rounds(4, again);
  await other.sync();
  for (const desk of [again, other]) expect(atDesk(desk)).toEqual(['anna inCustody', 'boris hospital']);
  expect([again.listFate, again.begun.elsewhere]).toEqual([null, []]);
});

test('a list that is under way replaces none that it has not seen, not even one that its desk had looked at again', async () => {
  const { world, session, other } = await twoDesks();
  goOffline(world);
  await session.edits.save(freed('anna'));
  await other.edits.save(ill('boris'));
  await rounds(1, session, other);
  const isCrossed = crossing(world, () => rounds(3, session));
  await other.sync();
  expect(isCrossed()).toBe(true);
  goOnline(world);
  await rounds(4, other);
  await session.sync();
  for (const desk of [session, other]) expect(atDesk(desk)).toEqual(['anna released', 'boris hospital']);
});

test('a change that the server took, that another list of the same moment replaced and a further one buried, is told to its desk and offered again', async () => {
  const { world, session, other } = await twoDesks();
  goOffline(world);
  await session.edits.save(freed('anna'));
  await other.edits.save(ill('anna'));
  await rounds(1, session, other);
  // A server of before, on which whoever comes last replaces what came between; and this desk’s network ends with its put.
  const blind = unconditional(world.server);
  const isCrossed = crossing(
    world,
    async () => {
      endAfterPut(world, blind);
      await session.sync();
      world.fetch = blind;
    },
    blind,
  );
  await other.sync();
  expect(isCrossed()).toBe(true);
  await other.edits.save(asking('boris', 'марки'));
  await rounds(2, other);
  await rounds(3, session);
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
