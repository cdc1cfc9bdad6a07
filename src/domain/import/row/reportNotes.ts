import { readStatus } from '../read/readStatus.ts';
import { saysNotToWrite } from '../read/saysNotToWrite.ts';
import { isSaidBeside } from './isSaidBeside.ts';
import type { RowCells } from './RowCells.ts';

/** In a longer text such words are about anything. */
const MOST_WORDS = 8;

/** Reports a short remark in a column that nobody reads which says that no letter arrives: «вышла на свободу», «НЕ ПИСАТЬ». */
export function reportNotes(cells: RowCells): void {
  for (const column of cells.sheet.notes) {
    const text = (cells.row.cells[column] ?? '').replace(/\s+/gu, ' ').trim();
    if (text === '' || text.split(' ').length > MOST_WORDS) continue;
    const isGone = saysNotToWrite(text, cells.sheet.today) || readStatus(text) === 'addressBeingChecked';
    if (isGone && !isSaidBeside(cells, text)) cells.reportAt('note.notToWrite', column, { text });
  }
}
