import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type Dialect,
  type KyselyPlugin,
  type QueryCompiler,
  type RootOperationNode,
} from 'kysely';
import { expect, test } from 'vitest';
import { toHex } from '../../../src/domain/bytes/index.ts';
import { defaultConfig } from '../../../src/server/config.ts';
import * as board from '../../../src/server/store/board.ts';
import * as counts from '../../../src/server/store/counts.ts';
import * as events from '../../../src/server/store/events.ts';
import * as lists from '../../../src/server/store/lists.ts';
import * as log from '../../../src/server/store/log.ts';
import * as manifests from '../../../src/server/store/manifests.ts';
import { migrations, sqliteTypes, type ColumnTypes } from '../../../src/server/store/migrations/index.ts';
import { openStore, type Db } from '../../../src/server/store/openStore.ts';
import * as operations from '../../../src/server/store/operations.ts';
import * as records from '../../../src/server/store/records.ts';
import { seededRandom } from '../../support/random.ts';
import { bytes, eventKeys, hash, id, today } from '../aServer.ts';

const compilers = { sqlite: () => new SqliteQueryCompiler(), postgres: () => new PostgresQueryCompiler() };
type Engine = keyof typeof compilers;

/** Every word outside of names and values that a statement may be made of: both engines know each, and mean the same by it. */
const common = new Set(
  [
    'create table unique index on primary key not null references delete cascade constraint text integer bigint bytea',
    'select insert into update from values set where and as is in order by limit returning conflict do nothing excluded',
    'max count substr',
  ].flatMap((line) => line.split(' ')),
);

/** The words that only one engine may know. */
function ownWords(statement: string): string[] {
  const words = statement.replace(/"[^"]*"|'[^']*'|\$\d+/g, ' ').match(/[a-z_]\w*/gi) ?? [];
  return words.filter((word) => !common.has(word.toLowerCase()));
}

/** Names, placeholders and values aside: what stands in it that is no punctuation of both engines. */
function ownSigns(statement: string): string[] {
  return statement.replace(/"[^"]*"|\$\d+|\w+|\s+|<=|!=/g, '').match(/[^(),.=<>+*-]/g) ?? [];
}

/** What a new database of this engine is told. */
async function schema(engine: Engine, types: ColumnTypes): Promise<string[]> {
  const said: string[] = [];
  const dialect: Dialect = {
    createAdapter: () => (engine === 'postgres' ? new PostgresAdapter() : new SqliteAdapter()),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => (engine === 'postgres' ? new PostgresIntrospector(db) : new SqliteIntrospector(db)),
    createQueryCompiler: (): QueryCompiler => compilers[engine](),
  };
  const db = new Kysely<unknown>({ dialect, log: ({ query }) => void said.push(query.sql) });
  for (const migration of Object.values(migrations(types))) await migration.up(db);
  return said;
}

test('PostgreSQL is told the same schema as SQLite, but for the names of two types', async () => {
  const postgres = await schema('postgres', { bytes: 'bytea', big: 'bigint' });
  const sqlite = await schema('sqlite', sqliteTypes);
  expect(sqlite.length).toBeGreaterThan(8);
  expect(postgres.map((statement) => statement.replaceAll(' bytea', ' blob').replaceAll(' bigint', ' integer'))).toEqual(sqlite);
  for (const statement of postgres) expect([statement, ownWords(statement), ownSigns(statement)]).toEqual([statement, [], []]);
});

test('PostgreSQL is asked the same as SQLite in every function of the store, but for the placeholders', async () => {
  const store = await openStore(':memory:', seededRandom(1));
  const asked: RootOperationNode[] = [];
  const listen: KyselyPlugin = {
    transformQuery: ({ node }) => {
      asked.push(node);
      return node;
    },
    transformResult: ({ result }) => Promise.resolve(result),
  };
  const db: Db = store.db.withPlugin(listen);
  const called = await callEverything(db);
  await store.close();

  const modules = { board, counts, events, lists, log, manifests, operations, records };
  expect(called.sort()).toEqual(
    Object.values(modules)
      .flatMap((module) => Object.keys(module))
      .sort(),
  );
  const statements = asked.map((node) => {
    const of = (engine: Engine): string => compilers[engine]().compileQuery(node, { queryId: '' }).sql;
    return { sqlite: of('sqlite'), postgres: of('postgres') };
  });
  expect(new Set(statements.map(({ sqlite }) => sqlite)).size).toBeGreaterThan(25);
  for (const { sqlite, postgres } of statements) {
    expect(postgres.replace(/\$\d+/g, '?')).toBe(sqlite);
    expect([postgres, ownWords(postgres), ownSigns(postgres)]).toEqual([postgres, [], []]);
  }
});

/** Calls each function of the store on an evening, in an order in which all of them have something to do; gives their names. */
async function callEverything(db: Db): Promise<string[]> {
  const { eid, create, post, locator } = eventKeys(1);
  const { quota } = defaultConfig;
  const [rid, sealed, token] = [id(1), bytes(4096, 1), bytes(32, 7)];
  const card = { eid, rid, epoch: 1, day: today, capability: hash(post), token: hash(token), digest: toHex(bytes(32, 2)), blob: sealed };
  const operation = { id: id(5), audience: 'organizers', epoch: 1, card: null, counter: 0, blob: sealed } as const;
  const calls: Record<string, () => Promise<unknown>> = {
    insertEvent: () => events.insertEvent(db, create, today),
    lockEvent: () => events.lockEvent(db, eid),
    findCapability: () => events.findCapability(db, eid, hash(locator)),
    eventOfLocator: () => events.eventOfLocator(db, hash(locator)),
    insertList: () => lists.insertList(db, eid, id(2), sealed, quota),
    listSize: () => lists.listSize(db, eid, id(2)),
    readListPiece: () => lists.readListPiece(db, eid, id(2), 0, 100),
    upsertManifest: () => manifests.upsertManifest(db, eid, { epoch: 1, sealed, over: null }, quota),
    readManifest: () => manifests.readManifest(db, eid),
    upsertCounts: () => counts.upsertCounts(db, eid, { epoch: 1, sealed, digest: toHex(bytes(32, 4)), over: null }, quota),
    countsDigest: () => counts.countsDigest(db, eid),
    readCounts: () => counts.readCounts(db, eid),
    insertRecord: () => records.insertRecord(db, { ...card, rev: 1 }, quota),
    insertOperations: () => operations.insertOperations(db, eid, [operation, { ...operation, id: id(6), card: rid }], today, quota),
    readLog: () => log.readLog(db, eid, 0, 10),
    upsertBoard: () => board.upsertBoard(db, eid, { entries: [bytes(200, 1), bytes(200, 2)], over: undefined }, quota),
    readBoard: () => board.readBoard(db, eid),
    withdrawRecord: () => records.withdrawRecord(db, { eid, rid, token, hash: hash(token), day: today }),
    rotatePost: () => events.rotatePost(db, eid, hash(bytes(32, 3))),
    saveEvent: () => events.saveEvent(db, eid, { epoch: 1, last: 9, bytes: 0 }),
  };
  for (const [name, call] of Object.entries(calls)) {
    const result = await call();
    // A refusal would have asked less.
    if (typeof result === 'object' && result !== null && 'ok' in result && result.ok !== true) throw new Error(`${name} was refused.`);
  }
  return Object.keys(calls);
}
