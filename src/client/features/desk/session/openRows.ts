import type { DeskLogRow } from '../../../data/rows.ts';
import { openLogEntry, type LogKeys, type OpenedEntry } from '../../../../domain/log/index.ts';

/** How many rows are opened before the page may draw again. */
const AT_ONCE = 25;

/** Opens rows of the log in their order; `ondone` hears how many are open so far. Never throws. */
export async function openRows(
  rows: readonly DeskLogRow[],
  keys: LogKeys,
  ondone: (count: number) => void,
): Promise<readonly OpenedEntry[]> {
  const opened: OpenedEntry[] = [];
  for (let start = 0; start < rows.length; start += AT_ONCE) {
    opened.push(...(await Promise.all(rows.slice(start, start + AT_ONCE).map(({ entry }) => openLogEntry(entry, keys)))));
    ondone(opened.length);
  }
  return opened;
}
