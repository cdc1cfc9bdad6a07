// @vitest-environment node
import { expect, test } from 'vitest';
import { testAddress } from '../../../support/testAddress.ts';
import { join, sync } from '../../sync/aWorld.ts';
import { opened } from './aDesk.ts';
import { anEvening, atDesk, freed, goOffline, goOnline, ill, one, onPhone, otherList, rounds, source, twoDesks } from './anEdit.ts';

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
  await rounds(3, session);
  await sync(phone);
  expect(await onPhone(phone, session)).toEqual(['anna inCustody', 'boris inCustody']);
});

test('undo brings the list before back also under a new join code, whichever desk made it', async () => {
  for (const isOther of [true, false]) {
    const { session, other, phone } = await twoDesks();
    await session.edits.save(freed('anna'));
    await session.sync();
    const [made] = session.manifest?.lists ?? [];
    await (isOther ? other : session).renewCode();
    await rounds(2, other, session);
    expect(session.manifest?.lists[0]?.id).not.toBe(made?.id);
    expect(session.edits.canUndo).toBe(true);
    expect(await session.edits.undo()).toBe(true);
    await rounds(2, session, other);
    for (const desk of [session, other]) expect(atDesk(desk)).toEqual(['anna inCustody', 'boris inCustody']);
    if (!session.code) throw new Error('There is no code.');
    await join(phone, session.code);
    await sync(phone);
    expect(await onPhone(phone, session)).toEqual(['anna inCustody', 'boris inCustody']);
  }
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

test('an import that says otherwise overrules what was said before it, and nothing brings that back', async () => {
  const { world, session } = await anEvening();
  goOffline(world);
  await session.edits.save(freed('anna'));
  expect(await session.takeList(otherList(3, session))).toMatchObject({ ok: true });
  goOnline(world);
  await rounds(4, session);
  expect(atDesk(session)).toEqual(['anna inCustody', 'boris inCustody']);
  expect(session.manifest?.lists[0]?.version).toBe(3);
});

test('two tabs of one desk take nothing from each other', async () => {
  const { world, session, organizer } = await anEvening();
  const tab = await opened(organizer, world);
  goOffline(world);
  await session.edits.save(freed('anna'));
  await tab.edits.save(ill('boris'));
  expect(atDesk(tab)).toEqual(['anna released', 'boris hospital']);
  goOnline(world);
  await rounds(3, tab);
  await session.sync();
  expect(atDesk(session)).toEqual(['anna released', 'boris hospital']);
});
