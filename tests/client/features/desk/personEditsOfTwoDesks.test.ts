// @vitest-environment node
import { expect, test } from 'vitest';
import { undoable } from '../../../../src/client/features/desk/session/listInForce.ts';
import { sync } from '../../sync/aWorld.ts';
import { opened } from './aDesk.ts';
import { asking, atDesk, freed, goOffline, goOnline, ill, onPhone, rounds, source, twoDesks } from './anEdit.ts';

test('of two desks that say something of different people at the same time both are heard', async () => {
  const { world, session, phone, other } = await twoDesks();
  goOffline(world);
  await other.edits.save(freed('boris'));
  await other.sync();
  goOnline(world);
  await session.edits.save(ill('anna'));
  await rounds(2, session);
  await rounds(4, other);
  await session.sync();
  await sync(phone);
  const both = ['anna hospital', 'boris released'];
  expect(atDesk(other)).toEqual(both);
  expect(atDesk(session)).toEqual(both);
  expect(await onPhone(phone, session)).toEqual(both);
  expect([other.listFate, other.begun.elsewhere]).toEqual([null, []]);
});

test('a change that was put on top of another desk’s list can still be taken back, and takes nothing of that desk’s along', async () => {
  const { world, session, other } = await twoDesks();
  goOffline(world);
  await other.edits.save(freed('boris'));
  await other.sync();
  goOnline(world);
  await session.edits.save(ill('anna'));
  await rounds(2, session);
  await rounds(4, other);
  expect(atDesk(other)).toEqual(['anna hospital', 'boris released']);
  expect([other.edits.canUndo, await other.edits.undo()]).toEqual([true, true]);
  await rounds(2, other);
  await rounds(2, session);
  for (const desk of [other, session]) expect(atDesk(desk)).toEqual(['anna hospital', 'boris inCustody']);
  expect([other.edits.canUndo, other.begun.elsewhere]).toEqual([false, []]);
});

test('of two desks that say different things of the same fact the second finds its own kept, and is told', async () => {
  const { world, session, other } = await twoDesks();
  goOffline(world);
  await other.edits.save(freed('anna'));
  await other.sync();
  goOnline(world);
  await session.edits.save(ill('anna'));
  await rounds(2, session);
  await rounds(3, other);
  expect(atDesk(other)).toEqual(['anna hospital', 'boris inCustody']);
  expect(other.begun.elsewhere).toEqual(['refused:anna']);
  expect(other.begun.at('refused:anna')).toMatchObject({
    was: { status: 'hospital' },
    status: 'released',
    source: 'a call',
    overtaken: ['status'],
  });
  expect(other.listFate).toBeNull();
});

test('a change that waits for a network when the desk is closed still comes on top of another desk’s list when it is opened again', async () => {
  const { world, session, organizer, other } = await twoDesks();
  goOffline(world);
  await session.edits.save(freed('anna'));
  await expect.poll(() => session.begun.isKept).toBe(true);
  session.close();
  goOnline(world);
  await other.edits.save(ill('boris'));
  await rounds(2, other);
  const again = await opened(organizer, world);
  await rounds(4, again);
  expect(atDesk(again)).toEqual(['anna released', 'boris hospital']);
});

test('where another desk’s list came first there is no list before that would take its change away again, nor under a new code', async () => {
  for (const isNewCode of [false, true]) {
    const { world, session, organizer, other } = await twoDesks();
    goOffline(world);
    await session.edits.save(freed('anna'));
    if (isNewCode) await session.renewCode();
    await session.sync();
    goOnline(world);
    await other.edits.save(ill('anna'));
    await rounds(2, other);
    await rounds(3, session);
    expect(atDesk(session)).toEqual(['anna hospital', 'boris inCustody']);
    expect([session.edits.canUndo, (await undoable(organizer.db, session)) !== undefined, await session.edits.undo()]).toEqual([
      false,
      false,
      false,
    ]);
  }
});

test('what two tabs of one desk said without a network outlives both, and comes on top of another desk’s list', async () => {
  const { world, session, organizer, other } = await twoDesks();
  const tab = await opened(organizer, world);
  goOffline(world);
  await session.edits.save(freed('anna'));
  await tab.edits.save(ill('boris'));
  // Later than the other's: what this tab writes down is no older state of both.
  await session.edits.save({ person: 'anna', day: '2026-11-22', source, letters: { was: 'welcome', to: 'noneWanted' } });
  await expect.poll(() => session.begun.isKept && tab.begun.isKept).toBe(true);
  session.close();
  tab.close();
  goOnline(world);
  await other.edits.save(asking('anna', 'марки'));
  await rounds(2, other);
  const again = await opened(organizer, world);
  await rounds(4, again);
  expect(atDesk(again)).toEqual(['anna released', 'boris hospital']);
  expect(again.listed('anna')).toMatchObject({ letters: 'noneWanted', asks: { ru: 'марки' } });
  expect([again.listFate, again.begun.elsewhere]).toEqual([null, []]);
});

test('a tab brings what another tab of its desk said on top of another desk’s list, and says of no list of theirs that it was refused', async () => {
  const { world, session, organizer, other } = await twoDesks();
  const tab = await opened(organizer, world);
  goOffline(world);
  await session.edits.save(freed('anna'));
  await tab.edits.save(ill('boris'));
  await expect.poll(() => session.begun.isKept && tab.begun.isKept).toBe(true);
  tab.close();
  goOnline(world);
  await other.edits.save(asking('anna', 'марки'));
  await rounds(2, other);
  await rounds(4, session);
  expect(atDesk(session)).toEqual(['anna released', 'boris hospital']);
  expect([session.listFate, session.begun.elsewhere]).toEqual([null, []]);
});

test('what stands half-written of a person stays as it is where another change of them is refused', async () => {
  const { world, session, other } = await twoDesks();
  goOffline(world);
  await other.edits.save(freed('anna'));
  await other.edits.save({ ...asking('anna', 'марки'), day: '2026-11-21' });
  other.begun.keep('person:anna', { half: 'written' });
  await other.sync();
  goOnline(world);
  await session.edits.save({ ...ill('anna'), ...asking('anna', 'стихи') });
  await rounds(2, session);
  await rounds(3, other);
  expect(other.begun.at('person:anna')).toEqual({ half: 'written' });
  // Both that were refused, in one.
  expect(other.begun.at('refused:anna')).toMatchObject({ status: 'released', asks: { ru: 'марки' }, overtaken: ['asks', 'status'] });
});
