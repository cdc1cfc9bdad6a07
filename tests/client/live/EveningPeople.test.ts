import { expect, test } from 'vitest';
import { markReady, recordLook } from '../../../src/client/data/commands.ts';
import { keepCounts } from '../../../src/client/data/keptCounts.ts';
import { evening as eveningRow } from '../../../src/client/data/queries.ts';
import { EveningPeople, type PeopleOpener, type PeopleState } from '../../../src/client/live/EveningPeople.svelte.ts';
import { Live } from '../../../src/client/live/Live.svelte.ts';
import { sealCounts } from '../../../src/domain/counts/sealCounts.ts';
import { testList } from '../../../src/domain/person/lists/index.ts';
import type { KnownOfPeople } from '../../../src/domain/search/Finder.ts';
import { anEvening } from '../../support/evening.ts';
import { seededRandom } from '../../support/random.ts';
import { aTab, joined } from '../data/aPhone.ts';
import { keep } from '../features/anAttendee.ts';
import { watch } from './watch.svelte.ts';

type Opened = Awaited<ReturnType<PeopleOpener['open']>>;

const nobodyAsks = (): Promise<never> => Promise.reject(new Error('Nobody asks about these people.'));

test('what sync writes down while the lists are being opened is not lost: a slow phone says too that the code was changed', async () => {
  const db = aTab();
  const evening = await anEvening(1, [testList]);
  const { eid } = evening.manifest;
  await joined(db, evening);
  for (const list of evening.lists) await keep(db, evening, list);
  await markReady(db, eid);
  const row = await eveningRow(db, eid)();
  if (!row) throw new Error('The evening is not on the phone.');

  let finish: ((opened: Opened) => void) | undefined;
  const people = new EveningPeople(db, eid, {
    open: () => new Promise((resolve) => (finish = resolve)),
    know: () => Promise.resolve(),
    look: nobodyAsks,
    count: nobodyAsks,
    pick: nobodyAsks,
  });
  const seen: PeopleState[] = [];
  const stop = watch(
    () => people.state,
    (state) => seen.push(state),
  );
  await expect.poll(() => finish).toBeDefined();
  // A reader that began later and reads more: what it was told, the people were told before.
  const later = new Live(async () => {
    for (let i = 0; i < 3; i++) await db.lists.where('eid').equals(eid).primaryKeys();
    return eveningRow(db, eid)();
  });
  const told: (number | undefined)[] = [];
  const stopLater = watch(
    () => later.current?.rotated,
    (rotated) => told.push(rotated),
  );
  await expect.poll(() => told.at(-1)).toBe(0);
  await recordLook(db, row, { rotated: 1, problem: 'join.rotated' });
  await expect.poll(() => told.at(-1)).toBe(1);
  finish?.({ ok: true, people: testList.people, institutions: testList.institutions, drawings: [] });
  await expect.poll(() => seen.at(-1)).toMatchObject({ name: 'open', evening: { rotated: 1, problem: 'join.rotated' } });
  stopLater();
  stop();
});

test('whoever searches and picks goes by what the desk told last, and by the cards that wait on this phone', async () => {
  const db = aTab();
  const evening = await anEvening(1, [testList]);
  const { eid } = evening.manifest;
  await joined(db, evening);
  for (const list of evening.lists) await keep(db, evening, list);
  await markReady(db, eid);
  const row = await eveningRow(db, eid)();
  if (!row) throw new Error('The evening is not on the phone.');
  const told: KnownOfPeople[] = [];
  const people = new EveningPeople(db, eid, {
    open: () => Promise.resolve({ ok: true, people: testList.people, institutions: testList.institutions, drawings: [] }),
    know: (known) => Promise.resolve(void told.push(known)),
    look: nobodyAsks,
    count: nobodyAsks,
    pick: nobodyAsks,
  });
  const seen: PeopleState[] = [];
  const stop = watch(
    () => people.state,
    (state) => seen.push(state),
  );
  // Known before anybody sees the list.
  await expect.poll(() => seen.at(-1)?.name).toBe('open');
  expect(told).toEqual([{ waiting: [] }]);

  const random = seededRandom(5);
  const seal = (version: number, cards: Record<string, number>) =>
    sealCounts({ eid, version, cards }, evening.code, evening.identity.coordinatorSecret, random);
  await keepCounts(db, eid, { sealed: seal(1, { anna: 2 }), version: 1 });
  await expect.poll(() => told.at(-1)).toEqual({ waiting: [], cards: { anna: 2 } });
  const card = { rid: 'a1'.repeat(16), eid, draft: 'd1', person: 'boris', ordinal: 0, rev: 1, change: 0, day: '2026-11-22', sealedAt: 1 };
  await db.cards.add({ ...card, state: 'sealed', digest: new Uint8Array(32) });
  await expect.poll(() => told.at(-1)).toEqual({ waiting: ['boris'], cards: { anna: 2 } });
  // The desk has it, and counts it.
  await db.cards.update(card.rid, { state: 'received' });
  await keepCounts(db, eid, { sealed: seal(2, { anna: 2, boris: 1 }), version: 2 });
  await expect.poll(() => told.at(-1)).toEqual({ waiting: [], cards: { anna: 2, boris: 1 } });
  // What is not the desk's word says nothing, and what was told twice is told once.
  const before = told.length;
  await recordLook(db, row, { lastSyncAt: 7 });
  await expect.poll(() => seen.at(-1)).toMatchObject({ evening: { lastSyncAt: 7 } });
  expect(told).toHaveLength(before);
  await keepCounts(db, eid, { sealed: random(4096), version: 3 });
  await expect.poll(() => told.at(-1)).toEqual({ waiting: [] });
  stop();
});
