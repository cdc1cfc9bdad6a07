// @vitest-environment node
import { expect, test } from 'vitest';
import { IDLE, OpenDesk } from '../../../../src/client/features/desk/session/OpenDesk.svelte.ts';
import { formatIdentityFile } from '../../../../src/domain/event/index.ts';
import { makeTable } from '../../../../src/client/data/atTable.ts';
import { createTable } from '../../../../src/client/sync/createTable.ts';
import { aDevice, anOrganizer, aWorld } from '../../sync/aWorld.ts';
import { depsOf, keysHere } from './aDesk.ts';

const words = 'river lamp orange window seven quiet';

async function aLockedDesk() {
  const world = await aWorld();
  const organizer = await anOrganizer(world);
  const sealedIdentity = await keysHere.seal(formatIdentityFile(world.evening.identity), words);
  await organizer.db.desks.update(organizer.eid, { sealedIdentity });
  const row = await organizer.db.desks.get(organizer.eid);
  if (!row) throw new Error('There is no desk.');
  return { world, row, deps: depsOf(organizer, world), open: new OpenDesk() };
}

test('the right passphrase opens the desk, however its spaces were typed', async () => {
  const { deps, row, open } = await aLockedDesk();
  const result = await open.unlock(deps, keysHere, row, `  ${words.replace(' ', '   ')} `);
  expect(result.ok).toBe(true);
  expect(open.session?.eid).toBe(row.eid);
  open.lock('hand');
});

test('a phone’s capital letter and the space behind a word do not keep anybody out', async () => {
  const { deps, row, open } = await aLockedDesk();
  expect((await open.unlock(deps, keysHere, row, `R${words.slice(1)} `)).ok).toBe(true);
  open.lock('hand');
});

test('a wrong passphrase is said to be wrong, and the next try is free', async () => {
  const { deps, row, open } = await aLockedDesk();
  for (let i = 0; i < 12; i++) {
    expect(await open.unlock(deps, keysHere, row, 'river lamp orange window seven loud')).toEqual({
      ok: false,
      reason: 'desk.passphraseWrong',
    });
  }
  expect((await open.unlock(deps, keysHere, row, words)).ok).toBe(true);
  open.lock('hand');
});

test('a key that is no key is said to be damaged', async () => {
  const { deps, row, open } = await aLockedDesk();
  const damaged = { ...row, sealedIdentity: await keysHere.seal('# nothing of ours', words) };
  expect(await open.unlock(deps, keysHere, damaged, words)).toEqual({ ok: false, reason: 'desk.keyDamaged' });
  expect(open.session).toBeUndefined();
});

test('a desk that nobody touches for ten minutes locks itself, and says that it will', async () => {
  const { world, deps, row, open } = await aLockedDesk();
  await open.unlock(deps, keysHere, row, words);
  const { session } = open;
  const start = world.now;
  open.tick(start + IDLE - 61_000);
  expect(open.locksIn).toBeUndefined();
  open.tick(start + IDLE - 30_000);
  expect(open.locksIn).toBe(30_000);
  open.tick(start + IDLE);
  expect(open.session).toBeUndefined();
  expect(open.lockedBy).toBe('idle');
  expect(session?.identity.epochs).toEqual([]);
  expect(session?.identity.memberToken).toHaveLength(0);
});

test('a touch keeps the desk open', async () => {
  const { world, deps, row, open } = await aLockedDesk();
  await open.unlock(deps, keysHere, row, words);
  open.touch(world.now + IDLE - 1000);
  open.tick(world.now + IDLE + 1000);
  expect(open.session).toBeDefined();
  open.lock('hand');
  expect(open.lockedBy).toBe('hand');
});

test('a laptop that slept past the time is locked at its first tick', async () => {
  const { world, deps, row, open } = await aLockedDesk();
  await open.unlock(deps, keysHere, row, words);
  open.tick(world.now + 9 * 3_600_000);
  expect(open.lockedBy).toBe('idle');
});

test('a clock that is set back does not keep the desk open for longer than ten minutes', async () => {
  const { world, deps, row, open } = await aLockedDesk();
  await open.unlock(deps, keysHere, row, words);
  const yearsAgo = world.now - 10 * 365 * 86_400_000;
  open.tick(yearsAgo);
  expect(open.session).toBeDefined();
  open.tick(yearsAgo + IDLE);
  expect(open.lockedBy).toBe('idle');
});

test('when a table was heard is still known after a lock: no record would say the time of day', async () => {
  const { world, deps, row, open } = await aLockedDesk();
  const tablet = aDevice(world, 77);
  const port = createTable(tablet.deps);
  const opened = await port.open(world.evening.code, () => undefined, new AbortController().signal);
  if (!opened.ok) throw new Error(opened.reason);
  const { code, manifest } = opened;
  const pin = { salt: new Uint8Array(16), hash: new Uint8Array(32) };
  await makeTable(tablet.db, tablet.deps.random, { number: 1, name: '', pin, code, manifest });
  await port.round({ code, manifest });

  await open.unlock(deps, keysHere, row, words);
  await open.session?.sync();
  const [report] = [...(open.session?.desk.tables.values() ?? [])].map(({ report }) => report);
  if (!report) throw new Error('The table told nothing.');
  const heard = world.now;
  expect(open.session?.heardAt(report.rid, report.rev)).toBe(heard);
  open.lock('hand');
  world.now += 60_000;
  await open.unlock(deps, keysHere, row, words);
  expect(open.session?.heardAt(report.rid, report.rev)).toBe(heard);
  open.lock('hand');
});
