import type { Migration } from 'kysely';
import { shelf } from './0001_shelf.ts';
import { counts } from './0002_counts.ts';
import { locators } from './0003_locators.ts';

/** The names of two column types: all that differs between SQLite and PostgreSQL. */
export interface ColumnTypes {
  readonly bytes: 'blob' | 'bytea';
  readonly big: 'integer' | 'bigint';
}

export const sqliteTypes: ColumnTypes = { bytes: 'blob', big: 'integer' };

/** Every migration by name, in order. A released one is never edited; a change is a new file. */
export function migrations(types: ColumnTypes): Record<string, Migration> {
  return { '0001_shelf': shelf(types), '0002_counts': counts(types), '0003_locators': locators() };
}
