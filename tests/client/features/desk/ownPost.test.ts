// @vitest-environment node
import { expect, test } from 'vitest';
import { keepWord } from '../../../../src/client/data/keepWord.ts';
import { sealDraft } from '../../../../src/client/data/sealDraft.ts';
import type { DeskSession } from '../../../../src/client/features/desk/session/DeskSession.svelte.ts';
import { aDraft } from '../../data/aPhone.ts';
import { anAttendee, aWorld, sync, type Device } from '../../sync/aWorld.ts';
import { anOpenDesk, onCard } from './aDesk.ts';

/** A card that its writer posts, sealed on a phone and received. */
async function aCardOfItsWriter() {
  const world = await aWorld();
  const { session } = await anOpenDesk(world);
  const phone = await anAttendee(world);
  const draft = aDraft({ id: 'own', eid: session.eid });
  const sealed = await sealDraft(phone.db, phone.deps, { draft, lang: 'ru', listVersion: 1, way: 'home' });
  if (!sealed.ok) throw new Error(sealed.reason);
  await exchange(session, phone);
  return { session, phone, rid: sealed.rid };
}

async function exchange(session: DeskSession, phone: Device): Promise<void> {
  await sync(phone);
  await session.sync();
  await sync(phone);
}

test('the writer hears that the card was read, says that it is posted, takes that back, and the desk has the last word each time', async () => {
  const { session, phone, rid } = await aCardOfItsWriter();
  const state = async () => (await phone.db.cards.get(rid))?.state;
  expect(await state()).toBe('withWriter');
  await session.act({ type: 'letPost', ...onCard(session, rid) });
  await exchange(session, phone);
  expect(await state()).toBe('mayBePosted');
  await keepWord(phone.db, phone.deps, rid, 'posted');
  expect(await state()).toBe('mayBePosted');
  await exchange(session, phone);
  expect([await state(), session.desk.cards.get(rid)?.state]).toEqual(['saidPosted', 'saidPosted']);
  await keepWord(phone.db, phone.deps, rid, 'unsaid');
  await exchange(session, phone);
  expect(await state()).toBe('mayBePosted');
  // Words leave the phone as cards do: when the desk has them.
  expect(await phone.db.outbox.count()).toBe(0);
});

test('a writer who cannot print gives it back, and the desk takes it over and prints it', async () => {
  const { session, phone, rid } = await aCardOfItsWriter();
  await keepWord(phone.db, phone.deps, rid, 'cannot');
  await exchange(session, phone);
  expect(session.desk.cards.get(rid)?.state).toBe('givenBack');
  await session.act({ type: 'takeOver', ...onCard(session, rid) });
  await session.act({ type: 'approve', ...onCard(session, rid) });
  await exchange(session, phone);
  expect((await phone.db.cards.get(rid))?.state).toBe('approved');
});
