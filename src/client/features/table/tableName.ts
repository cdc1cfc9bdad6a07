import type { TableRow } from '../../data/rows.ts';
import { i18n } from '../../i18n/i18n.svelte.ts';

/** What this table is called on its own screen: “Table 2, By the window”. */
export function tableName({ number = 1, name }: Pick<TableRow, 'number' | 'name'>): string {
  return name === '' ? i18n.t('table.number', { number }) : i18n.t('table.named', { number, name });
}
