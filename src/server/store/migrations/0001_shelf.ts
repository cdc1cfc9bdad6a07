import { sql, type Kysely, type Migration } from 'kysely';
import type { ColumnTypes } from './index.ts';

/** The blind shelf: events, capabilities, cards, the log, the board, manifests and lists. */
export function shelf(types: ColumnTypes): Migration {
  const bytes = sql.raw(types.bytes);
  const big = sql.raw(types.big);
  return {
    async up(db: Kysely<unknown>): Promise<void> {
      const { schema } = db;
      await schema
        .createTable('settings')
        .addColumn('name', 'text', (column) => column.primaryKey())
        .addColumn('value', 'text', (column) => column.notNull())
        .execute();
      await schema
        .createTable('events')
        .addColumn('eid', 'text', (column) => column.primaryKey())
        .addColumn('epoch', 'integer', (column) => column.notNull())
        .addColumn('last', big, (column) => column.notNull())
        .addColumn('bytes', big, (column) => column.notNull())
        .addColumn('day', 'text', (column) => column.notNull())
        .execute();
      await schema
        .createTable('capabilities')
        .addColumn('eid', 'text', (column) => column.notNull().references('events.eid').onDelete('cascade'))
        .addColumn('hash', 'text', (column) => column.notNull())
        .addColumn('role', 'text', (column) => column.notNull())
        .addColumn('ended', 'integer', (column) => column.notNull())
        .addColumn('bytes', big, (column) => column.notNull())
        .addPrimaryKeyConstraint('capabilities_key', ['eid', 'hash'])
        .execute();
      await schema
        .createTable('cards')
        .addColumn('eid', 'text', (column) => column.notNull().references('events.eid').onDelete('cascade'))
        .addColumn('rid', 'text', (column) => column.notNull())
        .addColumn('token', 'text', (column) => column.notNull())
        .addColumn('rev', 'integer', (column) => column.notNull())
        .addColumn('digest', 'text', (column) => column.notNull())
        .addColumn('seq', big, (column) => column.notNull())
        .addColumn('withdrawn', 'integer', (column) => column.notNull())
        .addPrimaryKeyConstraint('cards_key', ['eid', 'rid'])
        .execute();
      await schema
        .createTable('log')
        .addColumn('eid', 'text', (column) => column.notNull().references('events.eid').onDelete('cascade'))
        .addColumn('seq', big, (column) => column.notNull())
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('rid', 'text')
        .addColumn('rev', 'integer')
        .addColumn('operation', 'text')
        .addColumn('counter', 'integer')
        .addColumn('audience', 'text')
        .addColumn('epoch', 'integer')
        .addColumn('day', 'text', (column) => column.notNull())
        .addColumn('size', 'integer', (column) => column.notNull())
        .addColumn('blob', bytes)
        .addPrimaryKeyConstraint('log_key', ['eid', 'seq'])
        .execute();
      // Rows without a counter or an operation's id do not collide: in both engines a NULL differs from every other.
      await schema.createIndex('log_card').unique().on('log').columns(['eid', 'rid', 'counter']).execute();
      await schema.createIndex('log_operation').unique().on('log').columns(['eid', 'operation']).execute();
      await schema
        .createTable('board')
        .addColumn('eid', 'text', (column) => column.notNull().references('events.eid').onDelete('cascade'))
        .addColumn('id', 'text', (column) => column.notNull())
        .addColumn('entry', bytes, (column) => column.notNull())
        .addPrimaryKeyConstraint('board_key', ['eid', 'id'])
        .execute();
      await schema
        .createTable('manifests')
        .addColumn('eid', 'text', (column) => column.primaryKey().references('events.eid').onDelete('cascade'))
        .addColumn('sealed', bytes, (column) => column.notNull())
        .execute();
      await schema
        .createTable('lists')
        .addColumn('eid', 'text', (column) => column.notNull().references('events.eid').onDelete('cascade'))
        .addColumn('id', 'text', (column) => column.notNull())
        .addColumn('size', 'integer', (column) => column.notNull())
        .addColumn('sealed', bytes, (column) => column.notNull())
        .addPrimaryKeyConstraint('lists_key', ['eid', 'id'])
        .execute();
    },
  };
}
