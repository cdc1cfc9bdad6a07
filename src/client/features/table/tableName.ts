import type { TableRow } from '../../data/rows.ts';
import { i18n } from '../../i18n/i18n.svelte.ts';

/** What this table is called on its own screen: “Table 2, By the window”. */
export function tableName({ number = 1, name, kiosk }: Pick<TableRow, 'number' | 'name' | 'kiosk'>): string {
  if (kiosk) return name === '' ? i18n.t('kiosk.number', { number }) : i18n.t('kiosk.named', { number, name });
  return name === '' ? i18n.t('table.number', { number }) : i18n.t('table.named', { number, name });
}
