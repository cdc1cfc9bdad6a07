import { sql, type Kysely, type Migration } from 'kysely';
import type { ColumnTypes } from './index.ts';

/** How many cards each person has, sealed: one row for an event, beside its manifest. */
export function counts(types: ColumnTypes): Migration {
  const bytes = sql.raw(types.bytes);
  return {
    async up({ schema }: Kysely<unknown>): Promise<void> {
      await schema
        .createTable('counts')
        .addColumn('eid', 'text', (column) => column.primaryKey().references('events.eid').onDelete('cascade'))
        .addColumn('digest', 'text', (column) => column.notNull())
        .addColumn('sealed', bytes, (column) => column.notNull())
        .execute();
    },
  };
}
