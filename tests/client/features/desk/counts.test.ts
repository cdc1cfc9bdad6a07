// @vitest-environment node
import { expect, test } from 'vitest';
import { keptCounts } from '../../../../src/client/data/keptCounts.ts';
import { PublishedCounts, type CountsPort } from '../../../../src/client/features/desk/session/PublishedCounts.ts';
import type { Bytes } from '../../../../src/domain/bytes/index.ts';
import type { Counts } from '../../../../src/domain/counts/counts.ts';
import { openCounts } from '../../../../src/domain/counts/openCounts.ts';
import { sealCounts } from '../../../../src/domain/counts/sealCounts.ts';
import type { JoinCode } from '../../../../src/domain/event/index.ts';
import { anEvening } from '../../../support/evening.ts';
import { seededRandom } from '../../../support/random.ts';
import { anAttendee, aWorld, sync, type Device, type World } from '../../sync/aWorld.ts';
import { aDeskWithACard, anOpenDesk, handIn, onCard } from './aDesk.ts';

const putCalls = ({ calls }: World): number => calls.filter((call) => call === 'PUT /v1/events/*/counts').length;

test('phones hear after a round of the desk how many cards each person has', async () => {
  const { world, session, phone } = await aDeskWithACard();
  const second = await anAttendee(world, 2);
  await sync(second);
  expect(await countsOn(second, world)).toEqual({ 'probnikov-test': 1 });
  await handIn(phone, world, 'another');
  await session.sync();
  await sync(second);
  expect(await countsOn(second, world)).toEqual({ 'probnikov-test': 2 });
});

test('counts are put once in a round, and never where no person has another count', async () => {
  const { world, session, phone, rid } = await aDeskWithACard();
  expect(putCalls(world)).toBe(1);
  await handIn(phone, world, 'second');
  await handIn(phone, world, 'third');
  await session.sync();
  expect(putCalls(world)).toBe(2);
  world.calls.length = 0;
  await session.act({ type: 'approve', ...onCard(session, rid) });
  await session.sync();
  await session.sync();
  expect(world.calls.filter((call) => call.endsWith('/counts'))).toEqual([]);
});

test('a second desk that knows the same puts nothing, and an evening without cards has nothing to tell', async () => {
  const { world } = await aDeskWithACard();
  const { session: other } = await anOpenDesk(world, 600);
  await other.sync();
  expect(putCalls(world)).toBe(1);
  const empty = await aWorld();
  const { session } = await anOpenDesk(empty);
  await session.sync();
  expect(putCalls(empty)).toBe(0);
});

test('under a new join code the counts are sealed anew, and phones with it read them', async () => {
  const { world, session } = await aDeskWithACard();
  await session.renewCode();
  await session.sync();
  await session.sync();
  const { code } = session;
  if (!code) throw new Error('The desk has no code.');
  expect(code.secret).not.toEqual(world.evening.code.secret);
  const guest = await aGuest(world, code);
  expect(await countsOn(guest, world, code)).toEqual({ 'probnikov-test': 1 });
});

test('counts that cannot be told keep nothing else back, and are told with the next round', async () => {
  const { world, session, phone } = await aDeskWithACard();
  world.fetch = (input, init) => (input.endsWith('/counts') ? Promise.reject(new TypeError('Failed to fetch')) : world.server(input, init));
  await handIn(phone, world, 'second');
  await session.sync();
  expect(session.problem).toBeNull();
  world.fetch = world.server;
  await session.sync();
  await sync(phone);
  expect(await countsOn(phone, world)).toEqual({ 'probnikov-test': 2 });
});

const { code, identity, manifest } = await anEvening();
const random = seededRandom(8);
const { coordinatorSecret } = identity;
const keys = { code, coordinatorSecret, manifest };
const counts = (version: number, cards: Counts['cards']): Counts => ({ eid: manifest.eid, version, cards });
const sealed = (told: Counts): Bytes => sealCounts(told, code, coordinatorSecret, random);

test('what another desk told that knows more stays, and so does what says the same', async () => {
  const shelf = new Shelf(sealed(counts(9, { anna: 3 })));
  await new PublishedCounts().publish(counts(8, { anna: 2 }), keys, random, shelf.port);
  await new PublishedCounts().publish(counts(10, { anna: 3 }), keys, random, shelf.port);
  expect(shelf.puts).toBe(0);
  await new PublishedCounts().publish(counts(10, { anna: 4 }), keys, random, shelf.port);
  expect([shelf.puts, shelf.opened]).toEqual([1, counts(10, { anna: 4 })]);
});

test('what nobody can open is replaced, also by no cards at all', async () => {
  const shelf = new Shelf(random(4096));
  await new PublishedCounts().publish(counts(2, {}), keys, random, shelf.port);
  expect(shelf.opened).toEqual(counts(2, {}));
});

test('where another desk was faster, this one looks again and gives way to whoever knows more', async () => {
  const told = new PublishedCounts();
  const shelf = new Shelf(null);
  shelf.before = () => void (shelf.there = sealed(counts(9, { anna: 3 })));
  await told.publish(counts(8, { anna: 2 }), keys, random, shelf.port);
  expect(shelf.opened).toEqual(counts(9, { anna: 3 }));
  shelf.before = () => void (shelf.there = sealed(counts(11, { anna: 4 })));
  await told.publish(counts(12, { anna: 5 }), keys, random, shelf.port);
  expect(shelf.opened).toEqual(counts(12, { anna: 5 }));
});

/** One server's counts. */
class Shelf {
  there: Bytes | null;
  puts = 0;
  /** Runs once, between a desk's look and its put. */
  before: (() => void) | undefined;

  constructor(there: Bytes | null) {
    this.there = there;
  }

  get opened(): Counts | undefined {
    const opened = this.there && openCounts(this.there, code, manifest, 0);
    return opened?.ok === true ? opened.counts : undefined;
  }

  get port(): CountsPort {
    return {
      read: () => Promise.resolve({ ok: true, sealed: this.there }),
      put: ({ over, sealed: put }) => {
        this.before?.();
        this.before = undefined;
        if (over !== this.there) return Promise.resolve({ ok: false, reason: 'counts.race' });
        this.there = put;
        this.puts++;
        return Promise.resolve({ ok: true });
      },
    };
  }
}

async function aGuest(world: World, by: JoinCode): Promise<Device> {
  const guest = await anAttendee({ ...world, evening: { ...world.evening, code: by } }, 4);
  await sync(guest);
  return guest;
}

async function countsOn({ db }: Device, { evening }: World, by = evening.code): Promise<Counts['cards'] | undefined> {
  const kept = await keptCounts(db, evening.manifest.eid)();
  const opened = kept && openCounts(kept.sealed, by, evening.manifest, kept.version);
  return opened?.ok === true ? opened.counts.cards : undefined;
}
