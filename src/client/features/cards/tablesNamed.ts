import { i18n } from '../../i18n/i18n.svelte.ts';

/** Tables by their numbers, as they stand in a sentence: “table 2”, “tables 2 and 3”. */
export function tablesNamed(tables: readonly number[]): string {
  return i18n.t('cards.atTable.where', { count: tables.length, numbers: i18n.list(tables.map((number) => i18n.number(number))) });
}
