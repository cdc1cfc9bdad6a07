import { saveSetting } from './commands.ts';
import type { Db } from './Db.ts';
import { setting } from './queries.ts';

const SPELLING = 'write.spelling';

/** Whether misspelt words are marked on this device: yes, until somebody says no. */
export const marksSpelling = (db: Db) => async (): Promise<boolean> => (await setting(db, SPELLING)()) !== false;

export async function saveMarksSpelling(db: Db, marks: boolean): Promise<void> {
  await saveSetting(db, SPELLING, marks);
}
