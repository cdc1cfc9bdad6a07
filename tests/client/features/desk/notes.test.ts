// @vitest-environment node
import { expect, test } from 'vitest';
import { keepNote } from '../../../../src/client/data/keepNote.ts';
import type { DeskSession } from '../../../../src/client/features/desk/session/DeskSession.svelte.ts';
import { countOpenNotes, notesOf, settleNote } from '../../../../src/domain/desk/notes.ts';
import { anAttendee, aWorld, sync } from '../../sync/aWorld.ts';
import { anOpenDesk } from './aDesk.ts';

/** A desk with a note that an attendee sent. */
async function aDeskWithANote() {
  const world = await aWorld();
  const { organizer, session } = await anOpenDesk(world);
  const phone = await anAttendee(world);
  const words = { person: 'probnikov-test', about: 'died', text: '', source: 'newspaper' } as const;
  const kept = await keepNote(phone.db, phone.deps, { eid: organizer.eid, words, listVersion: 1 });
  if (!kept.ok) throw new Error(kept.reason);
  await sync(phone);
  await session.sync();
  return { world, organizer, session, phone, rid: kept.rid };
}

function settle(session: DeskSession, rid: string, settled: boolean) {
  return session.act(settleNote(session.desk, rid, settled, session.today));
}

test('a note that was sent lies on the desk, and the phone lets go of it once the desk has said so', async () => {
  const { session, phone, rid } = await aDeskWithANote();
  expect(notesOf(session.desk, 'probnikov-test')).toMatchObject([{ note: { rid, about: 'died', source: 'newspaper' } }]);
  await sync(phone);
  expect(await phone.db.outbox.count()).toBe(0);
});

test('what one desk dealt with is dealt with on every other, and can be opened again', async () => {
  const { world, session, rid } = await aDeskWithANote();
  const other = await anOpenDesk(world, 501);
  expect(await settle(session, rid, true)).toMatchObject({ ok: true });
  expect(countOpenNotes(session.desk)).toBe(0);
  await session.sync();
  await other.session.sync();
  expect(countOpenNotes(other.session.desk)).toBe(0);
  await settle(other.session, rid, false);
  await other.session.sync();
  await session.sync();
  expect(countOpenNotes(session.desk)).toBe(1);
});

test('two desks that deal with one note at once without a network lose nothing and refuse nothing', async () => {
  const { world, session, rid } = await aDeskWithANote();
  const other = await anOpenDesk(world, 501);
  await other.session.sync();
  world.fetch = () => Promise.reject(new TypeError('no network'));
  await settle(session, rid, true);
  await settle(other.session, rid, true);
  world.fetch = world.server;
  for (const desk of [session, other.session, session]) await desk.sync();
  for (const desk of [session, other.session]) {
    expect(countOpenNotes(desk.desk)).toBe(0);
    expect(desk.desk.refused).toEqual([]);
    expect([desk.waiting, desk.problem]).toEqual([0, null]);
  }
});

test('a desk whose clock is behind still opens again what another dealt with on a later day', async () => {
  const { world, session, rid } = await aDeskWithANote();
  world.now += 2 * 86_400_000;
  await settle(session, rid, true);
  world.now -= 2 * 86_400_000;
  await settle(session, rid, false);
  expect(countOpenNotes(session.desk)).toBe(1);
});
