// @vitest-environment node
import { expect, test } from 'vitest';
import { removeDesk, saveDesk, saveLogPage } from '../../../src/client/data/deskCommands.ts';
import { deskLogOf, deskOutboxOf, onlyHereCount } from '../../../src/client/data/queries.ts';
import type { LogEntry, WireOperation } from '../../../src/domain/wire/index.ts';
import { aTab } from './aPhone.ts';
import { queueHere } from './queueHere.ts';

const eid = 'ab'.repeat(16);
const [first, second] = ['11'.repeat(16), '22'.repeat(16)];

function record(seq: number, rid: string, change: Partial<Extract<LogEntry, { kind: 'record' }>> = {}): LogEntry {
  return { kind: 'record', seq, rid: rid.repeat(16), rev: 1, epoch: 1, day: '2026-11-22', blob: 'QUJD', ...change };
}

function withdrawn(seq: number, rid: string): LogEntry {
  return { kind: 'withdrawn', seq, rid: rid.repeat(16), day: '2026-11-22', token: 'A'.repeat(43) };
}

function operation(id: string): WireOperation {
  return { id: id.repeat(16), audience: 'organizers', epoch: 1, card: null, counter: Number(id) - 1, blob: 'QUJD' };
}

async function aDesk() {
  const db = aTab();
  await saveDesk(db, { eid, title: '', sealedIdentity: new Uint8Array(1), manifest: null, createdAt: 0, pendingCreate: null });
  return {
    db,
    take: (generation: string, ...entries: readonly LogEntry[]) => saveLogPage(db, eid, { generation, after: 0, entries }),
    /** What stands in the desk's log, in its order; a row that only this desk has is marked. */
    log: async () =>
      (await deskLogOf(db, eid)()).map(
        ({ seq, entry }) => `${seq < 0 ? 'kept ' : ''}${entry.kind} ${'rid' in entry ? entry.rid.slice(0, 2) : ''}`,
      ),
    waiting: async () => (await deskOutboxOf(db, eid)()).map(({ id }) => id.slice(0, 2)),
  };
}

test('a desk keeps what a restored server lost once, however often servers change', async () => {
  const desk = await aDesk();
  await desk.take(first, record(1, 'aa'), record(2, 'bb'), withdrawn(3, 'bb'));
  const kept = ['kept record aa', 'kept record bb', 'kept withdrawn bb'];
  for (const generation of [second, first, second, first]) {
    // The same rows come under other numbers and on another day.
    await desk.take(generation, record(1, 'bb', { day: '2026-11-23' }), record(2, 'aa'));
    expect(await desk.log()).toEqual([...kept, 'record bb', 'record aa']);
  }
});

test('what came between two changes of the server is kept as well, behind what was kept before', async () => {
  const desk = await aDesk();
  await desk.take(first, record(1, 'aa'));
  await desk.take(second, record(1, 'aa'), record(2, 'bb'));
  await desk.take(first, record(1, 'cc'));
  await desk.take(second);
  expect(await desk.log()).toEqual(['kept record aa', 'kept record bb', 'kept record cc']);
});

test('another revision and other bytes under the same number are no repetition', async () => {
  const desk = await aDesk();
  await desk.take(first, record(1, 'aa'));
  await desk.take(second, record(1, 'aa', { rev: 2 }));
  await desk.take(first, record(1, 'aa', { blob: 'REVG' }));
  await desk.take(second);
  expect((await deskLogOf(desk.db, eid)()).map(({ entry }) => entry.kind === 'record' && [entry.rev, entry.blob])).toEqual([
    [1, 'QUJD'],
    [2, 'QUJD'],
    [1, 'REVG'],
  ]);
});

test('a desk whose server lost cards is not removed with them unless the person was told of each', async () => {
  const desk = await aDesk();
  await desk.take(first, record(1, 'aa'), record(2, 'bb'), record(3, 'cc'), record(4, 'dd'), withdrawn(5, 'dd'));
  expect(await onlyHereCount(desk.db, eid)()).toBe(0);
  await desk.take(second, record(1, 'bb'));
  expect(await onlyHereCount(desk.db, eid)()).toBe(2);
  for (const told of [0, 1]) expect(await removeDesk(desk.db, eid, told)).toEqual({ ok: false, reason: 'desk.onlyHere' });
  expect(await desk.log()).toHaveLength(6);
  expect(await removeDesk(desk.db, eid, 2)).toMatchObject({ ok: true });
  expect([await desk.db.desks.count(), await desk.db.deskLog.count()]).toEqual([0, 0]);
});

test('the desk’s own work waits once and in its order, however often servers change', async () => {
  const desk = await aDesk();
  await desk.take(first, { kind: 'operation', seq: 1, day: '2026-11-22', ...operation('01') });
  await queueHere(desk.db, eid, [operation('02'), operation('03')]);
  for (const generation of [second, first, second]) {
    await desk.take(generation);
    expect(await desk.waiting()).toEqual(['01', '02', '03']);
    await desk.take(generation, { kind: 'operation', seq: 1, day: '2026-11-23', ...operation('01') });
    expect(await desk.waiting()).toEqual(['02', '03']);
  }
});
