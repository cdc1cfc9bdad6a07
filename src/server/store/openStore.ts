import Database from 'better-sqlite3';
import { Kysely, Migrator, SqliteAdapter, SqliteDialect, SqliteDriver, type DatabaseConnection, type SqliteDatabase } from 'kysely';
import { toHex, type Random } from '../../domain/bytes/index.ts';
import { groupCommit, type Write } from './groupCommit.ts';
import { migrations, sqliteTypes } from './migrations/index.ts';
import type { Tables } from './tables.ts';

export type Db = Kysely<Tables>;

/** The shelf on disk. Reads go through `db`; every write goes through `write`. */
export interface Store {
  readonly db: Db;
  readonly write: Write<Tables>;
  /** Random for each database: where it changes, readers start again and devices send again. */
  readonly generation: string;
  /** How many writes were committed, and in how many transactions. */
  readonly written: { readonly writes: number; readonly commits: number };
  readonly close: () => Promise<void>;
}

/** Opens or creates an SQLite file (or `:memory:`) and brings its schema up to date. Throws when the file cannot be used. */
export async function openStore(file: string, random: Random): Promise<Store> {
  const sqlite = new Database(file);
  sqlite.pragma('journal_mode = WAL');
  sqlite.pragma('synchronous = FULL');
  sqlite.pragma('secure_delete = ON');
  sqlite.pragma('foreign_keys = ON');
  sqlite.pragma('busy_timeout = 5000');
  const db = new Kysely<Tables>({ dialect: new OwnSqliteDialect(sqlite) });
  const { error } = await new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve(migrations(sqliteTypes)) },
  }).migrateToLatest();
  if (error !== undefined) throw new Error('The database could not be brought up to date.', { cause: error });
  const written = { writes: 0, commits: 0 };
  return {
    db,
    write: groupCommit(db, (writes) => {
      written.writes += writes;
      written.commits += 1;
    }),
    generation: await readGeneration(db, random),
    written,
    close: () => db.destroy(),
  };
}

async function readGeneration(db: Db, random: Random): Promise<string> {
  await db
    .insertInto('settings')
    .values({ name: 'generation', value: toHex(random(16)) })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const row = await db.selectFrom('settings').select('value').where('name', '=', 'generation').executeTakeFirstOrThrow();
  return row.value;
}

class OwnSqliteDialect extends SqliteDialect {
  readonly #sqlite: Database.Database;

  constructor(sqlite: Database.Database) {
    super({ database: withPreparedStatements(sqlite) });
    this.#sqlite = sqlite;
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalSqliteAdapter();
  }

  override createDriver(): SqliteDriver {
    return new PatientSqliteDriver(this.#sqlite);
  }
}

/** SQLite can change its schema inside a transaction; Kysely does not use that unless told, and a kill would leave half a schema. */
class TransactionalSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/** Where the disk is full, SQLite ends the transaction by itself; a rollback after that would hide the reason behind its own error. */
class PatientSqliteDriver extends SqliteDriver {
  readonly #sqlite: Database.Database;

  constructor(sqlite: Database.Database) {
    super({ database: withPreparedStatements(sqlite) });
    this.#sqlite = sqlite;
  }

  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#sqlite.inTransaction) await super.rollbackTransaction(connection);
  }
}

/** Kysely prepares every statement anew; keeping them halves the time of a write. */
function withPreparedStatements(sqlite: Database.Database): SqliteDatabase {
  const prepared = new Map<string, ReturnType<SqliteDatabase['prepare']>>();
  return {
    prepare(sql) {
      const known = prepared.get(sql);
      if (known) return known;
      const statement = sqlite.prepare(sql);
      if (prepared.size > 200) prepared.clear();
      prepared.set(sql, statement);
      return statement;
    },
    close: () => {
      sqlite.close();
    },
  };
}
