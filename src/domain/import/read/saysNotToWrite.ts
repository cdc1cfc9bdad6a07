import type { Person } from '../../person/person.ts';
import { readStatus } from './readStatus.ts';
import { readWish } from './readWish.ts';

const statuses: ReadonlySet<Person['status'] | undefined> = new Set(['died', 'released', 'correspondenceBarred'] as const);
const wishes: ReadonlySet<Person['letters'] | undefined> = new Set(['noneWanted', 'relativesOnly'] as const);

/** Whether a section's title or a remark at a name says that no letter may go there: «Освобождены», «умер», «НЕ ПИСАТЬ». `today`: `YYYY-MM-DD`. */
export function saysNotToWrite(text: string, today?: string): boolean {
  return statuses.has(readStatus(text, today)) || wishes.has(readWish(text));
}
