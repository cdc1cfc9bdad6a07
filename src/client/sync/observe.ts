import { noteGeneration, recordLook } from '../data/commands.ts';
import type { EveningRow } from '../data/rows.ts';
import type { SyncDeps } from './deps.ts';
import { clockOffset, generationOf, type Answer } from './http.ts';

const DAY = 86_400_000;

/** Takes from an answer of the server what it says beside its content: the server's generation and time. */
export async function observe({ db, clock }: SyncDeps, evening: Pick<EveningRow, 'eid' | 'code'>, answer: Answer): Promise<void> {
  const generation = generationOf(answer);
  if (generation !== null) await noteGeneration(db, evening.eid, generation);
  const offset = clockOffset(answer, clock());
  if (offset !== null) await recordLook(db, evening, { clockWarning: Math.abs(offset) > DAY ? 1 : 0 });
}
