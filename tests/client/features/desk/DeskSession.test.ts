// @vitest-environment node
import { expect, test } from 'vitest';
import type { PostalView } from '../../../../src/domain/desk/postal.ts';
import { handOverReply, waitingReplies } from '../../../../src/domain/desk/replies.ts';
import { cardsAtStage, countStages } from '../../../../src/domain/desk/stages.ts';
import { anAttendee, aWorld, sync } from '../../sync/aWorld.ts';
import { deskOutboxOf } from '../../../../src/client/data/queries.ts';
import { DeskLog } from '../../../../src/client/features/desk/session/DeskLog.svelte.ts';
import type { DeskSession } from '../../../../src/client/features/desk/session/DeskSession.svelte.ts';
import { logKeys, type Operation } from '../../../../src/domain/log/index.ts';
import type { LogPage } from '../../../../src/domain/wire/index.ts';
import { aDeskWithACard, anOpenDesk, handIn, onCard, openOn } from './aDesk.ts';

test('a card that was handed in lies on the desk, and the phone hears that the desk has it', async () => {
  const { session, phone, rid } = await aDeskWithACard('Здравствуйте, Тест!');
  expect(cardsAtStage(session.desk, 'incoming').map(({ text }) => text)).toEqual(['Здравствуйте, Тест!']);
  await sync(phone);
  expect(await phone.db.cards.get(rid)).toMatchObject({ state: 'received' });
  expect(await phone.db.outbox.count()).toBe(0);
});

test('what is done at the desk is on the phone after both looked at the server', async () => {
  const { session, phone, rid } = await aDeskWithACard();
  await session.act({ type: 'approve', ...onCard(session, rid) });
  await session.act({ type: 'print', ...onCard(session, rid), batch: 'ab'.repeat(16) });
  await session.act({ type: 'post', ...onCard(session, rid), way: 'post' });
  await session.sync();
  await sync(phone);
  expect(await phone.db.cards.get(rid)).toMatchObject({ state: 'posted' });
});

test('an approval that is taken back is taken back on the phone, too', async () => {
  const { session, phone, rid } = await aDeskWithACard();
  await session.act({ type: 'approve', ...onCard(session, rid) });
  await session.sync();
  await sync(phone);
  expect(await phone.db.cards.get(rid)).toMatchObject({ state: 'approved' });
  await session.act({ type: 'unapprove', ...onCard(session, rid) });
  await session.sync();
  await sync(phone);
  expect(await phone.db.cards.get(rid)).toMatchObject({ state: 'received' });
  await session.act({ type: 'approve', ...onCard(session, rid) });
  expect(session.desk.cards.get(rid)).toMatchObject({ state: 'approved' });
});

test('without a network the desk goes on working, and sends everything when the network is back', async () => {
  const { world, organizer, session, rid } = await aDeskWithACard();
  world.fetch = () => Promise.reject(new TypeError('no network'));
  expect(await session.act({ type: 'approve', ...onCard(session, rid) })).toMatchObject({ ok: true });
  await session.sync();
  expect(session.problem).toBe('network.none');
  expect(session.desk.cards.get(rid)?.state).toBe('approved');
  expect(session.waiting).toBe(1);
  world.fetch = world.server;
  await session.sync();
  expect(session.problem).toBeNull();
  expect(session.waiting).toBe(0);
  expect((await organizer.state()).cards.get(rid)?.state).toBe('approved');
});

test('a reply that came after a mistaken one waits to be handed over, with a network and without', async () => {
  const { world, organizer, session, rid } = await aDeskWithACard();
  world.fetch = () => Promise.reject(new TypeError('no network'));
  const act = (type: 'approve' | 'answer' | 'unanswer') => session.act({ type, ...onCard(session, rid) });
  const hand = () => session.act(handOverReply(session.desk, rid, true, session.today));
  await act('approve');
  await session.act({ type: 'print', ...onCard(session, rid), batch: 'ab'.repeat(16) });
  await session.act({ type: 'post', ...onCard(session, rid), way: 'post' });
  await act('answer');
  await hand();
  expect(waitingReplies(session.desk)).toEqual([]);
  await act('unanswer');
  await act('answer');
  expect(waitingReplies(session.desk)).toHaveLength(1);
  world.fetch = world.server;
  await session.sync();
  await session.sync();
  expect(session.waiting).toBe(0);
  expect(waitingReplies(await organizer.state())).toHaveLength(1);
  expect(waitingReplies(session.desk)).toHaveLength(1);
  await hand();
  expect(waitingReplies(session.desk)).toEqual([]);
});

test('what waits on the device is there again after the desk was locked and unlocked', async () => {
  const { world, organizer, session, rid } = await aDeskWithACard();
  world.fetch = () => Promise.reject(new TypeError('no network'));
  await session.act({ type: 'holdBack', ...onCard(session, rid), reason: 'harm' });
  await session.sync();
  session.close();
  const { session: again } = await openOn(organizer, world);
  expect(again.desk.cards.get(rid)).toMatchObject({ state: 'heldBack', heldReason: 'harm' });
  expect(again.waiting).toBe(1);
});

test('of two desks that decide over one card the second gives way and says what became of it', async () => {
  const { world, session, rid } = await aDeskWithACard();
  const { session: other } = await anOpenDesk(world, 600);
  await other.sync();
  await other.act({ type: 'holdBack', ...onCard(other, rid), reason: 'writer' });
  await other.sync();
  // This desk has not looked since.
  await session.act({ type: 'approve', ...onCard(session, rid) });
  await session.sync();
  expect(session.desk.cards.get(rid)).toMatchObject({ state: 'heldBack', heldReason: 'writer' });
  expect(session.news).toMatchObject([{ rid, from: 'approved', to: 'heldBack', why: 'otherDesk' }]);
  expect(session.waiting).toBe(0);
  // And goes on from there.
  await session.act({ type: 'approve', ...onCard(session, rid) });
  await session.sync();
  await other.sync();
  expect(other.desk.cards.get(rid)?.state).toBe('approved');
});

test('two desks that decide alike need not be told of it', async () => {
  const { world, session, rid } = await aDeskWithACard();
  const { session: other } = await anOpenDesk(world, 600);
  await other.sync();
  await other.act({ type: 'approve', ...onCard(other, rid) });
  await other.sync();
  await session.act({ type: 'approve', ...onCard(session, rid) });
  await session.sync();
  expect(session.desk.cards.get(rid)?.state).toBe('approved');
  expect(session.news).toEqual([]);
  expect(session.waiting).toBe(0);
});

test('a log that is read twice at the same time is counted once', async () => {
  const { world, organizer, session, rid } = await aDeskWithACard();
  await session.act({ type: 'holdBack', ...onCard(session, rid), reason: 'harm' });
  await session.sync();
  const log = new DeskLog(organizer.db, logKeys(world.evening.identity), organizer.deps.random);
  await Promise.all([log.read(session.manifest), log.read(session.manifest)]);
  expect(log.desk.cards.get(rid)?.counter).toBe(1);
});

/** What an organizer types for the test person. */
function anAddress(session: DeskSession, postalIndex = '123456'): Operation {
  return {
    type: 'confirmAddress',
    person: 'probnikov-test',
    day: session.today,
    source: 'invented for a test',
    address: {
      institution: 'ФКУ ИК-0 УФСИН России по Примерной области',
      street: 'ул. Пробная, д. 1',
      settlement: 'г. Пример',
      district: '',
      region: 'Примерная область',
      postalIndex,
    },
  };
}

test('an older confirmation of a desk that was long without a network does not replace a newer one', async () => {
  const { world, session } = await aDeskWithACard();
  const { session: other } = await anOpenDesk(world, 600);
  await other.sync();
  world.fetch = () => Promise.reject(new TypeError('no network'));
  await session.act({ ...anAddress(session, '111111'), day: '2026-10-01' });
  await session.sync();
  world.fetch = world.server;
  await other.act(anAddress(other, '222222'));
  await other.sync();
  for (let i = 0; i < 2; i++) for (const desk of [session, other]) await desk.sync();
  for (const desk of [session, other]) {
    expect(desk.waiting).toBe(0);
    expect(desk.desk.evening.taken).toHaveLength(2);
    expect(desk.desk.addresses.get('probnikov-test')?.address.postalIndex).toBe('222222');
  }
});

test('two desks that confirm addresses without a network both keep what they confirmed, in one order', async () => {
  const { world, session } = await aDeskWithACard();
  const { session: other } = await anOpenDesk(world, 600);
  await other.sync();
  world.fetch = () => Promise.reject(new TypeError('no network'));
  await session.act(anAddress(session, '111111'));
  await session.act({ ...anAddress(session, '333333'), person: 'somebody-else' } as Operation);
  await other.act(anAddress(other, '222222'));
  await Promise.all([session.sync(), other.sync()]);
  world.fetch = world.server;
  for (let i = 0; i < 2; i++) for (const desk of [session, other]) await desk.sync();
  await session.sync();
  for (const desk of [session, other]) {
    expect(desk).toMatchObject({ waiting: 0, problem: null, news: [] });
    expect(desk.desk.refused).toEqual([]);
    expect(desk.desk.addresses.get('probnikov-test')?.address.postalIndex).toBe('222222');
    expect(desk.desk.addresses.get('somebody-else')?.address.postalIndex).toBe('333333');
  }
});

test('two tabs of one desk, both at work without a network, send everything when it is back', async () => {
  const { world, organizer, session, phone, rid } = await aDeskWithACard();
  const second = await handIn(phone, world, 'Вторая открытка.');
  await session.sync();
  const { session: tab } = await openOn(organizer, world);
  await tab.sync();
  world.fetch = () => Promise.reject(new TypeError('no network'));
  await Promise.all([
    session.act({ type: 'approve', ...onCard(session, rid) }),
    tab.act({ type: 'approve', ...onCard(tab, rid) }),
    tab.act({ type: 'approve', ...onCard(tab, second) }),
    session.act(anAddress(session, '111111')),
    tab.act(anAddress(tab, '222222')),
  ]);
  world.fetch = world.server;
  for (let i = 0; i < 2; i++) for (const desk of [session, tab]) await desk.sync();
  expect(await deskOutboxOf(organizer.db, organizer.eid)()).toEqual([]);
  const { cards, addresses, refused } = await organizer.state();
  expect([cards.get(rid)?.state, cards.get(second)?.state, addresses.size, refused]).toEqual(['approved', 'approved', 1, []]);
  for (const desk of [session, tab]) expect(desk.waiting).toBe(0);
});

test('what two tabs had sealed for the same place is sealed again, one behind the other, and sent', async () => {
  const { world, organizer, session, rid } = await aDeskWithACard();
  world.fetch = () => Promise.reject(new TypeError('no network'));
  await session.act({ type: 'approve', ...onCard(session, rid) });
  await session.act(anAddress(session, '111111'));
  // As an older version of this app left them: the second tab knew nothing of the first one's work.
  const mine = await organizer.db.deskOutbox.toArray();
  await organizer.db.deskOutbox.clear();
  const { session: tab } = await openOn(organizer, world);
  await tab.act({ type: 'approve', ...onCard(tab, rid) });
  await tab.act(anAddress(tab, '222222'));
  await organizer.db.deskOutbox.bulkAdd(mine.map((row) => ({ ...row, order: row.order + 2 })));
  world.fetch = world.server;
  await tab.sync();
  await tab.sync();
  expect(await deskOutboxOf(organizer.db, organizer.eid)()).toEqual([]);
  expect((await organizer.state()).cards.get(rid)).toMatchObject({ state: 'approved', counter: 2 });
  expect((await organizer.state()).addresses.get('probnikov-test')?.address.postalIndex).toBe('111111');
});

test('a card that the server keeps something back of holds up no other work, and is not touched', async () => {
  const { world, session, phone, rid } = await aDeskWithACard();
  const second = await handIn(phone, world, 'Вторая открытка.');
  const { session: other } = await anOpenDesk(world, 600);
  await other.sync();
  await session.sync();
  await other.act({ type: 'holdBack', ...onCard(other, rid), reason: 'harm' });
  await other.sync();
  await other.act({ type: 'approve', ...onCard(other, rid) });
  await other.sync();
  // The server shows this desk the approval, and not that the card was held back.
  world.fetch = async (input, init) => {
    const answer = await world.server(input, init);
    if (!input.includes('/log')) return answer;
    const page = (await answer.json()) as LogPage;
    const entries = page.entries.filter((entry) => entry.kind !== 'operation' || entry.card !== rid || entry.counter !== 0);
    return new Response(JSON.stringify({ ...page, entries }), { headers: { 'Content-Type': 'application/json' } });
  };
  await session.act({ type: 'approve', ...onCard(session, second) });
  await session.sync();
  expect(session.desk.cards.get(rid)).toMatchObject({ state: 'received', gap: true });
  expect(session.desk.refused).toMatchObject([{ rid, reason: 'operation.gap' }]);
  expect(await session.act({ type: 'approve', ...onCard(session, rid) })).toEqual({ ok: false, reason: 'operation.gap' });
  await session.act({ type: 'holdBack', ...onCard(session, second), reason: 'writer' });
  await session.sync();
  expect(session.waiting).toBe(0);
});

test('a card that comes to a restored server after the work on it stands everywhere where it stood', async () => {
  const { world, session, phone, rid } = await aDeskWithACard();
  await session.act({ type: 'approve', ...onCard(session, rid) });
  await session.act({ type: 'print', ...onCard(session, rid), batch: 'ab'.repeat(16) });
  await session.sync();
  await world.restore(7);
  const { session: other } = await anOpenDesk(world, 700);
  await session.sync();
  await session.sync();
  await other.sync();
  expect(other.desk.refused).toMatchObject([{ rid, reason: 'operation.noCard' }]);
  // The phone had no network since: it has not heard that the desk has its card, and sends it again.
  world.now += 13 * 3_600_000;
  await sync(phone);
  await other.sync();
  await session.sync();
  for (const desk of [session, other]) expect(desk.desk.cards.get(rid)).toMatchObject({ state: 'printed', counter: 2 });
  await other.act({ type: 'post', ...onCard(other, rid), way: 'post' });
  await other.sync();
  await session.sync();
  expect([other.waiting, session.desk.cards.get(rid)?.state]).toEqual([0, 'posted']);
});

test('a race over one card leaves the work on the others alone', async () => {
  const { world, session, phone, rid } = await aDeskWithACard();
  const second = await handIn(phone, world, 'Вторая открытка.');
  const { session: other } = await anOpenDesk(world, 600);
  await session.sync();
  await other.sync();
  await other.act({ type: 'approve', ...onCard(other, rid) });
  await other.sync();
  world.fetch = () => Promise.reject(new TypeError('no network'));
  await session.act({ type: 'holdBack', ...onCard(session, rid), reason: 'harm' });
  await session.act({ type: 'approve', ...onCard(session, second) });
  await session.sync();
  world.fetch = world.server;
  await session.sync();
  await session.sync();
  await other.sync();
  expect(other.desk.cards.get(rid)?.state).toBe('approved');
  expect(other.desk.cards.get(second)?.state).toBe('approved');
});

test('the board is told once of each change, and after an unlock only of what it lacks', async () => {
  const { world, organizer, session } = await aDeskWithACard();
  const told = () => world.calls.filter((call) => call.startsWith('PUT') && call.endsWith('/board')).length;
  expect(told()).toBe(1);
  await session.sync();
  expect(told()).toBe(1);
  session.close();
  const { session: again } = await openOn(organizer, world);
  await again.sync();
  expect(told()).toBe(1);
});

test('a desk that is behind does not take back from the board what another desk told meanwhile', async () => {
  const { world, session, phone, rid } = await aDeskWithACard();
  const { session: other } = await anOpenDesk(world, 600);
  await session.act({ type: 'approve', ...onCard(session, rid) });
  await session.sync();
  let isHeld = true;
  world.fetch = async (input, init) => {
    const isTold = init.method === 'PUT' && input.endsWith('/board');
    if (isTold && isHeld) {
      isHeld = false;
      await other.sync();
      await other.act({ type: 'post', ...onCard(other, rid), way: 'post' });
      await other.sync();
      // The first desk does not hear of it any more.
      world.fetch = (path, call) => (/log|ops/.test(path) ? Promise.reject(new TypeError('no network')) : world.server(path, call));
    }
    return world.server(input, init);
  };
  await session.act({ type: 'print', ...onCard(session, rid), batch: 'ab'.repeat(16) });
  await session.sync();
  expect([isHeld, session.desk.cards.get(rid)?.state]).toEqual([false, 'printed']);
  world.fetch = world.server;
  await sync(phone);
  expect(await phone.db.cards.get(rid)).toMatchObject({ state: 'posted' });
});

test('a change that the server has not taken is not on the board', async () => {
  const { world, session, phone, rid } = await aDeskWithACard();
  world.fetch = (input, init) => (input.endsWith('/ops') ? Promise.reject(new TypeError('no network')) : world.server(input, init));
  await session.act({ type: 'approve', ...onCard(session, rid) });
  await session.sync();
  expect(session.desk.cards.get(rid)?.state).toBe('approved');
  await sync(phone);
  expect(await phone.db.cards.get(rid)).toMatchObject({ state: 'received' });
});

test('after the server was restored from an empty backup the desk still has its cards and tells the board again', async () => {
  const { world, session, rid } = await aDeskWithACard();
  await session.act({ type: 'approve', ...onCard(session, rid) });
  await session.sync();
  const before = world.calls.length;
  // The same evening, created again by another desk on the empty server.
  await world.restore(7);
  await anOpenDesk(world, 700);
  await session.sync();
  await session.sync();
  expect(session.desk.cards.get(rid)?.state).toBe('approved');
  expect(world.calls.slice(before).some((call) => call.startsWith('PUT') && call.endsWith('/board'))).toBe(true);
});

test('the same card sent twice is one card', async () => {
  const { world, session, phone } = await aDeskWithACard();
  await phone.db.outbox.toCollection().modify({ uploadedTo: null });
  await sync(phone);
  await session.sync();
  expect(countStages(session.desk).incoming).toBe(1);
  expect(world.calls.filter((call) => call.includes('/records/')).length).toBeGreaterThan(0);
});

test('a closed desk holds neither keys nor anything that they opened', async () => {
  const { session, rid } = await aDeskWithACard();
  session.close();
  expect(session.desk.cards.has(rid)).toBe(false);
  expect(session.people.size).toBe(0);
  expect(session.identity.epochs).toEqual([]);
  expect(session.identity.memberToken).toHaveLength(0);
});

test('confirming an address makes a person one that can be posted to', async () => {
  const world = await aWorld();
  const { session } = await anOpenDesk(world);
  await anAttendee(world);
  expect(session.postal('probnikov-test')?.block).toMatchObject({ ok: false });
  await session.act(anAddress(session));
  expect(session.postal('probnikov-test')?.block).toMatchObject({ ok: true });
});

test('the order of an address is chosen once, reaches what is printed, and is there again after the desk was locked', async () => {
  const world = await aWorld();
  const { organizer, session } = await anOpenDesk(world);
  await session.act(anAddress(session));
  const lines = ({ block }: PostalView) => (block.ok ? block.lines : []);
  const first = session.postal('probnikov-test');
  await session.posting.setAddressOrder('largeToSmall');
  const older = session.postal('probnikov-test');
  if (!first || !older) throw new Error('Nobody there.');
  expect(lines(first)[0]).toBe('Пробникову Тесту Тестовичу');
  expect(lines(older)[0]).toMatch(/^\d{6}$/);
  expect([...lines(older)].sort()).toEqual([...lines(first)].sort());
  session.close();
  const { session: again } = await openOn(organizer, world);
  expect(again.posting.addressOrder).toBe('largeToSmall');
  expect(again.postal('probnikov-test')?.block).toEqual(older.block);
});
