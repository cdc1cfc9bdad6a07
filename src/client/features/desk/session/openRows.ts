import type { DeskLogRow } from '../../../data/rows.ts';
import { openLogEntry, type LogKeys, type OpenedEntry } from '../../../../domain/log/index.ts';

/** A row of the log after it was opened; operations keep the id under which this desk may know them as its own. */
export interface OpenedRow {
  readonly opened: OpenedEntry;
  readonly operationId: string | undefined;
}

/** How many rows are opened before the page may draw again. */
const AT_ONCE = 25;

/** Opens rows of the log in their order; `ondone` hears how many are open so far. Never throws. */
export async function openRows(rows: readonly DeskLogRow[], keys: LogKeys, ondone: (count: number) => void): Promise<readonly OpenedRow[]> {
  const opened: OpenedRow[] = [];
  for (let start = 0; start < rows.length; start += AT_ONCE) {
    const part = rows.slice(start, start + AT_ONCE).map(async ({ entry }) => ({
      opened: await openLogEntry(entry, keys),
      operationId: entry.kind === 'operation' ? entry.id : undefined,
    }));
    opened.push(...(await Promise.all(part)));
    ondone(opened.length);
  }
  return opened;
}
