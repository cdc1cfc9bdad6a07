import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { eventOfLocator } from '../../../src/server/store/events.ts';
import { openStore } from '../../../src/server/store/openStore.ts';
import { seededRandom } from '../../support/random.ts';
import { anEvent, aServer, putRecord } from '../aServer.ts';
import { aFolder } from '../aFolder.ts';

test('a database keeps its generation and its rows, and another one has another generation', async () => {
  const file = aFile();
  const first = await aServer({}, file);
  const event = await anEvent(first.app);
  await putRecord(first.app, event);
  await first.store.close();
  const again = await openStore(file, seededRandom(5));
  expect(again.generation).toBe(first.store.generation);
  expect(await again.db.selectFrom('log').select('seq').execute()).toEqual([{ seq: 1 }]);
  await again.close();
  expect((await openStore(':memory:', seededRandom(5))).generation).not.toBe(first.store.generation);
});

test('the database survives a power cut as far as SQLite can promise, and overwrites what is deleted', async () => {
  const store = await openStore(aFile(), seededRandom(1));
  const pragma = async (name: string) =>
    Object.values((await sql<object>`pragma ${sql.raw(name)}`.execute(store.db)).rows[0] ?? {})[0] as unknown;
  expect(await pragma('journal_mode')).toBe('wal');
  expect(await pragma('synchronous')).toBe(2);
  expect(await pragma('secure_delete')).toBe(1);
  expect(await pragma('foreign_keys')).toBe(1);
});

test('in every table of an event its id stands first in the primary key', async () => {
  const file = aFile();
  await (await openStore(file, seededRandom(1))).close();
  const sqlite = new Database(file);
  const tables = sqlite
    .prepare("select name from sqlite_master where type = 'table' and name not like 'kysely%'")
    .pluck()
    .all() as string[];
  const firstKeys = tables.map(
    (table) => sqlite.prepare('select name from pragma_table_info(?) where pk = 1').pluck().get(table) as string,
  );
  const keyed = Object.fromEntries(tables.map((table, i) => [table, firstKeys[i]]));
  expect(keyed).toEqual({
    settings: 'name',
    events: 'eid',
    capabilities: 'eid',
    cards: 'eid',
    log: 'eid',
    board: 'eid',
    manifests: 'eid',
    counts: 'eid',
    lists: 'eid',
  });
});

test('a database from before the counts and the slips keeps its rows, takes counts and finds an event by its locator', async () => {
  const file = aFile();
  const first = await aServer({}, file);
  const event = await anEvent(first.app);
  await putRecord(first.app, event);
  await first.store.close();
  const sqlite = new Database(file);
  sqlite.exec("drop table counts; drop index capabilities_hash; delete from kysely_migration where name >= '0002_counts'");
  sqlite.close();
  const again = await openStore(file, seededRandom(5));
  expect(again.generation).toBe(first.store.generation);
  expect(await again.db.selectFrom('log').select('seq').execute()).toEqual([{ seq: 1 }]);
  await again.db
    .insertInto('counts')
    .values({ eid: event.eid, digest: '', sealed: new Uint8Array(1) })
    .execute();
  expect(await eventOfLocator(again.db, event.create.locator)).toBe(event.eid);
  await again.close();
});

test('a file that is no database is refused and left as it is', async () => {
  const file = aFile();
  writeFileSync(file, 'This is a letter, not a database. '.repeat(100));
  await expect(openStore(file, seededRandom(1))).rejects.toThrow(/not a database/);
});

function aFile(): string {
  return join(aFolder(), 'otkrytka.db');
}
