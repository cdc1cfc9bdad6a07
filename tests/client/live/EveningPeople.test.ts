import { expect, test } from 'vitest';
import { markReady, recordLook } from '../../../src/client/data/commands.ts';
import { evening as eveningRow } from '../../../src/client/data/queries.ts';
import { EveningPeople, type PeopleOpener, type PeopleState } from '../../../src/client/live/EveningPeople.svelte.ts';
import { Live } from '../../../src/client/live/Live.svelte.ts';
import { testList } from '../../../src/domain/person/lists/index.ts';
import { anEvening } from '../../support/evening.ts';
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
  finish?.({ ok: true, people: testList.people, institutions: testList.institutions });
  await expect.poll(() => seen.at(-1)).toMatchObject({ name: 'open', evening: { rotated: 1, problem: 'join.rotated' } });
  stopLater();
  stop();
});
